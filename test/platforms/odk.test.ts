import assert from "node:assert/strict";
import { sweptInstruments } from "../support/extent.ts";
import type { Instrument, Text } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { buildInstrument } from "../support/buildInstrument.ts";
import { withoutUndrawn } from "../support/drawn.ts";
import { withEveryText } from "../support/everyText.ts";
import { besideNumber } from "../../server/src/form/requirements.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { entriesOf, longScores, requiredOf, xformOf } from "../support/odk.ts";
import { OdkEngine, type Entries, type Filled, type Report, type Seen } from "../support/odkEngine.ts";
import { compile as compileText } from "../support/compile.ts";
import { marked, shownWith } from "../support/marks.ts";
import { readAtPoints } from "../support/points.ts";
import { randomRow } from "../support/respondents.ts";

/** What is wrong with what a form has sent for a row of answers. */
function differences(instrument: Instrument, whole: Row, { sent }: Filled): string[] {
  // What is not asked is not sent.
  const row = withoutUndrawn(instrument, whole, (variable) => variable in sent);
  const shown = shownAnswers(instrument, row);
  return Object.entries({ ...shown, ...evaluate(instrument, shown) }).flatMap(([name, mine]) => {
    const kind = instrument.questions.find(({ id }) => id === name)?.type.kind;
    const given = sent[name] ?? "";
    // A time has its zone, and a file a number behind its name.
    const theirs = kind === "time" ? given.slice(0, 5) : kind === "file" && given !== "" ? String(mine) : given;
    const agree =
      mine === null
        ? theirs === ""
        : typeof mine === "number"
          ? theirs !== "" && Math.abs(mine - Number(theirs)) < 1e-9
          : theirs === String(mine);
    return agree ? [] : [`${name} is ${mine}, and ODK has “${theirs}”`];
  });
}

const rows = (instrument: Instrument, count: number, acceptable: boolean): Row[] => {
  const random = seeded(11);
  return Array.from({ length: count }, (_, index) => randomRow(instrument, random, { blanks: [0, 0.1, 0.4][index % 3]!, acceptable }));
};

/** As a reader sees a text: paragraphs and lines, without the characters that have no width. */
const asSeen = (text: string): string => text.replaceAll("\u2060", "");

