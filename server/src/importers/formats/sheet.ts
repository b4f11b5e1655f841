/** Sheets of items, one a row, with columns for what is known of them. */

import type { Found, FoundOption, FoundPage, FoundPart, FoundText } from "../found.ts";
import { headings, reversalIn } from "../../language/pastedCells.ts";
import { Gathering } from "../gathering.ts";
import { areOrdered } from "../steps/labels.ts";
import { tagOf } from "../steps/languages.ts";
import { gridOf, inWords, legendIn } from "../text/grids.ts";
import { byHeads, headOf, type Table } from "../text/sheets.ts";
import { marked } from "./listLines.ts";

type Row = ReturnType<typeof byHeads>[number];

/** Columns by what they are called, in English, Indonesian and German, beside what lists call theirs that are pasted. */
const columns = {
  text: "item text item_text question question_text statement wording item_wording items pertanyaan pernyataan butir soal frage aussage prompt title content stem",
  id: "id code item_id item_code item_name name variable var no nr number num question_id key short_name shortname kode nomor",
  dimension:
    "dimension subscale factor construct facet domain trait dimensi aspek variabel konstruk category section skala subskala faktor",
  reverse:
    "reverse reversed reverse_scored reverse_coded reversescored reversed_item is_reversed isreversed rev r keyed key keying direction polarity scoring balik dibalik terbalik umgepolt invers invertiert inverted inverse reverse_key recode recoded umkodiert rekodiert negativ",
  options:
    "options option_text response_options responses answers choices labels answer_options response_scale jawaban pilihan option_labels",
  values: "option_values values codes option_codes scores",
  type: "question_type type item_type answer_type response_type jenis typ",
  required: "required mandatory wajib",
  page: "page page_number halaman seite",
  left: "left left_pole left_label left_anchor pole_left low negative",
  right: "right right_pole right_label right_anchor pole_right high positive",
} as const;

type Column = keyof typeof columns;

/** Both are the scale that an item is answered on here. */
const scaleHeads = new Set(["scale", "skala"]);

const wordsOf = Object.fromEntries(
  Object.entries(columns).map(([key, list]): readonly [string, readonly string[]] => {
    const pasted = [...headings].flatMap(([head, column]) => (column === key && !scaleHeads.has(head) ? [plainHead(head)] : []));
    return [key, [...new Set([...list.split(" "), ...pasted])].filter((word) => word !== "")];
  }),
) as unknown as Readonly<Record<Column, readonly string[]>>;

function plainHead(head: string): string {
  return headOf(head)
    .replace(/[^\p{L}\p{N}:]+/gu, "_")
    .replace(/^_|_$/g, "");
}

/** The row of the heads: the first in which one is the text of items. */
function headRow({ rows }: Table): number {
  return rows.slice(0, 10).findIndex(({ cells }) => {
    const heads = cells.map(plainHead).filter((head) => head !== "");
    return heads.length >= 2 && heads.some((head) => isColumn(head, "text")) && cells.every((cell) => cell.length < 60);
  });
}

function isColumn(head: string, column: Column): boolean {
  return (
    wordsOf[column].includes(head) ||
    wordsOf[column].some(
      (word) =>
        head.startsWith(`${word}::`) ||
        (head.startsWith(`${word}_`) && tagOf(head.slice(word.length + 1)) !== undefined && head.length <= word.length + 6),
    )
  );
}

export function isItemSheet(tables: readonly Table[]): boolean {
  return tables.some((table) => headRow(table) >= 0);
}

export function readItemSheet(tables: readonly Table[]): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(tables);
  return { found: reader.found(), gathering: reader.gathering };
}

