/** Reads the files that are tables: those of LimeSurvey, XLSForm and REDCap, the codebook for programs, and Qualtrics' simple format. */

import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { readStructure, type Table } from "../limesurvey.ts";
import { asImported, type XlsForm } from "../xlsForms.ts";
import { exact, field, flowing, numbersIn, onLine, readingOf, seen, type Answer, type Field, type Reading } from "./reading.ts";

type Row = Readonly<Record<string, string>>;

/** A question of LimeSurvey's, whatever file it was in. */
interface LimeQuestion {
  readonly code: string;
  readonly type: string;
  readonly texts: readonly string[];
  readonly help: readonly string[];
  readonly conditions: readonly string[];
  readonly mandatory: boolean;
  readonly attributes: Row;
  readonly rows: readonly { readonly code: string; readonly texts: readonly string[]; readonly relevance: string }[];
  readonly answers: readonly Answer[];
}

function limeFields({ code, type, texts, help, conditions, mandatory, attributes, rows, answers }: LimeQuestion): Field[] {
  const isSlider = attributes["slider_layout"] === "1";
  const below = help.map(seen);
  const line = isSlider
    ? onLine(attributes["slider_min"]!, attributes["slider_max"]!, below)
    : type === "5"
      ? onLine(1, 5, below)
      : answers.map((answer) => ({ code: answer.code, labels: answer.labels.map(seen) }));
  const rounded = /round\(.*?, (\d+)\) ==/.exec(attributes["em_validation_q"] ?? "");
  const conditional = (all: readonly string[]): string[] => all.filter((condition) => condition !== "1");
  const shared = {
    answers: line,
    conditions: conditional(conditions),
    required: mandatory,
    mixed: attributes["random_order"] === "1" ? code : undefined,
    numbers: ["min_num_value_n", "max_num_value_n", "equals_num_value", "em_validation_q", "slider_min", "slider_max"].flatMap((name) =>
      numbersIn(attributes[name]),
    ),
    decimals:
      attributes["num_value_int_only"] === "1" || attributes["slider_accuracy"] === "1" ? 0 : rounded ? Number(rounded[1]) : undefined,
  };
  // A row between two poles has its left end before the bar.
  const ends = (text: string): string[] => text.split("|").map(seen);
  return [
    field([code], [...texts, ...(isSlider ? rows.flatMap((row) => row.texts) : [])].map(seen), shared),
    ...rows.map((row) =>
      field([`${code}_${row.code}`], row.texts.flatMap(ends), {
        ...shared,
        conditions: conditional([...conditions, row.relevance]),
        within: texts.map(seen),
      }),
    ),
  ];
}

export function readLss(content: string): Reading {
  const tables = readStructure(content);
  const by = (name: string, key: string): Map<string, Table[number][]> => Map.groupBy(tables[name] ?? [], (row) => row[key]!);
  const [questionTexts, answerTexts] = [by("question_l10ns", "qid"), by("answer_l10ns", "aid")];
  const [answers, rows, attributes] = [by("answers", "qid"), by("subquestions", "parent_qid"), by("question_attributes", "qid")];
  const groups = new Map((tables["groups"] ?? []).map((group) => [group["gid"]!, group]));
  const texts = (qid: string): string[] => (questionTexts.get(qid) ?? []).map(({ question }) => question!);
  const fields = (tables["questions"] ?? []).flatMap(({ qid, gid, type, title, mandatory, relevance }) => {
    const own = attributes.get(qid!) ?? [];
    return limeFields({
      code: title!,
      type: type!,
      help: (questionTexts.get(qid!) ?? []).map(({ help }) => help!),
      texts: [...texts(qid!), ...own.filter(({ language }) => language !== "").map(({ value }) => value!)],
      conditions: [groups.get(gid!)!["grelevance"]!, relevance!],
      mandatory: mandatory === "Y",
      attributes: Object.fromEntries(own.map(({ attribute, value }) => [attribute, value!])),
      rows: (rows.get(qid!) ?? []).map((row) => ({ code: row["title"]!, texts: texts(row["qid"]!), relevance: row["relevance"]! })),
      answers: (answers.get(qid!) ?? []).map(({ aid, code }) => ({
        code: code!,
        labels: (answerTexts.get(aid!) ?? []).map(({ answer }) => answer!),
      })),
    });
  });
  const all = Object.values(tables).flatMap((table) => table.flatMap((row) => Object.values(row)));
  return readingOf(
    fields,
    all.flatMap((text) => [seen(text), ...text.split("|").map(seen)]),
    flowing,
  );
}

