/** Forms written as XLSForm: a workbook, one text whose cells a sign divides, or tables of Markdown. */

import {
  both,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundScore,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagOf } from "../steps/languages.ts";
import { xlsForm as dialect } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf, formulaOf } from "../text/meaning.ts";
import { byHeads, headOf, type Table } from "../text/sheets.ts";

type Row = ReturnType<typeof byHeads>[number];

/** Whether tables are those of a form. */
export function isXlsForm(tables: readonly Table[]): boolean {
  const survey = tableOf(sectioned(tables), "survey");
  const heads = survey?.rows[0]?.cells.map(headOf) ?? [];
  return (
    heads.includes("type") &&
    heads.includes("name") &&
    heads.some((head) => /^(?:label|hint|caption|relevant|calculation)(?:::|$)/.test(head)) &&
    !isFormrType(survey!)
  );
}

/** Sheets of formr look alike: their types have the list behind `mc`, and they skip with R. */
function isFormrType(survey: Table): boolean {
  const heads = survey.rows[0]?.cells.map(headOf) ?? [];
  return heads.includes("showif") || heads.includes("choice1") || heads.includes("block_order") || heads.includes("item_order");
}

export function readXlsForm(tables: readonly Table[]): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader(sectioned(tables));
  return { found: reader.found(), gathering: reader.gathering };
}

function tableOf(tables: readonly Table[], name: string): Table | undefined {
  return tables.find(({ title }) => title.trim().toLowerCase() === name);
}

/** In one sheet for all, the first column says where a section begins. */
function sectioned(tables: readonly Table[]): readonly Table[] {
  const [only] = tables;
  if (tables.length !== 1 || only === undefined || tableOf(tables, "survey")) return tables;
  const sections: { title: string; rows: Table["rows"][number][] }[] = [];
  for (const { number, cells } of only.rows) {
    const [first = "", ...rest] = cells;
    if (/^(?:survey|choices|settings|external_choices|osm|entities)$/i.test(first.trim())) {
      sections.push({ title: first.trim(), rows: [] });
      if (rest.every((cell) => cell.trim() === "")) continue;
    }
    sections.at(-1)?.rows.push({ number, cells: rest });
  }
  return sections.length > 0 ? sections : [{ ...only, title: "survey" }];
}

const deviceTypes =
  /^(?:start|end|today|deviceid|phonenumber|username|simserial|subscriberid|email|audit|start-geopoint|background-audio|background-geopoint|geopoint|geotrace|geoshape|gps|location|barcode|device id|imei|phone number|start time|end time)$/;

const answers: Readonly<Record<string, AnswerKind>> = {
  text: "text", string: "text", integer: "number", int: "number", decimal: "number", range: "number", date: "date", time: "text", datetime: "text", datetimes: "text",
}; // prettier-ignore

interface Open {
  readonly kind: "group" | "repeat";
  readonly name: string;
  readonly when: FoundCondition | undefined;
  readonly isTable: boolean;
}

