import assert from "node:assert/strict";
import type { Instrument, Text } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { buildInstrument } from "../support/buildInstrument.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { entriesOf, longScores, requiredOf, xformOf } from "../support/odk.ts";
import { OdkEngine, type Entries, type Filled, type Report, type Seen } from "../support/odkEngine.ts";
import { readAtPoints } from "../support/points.ts";
import { randomRow } from "../support/respondents.ts";

/** What is wrong with what a form has sent for a row of answers. */
function differences(instrument: Instrument, row: Row, { sent }: Filled): string[] {
  const shown = shownAnswers(instrument, row);
  return Object.entries({ ...shown, ...evaluate(instrument, shown) }).flatMap(([name, mine]) => {
    const theirs = sent[name] ?? "";
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

  for (const name of instrumentNames) {
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
          requiredOf(instrument, shown).map((required) => ({ name: required, condition: "required" })),
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
      ["perception", "importance", "pairs"],
    );
    assert.match(told(instrument, true).at(-1)!, /^pairs: ODK has no table with several answers/);
    const small = buildInstrument({
      id: "small",
      languages: ["fr"],
      consent: "Oui ?",
      questions: [
        { id: "meta", type: { kind: "text", long: false } },
        { id: "word", type: { kind: "text", long: false } },
      ],
    });
    assert.deepEqual(
      told(small).map((loss) => loss.split(" ").slice(0, 5).join(" ")),
      ["small: Ukur has no messages", "meta: Every ODK form has"],
    );
    assert.match(xformOf(small), /<meta_2\/>[^]*lang="français \(fr\)"|lang="français \(fr\)"[^]*<meta_2\/>/);
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
      ["(6 - ", "(5 - "],
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
  const expect = (where: string, text: Text | undefined, shown: string | undefined): void => {
    const mine = (text?.[language] ?? "").replace(/^[ \t]+/gm, "");
    if (asSeen(shown ?? "") !== mine) faults.push(`${where}: “${mine}”, and ODK shows “${shown}”`);
  };
  const { intro, contact, consent, outro } = instrument;
  for (const [name, text] of Object.entries({ intro, contact, consent, outro })) if (text) expect(name, text, find(name)?.label);
  for (const { id, text, type } of instrument.questions) {
    const question = find(id);
    expect(id, text, question?.label);
    if (type.kind === "number") expect(id, type.unit, question?.hint);
    if (type.kind === "share") for (const part of type.parts) expect(part.variable, part.label, find(part.variable)?.label);
    if ("options" in type) type.options.forEach((option, index) => expect(option.id, option.label, question?.choices[index]?.label));
    if ("options" in type)
      for (const option of type.options) if (option.specify) expect(option.specify, option.label, find(option.specify)?.label);
  }
  for (const { answers, poles } of instrument.items) {
    for (const { variable, text, scale: id, battery } of answers) {
      const question = find(variable);
      if (!question) {
        faults.push(`${variable} is not asked`);
        continue;
      }
      expect(variable, text, question.label);
      const scale = instrument.scales.find((each) => each.id === id)!;
      const { points, missing } = scale;
      assert.deepEqual(
        question.choices.map((choice) => choice.name),
        [...points, ...missing].map(({ code }) => String(code)),
      );
      readAtPoints(scale, poles, language).forEach((label, index) => {
        expect(`${variable} ${index}`, { [language]: label }, question.choices[index]!.label);
      });
      const stem = instrument.batteries.find((each) => each.id === battery)!.stem[language]!.replace(/^[ \t]+/gm, "");
      if (!seen.some(({ label }) => asSeen(label) === stem)) faults.push(`the stem of ${battery} is not shown`);
    }
  }
  for (const { id, title } of instrument.pages) if (title) expect(id, title, find(id)?.label);
  return faults;
}
