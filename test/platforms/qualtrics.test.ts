import assert from "node:assert/strict";
import { XMLParser } from "fast-xml-parser";
import { variablesByName } from "../../server/src/instrument/byId.ts";
import type { Condition, Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { countedAnswer } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { calculates } from "../../server/src/targets/codes.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { layOut } from "../../server/src/targets/qualtrics/layout.ts";
import { totalIn } from "../../server/src/targets/qualtrics/scoring.ts";
import { languageCodes } from "../../server/src/targets/qualtrics/languages.ts";
import { plain } from "../../server/src/targets/qualtrics/texts.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";
import { askedBeside, shownWith } from "../support/marks.ts";
import { columnsOf, faults, logicHolds, optionsOf } from "../support/qualtrics.ts";
import { readQsf, type Qsf, type QsfQuestion } from "../support/qualtricsFile.ts";
import { fillIn, fromTotals, placeOf, shownQuestions, totals } from "../support/qualtricsAnswers.ts";
import { readAtPoints } from "../support/points.ts";
import { randomRow } from "../support/respondents.ts";

function contentOf(instrument: Instrument, suffix: string): string {
  return qualtrics.compile(instrument, {}).files.find((file) => file.suffix === suffix)!.content as string;
}

const compile = (instrument: Instrument): Qsf => readQsf(JSON.parse(contentOf(instrument, ".qsf")));

/**
 * A text as a browser shows it, with the marks that it may have and the answers that Qualtrics fills in between other signs; throws where there is
 * any other markup.
 */
function shown(html: string): string {
  const read = html
    .replaceAll("<br>", "\n")
    .replace(/<(\/?)(strong|small)>/g, "⟪$1$2⟫")
    .replace(/<a href="([^"<>]*)" target="_blank" rel="noopener noreferrer">([^<>]*)<\/a>/g, "⟪a $1⟫$2⟪/a⟫")
    .replace(/\$\{([qe]:\/\/\w+\/\w+(?:\/\w+)?)\}/g, "⟪$1⟫");
  assert.doesNotMatch(read, /[<>"{}]/);
  const { text } = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
    htmlEntities: true,
  }).parse(`<text>${read}</text>`) as { text: string };
  return text;
}

