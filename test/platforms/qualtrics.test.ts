import assert from "node:assert/strict";
import { XMLParser } from "fast-xml-parser";
import { variablesByName } from "../../server/src/instrument/byId.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { countedAnswer } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { layOut } from "../../server/src/targets/qualtrics/layout.ts";
import { totalIn } from "../../server/src/targets/qualtrics/scoring.ts";
import { languageCodes } from "../../server/src/targets/qualtrics/languages.ts";
import { plain } from "../../server/src/targets/qualtrics/texts.ts";
import { compileAll } from "../support/compile.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { columnsOf, faults, logicHolds, optionsOf } from "../support/qualtrics.ts";
import { readQsf, type Qsf, type QsfQuestion } from "../support/qualtricsFile.ts";
import { fillIn, fromTotals, placeOf, shownQuestions, totals } from "../support/qualtricsAnswers.ts";
import { readAtPoints } from "../support/points.ts";
import { randomRow } from "../support/respondents.ts";

function contentOf(instrument: Instrument, suffix: string): string {
  return qualtrics.compile(instrument, {}).files.find((file) => file.suffix === suffix)!.content as string;
}

async function compileText(text: string): Promise<Instrument> {
  return (await compileAll({ "a.ukur": text }, "a.ukur"))[0]!.instrument;
}

const compile = (instrument: Instrument): Qsf => readQsf(JSON.parse(contentOf(instrument, ".qsf")));

/** A text as a browser shows it; throws where there is markup other than line breaks. */
function shown(html: string): string {
  assert.doesNotMatch(html.replaceAll("<br>", ""), /[<>"{}]/);
  const { text } = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
    htmlEntities: true,
  }).parse(`<text>${html.replaceAll("<br>", "\n")}</text>`) as { text: string };
  return text;
}

/** What a question shows in a language: its text, its choices, its answers. */
function textsOf(question: QsfQuestion, language: string, base: string): { text: string; choices: string[]; answers: string[] } {
  const displays = (list: Readonly<Record<string, { Display: string }>> | undefined): string[] =>
    Object.values(list ?? {}).map(({ Display }) => shown(Display));
  if (language === base)
    return {
      text: shown(question.QuestionText),
      choices: displays(optionsOf(question)),
      answers: displays("Answers" in question ? question.Answers : {}),
    };
  const other = (
    question.Language as Readonly<
      Record<string, { QuestionText: string; Choices?: Record<string, { Display: string }>; Answers?: Record<string, { Display: string }> }>
    >
  )[languageCodes([language]).codes.get(language)!]!;
  return { text: shown(other.QuestionText), choices: displays(other.Choices), answers: displays(other.Answers) };
}

/** The Advanced Format, read back. */
function readAdvancedFormat(
  text: string,
): { tag: string; type: string; text: string; choices: { code?: string; text: string }[]; answers: { code?: string; text: string }[] }[] {
  const lines = text.split("\n");
  assert.equal(lines.shift(), "[[AdvancedFormat]]");
  const read: ReturnType<typeof readAdvancedFormat> = [];
  let into: "text" | "choices" | "answers" = "text";
  for (const line of lines) {
    const [, command, detail] = /^\[\[(\w+)(?::(.*))?\]\]$/.exec(line) ?? [];
    const last = read.at(-1)!;
    if (command === undefined) {
      if (line === "") continue;
      if (into === "text") last.text += shown(line);
      else last[into].at(-1)!.text += shown(line);
    } else if (command === "Block") into = "text";
    else if (command === "Question") {
      assert.match(
        detail!,
        /^(?:DB|MC:SingleAnswer:(?:Vertical|Horizontal)|MC:Dropdown|MC:MultipleAnswer:Vertical|Matrix|TE:(?:SingleLine|Essay)|ConstantSum|RankOrder)$/,
      );
      read.push({ tag: "", type: detail!, text: "", choices: [], answers: [] });
      into = "text";
    } else if (command === "ID") last.tag = detail!;
    else if (command === "AdvancedChoices") into = "choices";
    else if (command === "AdvancedAnswers") into = "answers";
    else if (command === "Choice" || command === "Answer")
      last[command === "Choice" ? "choices" : "answers"].push({ text: "", ...(detail !== undefined && { code: detail }) });
    else assert.fail(line);
  }
  return read;
}

