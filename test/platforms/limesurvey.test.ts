import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { PageNote, Question, Table as FormTable, Words } from "../../server/src/form/form.ts";
import type { Condition, Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { limesurvey } from "../../server/src/targets/limesurvey/index.ts";
import { layOut } from "../../server/src/targets/limesurvey/layout.ts";
import type { LimeSurvey } from "../../server/src/targets/limesurvey/model.ts";
import { withEveryText } from "../support/everyText.ts";
import { withoutUndrawn } from "../support/drawn.ts";
import { compile as compileText } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { evaluateScript, namesIn } from "../support/expressionScript.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { readStructure, tablesOf, type Table } from "../support/limesurvey.ts";
import { toldLosses } from "../support/losses.ts";
import { randomRow } from "../support/respondents.ts";

/** Whether an equation draws items. */
const isDraw = (code: string): boolean => /(?:chance|taken)\d*$/.test(code);

/** What the importer does not take, or changes without a word. */
function faults(tables: Readonly<Record<string, Table>>): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  const {
    surveys = [],
    surveys_languagesettings: settings = [],
    groups = [],
    group_l10ns: groupTexts = [],
    questions = [],
    subquestions = [],
    question_l10ns: texts = [],
    answers = [],
    answer_l10ns: answerTexts = [],
    question_attributes: attributes = [],
  } = tables;
  const languages = [surveys[0]!["language"]!, ...surveys[0]!["additional_languages"]!.split(" ").filter(Boolean)];
  const everyLanguage = (table: Table, key: string, ids: readonly string[]): void => {
    for (const id of ids) {
      const own = table.filter((row) => row[key] === id).map((row) => row["language"] ?? row["surveyls_language"]!);
      if (own.toSorted().join() !== languages.toSorted().join()) say(`${key} ${id} has texts in ${own.join()}`);
    }
  };
  const unique = (codes: readonly string[], what: string): void => {
    const seen = new Set<string>();
    for (const code of codes.map((each) => each.toLowerCase())) {
      if (seen.has(code)) say(`${what} ${code} comes twice`);
      seen.add(code);
    }
  };
  if (settings.length !== languages.length) say("a language has no settings");
  everyLanguage(
    groupTexts,
    "gid",
    groups.map((group) => group["gid"]!),
  );
  everyLanguage(
    texts,
    "qid",
    [...questions, ...subquestions].map((question) => question["qid"]!),
  );
  everyLanguage(
    answerTexts,
    "aid",
    answers.map((answer) => answer["aid"]!),
  );
  unique(
    questions.map((question) => question["title"]!),
    "question",
  );
  for (const { title, type, mandatory } of questions as { title: string; type: string; mandatory: string }[]) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,19}$/.test(title)) say(`question code ${title}`);
    if (/^(?:lang|sid|savedid|token|qid|gid|sgq|self|that|this)$/i.test(title)) say(`question code ${title}`);
    if (!/^[FL!MNKSTX*RD15|]$/.test(type)) say(`type ${type}`);
    if (!/^[YNS]$/.test(mandatory)) say(`mandatory ${mandatory}`);
  }
  for (const { qid, type, title } of questions as { qid: string; type: string; title: string }[]) {
    const rows = subquestions.filter((row) => row["parent_qid"] === qid);
    const own = answers.filter((answer) => answer["qid"] === qid);
    unique(
      rows.map((row) => row["title"]!),
      `row of ${title}`,
    );
    unique(
      own.map((answer) => `${answer["scale_id"]} ${answer["code"]}`),
      `answer of ${title}`,
    );
    for (const row of rows)
      if (!/^[A-Za-z0-9]{1,20}$/.test(row["title"]!) || /^(?:time|other)$/i.test(row["title"]!)) say(`row code ${row["title"]}`);
    for (const answer of own) if (!/^[A-Za-z0-9]{1,5}$/.test(answer["code"]!)) say(`answer code ${answer["code"]}`);
    if ("FMK1".includes(type) !== rows.length > 0) say(`${title} has ${rows.length} rows`);
    if ("FL!R1".includes(type) !== own.length > 0) say(`${title} has ${own.length} answers`);
  }
  for (const row of subquestions) if (!groups.some((group) => group["gid"] === row["gid"])) say(`row ${row["title"]} is in no group`);
  const qids = new Set(questions.map((question) => question["qid"]));
  for (const { qid, attribute } of attributes as { qid: string; attribute: string }[])
    if (!qids.has(qid)) say(`${attribute} is of no question`);
  // What an expression may name: questions, rows of tables, ranks.
  const known = new Set(
    questions.flatMap((question) => {
      const scales = question["type"] === "1" ? ["_0", "_1"] : [""];
      const rows = subquestions
        .filter((row) => row["parent_qid"] === question["qid"])
        .flatMap((row) => scales.map((scale) => `${question["title"]}_${row["title"]}${scale}`));
      const ranks =
        question["type"] === "R"
          ? answers.filter((answer) => answer["qid"] === question["qid"]).map((_, index) => `${question["title"]}_${index + 1}`)
          : [];
      return [question["title"]!, ...rows, ...ranks];
    }),
  );
  const valuesOf = (name: string): string[] => attributes.filter(({ attribute }) => attribute === name).map(({ value }) => value!);
  for (const expression of [
    ...groups.map((group) => group["grelevance"]!),
    ...[...questions, ...subquestions].map((question) => question["relevance"]!),
    ...valuesOf("equation").map((text) => text.slice(1, -1)),
    ...valuesOf("em_validation_q"),
  ]) {
    try {
      for (const name of namesIn(expression)) if (!known.has(name)) say(`${name} is unknown in ${expression.slice(0, 60)}`);
    } catch (error) {
      say((error as Error).message);
    }
  }
  return found;
}