export function readLimeText(content: string): Reading {
  const rows: readonly Row[] = parse(content, { columns: true, bom: true, delimiter: "\t" });
  interface Open {
    readonly row: Row;
    readonly texts: string[];
    readonly help: string[];
    readonly group: string;
    readonly rows: Map<string, string[]>;
    readonly answers: Map<string, string[]>;
  }
  const questions = new Map<string, Open>();
  const relevances = new Map<string, string>();
  const add = (to: Map<string, string[]>, { name, text }: Row): void => void to.set(name!, [...(to.get(name!) ?? []), text!]);
  let group = "1";
  let open: Open | undefined;
  for (const row of rows) {
    if (row["class"] === "G") group = row["relevance"]!;
    if (row["class"] === "Q") {
      open = questions.get(row["name"]!) ?? { row, texts: [], help: [], group, rows: new Map(), answers: new Map() };
      questions.set(row["name"]!, open);
      open.texts.push(row["text"]!, row["suffix"] ?? "");
      open.help.push(row["help"]!);
    }
    if (row["class"] === "SQ") relevances.set(`${open!.row["name"]!} ${row["name"]!}`, row["relevance"]!);
    if (row["class"] === "SQ") add(open!.rows, row);
    if (row["class"] === "A") add(open!.answers, row);
  }
  const fields = [...questions.values()].flatMap(({ row, texts, help, group: relevance, rows: own, answers }) =>
    limeFields({
      code: row["name"]!,
      type: row["type/scale"]!,
      help,
      texts,
      conditions: [relevance, row["relevance"]!],
      mandatory: row["mandatory"] === "Y",
      attributes: row,
      rows: [...own].map(([code, each]) => ({ code, texts: each, relevance: relevances.get(`${row["name"]!} ${code}`)! })),
      answers: [...answers].map(([code, labels]) => ({ code, labels })),
    }),
  );
  return readingOf(
    fields,
    rows.flatMap((row) => Object.values(row).flatMap((text) => [seen(text), ...text.split("|").map(seen)])),
    flowing,
  );
}

