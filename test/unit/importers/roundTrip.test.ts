import assert from "node:assert/strict";
import { draws, sweptInstruments } from "../../support/extent.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { answersNamed } from "../../../server/src/form/told.ts";
import { answersIn, inWords, type WriteAnswer } from "../../../server/src/marks/write.ts";
import { instrumentNamed } from "../../support/instruments.ts";
import { came, type Came } from "./importing.ts";
import { seeded } from "../../../server/src/respondents/seeded.ts";
import { randomRow } from "../../support/respondents.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../../server/src/scoring/shown.ts";
import { differences } from "./sameInstrument.ts";

const targets = new Map([...ownTargets, ...questionnaires].map((target) => [target.id, target]));

/** The file of each platform that is imported again. */
const suffixes: Readonly<Record<string, string>> = {
  surveyjs: ".surveyjs.json",
  qualtrics: ".qsf",
  limesurvey: ".lss",
  xlsform: ".xlsx",
  xform: ".xform.xml",
  redcap: ".redcap.csv",
  fhir: ".fhir-r4.json",
};

/** Texts as they are compared: platforms have their own ways with blanks and lines. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What respondents are asked, in the first language, by what it is of: items, questions and the labels of their answers. */
function askedBy(instrument: Instrument): readonly { readonly of: string; readonly text: string }[] {
  const [first] = instrument.languages as [string];
  return [
    ...instrument.items.flatMap(({ answers }) => answers.map(({ variable, text }) => ({ of: variable, text: text[first] ?? "" }))),
    ...instrument.questions.map(({ id, text }) => ({ of: id, text: text[first] ?? "" })),
    ...instrument.questions.flatMap(({ id, type }) =>
      "options" in type ? type.options.map(({ label }) => ({ of: id, text: label[first] ?? "" })) : [],
    ),
  ];
}

function asked(instrument: Instrument): readonly string[] {
  return askedBy(instrument).map(({ text }) => text);
}

function told({ made }: Came): string {
  return plain(underOwnNames([...Object.values(made.files), ...made.losses.map(({ text }) => text ?? "")].join(" ")));
}

