/** Sheets of formr. */

import type { AnswerKind, Found, FoundGiven, FoundOption, FoundPage, FoundPart, FoundScore } from "../found.ts";
import { Gathering } from "../gathering.ts";
import { words } from "../text/expression.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";
import { byHeads, headOf, type Table } from "../text/sheets.ts";

type Row = ReturnType<typeof byHeads>[number];

/** What columns were called in the first sheets of formr. */
const columns: Readonly<Record<string, string>> = {
  typ: "type",
  variablenname: "name",
  wortlaut: "label",
  skipif: "showif",
  ratinguntererpol: "choice1",
  ratingobererpol: "choice2",
};

function columnOf(cell: string): string {
  const head = headOf(cell);
  return columns[head] ?? head.replace(/^mcalt0?(?=\d)/, "choice");
}

/** A table with its columns as they are called today. */
function today(table: Table): Table {
  const [first, ...rest] = table.rows;
  return first ? { ...table, rows: [{ ...first, cells: first.cells.map(columnOf) }, ...rest] } : table;
}

export function isFormr(tables: readonly Table[]): boolean {
  return surveyOf(tables) !== undefined;
}

function surveyOf(tables: readonly Table[]): Table | undefined {
  const isSurvey = ({ rows }: Table): boolean => {
    const heads = rows[0]?.cells.map(columnOf) ?? [];
    if (!heads.includes("type") || !heads.includes("name") || !heads.includes("label")) return false;
    return heads.some((head) => /^(?:showif|choice1|optional|item_order|block_order)$/.test(head));
  };
  return tables.find((table) => isSurvey(table) && table.title.trim().toLowerCase() === "survey") ?? tables.find(isSurvey);
}

export function readFormr(tables: readonly Table[]): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(tables);
  return { found: reader.found(), gathering: reader.gathering };
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  text: "text", textarea: "long", letters: "text", number: "number", email: "text", url: "text", tel: "text", cc: "text", color: "text", date: "date", mc: "one",
  mc_button: "one", select_one: "one", select: "one", sex: "one", check: "one", check_button: "one", mc_multiple: "any", mc_multiple_button: "any", select_multiple: "any",
  mselect: "any", rating_button: "one", range: "number", range_ticks: "number", year: "number", select_or_add_one: "one", select_or_add_multiple: "any", geopoint: "text",
}; // prettier-ignore

