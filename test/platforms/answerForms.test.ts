import assert from "node:assert/strict";
import { Model } from "survey-core-3";
import { likePattern, textPattern } from "../../server/src/instrument/textPattern.ts";
import { answersSchema } from "../../server/src/instrument/answersSchema.ts";
import { answerForms } from "../support/answerForms.ts";
import { OdkEngine, type Entries } from "../support/odkEngine.ts";
import { xformOf } from "../support/odk.ts";
import { compile, faults } from "../support/surveyjs.ts";
import { tablesOf } from "../support/limesurvey.ts";

const today = new Date().toISOString().slice(0, 10);
const letters = (count: number): string => "x".repeat(count);

/** Answers that are to be taken, and answers that are not: all others are good. */
const cases: readonly (readonly [
  question: string,
  good: readonly (string | readonly string[])[],
  bad: readonly (string | readonly string[])[],
])[] = [
  ["mail", ["a.b+c@mail.example.org"], ["a.b", "a b@example.org", "a@example"]],
  ["tel", ["+62 (21) 555-0123", "0215550123", "030/123456"], ["call me", "12"]],
  ["site", ["example.org", "https://example.org/a?b=c"], ["my page", "example"]],
  ["visit", ["MEN-12/b"], ["MEN-1/b", "MEN-12/3", "XMEN-12/b", "men-12/b"]],
  ["remark", [letters(20)], [letters(21)]],
  ["ways", [["web"], ["web", "desk", "post"]], [["web", "desk", "post", "other"]]],
  ["pair", [["a", "c"]], [["a"], ["a", "b", "c"]]],
  ["age", ["0", "95", "888", "999"], ["96", "-1", "998"]],
  ["share", ["0.55", "9"], ["2"]],
  ["birth", ["1920-01-01", today], ["1919-12-31", "2999-01-01"]],
  ["day", ["2020-01-01", "2026-12-31"], ["2019-12-31", "2027-01-01"]],
];