describe("ODK's form engine", () => {
  let engine: OdkEngine;
  before(() => void (engine = new OdkEngine()));
  after(() => engine.close());

  for (const name of sweptInstruments) {
    describe(name, () => {
      let instrument: Instrument;
      let good: Row[];
      let poor: Row[];
      let report: Report;
      before(async () => {
        instrument = await instrumentNamed(name);
        [good, poor] = [rows(instrument, 3, true), rows(instrument, 4, false)];
        report = await engine.open(xformOf(instrument), [{}, ...[...good, ...poor].map((row) => entriesOf(instrument, row))]);
      });

      it("opens the form, and asks an empty one for exactly what is required", () => {
        assert.equal(report.fault, undefined);
        assert.equal(report.languages.length, instrument.languages.length);
        const shown = walkThrough(instrument, {}).pages.map(({ id }) => id);
        assert.deepEqual(
          report.filled[0]!.violations,
          requiredOf(instrument, {}, shown).map((required) => ({ name: required, condition: "required" })),
        );
      });

      it("has nothing against good answers, keeps them, and scores them as the evaluator does", () => {
        good.forEach((row, index) => {
          const filled = report.filled[1 + index]!;
          assert.deepEqual(filled.violations, []);
          assert.deepEqual(differences(instrument, row, filled), []);
        });
      });

      it("scores blanks, and shares that do not add up, as the evaluator does", () => {
        poor.forEach((row, index) => assert.deepEqual(differences(instrument, row, report.filled[1 + good.length + index]!), []));
      });

      it("shows every text in every language, literally", async () => {
        const hostile = "A<b>&\"{gap}' | [x](y) *c* _d_ `e` ${P_S1} &lt; ]]> é 日 🙂\n# f\n1. g\n- h\n    i\n---\n[j]: k\n\n> l";
        for (const each of [instrument, withEveryText(instrument, hostile)]) {
          const { fault, languages, seen } = await engine.open(xformOf(each), []);
          assert.equal(fault, undefined);
          each.languages.forEach((language, index) => assert.deepEqual(unseen(each, language, seen[languages[index]!]!), []));
        }
      });

      it("is the same to the byte each time", () => {
        assert.deepEqual(xform.compile(instrument, {}), xform.compile(structuredClone(instrument), {}));
      });
    });
  }

  it("says what it cannot hold, at the declaration that it concerns", async () => {
    const instrument = await instrumentNamed("pairs");
    const told = (each: Instrument, sideBySide = false) =>
      toldLosses(xform, each, { sideBySide }).map(({ on, message }) => `${on}: ${message}`);
    const [mixed, ...others] = told(instrument);
    assert.match(mixed!, /^expectation: ODK cannot mix the order/);
    assert.deepEqual(
      others.map((loss) => loss.split(":")[0]),
      ["pairs", "perception", "importance", "pairs"],
    );
    assert.match(others[0]!, /the head of a table is a column of the data, which is always empty: expectation_\w+head, for one/);
    assert.match(told(instrument, true).at(-1)!, /^pairs: ODK has no table with several answers/);
    const consenting = (language: string): Instrument =>
      buildInstrument({
        id: "small",
        languages: [language],
        consent: "Oui ?",
        questions: [
          { id: "meta", type: { kind: "text", long: false } },
          { id: "word", type: { kind: "text", long: false } },
        ],
      });
    const small = consenting("fr");
    const begins = (loss: string): string => loss.split(" ").slice(0, 5).join(" ");
    assert.deepEqual(told(small).map(begins), ["meta: Every ODK form has"]);
    assert.deepEqual(told(consenting("tlh")).map(begins), ["small: Ukur has no messages", "meta: Every ODK form has"]);
    assert.match(xformOf(small), /<meta_2\/>[^]*lang="français \(fr\)"|lang="français \(fr\)"[^]*<meta_2\/>/);
  });

  it("has a title of mere words, and tells that marks are left out of it", async () => {
    const instrument = await compileText(marked);
    assert.match(xformOf(instrument), /<h:title>The best page \(https:\/\/example\.org\/\?a=1&amp;b=2\) of \*it<\/h:title>/);
    const told = toldLosses(xform, instrument).map(({ on, message }) => `${on}: ${message}`);
    assert.ok(
      told.some((each) => each.startsWith("a: ODK shows no bold words and no links here")),
      told.join("\n"),
    );
    assert.ok(!told.some((each) => each.startsWith("used: ODK shows no bold words")));
  });

  it("calculates scores of many answers in parts", async () => {
    const instrument = longScores(50);
    const people = [...rows(instrument, 2, false), { P_Q2: 4, P_Q1: 3 }, { P_Q48: 2, P_Q49: 3, P_Q0: 99 }, { P_Q49: 1 }];
    const { filled } = await engine.open(
      xformOf(instrument),
      people.map((row) => entriesOf(instrument, row)),
    );
    people.forEach((row, index) => assert.deepEqual(differences(instrument, row, filled[index]!), []));
  });

  it("lets nobody pass with answers that are out of the question", async () => {
    const instrument = await instrumentNamed("everything");
    const entered: Entries[] = [
      { age: "51" },
      { age: "50" },
      { hours: "1.25" },
      { hours: "-1.6" },
      { hours: "-1.5" },
      { ways: ["none", "web"] },
      { ways: ["none"] },
      { share_speed: "40" },
      { share_speed: "40", share_care: "50" },
      { share_speed: "40", share_care: "60" },
      { share_speed: "-10", share_care: "110" },
    ];
    const { filled } = await engine.open(
      xformOf(instrument),
      entered.map((entries) => ({ used: "1", ...entries })),
    );
    const refused = filled.map(({ violations }) =>
      violations
        .filter(({ name, condition }) => condition === "constraint" || name.endsWith("_check"))
        .map(({ name }) => name)
        .join(),
    );
    assert.deepEqual(refused, ["age", "", "hours", "hours", "", "ways", "", "share_check", "share_check", "", "share_speed,share_care"]);
  });

  it("is a test that finds faults", async () => {
    const instrument = await instrumentNamed("everything");
    const xml = xformOf(instrument);
    const row = { ...rows(instrument, 1, true)[0]!, used: 1, P_S1: 2, P_S2: 4, P_S4: 3, P_C5: 0, E_S1: 4, E_S2: 2, E_S4: 99 };
    const entries = entriesOf(instrument, row);
    const open = async (from: string | RegExp, to: string) => {
      const broken = xml.replace(from, to);
      assert.notEqual(broken, xml);
      return engine.open(broken, [{}, entries]);
    };
    assert.notEqual((await open(/selected-at\(/g, "no-such-function(")).fault, undefined);
    assert.notDeepEqual((await open(". &gt;= -1.5", ". &gt;= 4 and and")).filled[1]?.violations, []);
    assert.ok(!(await open(/ required="true\(\)"/, "")).filled[0]!.violations.some(({ name }) => name === "consent"));
    for (const [from, to] of [
      [/\(6 - /g, "(5 - "],
      [/ != 99/g, " != 98"],
      [/round\(/g, "max("],
      [/calculate="[^"]*"/, 'calculate="7"'],
    ] as const) {
      assert.notDeepEqual(differences(instrument, row, (await open(from, to)).filled[1]!), [], String(from));
    }
  });
});

/** The texts of an instrument that its form does not show where they belong. */
function unseen(instrument: Instrument, language: string, seen: readonly Seen[]): string[] {
  const find = (name: string) => seen.find((each) => each.name === name);
  const faults: string[] = [];
  // Of an empty form: in place of each answer stand the words that the author has for that.
  const read = (text: Text | undefined): string =>
    shownWith((text?.[language] ?? "").replace(/^[ \t]+/gm, ""), {
      bold: (inside) => `⟪strong⟫${inside}⟪/strong⟫`,
      link: (inside, address) => `⟪a ${address}⟫${inside}⟪/a⟫`,
      answer: (_, otherwise = "") => `⟪told⟫${otherwise}⟪/told⟫`,
    });
  const helps = (where: string, hint: Text | undefined, shown: string | undefined): void => {
    if (hint && !asSeen(shown ?? "").startsWith(read(hint))) faults.push(`${where}: “${read(hint)}”, and ODK helps with “${shown}”`);
  };
  const isRead = (where: string, text: Text | undefined): void => {
    if (text && !seen.some(({ label }) => asSeen(label) === read(text))) faults.push(`${where} is not shown`);
  };
  const expect = (where: string, text: Text | undefined, shown: string | undefined): void => {
    const mine = read(text);
    if (asSeen(shown ?? "") !== mine) faults.push(`${where}: “${mine}”, and ODK shows “${shown}”`);
  };
  const { intro, contact, consent, outro } = instrument;
  for (const [name, text] of Object.entries({ intro, contact, consent, outro })) if (text) expect(name, text, find(name)?.label);
  isRead("refused", instrument.refused);
  for (const { text: closing } of instrument.outros ?? []) isRead("the end for some", closing);
  for (const { id, stop } of instrument.pages) if (stop) expect(id, stop, find(`${id}_note`)?.label);
  for (const { id, text } of instrument.notes ?? []) expect(id, text, find(id)?.label);
  for (const { id, hint } of instrument.batteries)
    if (hint && !seen.some((each) => asSeen(each.hint) === read(hint))) faults.push(`hint of ${id}`);
  for (const { id, text, hint, type } of instrument.questions) {
    const question = find(id);
    expect(id, text, question?.label);
    if (type.kind === "share") isRead(`the help of ${id}`, hint);
    else helps(id, hint, question?.hint);
    if (type.kind === "number") {
      const below = [hint, besideNumber(type, instrument.languages)].flatMap((each) => (each ? [each[language]!] : []));
      expect(id, { [language]: below.join("\n\n") }, question?.hint);
    }
    if (type.kind === "share") for (const part of type.parts) expect(part.variable, part.label, find(part.variable)?.label);
    if ("options" in type) type.options.forEach((option, index) => expect(option.id, option.label, question?.choices[index]?.label));
    if ("options" in type)
      for (const option of type.options) if (option.specify) expect(option.specify, option.label, find(option.specify)?.label);
  }
  for (const { answers, poles, hint } of instrument.items) {
    for (const { variable, text, scale: id, battery } of answers) {
      const question = find(variable);
      if (!question) {
        faults.push(`${variable} is not asked`);
        continue;
      }
      expect(variable, text, question.label);
      helps(variable, hint, question.hint);
      const scale = instrument.scales.find((each) => each.id === id)!;
      const { points, missing } = scale;
      if (scale.shown === "slider" || scale.shown === "stars") {
        // A range has no labels: they stand below it.
        const plain = (text: string): string => asSeen(text).replace(/\s+/g, " ");
        for (const { label } of points) if (label) assert.ok(plain(question.hint).includes(plain(label[language]!)), question.hint);
        continue;
      }
      assert.deepEqual(
        question.choices.map((choice) => choice.name),
        [...points, ...missing].map(({ code }) => String(code)),
      );
      readAtPoints(scale, poles, language).forEach((label, index) => {
        expect(`${variable} ${index}`, { [language]: label }, question.choices[index]!.label);
      });
      const stem = instrument.batteries.find((each) => each.id === battery)!.stem![language]!.replace(/^[ \t]+/gm, "");
      if (!seen.some(({ label }) => asSeen(label) === stem)) faults.push(`the stem of ${battery} is not shown`);
    }
  }
  for (const { id, title } of instrument.pages) if (title) expect(id, title, find(id)?.label);
  return faults;
}