class Reader {
  readonly gathering = new Gathering("markdown", /`r [^`]{1,500}`/g);
  readonly #tables: readonly Table[];
  readonly #lists = new Map<string, FoundOption[]>();
  readonly #scores: FoundScore[] = [];
  readonly #givens: FoundGiven[] = [];

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    const choices = tables.find(
      (table) =>
        table !== surveyOf(tables) &&
        (table.rows[0]?.cells.map(headOf) ?? []).includes("name") &&
        (table.rows[0]?.cells.map(headOf) ?? []).some((head) => head.startsWith("list")),
    );
    let list = "";
    for (const row of choices ? byHeads(choices) : []) {
      // A list goes on until another one is named.
      list = row.cell("list_name", "list name", "list") || list;
      const code = row.cell("name");
      if (list === "" || code === "") continue;
      const own = this.#lists.get(list) ?? [];
      own.push({ code, label: this.gathering.text({ und: row.cell("label") }, list) });
      this.#lists.set(list, own);
    }
  }

  found(): Found {
    const { gathering } = this;
    const pages: FoundPage[] = [];
    let parts: FoundPart[] = [];
    const close = (): void => {
      if (parts.length > 0) pages.push({ source: `page${pages.length + 1}`, parts });
      parts = [];
    };
    for (const row of byHeads(today(surveyOf(this.#tables)!))) {
      const [type = "", ...rest] = row.cell("type").trim().split(/\s+/);
      if (type === "") continue;
      if (type === "submit") {
        // The words of a button.
        gathering.loseText("appearance", row.cell("name") || `row ${row.number}`, gathering.text({ und: row.cell("label") }, "submit"));
        close();
        continue;
      }
      for (const part of this.#row(row, type.toLowerCase(), rest)) parts.push(part);
    }
    close();
    const settings = this.#tables.find(({ title }) => title.trim().toLowerCase() === "settings");
    if (settings && settings.rows.length > 1) gathering.lose("admin", "settings");
    return { languages: ["und"], pages, scores: this.#scores, givens: this.#givens };
  }

  #row(row: Row, type: string, rest: readonly string[]): readonly FoundPart[] {
    const { gathering } = this;
    const source = row.cell("name") || `row ${row.number}`;
    const text = gathering.text({ und: row.cell("label") }, source);
    const skip = row.cell("showif");
    const when = skip === "" || /^true$/i.test(skip) ? undefined : conditionOf(skip, words, (name) => name);
    const isNever = /^false$/i.test(skip);
    if (skip !== "") gathering.lose("code", source, skip, true);
    if (row.cell("value") !== "") gathering.lose(type === "calculate" ? "code" : "default-value", source, row.cell("value"));
    if (row.cell("item_order") !== "" || row.cell("block_order") !== "") {
      const order = `${row.cell("block_order")}${row.cell("item_order")}`;
      if (/[a-z]/i.test(row.cell("block_order"))) gathering.lose("randomization", source, order);
    }
    if (/^(?:note|note_iframe|mc_heading|block)$/.test(type)) {
      if (type === "block") gathering.lose("validation", source, Object.values(text)[0]);
      return Object.keys(text).length > 0 && type !== "block" ? [{ kind: "note", source, text, when }] : [];
    }
    if (type === "calculate") {
      const raw = row.cell("value");
      this.#scores.push({ source, title: text, raw, formula: formulaOf(raw, words) });
      return [];
    }
    if (type === "get") {
      const label = Object.keys(text).length > 0 ? text : { und: source };
      this.#givens.push({ source, label, from: "link", open: "embedded-data" });
      return [];
    }
    if (/^(?:server|ip|browser|referrer|random|hidden|request_cookie|request_phone|blank)$/.test(type)) {
      gathering.lose(type === "random" ? "randomization" : "embedded-data", source, Object.values(text)[0]);
      return [];
    }
    if (/^(?:file|image|audio|video)$/.test(type)) {
      gathering.loseText("file", source, text);
      return [];
    }
    if (type === "geopoint" || type === "geolocation") {
      gathering.lose("geo", source, Object.values(text)[0]);
      return [];
    }
    if (isNever) gathering.lose("hidden", source, Object.values(text)[0]);
    if (/^(?:time|month|yearmonth|week|datetime|datetime-local)$/.test(type)) {
      gathering.loseText("datetime", source, text);
      if (isNever || skip !== "") gathering.lose("question-level-condition", source, skip);
      return isNever ? [] : [{ kind: "question", source, text, when, answer: "text" }];
    }
    return [
      this.#question(row, type, rest, {
        source,
        text,
        when: isNever ? undefined : when,
        required: row.cell("optional") !== "*" && !/^(?:check)/.test(type),
      }),
    ];
  }

  #question(
    row: Row,
    type: string,
    rest: readonly string[],
    common: {
      readonly source: string;
      readonly text: Readonly<Record<string, string>>;
      readonly when: FoundPage["when"];
      readonly required: boolean;
    },
  ): FoundPart {
    const { gathering } = this;
    const { source } = common;
    let answer = kinds[type];
    if (answer === undefined || /^(?:cc|color|timezone)$/.test(type)) {
      gathering.lose("unknown-type", `${source} (${type})`, undefined, true);
      answer ??= "text";
    }
    if (/^(?:email|url|tel|letters)$/.test(type)) gathering.lose("validation", source, type);
    // Limits stand behind the type: 1,5,1. One alone is the upper one of a rating, and the lower one of a number.
    const numbers = rest.filter((word) => /^[-\d.,]+$/.test(word)).join("");
    const limits = numbers === "" ? [] : numbers.split(",").map((limit) => (Number.isFinite(Number(limit)) ? Number(limit) : undefined));
    const [lo, hi, step = 1] = type === "rating_button" && limits.length === 1 ? [undefined, limits[0]] : limits;
    const own = this.#inline(row, source);
    const ends = own.length > 0 ? own : (this.#lists.get(rest.find((word) => this.#lists.has(word)) ?? "") ?? []);
    if (type === "rating_button") {
      const [first, last, by] = [lo ?? 1, hi ?? 5, Math.abs(step) || 1];
      const codes: number[] = [];
      for (let code = first; code <= last && codes.length < 101; code += by) codes.push(code);
      const options = codes.map((code, at): FoundOption => ({
        code: String(code),
        label: (at === 0 ? ends[0]?.label : at === codes.length - 1 ? ends[1]?.label : undefined) ?? {},
      }));
      return { ...common, kind: "question", answer: "one", rating: true, options, ...reversed(source) };
    }
    if (type === "range" || type === "range_ticks") {
      gathering.lose("slider", source, ends.map(({ label }) => Object.values(label)[0]).join(" – "), true);
      return { ...common, kind: "question", answer: "number", lo: lo ?? 0, hi: hi ?? 100, decimals: decimalsOf(step) };
    }
    if (answer === "number") return { ...common, kind: "question", answer, lo, hi, decimals: decimalsOf(step) };
    if (type === "check" || type === "check_button") {
      const label = Object.values(ends[0]?.label ?? {})[0] ?? "✓";
      return {
        ...common,
        kind: "question",
        answer: "one",
        options: [
          { code: "1", label: { und: label } },
          { code: "0", label: { und: "–" } },
        ],
      };
    }
    if (type === "sex")
      return {
        ...common,
        kind: "question",
        answer,
        options: [
          { code: "1", label: { und: "♂" } },
          { code: "2", label: { und: "♀" } },
        ],
      };
    if (answer !== "one" && answer !== "any") return { ...common, kind: "question", answer };
    if (type.includes("or_add")) gathering.lose("option-text", source);
    const list = rest.find((word) => this.#lists.has(word));
    const options = list === undefined ? ends : this.#lists.get(list)!;
    const isHeaded = /(?:^|\s)(?:mc-table|mc_heading)/.test(row.cell("class"));
    return { ...common, kind: "question", answer, options, ...(isHeaded && { table: `${list ?? source}_table` }), ...reversed(source) };
  }

  #inline(row: Row, source: string): readonly FoundOption[] {
    const own: FoundOption[] = [];
    for (let at = 1; at <= 60; at++) {
      const label = row.cell(`choice${at}`);
      if (label !== "") own.push({ code: String(at), label: this.gathering.text({ und: label }, source) });
    }
    return own;
  }
}

/** A name that ends in R is that of an item which is turned over. */
function reversed(source: string): { readonly reverse?: true } {
  return /\dR$/.test(source) ? { reverse: true } : {};
}

function decimalsOf(step: number | undefined): number {
  return /\.(\d+)/.exec(String(step ?? 1))?.[1]?.length ?? 0;
}
