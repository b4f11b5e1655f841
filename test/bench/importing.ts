/** How long it takes to bring a large questionnaire of another tool, beside checking the instrument that comes of it. */

import { importFrom } from "../../server/src/importers/index.ts";
import { compileAll } from "../support/compile.ts";
import { figureRow, ratioRow, type Row } from "./table.ts";

const rounds = 3;

/** A dictionary of 1,900 rows, and surveys of 790 kB. */
export async function importingRows(): Promise<Row[]> {
  const dictionary = redcap(1_900);
  return [
    ...(await rows("a REDCap dictionary", "1,900 rows", "large.csv", dictionary)),
    ...(await rows("an XLSForm", "1,900 rows", "large.csv", xlsForm(1_900))),
    ...(await rows("a survey of SurveyJS", "790 kB", "large.json", surveyJs(790_000))),
  ];
}

async function rows(what: string, size: string, name: string, text: string): Promise<Row[]> {
  const bytes = new TextEncoder().encode(text);
  const bring = async (): Promise<Readonly<Record<string, string>>> => (await importFrom({ name, bytes })).files;
  // The first call loads and compiles code.
  const made = await bring();
  const [main] = Object.keys(made);
  const files = Object.fromEntries(Object.entries(made).map(([file, own]) => [`made/${file}`, own]));
  const check = async (): Promise<unknown> => compileAll(files, `made/${main!}`);
  await check();
  const own: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await time(bring));
    reference.push(await time(check));
  }
  return [
    ratioRow(`importing ${what}, × compiling what comes of it`, size, own, reference, { atMost: 5 }),
    figureRow(`importing ${what}, milliseconds`, size, own, "ms"),
  ];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const agreement = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

/** A dictionary as a project of some years has it: matrices, questions with conditions, and sums. */
function redcap(count: number): string {
  const head = [
    "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels", "Field Note",
    "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?",
    "Branching Logic (Show field only if...)", "Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name",
    "Matrix Ranking?", "Field Annotation",
  ]; // prettier-ignore
  const choices = agreement.map((label, at) => `${at + 1}, ${label}`).join(" | ");
  const fields = Array.from({ length: count }, (_, at): readonly string[] => {
    const form = `form_${Math.floor(at / 40)}`;
    const name = `f${at}`;
    const block = Math.floor(at / 10);
    if (at % 10 === 0)
      return [name, form, `Section ${block}`, "yesno", `Have you been to office ${block}?`, "", "", "", "", "", "", "", "y"];
    if (at % 10 === 8) return [name, form, "", "text", `How often in month ${at}?`, "", "", "integer", "0", "60", "", `[f${at - 8}] = '1'`];
    const parts = [1, 2, 3, 4, 5, 6, 7].map((part) => `[f${at - (at % 10) + part}]`).join(", ");
    if (at % 10 === 9) return [name, form, "", "calc", `Sum ${block}`, `sum(${parts})`];
    return [name, form, "", "radio", `Statement ${at} about the office`, choices, "", "", "", "", "", "", "", "", "", `m${block}`];
  });
  return [head, ...fields].map((cells) => head.map((_, at) => `"${(cells[at] ?? "").replaceAll('"', '""')}"`).join(",")).join("\n");
}

/** The same as a form, in one sheet for all sections. */
function xlsForm(count: number): string {
  const lines = ["survey,type,name,label,relevant,constraint,appearance"];
  for (let at = 0; at < count; at++) {
    const block = Math.floor(at / 10);
    if (at % 40 === 0) lines.push(`,begin group,g${at},Part ${at}`);
    if (at % 10 === 0) lines.push(`,select_one yes_no,f${at},Have you been to office ${block}?`);
    else if (at % 10 === 9) lines.push(`,integer,f${at},How often in month ${at}?,\${f${at - 9}} = '1',. >= 0 and . <= 60`);
    else lines.push(`,select_one agree,f${at},Statement ${at} about the office`);
    if (at % 40 === 39 || at === count - 1) lines.push(",end group");
  }
  lines.push("choices,list_name,name,label", ",yes_no,1,Yes", ",yes_no,0,No");
  agreement.forEach((label, at) => lines.push(`,agree,${at + 1},${label}`));
  lines.push("settings,form_title", ",A large form");
  return lines.join("\n");
}

/** Matrices and questions in two languages, until the survey has so many bytes. */
function surveyJs(size: number): string {
  const pages: unknown[] = [];
  const both = (text: string): unknown => ({ default: text, id: `${text} (id)` });
  const columns = agreement.map((label, at) => ({ value: at + 1, text: both(label) }));
  for (let page = 0, length = 0; length < size; page++) {
    const rows = Array.from({ length: 12 }, (_, row) => ({ value: `r${row}`, text: both(`Statement ${row} of page ${page}`) }));
    const made = {
      name: `page${page}`,
      title: both(`Page ${page}`),
      ...(page > 0 && { visibleIf: `{used${page - 1}} = 1` }),
      elements: [
        {
          type: "radiogroup",
          name: `used${page}`,
          title: both(`Have you been to office ${page}?`),
          choices: [
            { value: 1, text: both("Yes") },
            { value: 0, text: both("No") },
          ],
        },
        { type: "matrix", name: `m${page}`, title: both(`How far do you agree about office ${page}?`), columns, rows },
        { type: "comment", name: `why${page}`, title: both(`What should office ${page} change?`) },
      ],
    };
    pages.push(made);
    length += JSON.stringify(made).length;
  }
  return JSON.stringify({ title: both("A large survey"), pages });
}
