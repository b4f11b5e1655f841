import assert from "node:assert/strict";
import { Model, surveyLocalization } from "survey-core-3";
import type { Instrument, ScoreExpression } from "../../server/src/instrument/schema.ts";
import { surveyjs } from "../../server/src/targets/surveyjs/index.ts";
import { surveyLocales } from "../../server/src/targets/surveyjs/locales.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import { buildInstrument, option, scaleOf, shown, type InstrumentSpec } from "../support/buildInstrument.ts";
import { everything } from "../support/everything.ts";
import { answer, calculate, number, result } from "../support/expressions.ts";
import { toldLosses } from "../support/losses.ts";
import { servqual } from "../support/modelInstruments.ts";
import { pairs } from "../support/pairs.ts";
import { compile, faults } from "../support/surveyjs.ts";

/** Whether the survey takes these answers, all other questions being optional or answered. */
function takes(survey: object, data: Record<string, unknown>): boolean {
  const model = new Model(survey);
  for (const [name, value] of Object.entries(data)) model.setValue(name, value);
  return model.validate(false, false);
}

const asking = (question: NonNullable<InstrumentSpec["questions"]>[number], languages = ["en", "id"]) =>
  buildInstrument({ id: "small", languages, questions: [question] });
const parts = ["a", "b"].map((dimension) => ({
  dimension,
  label: { en: dimension, id: dimension },
  variable: `points_${dimension}`,
}));
const five = scaleOf("five", 1, 5, { 1: { en: "Low", id: "Rendah" }, 5: { en: "High", id: "Tinggi" } });
/** A battery on a scale of its own with a way out, asked in two parts. */
const twoParts = (hi: number, labelled: (code: number) => boolean) => {
  const labels = Object.fromEntries(
    Array.from({ length: hi }, (_, index) => index + 1)
      .filter(labelled)
      .map((code) => [code, { en: `Point ${code}`, id: `Titik ${code}` }]),
  );
  return buildInstrument({
    id: "wide",
    scales: [scaleOf("points", 1, hi, labels, { 99: { en: "No opinion", id: "Tidak tahu" } })],
    batteries: [{ id: "x", code: "X", scale: "points" }],
    dimensions: [
      { id: "d", items: [{ id: "A" }, { id: "B" }] },
      { id: "e", items: [{ id: "C" }] },
    ],
    pages: [
      { id: "p", elements: [shown("x", [{ id: "A" }, { id: "B" }], { dimension: "d" }), shown("x", [{ id: "C" }], { dimension: "e" })] },
    ],
  });
};
const losses = (instrument: Instrument, sideBySide = false) =>
  toldLosses(surveyjs, instrument, { sideBySide }).map(({ on, message }) => `${on}: ${message}`);