/** What stands for an answer in a text beside a question, a note or a table: what Qualtrics fills in, or the words of the author on the same page. */
function expectedIn(instrument: Instrument, qsf: Qsf, on?: string): (text: string) => string {
  const beside = on === undefined ? new Set() : askedBeside(instrument, on);
  return (text) =>
    shownWith(text, {
      bold: (inside) => `⟪strong⟫${inside}⟪/strong⟫`,
      link: (inside, address) => `⟪a ${address}⟫${inside}⟪/a⟫`,
      answer: (of, otherwise) => {
        if (beside.has(of)) return otherwise ?? `{${of}}`;
        if (instrument.givens?.some(({ id }) => id === of)) return `⟪e://Field/${of}⟫`;
        const { question } = placeOf(instrument, qsf, of);
        return `⟪q://${question.QuestionID}/${question.QuestionType === "MC" ? "ChoiceGroup/SelectedChoices" : "ChoiceTextEntryValue"}⟫`;
      },
    });
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

interface AdvancedQuestion {
  tag: string;
  readonly type: string;
  text: string;
  readonly choices: { code?: string; text: string }[];
  readonly answers: { code?: string; text: string }[];
}

/** The Advanced Format, read back: its embedded data, which stand before the first block, and its questions. */
function readAdvancedFormat(text: string): { fields: string[]; questions: AdvancedQuestion[] } {
  const lines = text.split("\n");
  assert.equal(lines.shift(), "[[AdvancedFormat]]");
  const fields: string[] = [];
  const read: AdvancedQuestion[] = [];
  let isBegun = false;
  let into: "text" | "choices" | "answers" = "text";
  for (const line of lines) {
    const [, command, detail] = /^\[\[(\w+)(?::(.*))?\]\]$/.exec(line) ?? [];
    const last = read.at(-1)!;
    if (command === undefined) {
      if (line === "") continue;
      if (into === "text") last.text += shown(line);
      else last[into].at(-1)!.text += shown(line);
    } else if (command === "ED" && !isBegun) fields.push(detail!);
    else if (command === "Block") {
      isBegun = true;
      into = "text";
    } else if (command === "Question") {
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
  return { fields, questions: read };
}

/** What the field of a stop is set to before the first block, and right before an end of the survey. */
function stopped({ known, flow }: Qsf, field: string): { before: (string | undefined)[]; atEnd: (string | undefined)[] } {
  const setIn = (steps: readonly { readonly Type: string }[]): (string | undefined)[] =>
    (steps as Qsf["known"]).flatMap((each) =>
      each.Type === "EmbeddedData" ? each.EmbeddedData.filter(({ Field }) => Field === field).map(({ Value }) => Value) : [],
    );
  const ends = flow.filter((step) => step.Type === "Branch" && step.Flow.at(-1)!.Type === "EndSurvey");
  return { before: setIn(known), atEnd: ends.flatMap((step) => ("Flow" in step ? setIn(step.Flow) : [])) };
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
        for (const { name: variable, required, from } of instrument.variables) {
          if (from.kind === "stop") {
            assert.deepEqual(stopped(qsf, variable), { before: ["0"], atEnd: ["1"] }, variable);
            continue;
          }
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
            for (const { id, text, hint, type } of each.questions) {
              const told = expectedIn(each, qsf, id);
              const own = texts.get(id)!.text;
              assert.ok(own.startsWith(told(text[language]!)), own);
              if (hint) assert.ok(own.includes(`⟪small⟫${told(hint[language]!)}⟪/small⟫`), own);
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
            for (const { hint, poles, answers } of each.items)
              for (const { variable, text, scale, battery } of answers) {
                const { question, row } = placeOf(each, qsf, variable);
                const table = textsOf(question, language, base);
                const told = expectedIn(each, qsf, battery);
                const { stem, hint: help } = each.batteries.find(({ id }) => id === battery)!;
                assert.ok(table.text.includes(told(stem![language]!)));
                if (help) assert.ok(table.text.includes(`⟪small⟫${told(help[language]!)}⟪/small⟫`));
                const helped = hint ? `\n⟪small⟫${told(hint[language]!)}⟪/small⟫` : "";
                assert.equal(table.choices[Number(row) - 1], told(text[language]!) + helped);
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
            const around = [
              each.intro,
              each.contact,
              each.outro,
              each.consent,
              each.refused,
              ...(each.outros ?? []).map(({ text }) => text),
            ];
            for (const text of [...around, ...each.pages.flatMap(({ title, stop }) => [title, stop])])
              if (text) assert.ok(all.includes(expectedIn(each, qsf)(text[language]!)), text[language]);
            for (const { id, text } of each.notes ?? []) assert.equal(texts.get(id)!.text, expectedIn(each, qsf, id)(text[language]!));
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
        const { fields, questions } = readAdvancedFormat(contentOf(instrument, ".qualtrics.txt"));
        assert.deepEqual(
          questions.map(({ type: _, ...question }) => question),
          expected,
        );
        const stops = instrument.variables.flatMap(({ name: variable, from }) => (from.kind === "stop" ? [variable] : []));
        assert.deepEqual(fields, [...(instrument.givens ?? []).map(({ id }) => id), ...stops]);
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
          const holds = (when: Condition | undefined): boolean =>
            // What is calculated is no logic: everybody sees it, which is told.
            when === undefined || calculates(when) || conditionHolds(when, row, instrument);
          // Who does not agree, where that is an answer, and who comes to a stop is asked nothing more.
          let hasLeft = instrument.refused !== undefined && row["consent"] === 0;
          for (const { when, elements, stop } of instrument.pages) {
            if (stop !== undefined) hasLeft ||= holds(when);
            for (const element of elements) {
              const asked =
                element.kind === "battery"
                  ? element.items.map((item) => instrument.items.find(({ id }) => id === item)!)
                  : instrument.questions.filter(({ id }) => element.kind === "question" && id === element.question);
              for (const each of asked) {
                const variable =
                  "answers" in each
                    ? each.answers.find(({ battery }) => element.kind === "battery" && battery === element.battery)!.variable
                    : instrument.variables.find(({ from }) => "question" in from && from.question === each.id)!.name;
                assert.equal(
                  shownNow.has(placeOf(instrument, qsf, variable).question.QuestionID),
                  !hasLeft && holds(when) && holds(each.when),
                  variable,
                );
              }
            }
          }
          for (const question of qsf.questions)
            if (question.DisplayLogic && variables.get(question.DataExportTag)?.from.kind === "specify") {
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