class Reader {
  readonly gathering = new Gathering("markdown", /\$\{[^{}\n]{1,200}\}/g);
  readonly #tables: readonly Table[];
  readonly #base: string;
  readonly #languages = new Set<string>();
  readonly #lists = new Map<string, FoundOption[]>();
  readonly #scores: FoundScore[] = [];

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    const settings = this.#settings();
    const survey = tableOf(tables, "survey")!;
    const heads = survey.rows[0]?.cells.map(headOf) ?? [];
    const named = heads.filter((head) => head.startsWith("label::")).map((head) => tagOf(head.slice(7)) ?? languageOf(head.slice(7)));
    const isBare = heads.includes("label") || heads.includes("caption");
    const stated = settings?.cell("default_language") ?? "";
    this.#base = stated !== "" ? (tagOf(stated) ?? languageOf(stated)) : isBare ? "und" : (named[0] ?? "und");
    if (isBare || named.length === 0 || stated !== "") this.#languages.add(this.#base);
    for (const language of named) this.#languages.add(language);
    const labels = heads.filter((head) => head === "label").length;
    if (labels > 1) this.gathering.lose("broken", "duplicate columns: label");
  }

  #settings(): Row | undefined {
    const table = tableOf(this.#tables, "settings");
    return table && byHeads(table)[0];
  }

  found(): Found {
    const { gathering } = this;
    const settings = this.#settings();
    const title = settings?.cell("form_title", "title") ?? "";
    for (const [key, value] of settings?.all ?? [])
      if (value !== "" && !/^(?:form_title|title|form_id|id_string|default_language)$/.test(key))
        gathering.lose("admin", `settings: ${key}`, value);
    this.#readLists();
    const pages = this.#pages(byHeads(tableOf(this.#tables, "survey")!));
    const languages = [this.#base, ...this.#languages].filter((language, at, all) => all.indexOf(language) === at);
    return {
      title: title === "" ? undefined : gathering.text({ [this.#base]: title }, "form_title"),
      languages,
      pages,
      scores: this.#scores,
    };
  }

  #readLists(): void {
    const table = tableOf(this.#tables, "choices");
    for (const row of table ? byHeads(table) : []) {
      const list = row.cell("list_name", "list name", "listname");
      if (list === "") continue;
      const code = row.cell("name", "value");
      const label = this.#text(row, "label", list);
      const media = [...row.all].find(([head, cell]) => /^(?:media::)?(?:image|audio|video)(?:::|$)/.test(head) && cell !== "");
      if (media) this.gathering.lose("media", list, media[1]);
      const own = this.#lists.get(list) ?? [];
      own.push({ code, label });
      this.#lists.set(list, own);
    }
  }

  /** A text in all languages that there is a column for. */
  #text(row: Row, column: string, where: string): FoundText {
    const raw: Record<string, string> = {};
    for (const [head, cell] of row.all) {
      if (cell === "" || cell === "-") continue;
      if (head === column) raw[this.#base] ??= cell;
      else if (head.startsWith(`${column}::`))
        raw[tagOf(head.slice(column.length + 2)) ?? languageOf(head.slice(column.length + 2))] = cell;
    }
    return this.gathering.text(raw, where);
  }

  #pages(rows: readonly Row[]): readonly FoundPage[] {
    const { gathering } = this;
    const pages: FoundPage[] = [];
    const open: Open[] = [];
    let loose = 0;
    let parts: FoundPart[] = [];
    let page: Omit<FoundPage, "parts"> | undefined;
    const close = (): void => {
      if (parts.length > 0) pages.push({ ...(page ?? { source: `page${++loose}` }), parts });
      [parts, page] = [[], undefined];
    };
    for (const row of rows) {
      const type = row.cell("type").toLowerCase().replace(/\s+/g, " ");
      if (type === "" || row.cell("disabled") === "yes") continue;
      const begun = /^begin[ _]?(group|repeat|kobomatrix|rank|score|looped group)/.exec(type);
      if (begun) {
        const kind = /repeat|looped/.test(begun[1]!) ? "repeat" : "group";
        const source = row.cell("name") || `group${open.length + 1}`;
        const when = this.#when(row.cell("relevant", "relevance"));
        const label = this.#text(row, "label", source);
        if (kind === "repeat") gathering.loseText("loop", source, label);
        if (kind === "repeat") gathering.lose("loop", source, row.cell("repeat_count"));
        gathering.loseText("hint", source, this.#text(row, "hint", source));
        if (open.length === 0) {
          close();
          page = { source, title: label, when };
        } else {
          gathering.lose("hierarchy", source, undefined, true);
          if (Object.keys(label).length > 0)
            parts.push({ kind: "note", source, text: label, when: both(...open.slice(1).map((each) => each.when), when) });
        }
        open.push({ kind, name: source, when, isTable: /table-list/.test(row.cell("appearance")) });
        if (/table-list/.test(row.cell("appearance")) && open.length === 1 && Object.keys(label).length > 0) {
          parts.push({ kind: "note", source, text: label });
          page = { source, when };
        }
        continue;
      }
      if (/^end[ _]?(?:group|repeat|kobomatrix|rank|score|looped group)/.test(type)) {
        open.pop();
        if (open.length === 0) close();
        continue;
      }
      const outer = both(...open.slice(1).map((each) => each.when));
      for (const part of this.#question(row, type, outer, open)) parts.push(part);
    }
    close();
    return pages;
  }

  #when(raw: string): FoundCondition | undefined {
    return raw.trim() === "" || /^(?:true\(\)|1|yes)$/i.test(raw.trim()) ? undefined : conditionOf(raw, dialect);
  }

  #question(row: Row, type: string, outer: FoundCondition | undefined, open: readonly Open[]): readonly FoundPart[] {
    const { gathering } = this;
    const source = row.cell("name") || `row ${row.number}`;
    const text = this.#text(
      row,
      row.all.has("label") || [...row.all.keys()].some((head) => head.startsWith("label::")) ? "label" : "caption",
      source,
    );
    const calculation = row.cell("calculation", "calculate");
    if (type === "calculate" || (type === "hidden" && calculation !== "")) {
      this.#scores.push({ source, title: text, raw: calculation, formula: formulaOf(calculation, dialect) });
      return [];
    }
    if (type === "hidden") {
      gathering.lose("hidden", source, row.cell("default"));
      return [];
    }
    this.#extras(row, source);
    if (deviceTypes.test(type)) {
      gathering.lose("geo", source, Object.values(text).join(" | ") || type);
      if (row.cell("relevant") !== "") gathering.lose("question-level-condition", source, row.cell("relevant"));
      return [];
    }
    const when = both(outer, this.#when(row.cell("relevant", "relevance")));
    if (/^(?:image|photo|picture|audio|video|file|signature|draw|annotate)$/.test(type)) {
      gathering.loseText("file", source, text);
      gathering.lose("file", source);
      if (row.cell("relevant") !== "") gathering.lose("question-level-condition", source, row.cell("relevant"));
      return [];
    }
    if (/^(?:xml|csv)-external$/.test(type)) {
      gathering.lose("external", source, type);
      return [];
    }
    if (type === "note") return Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : [];
    const requires = row.cell("required");
    const required = /^(?:yes|true|true\(\)|1|x)$/i.test(requires);
    if (!required && requires !== "" && !/^(?:no|false|false\(\)|0)$/i.test(requires))
      gathering.lose("conditional-required", source, requires);
    const common = { kind: "question", source, text, when, required } as const;
    const select =
      /^(?:add )?(select[ _]?one|select1|select[ _]?multiple|select|rank)(?: prompt)?(?:[ _]from[ _]file|[ _]external)?(?: (?:using|from))? (\S+)(?: (or[ _]other|or specify other))?/.exec(
        type,
      );
    if (select) return this.#select(row, common, select, open);
    if (type === "acknowledge" || type === "trigger") {
      gathering.lose("unknown-type", source, type, true);
      return [{ ...common, answer: "any", options: [{ code: "OK", label: { [this.#base]: "OK" } }] }];
    }
    let answer = answers[type.replace(/[^a-z]/g, "")] ?? answers[type];
    if (answer === undefined) {
      gathering.lose("unknown-type", source, type, true);
      answer = "text";
    }
    if (type === "time" || type === "datetime") gathering.lose("datetime", source, type);
    if (answer === "number") return [{ ...common, answer, ...this.#limits(row, type) }];
    return [{ ...common, answer: answer === "text" && /multiline/.test(row.cell("appearance")) ? "long" : answer }];
  }

  #select(
    row: Row,
    common: {
      readonly kind: "question";
      readonly source: string;
      readonly text: FoundText;
      readonly when: FoundCondition | undefined;
      readonly required: boolean;
    },
    select: RegExpExecArray,
    open: readonly Open[],
  ): readonly FoundPart[] {
    const { gathering } = this;
    const { source } = common;
    const [whole, kind = "", , other] = select;
    // The list as it is written, as capitals count.
    const list = row.cell("type").trim().split(/\s+/)[whole.trim().split(/\s+/).length - (other ? 2 : 1)] ?? "";
    const own = this.#lists.get(list);
    const listed = own ?? [];
    if (own === undefined || /file|external/.test(whole)) gathering.lose("external", source, list);
    const options = other ? [...listed, { code: "other", label: { [this.#base]: "Other" }, specify: true }] : listed;
    const filter = row.cell("choice_filter");
    if (filter !== "") gathering.lose("option-condition", source, filter);
    const parameters = row.cell("parameters");
    if (/randomize\s*=\s*true/i.test(parameters)) gathering.lose("randomization", source, parameters);
    const answer: AnswerKind = kind === "rank" ? "rank" : kind.includes("multiple") || kind === "select" ? "any" : "one";
    const appearance = row.cell("appearance");
    const table = open.find(({ isTable }) => isTable);
    if (answer === "one" && /(?:^|\s)label(?:\s|$)/.test(appearance)) {
      gathering.lose("appearance", source, appearance, true);
      return Object.keys(common.text).length > 0 ? [{ kind: "note", source, text: common.text, when: common.when }] : [];
    }
    const isTabular = answer === "one" && (table !== undefined || /list-nolabel/.test(appearance));
    return [
      {
        ...common,
        answer,
        options,
        ...(isTabular && { table: `${(table ?? open.at(-1))?.name ?? list}_table` }),
        ...(/likert/.test(appearance) && { rating: true }),
      },
    ];
  }

  #limits(row: Row, type: string): { lo?: number | undefined; hi?: number | undefined; decimals?: number } {
    const parameters = new Map(
      [...row.cell("parameters").matchAll(/\b(start|end|step)\s*=\s*(-?[\d.]+)/g)].map(([, key, value]) => [key!, Number(value)]),
    );
    if (type === "range")
      return {
        lo: parameters.get("start"),
        hi: parameters.get("end"),
        decimals: /\.(\d+)/.exec(String(parameters.get("step") ?? 1))?.[1]?.length ?? 0,
      };
    const limits = limitsOf(row.cell("constraint"), type !== "decimal");
    return { lo: limits?.lo, hi: limits?.hi, ...(type === "decimal" && { decimals: 2 }) };
  }

  #extras(row: Row, source: string): void {
    const { gathering } = this;
    for (const column of ["hint", "guidance_hint", "constraint_message", "required_message"]) {
      const text = this.#text(row, column, source);
      if (column === "constraint_message" || column === "required_message") gathering.loseText("validation", source, text);
      else gathering.loseText("hint", source, text);
    }
    const constraint = row.cell("constraint");
    if (constraint !== "") gathering.lose("validation", source, constraint, limitsOf(constraint) !== undefined);
    const preset = row.cell("default");
    if (preset !== "") gathering.lose("default-value", source, preset);
    const media = [...row.all].find(([head, cell]) => /^(?:media::)?(?:image|big-image|audio|video)(?:::|$)/.test(head) && cell !== "");
    if (media) gathering.lose("media", source, media[1]);
    if (/^(?:yes|true)/i.test(row.cell("read_only", "readonly")) && row.cell("type") !== "note")
      gathering.lose("appearance", source, "read_only");
    if (row.cell("trigger") !== "") gathering.lose("calc", source, row.cell("trigger"));
    if (row.cell("calculation") !== "") gathering.lose("calc", source, row.cell("calculation"));
  }
}

/** A language that nothing is known of. */
function languageOf(name: string): string {
  return `x-${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "")
      .slice(0, 8) || "other"
  }`.replace(/^x-/, "mis-");
}