describe("LimeSurvey", () => {
  for (const name of instrumentNames) {
    describe(name, () => {
      let instrument: Instrument;
      before(async () => {
        instrument = await instrumentNamed(name);
      });

      it("keeps to the rules of the importer, and names nothing that is not there", () => {
        assert.deepEqual(faults(tablesOf(instrument)), []);
      });

      it("has every text in every language, literally", () => {
        const hostile = `A<b>&"{gap}' | [x] \${1} ]]> C:\\users é 日 🙂`;
        for (const each of [instrument, withEveryText(instrument, hostile)]) {
          const tables = tablesOf(each);
          const columns = columnsByCode(each);
          const shown = (text: string): string =>
            marksBack(text, columns)
              .replace(/<\/p><p>/g, "\n\n")
              .replace(/<\/?p>/g, "")
              .replaceAll("<br />", "\n")
              .replaceAll("&#123;", "{")
              .replaceAll("&#125;", "}")
              .replaceAll("&#124;", "|")
              .replaceAll("&#92;", "\\")
              .replaceAll("&quot;", '"')
              .replaceAll("&lt;", "<")
              .replaceAll("&gt;", ">")
              .replaceAll("&amp;", "&");
          const { question_l10ns: texts, subquestions = [], answer_l10ns: answerTexts = [] } = tables;
          for (const language of each.languages) {
            const inLanguage = new Set(
              [...texts!, ...answerTexts]
                .filter((row) => row["language"] === language)
                .map((row) => shown(row["question"] ?? row["answer"]!)),
            );
            for (const { text } of each.questions) assert.ok(inLanguage.has(text[language]!), text[language]);
            for (const { poles, hint, answers } of each.items)
              for (const { text } of answers) {
                // A row has no line below it.
                const own = hint === undefined ? text[language]! : `${text[language]} (${hint[language]})`;
                const [left, right] = [poles?.left[language], poles?.right[language]];
                const row = poles ? [`${own} ${left}|${right}`, `${own}: ${left}|${right}`, `${left}|${right}`] : [own];
                assert.ok(
                  row.some((each) => inLanguage.has(each)),
                  own,
                );
              }
          }
          for (const row of [...texts!, ...answerTexts]) {
            const text = row["question"] ?? row["answer"]!;
            const unmarked = withoutShown(text);
            assert.doesNotMatch(unmarked.replace(/<\/?p>|<br \/>/g, ""), /[<>{}]/);
            const isRow = subquestions.some((question) => question["qid"] === row["qid"]);
            if (isRow && !each.items.some(({ poles }) => poles)) assert.ok(!text.includes("|"));
          }
        }
      });

      it("shows the pages that the instrument does, and scores as the evaluator does", () => {
        const random = seeded(7);
        const { form, groups, answers, results } = layOut(instrument);
        const equations = groups.flatMap(({ questions }) => questions.filter(({ type }) => type === "*"));
        for (let person = 0; person < 60; person++) {
          const whole = randomRow(instrument, random, { blanks: [0, 0.1, 0.5][person % 3]!, acceptable: false });
          const drawn = new Map<string, string | number>();
          for (const { code, attributes } of equations.filter(({ code }) => isDraw(code)))
            drawn.set(code, evaluateScript(attributes["equation"]!.slice(1, -1), (name) => drawn.get(name) ?? "") as number);
          const undrawn = new Set(
            groups.flatMap(({ questions }) =>
              questions.flatMap(({ code, type, rows }) =>
                rows
                  .filter(
                    ({ relevance }) => /taken\d*\.NAOK/.test(relevance) && !evaluateScript(relevance, (name) => drawn.get(name) ?? ""),
                  )
                  .flatMap((each) => (type === "1" ? ["_0", "_1"] : [""]).map((scale) => `${code}_${each.code}${scale}.NAOK`)),
              ),
            ),
          );
          const isAsked = (variable: string): boolean => {
            const place = answers.get(variable)!;
            return !("ref" in place) || !undrawn.has(place.ref);
          };
          const row = shownAnswers(instrument, withoutUndrawn(instrument, whole, isAsked));
          const values = answersOf(row, answers, groups);
          const valueOf = (code: string) => values.get(code) ?? drawn.get(code) ?? "";
          // What respondents agree to stands in a group of its own where not everybody sees the first page.
          const consents = form.opening.filter(({ kind }) => kind === "consent").length;
          const lead = form.pages[0]!.when === undefined && form.pages[0]!.random === undefined ? 0 : Math.min(consents, 1);
          if (lead === 1) assert.deepEqual([groups[0]!.relevance, groups[0]!.questions.length], ["1", consents]);
          const isShown = (relevances: readonly string[], conditions: readonly (Condition | undefined)[], what: string): void => {
            const script = `if(${relevances.map((relevance) => `(${relevance})`).join(" and ")}, 1, 0)`;
            const shown = conditions.every((when) => when === undefined || conditionHolds(when, row, instrument));
            assert.equal(evaluateScript(script, valueOf), shown ? 1 : 0, what);
          };
          form.pages.forEach(({ when, blocks, id, stop }, index) => {
            const { relevance, questions, random: mixed } = groups[lead + index]!;
            assert.equal(mixed, form.pages[index]!.random);
            const asked = questions.filter(({ code }) => !isDraw(code));
            if (stop !== undefined) {
              assert.equal(asked[0]!.text, stop);
              isShown([relevance, asked[0]!.relevance], [when], `the stop ${id}`);
            }
            const before = index === 0 && lead === 0 ? consents : 0;
            blocks
              // The first of two batteries side by side has the table of both.
              .filter((block) => block.kind !== "group" || block.joined?.layout !== "side by side" || block.joined.groups[0] === block)
              .flatMap((block): readonly (FormTable | Question | Words | PageNote)[] => (block.kind === "group" ? block.tables : [block]))
              .forEach((block, place) => {
                const question = asked[before + place]!;
                if (block.kind === "words" || block.kind === "note") return;
                isShown([relevance, question.relevance], [when, block.when], `${question.code} on ${id}`);
                if (block.kind === "question") return;
                block.rows
                  .filter(({ variable }) => isAsked(variable))
                  .forEach((each) => {
                    const at = block.rows.indexOf(each);
                    isShown([relevance, question.relevance, question.rows[at]!.relevance], [when, each.when], each.variable);
                  });
              });
          });
          const expected = evaluate(instrument, row);
          for (const { code, attributes } of equations.filter(({ code }) => !isDraw(code)))
            values.set(code, evaluateScript(attributes["equation"]!.slice(1, -1), valueOf) as string | number);
          for (const { id, stop } of form.pages)
            if (stop !== undefined) {
              const place = answers.get(id)!;
              assert.ok("ref" in place);
              assert.equal(valueOf(place.ref.replace(".NAOK", "")), row[id], `${id} of person ${person}`);
            }
          form.closing.forEach(({ text, when }) => {
            const last = groups.find(({ questions }) => questions.some((each) => each.text === text));
            // Without a condition, they are what the survey ends with.
            if (last) isShown([last.relevance, last.questions.find((each) => each.text === text)!.relevance], [when], "the closing words");
            else assert.equal(when, undefined);
          });
          for (const [variable, code] of results) {
            const [mine, theirs] = [expected[variable] ?? null, valueOf(code.replace(".NAOK", ""))];
            if (mine === null) assert.equal(theirs, "", `${variable} of person ${person}`);
            else assert.ok(Math.abs((mine as number) - Number(theirs)) < 1e-9, `${variable}: ${mine}, and LimeSurvey has ${theirs}`);
            // The band stands behind its result.
            if (!(`${variable}_band` in expected)) continue;
            const band = equations[equations.findIndex((each) => `${each.code}.NAOK` === code) + 1]!;
            assert.equal(valueOf(band.code), String(expected[`${variable}_band`] ?? "").replace(/["\\{}<>]/g, ""), variable);
          }
        }
      });

      it("says the same in tab-separated text", () => {
        for (const each of [instrument, withEveryText(instrument, 'A\\"b\\ "c" | {d} <e> é 日 🙂')]) {
          const [structure, text] = limesurvey.compile(each, {}).files.map(({ content }) => content as string) as [string, string];
          assert.equal(text[0], "\uFEFF");
          // A backslash before a quote swallows what follows, and so would an empty line.
          assert.doesNotMatch(text, /\\|\n\n/);
          const rows = parse(text, { columns: true, delimiter: "\t", bom: true }) as Record<string, string>[];
          const tables = readStructure(structure);
          const unescaped = (html: string): string => html.replace(/\s+/g, " ");
          const {
            questions = [],
            subquestions = [],
            question_l10ns: texts = [],
            answers = [],
            answer_l10ns: answerTexts = [],
            groups = [],
            question_attributes: attributes = [],
          } = tables;
          for (const language of each.languages) {
            const own = rows.filter((row) => row["language"] === language);
            assert.deepEqual(
              own.filter((row) => row["class"] === "G").map((row) => row["relevance"]),
              groups.map((group) => group["grelevance"]),
            );
            const textOf = (table: Table, key: string, id: string): string => {
              const row = table.find((line) => line[key] === id && line["language"] === language)!;
              return row["question"] ?? row["answer"]!;
            };
            const asked = own.filter((row) => row["class"] === "Q");
            assert.deepEqual(
              asked.map((row) => [row["name"], row["type/scale"], row["relevance"], row["mandatory"], unescaped(row["text"]!)]),
              questions.map((question) => [
                question["title"],
                question["type"],
                question["relevance"],
                question["mandatory"],
                textOf(texts, "qid", question["qid"]!).replace(/\s+/g, " "),
              ]),
            );
            assert.deepEqual(
              own.filter((row) => row["class"] === "SQ").map((row) => [row["name"], unescaped(row["text"]!)]),
              subquestions.map((row) => [row["title"], textOf(texts, "qid", row["qid"]!).replace(/\s+/g, " ")]),
            );
            assert.deepEqual(
              own.filter((row) => row["class"] === "A").map((row) => [row["name"], unescaped(row["text"]!)]),
              answers.map((answer) => [answer["code"], textOf(answerTexts, "aid", answer["aid"]!).replace(/\s+/g, " ")]),
            );
          }
          for (const { qid, attribute, value, language } of attributes as {
            qid: string;
            attribute: string;
            value: string;
            language: string;
          }[]) {
            const code = questions.find((question) => question["qid"] === qid)!["title"];
            assert.ok(
              rows
                .filter((row) => row["class"] === "Q" && row["name"] === code && (language === "" || row["language"] === language))
                .every((row) => row[attribute] === value),
              `${code}.${attribute}`,
            );
          }
        }
      });

      it("is the same to the byte each time", () => {
        assert.deepEqual(limesurvey.compile(instrument, {}), limesurvey.compile(structuredClone(instrument), {}));
      });
    });
  }

  it("takes the short name of what has one that does not fit", async () => {
    const instrument = await compileText(
      desk(
        'question a_b "Why?" text short why\n  question fits "What?" text short other\n  score gap_of_all "G" = mean(perception - expectation) per dimension short g',
      )
        .replace("H1", "H_1")
        .replace('"answers"', '"answers" short H1'),
    );
    const titles = tablesOf(instrument)["questions"]!.map((row) => row["title"]);
    assert.ok(
      ["why", "fits", "ghelp", "gspeed"].every((title) => titles.includes(title)),
      titles.join(),
    );
    assert.deepEqual(
      toldLosses(limesurvey, instrument).filter(({ message }) => /a_b|gap_of_all/.test(message)),
      [],
    );
  });

  it("is judged by rules that find faults", async () => {
    const tables = tablesOf(await instrumentNamed(instrumentNames[0]!));
    const broken = (table: string, field: string, value: string): string[] =>
      faults({ ...tables, [table]: tables[table]!.map((row, index) => (index === 0 ? { ...row, [field]: value } : row)) });
    for (const [table, field, value] of [
      ["questions", "title", "a_b"],
      ["questions", "title", "token"],
      ["questions", "mandatory", "yes"],
      ["questions", "type", "Q"],
      ["questions", "relevance", "nosuch.NAOK == 1"],
      ["questions", "relevance", "nosuch(1)"],
      ["subquestions", "title", "a-b"],
      ["subquestions", "gid", "999999"],
      ["answers", "code", "-1"],
      ["question_l10ns", "language", "xx"],
      ["groups", "grelevance", "(1"],
    ] as const)
      assert.notDeepEqual(broken(table, field, value), [], `${table}.${field} = ${value}`);
  });
});

const toldPattern = /\{(?:if\(is_empty\((\w+)\.NAOK\), "([^"]*)", \1\.(?:shown|NAOK)\)|(\w+)\.shown)\}/g;
const boldPattern = /<strong>(.*?)<\/strong>/g;
const linkPattern = /<a href="((?:https?:\/\/|mailto:)[^"<>\s]+)" target="_blank" rel="noopener noreferrer">(.*?)<\/a>/g;

/** A text of a survey with the marks of its author in place of tags, and of the expressions that tell answers. */
function marksBack(text: string, columns: ReadonlyMap<string, string>): string {
  return text
    .replace(toldPattern, (whole, of?: string, instead?: string, alone?: string) => {
      const column = columns.get((of ?? alone)!);
      if (column === undefined) return whole;
      return instead === undefined || instead === "" ? `{{${column}}}` : `{{${column}|${instead}}}`;
    })
    .replace(linkPattern, "[$2]($1)")
    .replace(boldPattern, "**$1**");
}

/** The same without any of them. */
function withoutShown(text: string): string {
  return text.replace(toldPattern, "").replace(linkPattern, "$2").replace(boldPattern, "$1");
}

/** The columns of an instrument, by the code of the question that LimeSurvey has of each. */
function columnsByCode(instrument: Instrument): ReadonlyMap<string, string> {
  return new Map(
    [...layOut(instrument).answers].flatMap(([name, place]) => ("ref" in place ? [[place.ref.replace(".NAOK", ""), name]] : [])),
  );
}

/** A row as LimeSurvey's variables hold it: of an answer that was chosen, the code and not the value. */
function answersOf(row: Row, places: LimeSurvey["answers"], groups: LimeSurvey["groups"]): Map<string, string | number> {
  const chosen = new Map(
    groups.flatMap(({ questions }) =>
      questions.flatMap(({ code, rows, answers }) => {
        const codes = new Map(answers.map((answer) => [answer.value, answer.code]));
        return [code, ...rows.map((each) => `${code}_${each.code}`)].map((name) => [name, codes] as const);
      }),
    ),
  );
  const values = new Map<string, string | number>();
  const set = (test: string): void => {
    const [, name, value] = /^(\w+)\.NAOK == "(\w+)"$/.exec(test)!;
    values.set(name!, value!);
  };
  for (const [variable, place] of places) {
    const value = row[variable] ?? null;
    if (value === null) continue;
    if (place.kind === "value") {
      const name = place.ref.replace(".NAOK", "");
      values.set(name, chosen.get(name)?.get(Number(value)) ?? value);
    } else if (place.kind === "rank") set(place.at[Number(value) - 1]!);
    else if (value === 1) set(place.chosen);
  }
  return values;
}
