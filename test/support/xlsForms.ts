/** XLSForms as their importer reads them, and its rules restated. */

import readWorkbook from "read-excel-file/node";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { xlsform } from "../../server/src/targets/odk/index.ts";

export type Row = Readonly<Record<string, string>>;

export interface XlsForm {
  readonly survey: readonly Row[];
  readonly choices: readonly Row[];
  readonly settings: readonly Row[];
}

/** The workbook of an instrument, read by another library than the one that wrote it. */
export async function xlsFormOf(instrument: Instrument): Promise<XlsForm> {
  const bytes = xlsform.compile(instrument, {}).files[0]!.content as Uint8Array;
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(
    sheets.map(({ sheet, data: [columns = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(row.flatMap((cell, index) => (cell === null ? [] : [[String(columns[index]), String(cell)]])))),
    ]),
  ) as unknown as XlsForm;
}

/** The workbook as pyxform has it before it looks at it: quotes are straight and spaces plain, and cells of the survey have no space twice. */
export function asImported({ survey, choices, settings }: XlsForm): XlsForm {
  const plain = (cell: string): string =>
    cell.trim().replace(/[‘’“”\u00a0]/g, (sign) => (sign === "\u00a0" ? " " : "‘’".includes(sign) ? "'" : '"'));
  const each = (rows: readonly Row[], change: (cell: string) => string): Row[] =>
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, change(cell)])));
  const once = (cell: string): string => (settings[0]?.["clean_text_values"] === "no" ? plain(cell) : plain(cell).replace(/ +/g, " "));
  return { survey: each(survey, once), choices: each(choices, plain), settings: each(settings, plain) };
}

const types =
  /^(?:select_one \S+|select_multiple \S+|rank \S+|integer|decimal|range|text|date|time|geopoint|file|image|note|acknowledge|calculate|hidden|start|end|deviceid|begin_group|end_group)$/;
const plainColumns = new Set([
  "type",
  "name",
  "appearance",
  "required",
  "relevant",
  "constraint",
  "calculation",
  "choice_filter",
  "parameters",
  "list_name",
  "offered",
]);
const textColumns = ["label", "hint", "constraint_message"];

/** What the importer refuses, or leaves out without a word; and names in texts but for those of `told`, whose answers are told there. */
export function faults({ survey, choices, settings }: XlsForm, told: readonly string[] = []): string[] {
  const found: string[] = [];
  const say = (fault: string): void => void found.push(fault);
  const languages = new Set<string>();
  for (const column of new Set([...survey, ...choices].flatMap((row) => Object.keys(row)))) {
    const [kind, language] = column.split("::");
    if (language !== undefined && textColumns.includes(kind!) && /^[^()]+ \([a-z]{2,3}\)$/.test(language)) languages.add(language);
    else if (!plainColumns.has(column)) say(`column ${column}`);
  }
  const names = new Set<string>();
  const open: string[] = [];
  const lists = new Map<string, string[]>();
  for (const row of choices) {
    const { list_name: list = "", name = "" } = row;
    const own = lists.get(list) ?? lists.set(list, []).get(list)!;
    if (own.includes(name)) say(`choice ${name} of ${list} comes twice`);
    if (!/^\S+$/.test(name)) say(`choice “${name}” of ${list}`);
    own.push(name);
    for (const language of languages) if (!row[`label::${language}`]) say(`choice ${name} of ${list} has no label in ${language}`);
  }
  for (const row of survey) {
    const { type = "", name = "" } = row;
    if (!types.test(type)) say(`type ${type}`);
    if (type === "end_group") {
      if (open.pop() === undefined) say("a group ends that did not begin");
      continue;
    }
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) say(`name ${name}`);
    if (names.has(name.toLowerCase())) say(`name ${name} comes twice`);
    names.add(name.toLowerCase());
    if (type === "begin_group") open.push(name);
    const list = type.split(" ")[1];
    if (list !== undefined && !lists.has(list)) say(`list ${list} of ${name}`);
    if (!["calculate", "begin_group", "start", "end", "deviceid"].includes(type))
      for (const language of languages) if (!row[`label::${language}`]) say(`${name} has no label in ${language}`);
    if (type === "calculate" && !row["calculation"]) say(`${name} calculates nothing`);
  }
  if (open.length > 0) say(`group ${open.join()} does not end`);
  const exact = new Set(survey.map(({ name }) => name));
  // A label or a hint tells an answer, or what is calculated of one alone.
  const tells = (row: Row, column: string, named: string): boolean => {
    const { type, calculation = "" } = survey.find(({ name }) => name === named) ?? {};
    const of = type === "calculate" && !told.includes(named) ? [...calculation.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!) : [named];
    return survey.includes(row) && /^(?:label|hint)::/.test(column) && new Set(of).size === 1 && told.includes(of[0]!);
  };
  for (const [sheet, row] of [
    ...[...survey, ...choices].map((each) => ["form", each] as const),
    ...settings.map((each) => ["settings", each] as const),
  ]) {
    for (const [column, cell] of Object.entries(row)) {
      if (cell.length > 32_767) say(`${column} of ${row["name"]} is too long for a cell`);
      for (const [written, named] of cell.matchAll(/\$\{(.*?)\}/g))
        if (sheet === "settings" || (column.includes("::") && !tells(row, column, named!)) || !exact.has(named))
          say(`${written} in ${column} of ${row["name"]}`);
    }
  }
  const [setting = {}] = settings;
  if (settings.length !== 1 || !setting["form_id"] || !setting["form_title"]) say("settings");
  if (!languages.has(setting["default_language"] ?? "")) say(`default language ${setting["default_language"]}`);
  return found;
}