describe("what a SurveyJS survey takes", () => {
  it("takes a share only whole, in whole points, and adding up", () => {
    for (const required of [false, true]) {
      const survey = compile(asking({ id: "points", required, type: { kind: "share", total: 10, parts } }));
      assert.equal(takes(survey, { points: { points_a: 3, points_b: 7 } }), true);
      assert.equal(takes(survey, { points: { points_a: 0, points_b: 10 } }), true);
      assert.equal(takes(survey, { points: { points_a: 3, points_b: 6 } }), false);
      assert.equal(takes(survey, { points: { points_a: 10 } }), false);
      assert.equal(takes(survey, { points: { points_a: 11, points_b: -1 } }), false);
      assert.equal(takes(survey, { points: { points_a: 2.5, points_b: 7.5 } }), false);
      assert.equal(takes(survey, {}), !required);
    }
  });

  it("takes a ranking whole or not at all", () => {
    const options = ["x", "y", "z"].map((id, index) => option(id, index + 1, id, id, { variable: `order_${id}` }));
    for (const required of [false, true]) {
      const survey = compile(asking({ id: "order", required, type: { kind: "rank", options } }));
      assert.equal(takes(survey, { order: [3, 1, 2] }), true);
      assert.equal(takes(survey, { order: [3, 1] }), false);
      assert.equal(takes(survey, {}), !required);
    }
  });

  it("knows an answer that excludes the others only where several can be given", () => {
    const options = (part: boolean) =>
      ["x", "y", "none"].map((id, index) =>
        option(id, index + 1, id, id, { exclusive: id === "none", ...(part && { variable: `q_${id}` }) }),
      );
    for (const kind of ["one", "any", "rank"] as const) {
      const survey = compile(asking({ id: "q", type: { kind, options: options(kind !== "one") } }));
      assert.deepEqual(faults(survey), [], kind);
    }
    const ranking = compile(asking({ id: "q", type: { kind: "rank", options: options(true) } }));
    assert.equal(takes(ranking, { q: [3, 1, 2] }), true);
  });

  it("takes numbers within their limits and with their decimals", () => {
    const whole = compile(asking({ id: "age", type: { kind: "number", lo: 17, hi: 110, decimals: 0 } }));
    for (const [age, taken] of [
      [17, true],
      [110, true],
      [16, false],
      [111, false],
      [17.5, false],
    ] as const)
      assert.equal(takes(whole, { age }), taken, String(age));
    const decimal = compile(asking({ id: "rate", type: { kind: "number", lo: 0.05, hi: 4, decimals: 2 } }));
    for (const [rate, taken] of [
      [0.07, true],
      [1.15, true],
      [2.29, true],
      [4, true],
      [0.075, false],
    ] as const)
      assert.equal(takes(decimal, { rate }), taken, String(rate));
  });

  it("takes nobody without consent", async () => {
    const survey = compile(await servqual());
    assert.equal(takes(survey, { used: 0 }), false);
    assert.equal(takes(survey, { used: 0, consent: 1 }), true);
  });

  it("asks for those rows of a table that are required, and for no others", () => {
    const instrument = buildInstrument({
      id: "rows",
      scales: [five],
      batteries: [{ id: "b", code: "B", scale: "five" }],
      dimensions: [{ id: "d", items: [{ id: "A", required: true }, { id: "C" }] }],
    });
    const survey = compile(instrument);
    assert.equal(takes(survey, { B: { B_A: 1 } }), true);
    assert.equal(takes(survey, { B: { B_C: 1 } }), false);
    assert.equal(takes(survey, {}), false);
  });
});

describe("the scores of a SurveyJS survey", () => {
  it("are rounded for the report alone, and a divisor that is noise alone is zero", () => {
    const score = (id: string, expression: ScoreExpression) => ({ id, results: [{ variable: id, expression }] });
    const instrument = buildInstrument({
      id: "small",
      questions: [{ id: "age", type: { kind: "number", lo: 0, hi: 120, decimals: 0 } }],
      scores: [
        score("third", calculate("/", answer("age"), number(3))),
        score("whole", calculate("*", result("third"), number(3))),
        score("nothing", calculate("-", calculate("*", answer("age"), number(0.1)), number(0.3))),
        score("none", calculate("/", number(1), result("nothing"))),
      ],
    });
    for (const [age, expected] of [
      [1, { third: 0.3333333333, whole: 1, nothing: -0.2, none: -5 }],
      [3, { third: 1, whole: 3, nothing: 0 }],
    ] as const) {
      const model = new Model(compile(instrument));
      model.setValue("age", age);
      assert.deepEqual(model.data, { age, ...expected });
    }
  });
});