describe("Qualtrics", () => {
  for (const name of instrumentNames) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => {
        instrument = await instrumentNamed(name);
      });

      it("keeps to what is known of survey files, and refers to nothing that is not there", () => {
        assert.deepEqual(faults(compile(instrument)), []);
      });

      it("has a column for every variable, required where it is", () => {
        const qsf = compile(instrument);
        for (const { name: variable, required } of instrument.variables) {
          const { question, row } = placeOf(instrument, qsf, variable);
          const { Settings } = question.Validation;
          const told = toldLosses(qualtrics, instrument)
            .map(({ message }) => message)
            .join("\n");
          if (row !== undefined && !("ChoiceDataExportTags" in question))
            assert.ok(columnsOf(question).includes(`${question.DataExportTag}_${row}`) && told.includes(columnsOf(question)[1]!), variable);
          assert.equal("ForceResponse" in Settings && Settings.ForceResponse === "ON", required, variable);
        }
      });

      it("has every text in every language, literally", () => {
        const hostile = '<img src=x onerror=alert(1)> & "q" ${q://QID1/ChoiceGroup/SelectedChoices} {gap} [[PageBreak]] é 日 🙂';
        for (const each of [instrument, withEveryText(instrument, hostile)]) {
          assert.doesNotMatch(contentOf(each, ".qsf") + contentOf(each, ".qualtrics.txt"), /[^\u0000-\u007e]/);
          const qsf = compile(each);
          const [base] = each.languages as [string];
          assert.equal(qsf.entry.SurveyName, plain(each.title[base]!));
          for (const language of each.languages) {
            const texts = new Map(qsf.questions.map((question) => [question.DataExportTag, textsOf(question, language, base)]));
            for (const { id, text, type } of each.questions) {
              assert.ok(texts.get(id)!.text.startsWith(text[language]!));
              if ("options" in type)
                assert.deepEqual(
                  texts.get(id)!.choices,
                  type.options.map(({ label }) => label[language]),
                );
              if (type.kind === "share")
                assert.deepEqual(
                  texts.get(id)!.choices,
                  type.parts.map(({ label }) => label[language]),
                );
            }
            for (const { poles, answers } of each.items)
              for (const { variable, text, scale, battery } of answers) {
                const { question, row } = placeOf(each, qsf, variable);
                const table = textsOf(question, language, base);
                assert.ok(table.text.includes(each.batteries.find(({ id }) => id === battery)!.stem[language]!));
                assert.equal(table.choices[Number(row) - 1], text[language]);
                assert.deepEqual(
                  table.answers,
                  readAtPoints(
                    each.scales.find(({ id }) => id === scale)!,
                    poles,
                    language,
                  ),
                );
              }
            const all = [...texts.values()].map(({ text }) => text).join("\n");
            for (const text of [each.intro, each.contact, each.outro, each.consent, ...each.pages.map(({ title }) => title)])
              if (text) assert.ok(all.includes(text[language]!), text[language]);
          }
        }
      });

      it("says the same in the Advanced Format", () => {
        const [base] = instrument.languages as [string];
        const expected = compile(instrument).questions.map((question) => {
          const { text, choices, answers } = textsOf(question, base, base);
          const codes = "RecodeValues" in question ? Object.values(question.RecodeValues) : [];
          const coded = (list: readonly string[], codesOfList: readonly string[]) =>
            list.map((each, index) => ({ text: each, ...(codesOfList.length > 0 && { code: codesOfList[index]! }) }));
          const isMatrix = "ChoiceDataExportTags" in question;
          return { tag: question.DataExportTag, text, choices: coded(choices, isMatrix ? [] : codes), answers: coded(answers, codes) };
        });
        assert.deepEqual(
          readAdvancedFormat(contentOf(instrument, ".qualtrics.txt")).map(({ type: _, ...question }) => question),
          expected,
        );
      });

      it("shows the pages that the instrument does, and has grades that add up to its scores", () => {
        const random = seeded(13);
        const qsf = compile(instrument);
        const { places } = layOut(instrument);
        const variables = variablesByName(instrument);
        for (let person = 0; person < 40; person++) {
          const row = shownAnswers(instrument, randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false }));
          const { selected, typed } = fillIn(instrument, qsf, row);
          const shownNow = shownQuestions(qsf, selected, typed);
          for (const { when, elements } of instrument.pages)
            for (const element of elements) {
              const variable =
                element.kind === "battery"
                  ? instrument.items.find(({ id }) => id === element.items[0])!.answers.find(({ battery }) => battery === element.battery)!
                      .variable
                  : instrument.variables.find(({ from }) => "question" in from && from.question === element.question)!.name;
              assert.equal(
                shownNow.has(placeOf(instrument, qsf, variable).question.QuestionID),
                when === undefined || conditionHolds(when, row),
                variable,
              );
            }
          for (const question of qsf.questions)
            if (question.DisplayLogic) {
              const asked = variables.get(question.DataExportTag)!.from as { question: string; option: string };
              const { type } = instrument.questions.find(({ id }) => id === asked.question)!;
              const option = ("options" in type ? type.options : []).find(({ id }) => id === asked.option)!;
              assert.equal(
                logicHolds(question.DisplayLogic, selected, typed),
                row[option.variable ?? asked.question] === (option.variable ? 1 : option.code),
              );
            }
          const sums = totals(qsf, selected);
          const expected = evaluate(instrument, row);
          for (const { results } of instrument.scores)
            for (const { variable, expression } of results) {
              const total = totalIn(expression, places);
              const counted = expression.kind === "count" ? variable : `${variable}_n`;
              assert.equal(sums.has(counted), total !== undefined);
              if (total === undefined) continue;
              assert.equal(sums.get(counted), total.of.filter((part) => countedAnswer(variables.get(part.variable)!, row) !== null).length);
              const theirs = fromTotals(expression, sums.get(`${variable}_sum`) ?? 0, sums.get(counted)!);
              const mine = expected[variable] as number | null;
              if (mine === null) assert.equal(theirs, null, variable);
              else assert.ok(theirs !== null && Math.abs(mine - theirs) < 1e-9, `${variable}: ${mine}, and the grades make ${theirs}`);
            }
        }
      });

      it("says of every score what Qualtrics makes of it", () => {
        const losses = toldLosses(qualtrics, instrument);
        const { places } = layOut(instrument);
        for (const { id, formula, bands, results } of instrument.scores) {
          const isWhole = results.every(({ expression }) => expression.kind === "count" && totalIn(expression, places) !== undefined);
          const own = losses.filter(({ on }) => on === id).map(({ message }) => message);
          if (isWhole) assert.equal(own.length, bands.length > 0 ? 1 : 0, id);
          else
            assert.ok(
              own.some((message) => message.includes(formula) && message.includes("Its bands") === bands.length > 0),
              id,
            );
        }
      });

      it("is the same to the byte each time", () => {
        assert.deepEqual(qualtrics.compile(instrument, {}), qualtrics.compile(structuredClone(instrument), {}));
      });
    });
  }

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

  it("is judged by rules that find faults", async () => {
    const file = contentOf(await instrumentNamed("everything"), ".qsf");
    const judge = (from: string | RegExp, to: string): string[] => {
      const changed = file.replace(from, to);
      assert.notEqual(changed, file, String(from));
      try {
        return faults(readQsf(JSON.parse(changed)));
      } catch (error) {
        return [(error as Error).message];
      }
    };
    for (const [from, to] of [
      ['"DataExportTag":"hours"', '"DataExportTag":"age"'],
      ['"DataExportTag":"hours"', '"DataExportTag":"1 hour"'],
      ['"QuestionType":"Matrix"', '"QuestionType":"Grid"'],
      ['"Selector":"MAVR"', '"Selector":"MANY"'],
      [/"SubSelector":"TX",/, ""],
      [/"ForceResponse":"ON"/, '"ForceResponse":true'],
      ["q://QID3/SelectableChoice/1", "q://QID3/SelectableChoice/77"],
      [/"BlockElements":\[\{"Type":"Question","QuestionID":"QID3"\},/, '"BlockElements":['],
      [/"BlockElements":\[\{"Type":"Question","QuestionID":"QID3"\}/, '"BlockElements":[{"Type":"Question","QuestionID":"QID777"}'],
      ['"Type":"Trash"', '"Type":"Standard"'],
      [/"ChoiceOrder":\["1","2"/, '"ChoiceOrder":["2"'],
      ['"ChoiceTotal":"100"', '"ChoiceTotal":100'],
      [/"Grades":\{"SC_\w+"/, '"Grades":{"SC_000000000000000"'],
      [/"RecodeValues":\{"1":"1"/, '"RecodeValues":{"9":"1"'],
      ['"SecondaryAttribute":"', '"SecondaryAttribute":"1'],
      [/"SurveyLanguage":"EN",/, ""],
      ['"Operator":"NotSelected"', '"Operator":"Unselected"'],
      ['"Conjuction":"And"', '"Conjunction":"And"'],
      [/"Element":"SO"/, '"Element":"SOS"'],
    ] as const)
      assert.notDeepEqual(judge(from, to), [], String(from));
  });
});