/** Names in texts without the signs that some platforms do not know in names. */
function underOwnNames(text: string): string {
  return text.replace(/\{+\w+/g, (name) => name.replaceAll("_", ""));
}

/** Platforms that fill answers in, by how many of the ways below are theirs: REDCap has no words for where there is none. */
const filled: Readonly<Record<string, number>> = { surveyjs: 1, limesurvey: 1, xlsform: 1, xform: 1, redcap: 2 };

/**
 * How a text may read where it tells an answer: by the name of its question, with the words for where there is none or without them; and in these words,
 * or in those for the question itself, where the platform tells no answers, of which its own losses speak.
 */
function readings(id: string, instrument: Instrument, text: string): readonly string[] {
  if (answersIn(text).length === 0) return [inWords(text)];
  const ways: readonly WriteAnswer[] = [
    ({ of, otherwise }) => `{${of}${otherwise === undefined ? "" : `|${otherwise}`}}`,
    ({ of }) => `{${of}}`,
    ({ otherwise = "" }) => otherwise,
    answersNamed(instrument, instrument.languages[0]!),
  ];
  return ways.slice(0, filled[id] ?? ways.length).map((way) => underOwnNames(inWords(text, way)));
}

describe("an instrument that was written for a platform and imported again", function () {
  this.timeout(120_000);

  for (const [id, suffix] of Object.entries(suffixes))
    it(`has all that it asks, or says what it has not, from ${id}`, async () => {
      for (const name of sweptInstruments) {
        const instrument = await instrumentNamed(name);
        const file = targets
          .get(id)!
          .compile(instrument, {})
          .files.find((each) => each.suffix === suffix)!;
        const back = await came(`${instrument.id}${suffix}`, file.content);
        assert.equal(back.made.format, id);
        const said = told(back);
        const lost = askedBy(instrument).filter(({ text }) => !readings(id, instrument, text).some((each) => said.includes(plain(each))));
        assert.deepEqual(lost, [], `${name} from ${id}`);
      }
    });

  it("is the same instrument from Ukur's own", async () => {
    // What is made by hand has calculations and conditions that no author can write.
    for (const name of sweptInstruments.filter((each) => each !== "everything")) {
      const instrument = await instrumentNamed(name);
      const { made, instrument: back } = await came(`${instrument.id}.instrument.json`, JSON.stringify(instrument));
      const lost = made.losses.filter(({ kept }) => !kept).map(({ where }) => where);
      assert.deepEqual(differences(instrument, back, new Set(lost)), [], name);
    }
  });

  for (const [id, suffix] of Object.entries(suffixes))
    it(`has its conditions and pages, or says what it has not, from ${id}`, async () => {
      for (const name of sweptInstruments) {
        const instrument = await instrumentNamed(name);
        const file = targets
          .get(id)!
          .compile(instrument, {})
          .files.find((each) => each.suffix === suffix)!;
        const back = await came(`${instrument.id}${suffix}`, file.content);
        assert.ok(back.instrument.pages.length >= Math.min(instrument.pages.length, pagesIn(id)), `the pages of ${name} from ${id}`);
        // Whatever hangs on a condition does so still, or the condition is told.
        const isTold = back.made.losses.some(({ kind, kept }) => !kept && /condition|jump|code|random|calc/.test(kind));
        const all = new Set(asked(back.instrument).map(plain));
        const some = new Set(conditional(back.instrument));
        const unconditional = conditional(instrument).filter((text) => all.has(text) && !some.has(text));
        assert.ok(isTold || unconditional.length === 0, `${name} from ${id}: ${unconditional.join(", ")}`);
      }
    });

  for (const id of ["fhir", "xform", "xlsform", "redcap", "surveyjs"])
    it(`calculates what it did, or says what it does not, from ${id}`, async () => {
      const random = seeded(7);
      let compared = 0;
      for (const name of sweptInstruments.filter((each) => each !== "everything")) {
        const instrument = await instrumentNamed(name);
        const file = targets
          .get(id)!
          .compile(instrument, {})
          .files.find((each) => each.suffix === suffixes[id])!;
        const back = await came(`${instrument.id}${suffixes[id]}`, file.content);
        const named = namesIn(back);
        // Columns of tables that SurveyJS could not show whole are called by other tables.
        if (id === "surveyjs" && instrument.items.some(({ answers }) => answers.some(({ variable }) => !named.has(variable)))) continue;
        const told = back.made.losses.filter(({ kept }) => !kept).map(({ where }) => keyOf(where));
        const results = instrument.scores.flatMap((score) => score.results.map(({ variable }) => variable));
        const kept = results.filter((result) => !told.some((each) => each.startsWith(keyOf(result))));
        compared += kept.length;
        for (let respondent = 0; respondent < 20; respondent++) {
          const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: 0.2, acceptable: true }));
          const answers = Object.entries(row).map(([variable, answer]) => [named.get(variable) ?? variable, answer]);
          const [before, after] = [evaluate(instrument, row), evaluate(back.instrument, Object.fromEntries(answers))];
          for (const result of kept) assert.equal(after[named.get(result)!], before[result], `${result} of ${name} from ${id}`);
        }
      }
      assert.ok(compared > draws(80, 150), `${compared} results`);
    });
});

/** Platforms have their own ways with capitals and signs in names. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** What columns and results of the platform are called in an instrument that came back from there. */
function namesIn({ made, instrument }: Came): { get(name: string): string | undefined; has(name: string): boolean } {
  const known = new Map<string, string>();
  for (const { kind, old, new: own } of made.changes) if (kind === "name") known.set(keyOf(old), own);
  for (const { name, was } of instrument.variables) {
    known.set(keyOf(name), name);
    if (was !== undefined) for (const each of [was, was.slice(was.lastIndexOf(".") + 1)]) known.set(keyOf(each), name);
  }
  for (const { variable } of instrument.scores.flatMap(({ results }) => results)) known.set(keyOf(variable), variable);
  return { get: (name) => known.get(keyOf(name)), has: (name) => known.has(keyOf(name)) };
}

/** REDCap shows the whole form at once, where no section divides it. */
function pagesIn(id: string): number {
  return id === "redcap" ? 1 : Infinity;
}

/** The texts of what only some are asked: questions, items and what stands on pages that have a condition. */
function conditional({ pages, items, questions, languages: [first] }: Instrument): readonly string[] {
  const onPages = pages.filter(({ when }) => when).flatMap(({ elements }) => elements);
  const asked = new Set(
    onPages.flatMap((element) => (element.kind === "question" ? [element.question] : element.kind === "note" ? [] : element.items)),
  );
  return [
    ...questions.filter(({ id, when }) => when !== undefined || asked.has(id)).map(({ text }) => plain(text[first!] ?? "")),
    ...items.filter(({ id, when }) => when !== undefined || asked.has(id)).map(({ answers }) => plain(answers[0]?.text[first!] ?? "")),
  ];
}