describe("answers of every form", () => {
  it("are taken by SurveyJS where they fit, and by nobody's fault otherwise", () => {
    const instrument = answerForms();
    const survey = compile(instrument);
    assert.deepEqual(faults(survey), []);
    const codesOf = (question: string, ids: readonly string[]): number[] => {
      const { type } = instrument.questions.find(({ id }) => id === question)!;
      return "options" in type ? ids.map((each) => type.options.find(({ id }) => id === each)!.code) : [];
    };
    const isNumber = new Set(["age", "share"]);
    for (const [name, good, bad] of cases)
      for (const [answers, fits] of [
        [good, true],
        [bad, false],
      ] as const)
        for (const answer of answers) {
          const model = new Model(survey);
          model.setValue("age", 40);
          const value = typeof answer === "string" ? (isNumber.has(name) ? Number(answer) : answer) : codesOf(name, answer);
          model.setValue(name, value);
          assert.equal(model.getQuestionByName(name)!.validate(false), fits, `${name} ${String(answer)}`);
        }
    // Who leaves an optional question out is asked for no number of boxes; who must answer is.
    const model = new Model(survey);
    assert.equal(model.getQuestionByName("ways")!.validate(false), true);
    assert.equal(model.getQuestionByName("pair")!.validate(false), false);
    model.setValue("ways", [4]);
    assert.equal(model.getQuestionByName("ways_other_text")!.validate(false), false);
    model.setValue("ways_other_text", "By pigeon");
    assert.equal(model.getQuestionByName("ways_other_text")!.validate(false), true);
    for (const [answer, fits] of [
      ["-6.2088 106.8456", true],
      ["-6 106", true],
      ["Jakarta", false],
    ] as const) {
      model.setValue("spot", answer);
      model.setValue("age", 40);
      assert.equal(model.getQuestionByName("spot")!.validate(false), fits, answer);
    }
  });

  it("shows of a scale with gaps the points that it has", () => {
    const survey = compile(answerForms());
    const elements = survey.pages.flatMap((page: { elements: object[] }) => page.elements);
    const named = (name: string) => elements.find((each: { name: string }) => each.name === name);
    assert.deepEqual(named("often").rateValues, [1, 3, 5, 7]);
    assert.deepEqual(
      named("wanted").choices.map(({ value }: { value: number }) => value),
      [-2, -1, 0, 2, 4],
    );
  });

  it("are taken by ODK's engine where they fit, and refused otherwise", async () => {
    const engine = new OdkEngine();
    try {
      const all = cases.flatMap(([name, good, bad]) => [
        ...good.map((answer) => ({ name, answer, fits: true })),
        ...bad.map((answer) => ({ name, answer, fits: false })),
      ]);
      const words: readonly (readonly [entries: Entries, fits: boolean])[] = [
        [{ ways: ["other"] }, false],
        [{ ways: ["other"], ways_other_text: "By pigeon" }, true],
      ];
      const { fault, filled } = await engine.open(xformOf(answerForms()), [
        ...all.map(({ name, answer }): Entries => ({ age: "40", [name]: answer })),
        ...words.map(([entries]) => entries),
      ]);
      assert.equal(fault, undefined);
      all.forEach(({ name, answer, fits }, index) => {
        const refused = filled[index]!.violations.some((each) => each.name === name && each.condition === "constraint");
        assert.equal(refused, !fits, `${name} ${String(answer)}`);
      });
      words.forEach(([, fits], index) => {
        const refused = filled[all.length + index]!.violations.some(({ name }) => name === "ways_other_text");
        assert.equal(refused, !fits);
      });
    } finally {
      await engine.close();
    }
  });

  it("are checked by LimeSurvey with expressions that mean the same", () => {
    const { questions } = tablesOf(answerForms());
    for (const [name, good, bad] of cases.slice(0, 4)) {
      const { preg } = questions!.find(({ title }) => title === name)!;
      const [, expression] = /^\/(.*)\/$/.exec(preg!)!;
      // PHP would end it at the first slash.
      assert.doesNotMatch(expression!, /[/\\]/);
      for (const answer of good) assert.match(String(answer), new RegExp(expression!), name);
      for (const answer of bad) assert.doesNotMatch(String(answer), new RegExp(expression!), name);
    }
  });

  it("are described by the schema of answers", () => {
    const { properties } = answersSchema(answerForms()) as { properties: Record<string, { anyOf: Record<string, unknown>[] }> };
    assert.deepEqual(properties["remark"]!.anyOf[0], { type: "string", pattern: "\\S", maxLength: 20 });
    for (const [name, good, bad] of cases.slice(0, 4)) {
      const pattern = new RegExp(properties[name]!.anyOf[0]!["pattern"] as string, "u");
      for (const answer of good) assert.match(String(answer), pattern);
      for (const answer of bad) assert.doesNotMatch(String(answer), pattern);
    }
    assert.deepEqual(
      properties["age"]!.anyOf.flatMap((each) => (each["const"] === undefined ? [] : [each["const"]])),
      [888, 999],
    );
  });
});

describe("the expression of a form", () => {
  it("has a digit for 0, a letter for A, and any other sign for itself", () => {
    const signs = "MEN-00 A.(+)[*]^$\\/{2}'\"|?é€1";
    const expression = new RegExp(`^(?:${likePattern(signs)})$`, "u");
    assert.match(signs.replace("00", "47").replace("A", "q"), expression);
    for (const [index, sign] of [...signs].entries()) {
      const other = [...signs].map((each, at) => (at === index ? (sign === "0" ? "x" : sign === "A" ? "5" : "~") : each)).join("");
      assert.doesNotMatch(other.replace(/0/g, "4"), expression, `${sign} at ${index}`);
    }
    // In the strings of platforms' expressions no quote may stand.
    assert.doesNotMatch(likePattern(signs), /['"]/);
  });

  it("reads every time of a day, and no other", () => {
    const time = new RegExp(`^(?:${textPattern({ kind: "time" })!})$`);
    for (const good of ["00:00", "09:30", "23:59"]) assert.match(good, time);
    for (const bad of ["24:00", "9:30", "12:60", "12.30"]) assert.doesNotMatch(bad, time);
  });
});