class Reader {
  readonly gathering = new Gathering("html");
  readonly #tables: readonly Table[];
  /** The head of each column that is known, by what it is. */
  readonly #heads = new Map<Column, string>();
  readonly #texts: { readonly head: string; readonly language: string }[] = [];
  readonly #at: number;
  readonly #table: Table;
  readonly #isReversed: (cell: string) => boolean;
  /** The answers that columns are for, and which these are. */
  readonly #grid: ReturnType<typeof gridOf>;
  /** How many rows have the same labels, in whatever order. */
  readonly #users = new Map<string, number>();
  /** Rows that are headings: the dimension of those below them. */
  readonly #sections = new Map<number, string>();

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    this.#table = tables.find((table) => headRow(table) >= 0)!;
    this.#at = headRow(this.#table);
    const heads = this.#table.rows[this.#at]!.cells;
    for (const key of Object.keys(wordsOf) as Column[]) {
      for (const word of wordsOf[key]) {
        const head = heads.find((cell) => plainHead(cell) === word);
        if (head !== undefined && ![...this.#heads.values()].includes(headOf(head))) {
          this.#heads.set(key, headOf(head));
          break;
        }
      }
    }
    for (const cell of heads) {
      const head = plainHead(cell);
      const [, language] =
        /^(?:item|text|item_text|question|question_text|statement|wording|pernyataan)(?:::|_)([a-z]{2,3}(?:_[a-z]{2})?|[a-z]{4,})$/.exec(
          head,
        ) ?? [];
      const tag = language === undefined || wordsOf.id.includes(head) ? undefined : tagOf(language);
      if (tag !== undefined && !(head === "item_id" && !heads.some((other) => /^item_[a-z]{2}$/.test(plainHead(other)) && other !== cell)))
        this.#texts.push({ head: headOf(cell), language: tag });
    }
    if (this.#heads.has("text"))
      this.#texts.unshift({ head: this.#heads.get("text")!, language: this.#texts.length > 0 ? this.#texts[0]!.language : "und" });
    const body = this.#table.rows.slice(this.#at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const filled = (cells: readonly string[]): readonly number[] => cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
    const isFull = body.filter(({ cells }) => filled(cells).length > 1).length * 2 > body.length;
    const texts = new Set(this.#texts.map(({ head }) => heads.findIndex((cell) => headOf(cell) === head)));
    for (const { number, cells } of body) {
      const [only, ...rest] = filled(cells);
      if (!isFull || only === undefined || rest.length > 0 || this.#heads.has("dimension")) continue;
      // What stands alone among the statements is one of them, unless these have ids.
      const isSection = !texts.has(only) || this.#heads.has("id");
      if (isSection && /\p{L}/u.test(cells[only]!) && cells[only]!.length <= 120) this.#sections.set(number, cells[only]!.trim());
    }
    const known = new Set([...this.#heads.values(), ...this.#texts.map(({ head }) => head)]);
    const found = gridOf(
      heads,
      body.filter(({ number }) => !this.#sections.has(number)).map(({ cells }) => cells),
      (column) => known.has(headOf(heads[column]!)),
    );
    const said = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    this.#grid = found && { ...found, options: inWords(found.options, legendIn(said)) };
    this.#isReversed = reversalIn(byHeads(this.#table, this.#at).map((row) => this.#cell(row, "reverse")));
  }

  /** What stands in columns that are no part of an instrument. */
  #tellOthers(): void {
    const { rows } = this.#table;
    const read = new Set([...this.#heads.values(), ...this.#texts.map(({ head }) => head), "domain", "facet"]);
    rows[this.#at]!.cells.forEach((head, column) => {
      if (head === "" || read.has(headOf(head)) || this.#grid?.columns.includes(column)) return;
      const said = [...new Set(rows.slice(this.#at + 1).map(({ cells }) => (cells[column] ?? "").trim()))].filter((cell) => cell !== "");
      if (said.length > 0) this.gathering.lose("instructions", `column ${head}`, said.join(" | "));
    });
  }

  #cell(row: Row, column: Column): string {
    const head = this.#heads.get(column);
    return head === undefined ? "" : row.cell(head);
  }

  found(): Found {
    const { gathering } = this;
    const pages: { source: string; parts: FoundPart[] }[] = [];
    const shared = this.#sharedOptions();
    const languages = [...new Set(this.#texts.map(({ language }) => language))];
    let hasOptions = shared.length > 0;
    this.#tellOthers();
    const above = this.#above();
    let section = "";
    const dimensions = this.#dimensions();
    for (const row of byHeads(this.#table, this.#at)) {
      const key = keyOf(splitLabels(this.#cell(row, "options")));
      this.#users.set(key, (this.#users.get(key) ?? 0) + 1);
    }
    for (const row of byHeads(this.#table, this.#at)) {
      const source = `row ${row.number}`;
      section = this.#sections.get(row.number) ?? section;
      if (this.#sections.has(row.number)) continue;
      const raw: Record<string, string> = {};
      for (const { head, language } of this.#texts) if (row.cell(head) !== "") raw[language] ??= row.cell(head);
      const [left, right] = [this.#cell(row, "left"), this.#cell(row, "right")];
      const text = gathering.text(raw, source);
      if (Object.keys(text).length === 0 && (left === "" || right === "")) continue;
      const number = this.#cell(row, "page") || "1";
      let page = pages.find((each) => each.source === `page${number}`);
      if (!page) pages.push((page = { source: `page${number}`, parts: [] }));
      const type = this.#cell(row, "type").toLowerCase();
      if (/^(?:instruction|note|info|heading|text_block|display|html)/.test(type)) {
        gathering.lose("instructions", source, undefined, true);
        page.parts.push({ kind: "note", source, text });
        continue;
      }
      const own = this.#options(row, source);
      hasOptions ||= own.length > 0;
      page.parts.push(
        this.#question(
          row,
          source,
          text,
          type,
          own.length > 0 ? own : shared,
          [left, right],
          languages[0]!,
          dimensions.get(row.number) || section,
        ),
      );
    }
    const [title, ...notes] = above;
    pages[0]?.parts.unshift(
      ...notes.map((text): FoundPart => ({ kind: "note", source: "above the table", text: { [languages[0]!]: text } })),
    );
    if (!hasOptions) gathering.lose("codes-missing", "answers", "1, 2, 3, 4, 5", true);
    return {
      ...(title !== undefined && { title: { [languages[0]!]: title } }),
      languages,
      ...(!this.#heads.has("id") && { isWithoutData: true as const }),
      pages: pages.map((page): FoundPage => page),
    };
  }

  #question(
    row: Row,
    source: string,
    text: FoundText,
    type: string,
    options: readonly FoundOption[],
    [left, right]: readonly [string, string],
    base: string,
    dimension: string,
  ): FoundPart {
    const id = this.#cell(row, "id");
    const name = id === "" || id.length > 30 ? `item_${row.number}` : /^\d/.test(id) ? `item_${id}` : id;
    if (id !== "" && name !== id) this.gathering.lose("names-changed", source, `${id} ${name}`, true);
    const required = /^(?:1|y|yes|true|x|ya)$/i.test(this.#cell(row, "required"));
    const marks = this.#heads.has("reverse") ? [] : Object.entries(text).map(([language, each]) => [language, marked(each)] as const);
    const isMarked = marks.some(([, { reverse }]) => reverse);
    const words = isMarked ? Object.fromEntries(marks.map(([language, each]) => [language, each.text])) : text;
    const common = { kind: "question", source, name, text: words, required, ...(id !== "" && { was: id }) } as const;
    if (/^(?:text|textfield|open|short|string|input)/.test(type)) return { ...common, answer: "text" };
    if (/^(?:textarea|long|essay|comment)/.test(type)) return { ...common, answer: "long" };
    if (/^(?:number|numeric|integer)/.test(type)) return { ...common, answer: "number" };
    if (/^(?:check|multi|any)/.test(type) && options.length > 0) return { ...common, answer: "any", options };
    const given = options.length > 0 ? options : ["1", "2", "3", "4", "5"].map((code) => ({ code, label: {} }));
    const poles = left !== "" && right !== "" ? { left: { [base]: left }, right: { [base]: right } } : undefined;
    return {
      ...common,
      answer: "one",
      options: given,
      ...(this.#isRated(options, dimension, type) && { rating: true }),
      ...((isMarked || this.#isReversed(this.#cell(row, "reverse"))) && { reverse: true }),
      ...(dimension !== "" && { dimension }),
      ...(poles && { poles }),
      // Without options of their own, all items are one list.
      ...(this.#heads.has("options") ? {} : { table: "items" }),
    };
  }

  /** Whether a row rates: its answers are in an order, those of several rows, or of one that has a dimension. Others choose from a list. */
  #isRated(options: readonly FoundOption[], dimension: string, type: string): boolean {
    if (options.length === 0 || dimension !== "" || /likert|rating|scale|slider/.test(type)) return true;
    if (!this.#heads.has("options")) return true;
    const labels = options.map(({ label }) => Object.values(label)[0] ?? "");
    return areOrdered(labels) || (this.#users.get(keyOf(labels)) ?? 0) > 2;
  }

  /** The dimensions of rows. Of merged cells, only the first has what stands in them. */
  #dimensions(): ReadonlyMap<number, string> {
    const rows = byHeads(this.#table, this.#at).map((row) => ({ number: row.number, own: this.#dimension(row) }));
    const named = rows.flatMap(({ own }) => (own === "" ? [] : [own]));
    const areMerged = rows[0]?.own !== "" && named.length < rows.length && new Set(named).size === named.length;
    let last = "";
    return new Map(
      rows.map(({ number, own }) => {
        last = own !== "" || !areMerged ? own : last;
        return [number, last];
      }),
    );
  }

  /** The dimension; one that is only a number belongs to the domain beside it. */
  #dimension(row: Row): string {
    const own = this.#cell(row, "dimension");
    const [domain, facet] = [row.cell("domain"), row.cell("facet")];
    return domain !== "" && facet !== "" ? `${domain}${/^\d/.test(facet) ? "" : " "}${facet}` : own;
  }

  #options(row: Row, source: string): readonly FoundOption[] {
    const raw = this.#cell(row, "options");
    if (raw === "") return [];
    const labels = splitLabels(raw);
    const values = this.#cell(row, "values")
      .split(/[|;,\n]/)
      .map((value) => value.trim());
    return labels.map((label, at) => {
      const [, code, words] = /^(-?\d{1,4})\s*[=:]\s*(\S.*)$/.exec(label) ?? [];
      const value = values.length === labels.length ? values[at]! : (code ?? "");
      return { code: value, label: this.gathering.text({ und: words ?? label }, source) };
    });
  }

  /** What stands above the table: its title, and what is said of it. */
  #above(): readonly string[] {
    const lines = this.#table.rows.slice(0, this.#at).map(({ cells }) =>
      cells
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "")
        .join(" "),
    );
    return lines.filter((line) => line !== "" && legendIn([line]).size < 2).map((line) => this.gathering.plain(line, "above the table"));
  }

  /** The answers of all items: those of columns, or those of another sheet. */
  #sharedOptions(): readonly FoundOption[] {
    if (!this.#grid) return this.#scaleSheet();
    return this.#grid.options.map(({ code, label }) => ({ code, label: this.gathering.text({ und: label }, "answers") }));
  }

  /** Another sheet may have the answers: a code and a label a row. */
  #scaleSheet(): readonly FoundOption[] {
    for (const table of this.#tables) {
      if (table === this.#table) continue;
      const heads = (table.rows[0]?.cells ?? []).map(plainHead);
      const [code, label] = [
        heads.findIndex((head) => /^(?:code|value|kode|wert|nilai)$/.test(head)),
        heads.findIndex((head) => /^(?:label|text|answer|jawaban|option)$/.test(head)),
      ];
      if (code < 0 || label < 0) continue;
      const options = table.rows.slice(1).map(({ cells }): FoundOption => ({
        code: cells[code] ?? "",
        label: this.gathering.text({ und: cells[label] ?? "" }, table.title),
      }));
      if (options.length >= 2 && options.length <= 101) return options;
    }
    return [];
  }
}

/** The labels that a cell lists. */
function splitLabels(cell: string): readonly string[] {
  const sign = ["|", ";", "\n", ","].find((each) => cell.includes(each)) ?? ",";
  return cell
    .split(sign)
    .map((label) => label.trim())
    .filter((label) => label !== "");
}

function keyOf(labels: readonly string[]): string {
  return JSON.stringify([...labels].sort());
}