describe("languages of a SurveyJS survey", () => {
  const shownIn = (instrument: Instrument, locale?: string) => {
    const model = new Model(compile(instrument));
    if (locale !== undefined) model.locale = locale;
    return [model.getQuestionByName("age").locTitle.textOrHtml, model.completeText];
  };
  const aged = (languages: string[], text: Record<string, string>) =>
    asking({ id: "age", text, type: { kind: "text", long: false } }, languages);

  it("start with the first and offer the others", () => {
    const english = aged(["en", "id"], { en: "How old?", id: "Umur?" });
    assert.deepEqual(shownIn(english), ["How old?", "Complete"]);
    assert.deepEqual(shownIn(english, "id"), ["Umur?", "Selesai"]);
    assert.equal(compile(english).locale, undefined);
    const indonesian = aged(["id", "en"], { en: "How old?", id: "Umur?" });
    assert.deepEqual(shownIn(indonesian), ["Umur?", "Selesai"]);
    assert.deepEqual(shownIn(indonesian, "en"), ["How old?", "Complete"]);
    assert.deepEqual(shownIn(indonesian, "id"), ["Umur?", "Selesai"]);
  });

  it("need no English, and know Brazil's Portuguese by another spelling", () => {
    assert.deepEqual(shownIn(aged(["id"], { id: "Umur?" })), ["Umur?", "Selesai"]);
    const brazilian = aged(["pt-BR", "id"], { "pt-BR": "Idade?", id: "Umur?" });
    assert.deepEqual(shownIn(brazilian), ["Idade?", "Completar"]);
    assert.deepEqual(shownIn(brazilian, "id"), ["Umur?", "Selesai"]);
    assert.deepEqual(shownIn(aged(["en-GB", "id"], { "en-GB": "Age?", id: "Umur?" })), ["Age?", "Complete"]);
  });

  it("load without a finding in every order", () => {
    for (const languages of [["en"], ["id"], ["id", "en"], ["pt-BR", "en", "id"], ["en-GB"]]) {
      const text = Object.fromEntries(languages.map((language) => [language, `Age in ${language}`]));
      assert.deepEqual(faults(compile(aged(languages, text))), [], languages.join());
    }
  });

  it("are those that SurveyJS says it knows", () => {
    const known = Object.keys(surveyLocalization.locales);
    assert.deepEqual([...surveyLocales].sort(), known.sort());
  });

  it("are reported where words are missing", () => {
    const javanese = aged(["en", "jv"], { en: "Age?", jv: "Umur?" });
    assert.deepEqual(losses(javanese), ["small: SurveyJS has no words of its own in jv: its buttons and messages stay in English."]);
    const klingon = asking(
      {
        id: "points",
        text: { tlh: "Points ?" },
        type: { kind: "share", total: 10, parts: parts.map((part) => ({ ...part, label: { tlh: part.dimension } })) },
      },
      ["tlh"],
    );
    assert.match(losses(klingon).join(), /^small: Ukur has no messages of its own in tlh, such as .* respondents read them in English\./);
  });
});