/** What a reader sees of a text of ODK's forms, which all its clients take for Markdown. */
export function odkText(text: string): string {
  const kept: string[] = [];
  const keep = (_: string, sign: string): string => String.fromCharCode(0xe000 + kept.push(sign) - 1);
  return text
    .replace(/\\([\\*_])/g, keep)
    .replace(/<\/?[A-Za-z][^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|\*|_)(?=\S)([^]+?)(?<=\S)\1/g, "$2")
    .replace(/^[ \t]*(?:#{1,6} |> |[-+*] |\d+[.)] )/gm, "")
    .replaceAll("&#96;", "`")
    .replace(/[\ue000-\uf8ff]/g, (sign) => kept[sign.charCodeAt(0) - 0xe000] ?? sign);
}

/** How many decimals a field of ODK's lets in. */
export function odkDecimals(type: string, constraint: string): number | undefined {
  const rounded = /round\(\., (\d+)\)/.exec(constraint);
  return type === "integer" || type === "int" ? 0 : rounded ? Number(rounded[1]) : undefined;
}

/** The numbers of a range, as its parameters say, with its hint. */
export function odkAnswers(parameters: string, hint: readonly string[]): Answer[] | undefined {
  const limits = /start="?(-?[\d.]+)"? end="?(-?[\d.]+)/.exec(parameters);
  return limits ? onLine(limits[1]!, limits[2]!, hint) : undefined;
}

export async function readXlsForm(content: Uint8Array): Promise<Reading> {
  const sheets = await readWorkbook(Buffer.from(content), { trim: false });
  const form = Object.fromEntries(
    sheets.map(({ sheet, data: [columns = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(row.flatMap((cell, index) => (cell === null ? [] : [[String(columns[index]), String(cell)]])))),
    ]),
  ) as unknown as XlsForm;
  const { survey, choices, settings } = asImported(form);
  const texts = (row: Row, kind: string): string[] =>
    Object.entries(row).flatMap(([column, cell]) => (column.startsWith(`${kind}::`) ? [odkText(cell)] : []));
  const lists = Map.groupBy(choices, (row) => row["list_name"]!);
  const fields: Field[] = [];
  const open: Row[] = [];
  for (const row of survey) {
    const { type = "", name = "", constraint = "", parameters = "", relevant } = row;
    if (type === "end_group") {
      open.pop();
      continue;
    }
    if (type === "begin_group") open.push(row);
    fields.push(
      field([name], [...texts(row, "label"), ...texts(row, "hint")], {
        answers:
          odkAnswers(parameters, texts(row, "hint")) ??
          (lists.get(type.split(" ")[1] ?? "") ?? []).map((choice) => ({ code: choice["name"]!, labels: texts(choice, "label") })),
        conditions: [...open.map((group) => group["relevant"]), type === "begin_group" ? undefined : relevant].flatMap(
          (each) => each ?? [],
        ),
        numbers: numbersIn(constraint, parameters),
        decimals: odkDecimals(type === "range" && !/step=0/.test(parameters) ? "integer" : type, constraint),
        required: row["required"] === "yes",
      }),
    );
  }
  return readingOf(
    fields,
    [...[...survey, ...choices].flatMap((row) => Object.values(row)).map(odkText), ...settings.flatMap((row) => Object.values(row))],
    flowing,
  );
}

export function readRedcap(content: string): Reading {
  const rows: readonly Row[] = parse(content, { columns: true });
  let matrix = "";
  let header = "";
  const fields = rows.map((row) => {
    const choices = row["Choices, Calculations, OR Slider Labels"]!;
    const listed = ["radio", "dropdown", "checkbox"].includes(row["Field Type"]!);
    // The header over the first field of a matrix, or of several parts, is over all of them.
    if (row["Section Header"] || row["Matrix Group Name"] !== matrix) header = row["Section Header"]!;
    matrix = row["Matrix Group Name"]!;
    const validation = row["Text Validation Type OR Show Slider Number"];
    return field([row["Variable / Field Name"]!], [row["Field Label"]!, row["Field Note"]!, header].map(seen), {
      answers: !listed
        ? row["Field Type"] === "slider"
          ? onLine(row["Text Validation Min"]!, row["Text Validation Max"]!, choices.split(" | ").map(seen))
          : []
        : choices.split(" | ").map((choice) => {
            const comma = choice.indexOf(", ");
            return { code: choice.slice(0, comma), labels: [seen(choice.slice(comma + 2))] };
          }),
      conditions: [row["Branching Logic (Show field only if...)"]!].filter(Boolean),
      numbers: numbersIn(row["Text Validation Min"], row["Text Validation Max"]),
      decimals: validation === "integer" || row["Field Type"] === "slider" ? 0 : undefined,
      required: row["Required Field?"] === "y",
    });
  });
  return readingOf(fields, rows.flatMap((row) => Object.values(row)).map(seen), flowing);
}

/** Pairs of a code and its label, parted by `; `, where a backslash stands before a semicolon of a label. */
function pairs(cell: string): Answer[] {
  return cell === ""
    ? []
    : cell.split(/(?<=(?<!\\)(?:\\\\)*); /).map((pair) => {
        const [code = "", ...label] = pair.split("=");
        return { code, labels: [label.join("=").replace(/\\(.)/gs, "$1")] };
      });
}

export function readCodebookCsv(content: string): Reading {
  const rows: readonly Row[] = parse(content, { columns: true, bom: true });
  const fields = rows.map((row) => {
    const inAll = (prefix: string): string[] => Object.entries(row).flatMap(([column, cell]) => (column.startsWith(prefix) ? [cell] : []));
    const answers = Map.groupBy([...inAll("codes_"), ...inAll("missing_")].flatMap(pairs), ({ code }) => code);
    return field([row["name"]!], [...inAll("wording_"), ...inAll("unit_"), row["formula"]!], {
      answers: [
        ...[...answers].map(([code, all]) => ({ code, labels: all.flatMap(({ labels }) => labels) })),
        ...(row["option"] ? [{ code: row["option"], labels: inAll("wording_") }] : []),
      ],
      conditions: inAll("asked_if_").filter(Boolean),
      numbers: [row["lo"]!, row["hi"]!],
      decimals: row["decimals"] ? Number(row["decimals"]) : undefined,
      required: row["required"] === "yes",
      mixed: row["order"] === "random" ? row["battery"] : undefined,
    });
  });
  const labels = fields.flatMap(({ answers }) => answers.flatMap((answer) => [answer.code, ...answer.labels]));
  return readingOf(fields, [...rows.flatMap((row) => Object.values(row)), ...labels], exact);
}

export function readAdvancedFormat(content: string): Reading {
  const fields: Field[] = [...content.matchAll(/^\[\[ED:(\w+)\]\]$/gm)].map(([, name]) => field([name!], []));
  for (const part of content.split("[[Question:").slice(1)) {
    const lines = part.split("\n[[Block:")[0]!.trim().split("\n");
    const tag = /^\[\[ID:(.*)\]\]$/.exec(lines[1]!)![1]!;
    const texts: string[] = [];
    const rows: string[] = [];
    const answers: { code: string; labels: string[] }[] = [];
    let add: (line: string) => void = (line) => void texts.push(seen(line));
    for (const line of lines.slice(2)) {
      const mark = /^\[\[(?:(Choice|Answer)(?::(-?\d+))?|Advanced\w+)\]\]$/.exec(line);
      if (!mark) add(line);
      else if (mark[1] === "Choice" && mark[2] === undefined) add = (row) => void rows.push(seen(row));
      else if (mark[1]) add = (label) => void answers.push({ code: mark[2] ?? "", labels: [seen(label)] });
    }
    fields.push(field([tag], texts, { answers }), ...rows.map((row) => field([], [row], { answers })));
  }
  return readingOf(fields, content.split("\n").map(seen), flowing);
}
