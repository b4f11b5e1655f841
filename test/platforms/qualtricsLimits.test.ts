import assert from "node:assert/strict";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { languageCodes } from "../../server/src/targets/qualtrics/languages.ts";
import { compileAll } from "../support/compile.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { marked } from "../support/marks.ts";
import { faults } from "../support/qualtrics.ts";
import { readQsf, type Qsf } from "../support/qualtricsFile.ts";

function contentOf(instrument: Instrument, suffix: string): string {
  return qualtrics.compile(instrument, {}).files.find((file) => file.suffix === suffix)!.content as string;
}

async function compileText(text: string): Promise<Instrument> {
  return (await compileAll({ "a.ukur": text }, "a.ukur"))[0]!.instrument;
}

const compile = (instrument: Instrument): Qsf => readQsf(JSON.parse(contentOf(instrument, ".qsf")));

describe("what Qualtrics takes and what it does not", () => {
  it("gives ids that no other survey has", async () => {
    const ids = await Promise.all(instrumentNames.map(async (name) => compile(await instrumentNamed(name)).entry.SurveyID));
    // Two of the instruments are made of one model and have its name.
    const names = await Promise.all(instrumentNames.map(async (name) => (await instrumentNamed(name)).id));
    assert.equal(new Set(ids).size, new Set(names).size);
  });

  it("shows a page to everybody whose condition would have too many terms, and says so", async () => {
    const either = (count: number): string => Array.from({ length: count }, (_, i) => `(q${i} == yes or q0 == no)`).join(" and ");
    const compiled = async (count: number): Promise<{ branches: number; losses: string[] }> => {
      const questions = Array.from({ length: count }, (_, i) => `question q${i} "Q${i}?" one of { yes 1 "Yes" no 0 "No" }`);
      const instrument = await compileText(
        `instrument a "A" {\nlanguages en\n${questions.join("\n")}\nquestion r "R?" text\npage first { ${questions.map((_, i) => `q${i}`).join(", ")} }\npage second when ${either(count)} { r }\n}`,
      );
      return {
        branches: contentOf(instrument, ".qsf").split('"Type":"Branch"').length - 1,
        losses: toldLosses(qualtrics, instrument)
          .filter(({ on }) => on === "second")
          .map(({ message }) => message),
      };
    };
    const few = await compiled(4);
    assert.equal(few.branches, 1);
    assert.match(few.losses.join(), /^Its condition has alternatives of several parts\.[^.]*\.$/);
    const many = await compiled(20);
    assert.equal(many.branches, 0);
    assert.match(many.losses.join(), /too many parts for Qualtrics/);
  });

  it("joins alternatives as Qualtrics' own files do, and tells of those that are not documented", async () => {
    const compiled = async (when: string) => {
      const instrument = await compileText(`scale ease 1..3 { 1 "Hard"  3 "Easy" }
instrument a "A" {
  languages en
  battery now "Now…" scale ease code P
  dimension x1 "A" { A1 "is a" }
  dimension x2 "B" { B1 "is b" }
  question q "Q?" one of { yes 1 "Yes" no 0 "No" unsure 2 "Unsure" }
  question n "N?" number 0..9
  question w "Divide." share 100 across dimensions
  question r "R?" text
  page first { q, n, w, now }
  page second when ${when} { r }
}`);
      const qsf = compile(instrument);
      assert.deepEqual(faults(qsf), []);
      const logic = qsf.flow.flatMap((step) => (step.Type === "Branch" ? [step.BranchLogic] : []))[0]!;
      const sets = Object.entries(logic).flatMap(([key, set]) => (/^\d+$/.test(key) ? [set as Record<string, unknown>] : []));
      return {
        types: sets.map((set) => set["Type"]),
        words: sets.map((set) => Object.values(set).flatMap((term) => (term as { Conjuction?: string }).Conjuction ?? [])),
        told: toldLosses(qualtrics, instrument).flatMap(({ on, message }) => (on === "second" ? [message] : [])),
      };
    };
    assert.deepEqual(await compiled("q == yes or q == unsure"), { types: ["If"], words: [["Or"]], told: [] });
    assert.deepEqual(await compiled("q == yes and A1.now == 1"), { types: ["If"], words: [["And"]], told: [] });
    const { types, words, told } = await compiled("(q == yes and A1.now == 1) or n > 3");
    assert.deepEqual(
      [types, words],
      [
        ["If", "ElseIf"],
        [["And"], ["And"]],
      ],
    );
    assert.match(told.join(), /alternatives of several parts/);
    assert.match((await compiled("answered(w)")).told.join(), /asks after points/);
  });

  it("calls languages what Qualtrics calls them, and tells of those that it has no code for", async () => {
    const languages = ["en", "id", "zh-Hant", "zh-Hans-CN", "sr-Latn", "nb", "fil", "pt-PT", "pt-BR", "de-AT", "jv", "pt"];
    const { codes, unknown } = languageCodes(languages);
    assert.deepEqual([...codes.values()], ["EN", "ID", "ZH-T", "ZH-S", "SR", "NO", "TGL", "PT", "PT-BR", "DE", "JV", "PT"]);
    assert.deepEqual(unknown, ["jv", "pt"]);
    const told = toldLosses(qualtrics, await compileText('instrument a "A" {\nlanguages jv\nquestion q "Q" text\n}'));
    assert.match(told.map(({ message }) => message).join("\n"), /no code of its own for the language jv/);
  });

  it("tells what its name of a survey cannot hold, and has the titles of scores", async () => {
    const told = (instrument: Instrument): string =>
      toldLosses(qualtrics, instrument)
        .map(({ message }) => message)
        .join("\n");
    const instrument = await instrumentNamed("everything");
    assert.match(told(instrument), /name of a survey in one language only/);
    assert.doesNotMatch(told(instrument), /HTML or answers/);
    assert.match(told(withEveryText(instrument, "a <b>")), /called “a ‹b›/);
    const { categories } = compile(instrument);
    for (const { title, results } of instrument.scores)
      for (const { variable } of results)
        for (const { Name, Description } of categories)
          if (Name === variable || Name === `${variable}_n`) assert.ok(Description.startsWith(title["en"]!), Name);
  });

  it("says what stands for an answer on the page that asks for it, and the code of what nobody was asked", async () => {
    const instrument = await compileText(`instrument a "A" {
  languages en
  given arm "Version" one of { old 1 "the old form" new 2 "the new form" } at random
  question name "Your name?" text
  question age "How old are you, {name|dear reader}?" number 0..110 unit "years"
  question liked "Did you like {arm}, {name|dear reader}?" text
  page first { name, age }
  page second { liked }
}`);
    const texts = compile(instrument).questions.map(({ QuestionText }) => QuestionText);
    assert.ok(texts.includes("How old are you, dear reader?<br>(years)"), texts.join("\n"));
    assert.ok(texts.includes("Did you like ${e://Field/arm}, ${q://QID1/ChoiceTextEntryValue}?"), texts.join("\n"));
    const told = toldLosses(qualtrics, instrument).map(({ on, message }) => `${on}: ${message}`);
    assert.ok(
      told.some((each) => each.startsWith("age: Qualtrics tells no answer on the page on which it is asked")),
      told.join("\n"),
    );
    assert.ok(told.some((each) => each.startsWith("liked: Qualtrics tells a code")));
    assert.ok(!told.some((each) => each.startsWith("liked: Qualtrics tells no answer")));
  });

  it("has a count of answers as it is", async () => {
    const instrument = await compileText(`scale ease 1..3 { 1 "Hard"  3 "Easy" }
instrument a "A" {
  languages en
  battery now "Now…" scale ease code P
  dimension x "X" { A1 "is a"  B1 "is b" }
  score cnt "Count" = count(now)
  score twice "Twice" = count(now) * 2
}`);
    assert.deepEqual(
      compile(instrument).categories.map(({ Name }) => Name),
      ["cnt", "twice_n"],
    );
    assert.deepEqual(
      toldLosses(qualtrics, instrument).map(({ on }) => on),
      ["a", "twice"],
    );
  });

  it("has names of mere words in the lists of its editor, and tells that marks are left out of the title", async () => {
    const instrument = await compileText(marked);
    const { entry, blocks, categories } = compile(instrument);
    assert.equal(entry.SurveyName, "The best page (https://example.org/?a=1&b=2) of *it");
    assert.ok(blocks.some(({ ID, ...rest }) => ID !== "" && "Description" in rest && rest.Description === "A page"));
    assert.deepEqual([...new Set(categories.map(({ Description }) => Description))], ["A score"]);
    const told = toldLosses(qualtrics, instrument).map(({ on, message }) => `${on}: ${message}`);
    assert.ok(
      told.some((each) => each.startsWith("a: Qualtrics shows no bold words and no links here")),
      told.join("\n"),
    );
    assert.ok(!told.some((each) => each.startsWith("used: Qualtrics shows no bold words")));
  });
});