describe("what a SurveyJS survey cannot hold", () => {
  it("is nothing for most instruments", async () => {
    assert.deepEqual(losses(await servqual()), []);
    // Where it keeps the answers of batteries that stand side by side is no loss of theirs, but has to be known.
    const path = (variable: string, name: string, column: string) =>
      `SurveyJS keeps the answers of a table of several batteries item by item: ${variable} is ${name} › item_2 › ${column} in its data, and so on.`;
    assert.deepEqual(losses(pairs(), true), [
      `expectation: ${path("E_item", "E_P_row_looks", "E")}`,
      `perception: ${path("P_item", "E_P_row_looks", "P")}`,
      `importance: ${path("row_item", "E_P_row_looks", "row_2")}`,
    ]);
  });

  it("includes an order that mixes several tables, and columns that are lists", () => {
    const told = losses(everything());
    assert.deepEqual(
      told.slice(1).map((loss) => /^\w+: SurveyJS keeps the answers as a list under (\w+): /.exec(loss)?.[1]),
      ["ways", "must", "order"],
    );
    assert.deepEqual(told.slice(0, 1), [
      "perception: Its items are answered on different scales and stand in several tables. SurveyJS mixes the order inside each table, but not across them.",
    ]);
  });

  it("includes labels beyond the edge of a window, once for a battery, from eight columns on", () => {
    assert.deepEqual(losses(twoParts(6, () => true)), []);
    const told = losses(twoParts(7, () => true));
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^x: Its tables have 8 columns\. /);
  });

  it("leaves out eight points or more that are mere numbers: they stand in a row below each item", () => {
    const instrument = twoParts(7, (code) => code === 1);
    assert.deepEqual(losses(instrument), []);
    const survey = compile(instrument);
    assert.equal(survey.widthMode, "responsive");
    const [
      {
        elements: [asking],
      },
    ] = survey.pages[0].elements;
    assert.equal(asking.title.default, "The x…");
    const [first] = asking.elements;
    assert.deepEqual([first.type, first.name, first.colCount], ["radiogroup", "X_A", 0]);
    assert.deepEqual(first.choices.slice(0, 2), [{ value: 1, text: { default: "1 Point 1", id: "1 Titik 1" } }, 2]);
    assert.deepEqual(first.choices.at(-1), { value: 99, text: { default: "No opinion", id: "Tidak tahu" } });
  });

  it("includes the label of a band that ends with a backslash", async () => {
    const instrument = await servqual();
    instrument.scores[0]!.bands = [{ label: "A\\", lo: -6, hi: 6 }];
    assert.deepEqual(losses(instrument), [
      "gap: The label of a band ends with a backslash, which SurveyJS cannot write. The bands are left out.",
    ]);
    assert.deepEqual(faults(compile(instrument)), []);
  });

  it("says why batteries do not stand side by side", async () => {
    const items = [{ id: "A" }, { id: "C" }];
    const two = (spec: Partial<InstrumentSpec>, second = items) =>
      losses(
        buildInstrument({
          id: "two",
          scales: [five, { ...five, id: "other" }],
          batteries: [
            { id: "x", code: "X", scale: "five" },
            { id: "y", code: "Y", scale: "five" },
          ],
          dimensions: [{ id: "d", items }],
          pages: [{ id: "both", elements: [shown("x", items), shown("y", second)] }],
          ...spec,
        }),
        true,
      );
    assert.ok(two({}).every((told) => told.includes("keeps the answers of a table of several batteries item by item")));
    assert.match(two({}, [items[1]!]).join(), /both: .* because no other battery of the page asks the same items as x\./);
    assert.match(
      two({ dimensions: [{ id: "d", items: [{ id: "A", scale: "other" }, { id: "C" }] }] }).join(),
      /because the items of x have different scales/,
    );
    assert.match(
      two({ dimensions: [{ id: "d", items: [{ id: "A", poles: ["a", "b"] }, { id: "C" }] }] }).join(),
      /because some items stand between two poles/,
    );
    assert.match(losses(await servqual(), true).join(), /servqual1988: Nothing is side by side, because no page shows two batteries/);
    const differing = buildInstrument({
      id: "two",
      scales: [five],
      batteries: [
        { id: "x", code: "X", scale: "five" },
        { id: "y", code: "Y", scale: "five" },
      ],
      dimensions: [{ id: "d", items }],
      pages: [{ id: "both", elements: [shown("x", items), shown("y", items)] }],
    });
    differing.items[1]!.answers[1]!.text = { en: "should do it", id: "sebaiknya" };
    assert.match(losses(differing, true).join(), /because the batteries word C differently/);
  });
});

describe("the text of a SurveyJS survey", () => {
  it("is the same every time", async () => {
    for (const make of [everything, servqual, pairs]) {
      const [first, second] = [surveyjs.compile(await make(), {}), surveyjs.compile(await make(), {})];
      assert.deepEqual(first, second);
      assert.match(first.files[0]!.content as string, /^\{\n  "title": [^]*\}\n$/);
    }
  });
});

describe("readAnswers", () => {
  it("takes nothing that is no answer", () => {
    const instrument = everything();
    for (const data of [
      null,
      1,
      "x",
      [],
      {},
      { E: 5, ways: "web", used: { a: 1 }, share: [1], order: [9], age: "old", day: 3, __proto__: { hours: 2 } },
    ]) {
      assert.deepEqual(new Set(Object.values(readAnswers(instrument, data))), new Set([null]), JSON.stringify(data));
    }
  });
});
