/** Forms written as XLSForm: a workbook, one text whose cells a sign divides, or tables of Markdown. */

import { OdkTexts } from "../text/odkTexts.ts";
import {
  both,
  notesOf,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundGiven,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundQuestion,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { tagFor } from "../steps/languages.ts";
import { xlsForm as dialect } from "../text/expression.ts";
import { limitsOf } from "../text/limits.ts";
import { conditionOf } from "../text/meaning.ts";
import { aloneIn, constraintOf, selfSign } from "../text/constraints.ts";
import { scoresOf, type RawScore } from "../text/scores.ts";
import { helpIn, joinedHelp } from "../text/rules.ts";
import { headOf, type Table } from "../text/sheets.ts";
import { columnsOf, rowsOf, selectOf, typeOf, type FormRow as Row, type SelectType } from "../text/xlsColumns.ts";

/** Whether tables are those of a form. */
export function isXlsForm(tables: readonly Table[]): boolean {
  const survey = tableOf(sectioned(tables), "survey");
  const heads = survey ? columnsOf(survey) : [];
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
  /^(?:start|end|today|deviceid|phonenumber|username|simserial|subscriberid|email|audit|start-geopoint|background-audio|background-geopoint|geotrace|geoshape|location|barcode|device id|imei|phone number|start time|end time)$/;

const answers: Readonly<Record<string, AnswerKind>> = {
  text: "text", string: "text", integer: "number", int: "number", decimal: "number", range: "number", date: "date", time: "time", datetime: "text", datetimes: "text",
  geopoint: "place", gps: "place", image: "image", photo: "image", picture: "image", file: "file",
}; // prettier-ignore

/** What a device notes by itself, by the types of rows that ask for it. */
const records: Readonly<Record<string, string>> = {
  start: "start",
  "start time": "start",
  end: "end",
  "end time": "end",
  deviceid: "device",
  "device id": "device",
};

interface Open {
  readonly kind: "group" | "repeat";
  readonly name: string;
  readonly when: FoundCondition | undefined;
  readonly isTable: boolean;
}

class Reader {
  readonly #odk = new OdkTexts();
  readonly gathering = this.#odk.gathering;
  readonly #tables: readonly Table[];
  readonly #base: string;
  readonly #languages = new Set<string>();
  readonly #lists = new Map<string, FoundOption[]>();
  readonly #scores: RawScore[] = [];
  readonly #givens: FoundGiven[] = [];
  readonly #records = new Set<string>();
  /** Columns of lists that filters compare, by the list and the option. */
  readonly #columns = new Map<string, ReadonlyMap<string, string>>();

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    for (const row of rowsOf(tableOf(tables, "survey")!))
      if (row.cell("calculation") !== "") this.#odk.calculations.set(row.cell("name"), row.cell("calculation"));
    const settings = this.#settings();
    const survey = tableOf(tables, "survey")!;
    const heads = columnsOf(survey);
    const languagesIn = (own: readonly string[]): readonly string[] =>
      own.filter((head) => head.startsWith("label::")).map((head) => tagFor(head.slice(7)));
    const named = languagesIn(heads);
    const lists = tableOf(tables, "choices");
    const isBare = heads.includes("label") || heads.includes("caption");
    const stated = settings?.cell("default_language") ?? "";
    this.#base = stated !== "" ? tagFor(stated) : isBare ? "und" : (named[0] ?? "und");
    if (isBare || named.length === 0 || stated !== "") this.#languages.add(this.#base);
    for (const language of [...named, ...languagesIn(lists ? columnsOf(lists) : [])]) this.#languages.add(language);
    if (heads.includes("label (2)")) this.gathering.lose("broken", "duplicate columns: label");
  }

  #settings(): Row | undefined {
    const table = tableOf(this.#tables, "settings");
    return table && rowsOf(table)[0];
  }

  found(): Found {
    const { gathering } = this;
    const settings = this.#settings();
    const title = settings?.cell("form_title", "title") ?? "";
    for (const [key, value] of settings?.all ?? [])
      if (value !== "" && !/^(?:form_title|title|form_id|id_string|default_language)$/.test(key))
        gathering.lose("admin", `settings: ${key}`, value);
    this.#readLists();
    const pages = this.#pages(rowsOf(tableOf(this.#tables, "survey")!));
    const languages = [this.#base, ...this.#languages].filter((language, at, all) => all.indexOf(language) === at);
    return {
      title: title === "" ? undefined : gathering.text({ [this.#base]: title }, "form_title"),
      languages,
      pages,
      givens: this.#givens,
      scores: scoresOf(
        this.#scores.filter(({ source }) => !this.#odk.isTold(source)),
        pages,
        dialect,
      ),
      records: ["start", "end", "device"].filter((each) => this.#records.has(each)),
    };
  }

  #readLists(): void {
    for (const row of ["choices", "external_choices"].flatMap((title) => rowsOf(tableOf(this.#tables, title) ?? { title, rows: [] }))) {
      const list = row.cell("list_name", "listname");
      if (list === "") continue;
      const code = row.cell("name", "value");
      const label = this.#text(row, "label", list);
      const media = [...row.all].find(([head, cell]) => /^(?:media::)?(?:image|audio|video)(?:::|$)/.test(head) && cell !== "");
      if (media) this.gathering.lose("media", list, media[1]);
      const own = this.#lists.get(list) ?? [];
      own.push({ code, label });
      this.#columns.set(`${list}\n${code}`, row.all);
      this.#lists.set(list, own);
    }
  }

  /** A text in all languages that there is a column for. */
  #text(row: Row, column: string, where: string): FoundText {
    const raw: Record<string, string> = {};
    for (const [head, cell] of row.all) {
      if (cell === "" || cell === "-") continue;
      if (head === column) raw[this.#base] ??= cell;
      // What a second column of the name has is in no language that is known.
      else if (head.startsWith(`${column} (`) && cell !== row.all.get(column)) this.gathering.lose("broken", where, cell);
      else if (head.startsWith(`${column}::`)) raw[tagFor(head.slice(column.length + 2))] = cell;
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
      if (parts.length > 0 || page) pages.push({ ...(page ?? { source: `page${++loose}` }), parts });
      [parts, page] = [[], undefined];
    };
    for (const row of rows) {
      const type = typeOf(row.cell("type"));
      if (type === "" || row.cell("disabled") === "yes") continue;
      const begun = /^begin[ _]?(group|repeat|kobomatrix|rank|score|looped group|lgroup|loop)/.exec(type);
      if (begun) {
        const kind = /repeat|loop|lgroup/.test(begun[1]!) ? "repeat" : "group";
        const source = row.cell("name") || `group${open.length + 1}`;
        const when = this.#when(row.cell("relevant"));
        const label = this.#text(row, "label", source);
        if (kind === "repeat") gathering.loseText("loop", source, label);
        if (kind === "repeat") gathering.lose("loop", source, row.cell("repeat_count"));
        const help = this.#help(row, source);
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
        if (help) parts.push({ kind: "note", source, text: help, when: both(...open.slice(1).map((each) => each.when)) });
        continue;
      }
      if (/^end[ _]?(?:group|repeat|kobomatrix|rank|score|looped group|lgroup|loop)/.test(type)) {
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
    const calculation = row.cell("calculation");
    if (type === "calculate" || (type === "hidden" && calculation !== "")) {
      this.#scores.push({ source, title: text, raw: calculation });
      return [];
    }
    if (type === "hidden") {
      // Without a value of its own, whoever opens the form fills it in.
      const label = Object.keys(text).length > 0 ? text : { [this.#base]: source };
      if (row.cell("default") === "") this.#givens.push({ source, label, from: "link", open: "hidden" });
      else gathering.lose("hidden", source, row.cell("default"));
      return [];
    }
    this.#extras(row, source);
    if (type in records && calculation === "") {
      gathering.lose("embedded-data", source, type, true);
      this.#records.add(records[type]!);
      return [];
    }
    if (deviceTypes.test(type)) {
      gathering.lose("geo", source, Object.values(text).join(" | ") || type);
      if (row.cell("relevant") !== "") gathering.lose("question-level-condition", source, row.cell("relevant"));
      return [];
    }
    const when = both(outer, this.#when(row.cell("relevant")));
    if (/^(?:audio|video|signature|draw|annotate)$/.test(type)) {
      gathering.loseText("file", source, text);
      gathering.lose("file", source);
      if (row.cell("relevant") !== "") gathering.lose("question-level-condition", source, row.cell("relevant"));
      return [];
    }
    if (/^(?:xml|csv)-external$/.test(type)) {
      gathering.lose("external", source, type);
      return [];
    }
    const help = this.#help(row, source);
    if (type === "note") return notesOf(source, when, text, help);
    const requires = row.cell("required");
    const required = /^(?:yes|true|true\(\)|1|x)$/i.test(requires);
    if (!required && requires !== "" && !/^(?:no|false|false\(\)|0)$/i.test(requires))
      gathering.lose("conditional-required", source, requires);
    const common = { kind: "question", source, text, hint: help, when, required } as const;
    const select = selectOf(row.cell("type"));
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
    if (type === "datetime") gathering.lose("datetime", source, type);
    if (type === "time") gathering.lose("datetime", source, type, true);
    if (answer === "place") gathering.lose("geo", source, type, true);
    if (answer === "file" || answer === "image") gathering.lose("file", source, type, true);
    const checks = this.#checks(row, source, answer);
    if (answer === "number") return [{ ...common, answer, ...this.#limits(row, type), ...checks }];
    return [{ ...common, ...checks, answer: answer === "text" && /multiline/.test(row.cell("appearance")) ? "long" : answer }];
  }

  /** What a constraint says, where there is a form for it here; otherwise it is a rule with its message. */
  #checks(row: Row, source: string, answer: AnswerKind, raw = row.cell("constraint")): Partial<FoundQuestion> {
    if (raw === "") return {};
    const message = this.#text(row, "constraint_message", source);
    const hints = this.#text(row, "hint", source);
    const known = constraintOf(raw, answer, hints);
    const rest = known ? [] : [conditionOf(raw.replace(selfSign, `$1\${${source}}`), dialect)];
    const checks = Object.keys(message).length > 0 ? rest.map((rule) => ({ rule, message })) : [];
    this.gathering.lose("validation", source, raw, known !== undefined || checks.length > 0);
    if (known)
      return known.codes || known.unit
        ? { ...known, hint: joinedHelp(helpIn(hints, known), this.#text(row, "guidance_hint", source)) }
        : known;
    const limits = answer === "number" ? limitsOf(raw, row.cell("type") !== "decimal") : undefined;
    if (limits?.lo !== undefined && limits.hi !== undefined) return {};
    return checks.length > 0 ? { checks } : {};
  }

  /** The options of a list, with the conditions of a filter that compares a column of theirs with answers. */
  #filtered(options: readonly FoundOption[], list: string, filter: string): readonly FoundOption[] | undefined {
    const parts = filter
      .split(/ and /i)
      .map(
        (part) =>
          /^\s*([A-Za-z_][\w-]{0,60})\s*=\s*\$\{([^{}\s]{1,100})\}\s*$/.exec(part) ??
          /^\s*\$\{(?<of>[^{}\s]{1,100})\}\s*=\s*(?<column>[A-Za-z_][\w-]{0,60})\s*$/.exec(part),
      );
    if (parts.some((part) => part === null)) return undefined;
    const compared = parts.map((part) => ({
      column: (part!.groups?.["column"] ?? part![1]!).toLowerCase(),
      of: part!.groups?.["of"] ?? part![2]!,
    }));
    return options.map((option) => {
      const cells = this.#columns.get(`${list}\n${option.code}`);
      const when = both(
        ...compared.map(({ column, of }): FoundCondition | undefined => {
          const value = cells?.get(column) ?? "";
          return value === "" ? undefined : { kind: "compare", of, op: "==", value };
        }),
      );
      return when ? { ...option, when } : option;
    });
  }

  #select(
    row: Row,
    common: {
      readonly kind: "question";
      readonly source: string;
      readonly text: FoundText;
      readonly hint: FoundText | undefined;
      readonly when: FoundCondition | undefined;
      readonly required: boolean;
    },
    { kind, list, isElsewhere, hasOther }: SelectType,
    open: readonly Open[],
  ): readonly FoundPart[] {
    const { gathering } = this;
    const { source } = common;
    const own = this.#lists.get(list);
    const listed = own ?? [];
    if (own === undefined || isElsewhere) gathering.lose("external", source, list);
    const options = hasOther ? [...listed, { code: "other", label: { [this.#base]: "Other" }, specify: true }] : listed;
    const filter = row.cell("choice_filter");
    const filtered = filter === "" ? undefined : this.#filtered(options, list, filter);
    if (filter !== "") gathering.lose("option-condition", source, filter, filtered !== undefined);
    const parameters = row.cell("parameters");
    const random = /randomize\s*=\s*true/i.test(parameters);
    if (random) gathering.lose("randomization", source, parameters, true);
    const appearance = row.cell("appearance");
    const table = open.find(({ isTable }) => isTable);
    if (kind === "one" && /(?:^|\s)label(?:\s|$)/.test(appearance)) {
      gathering.lose("appearance", source, appearance, true);
      return Object.keys(common.text).length > 0 ? [{ kind: "note", source, text: common.text, when: common.when }] : [];
    }
    const { codes: alone, rest } = kind === "any" ? aloneIn(row.cell("constraint")) : { codes: [], rest: undefined };
    const exclusive = new Set(alone);
    const isTabular = kind === "one" && (table !== undefined || /list-nolabel/.test(appearance));
    return [
      {
        ...common,
        answer: kind,
        options: (filtered ?? options).map((option) => (exclusive.has(option.code) ? { ...option, exclusive: true } : option)),
        random,
        ...(/(?:^|\s)minimal/.test(appearance) && kind !== "any" && { shown: "list" as const }),
        ...this.#checks(row, source, kind, rest),
        ...(isTabular && { table: `${(table ?? open.at(-1))?.name ?? list}_table` }),
        ...(/likert/.test(appearance) && { rating: true }),
      },
    ];
  }

  #limits(row: Row, type: string): Partial<FoundQuestion> {
    const parameters = new Map(
      [...row.cell("parameters").matchAll(/\b(start|end|step)\s*=\s*(-?[\d.]+)/g)].map(([, key, value]) => [key!, Number(value)]),
    );
    if (type === "range")
      return {
        lo: parameters.get("start") ?? 1,
        hi: parameters.get("end") ?? 10,
        decimals: /\.(\d+)/.exec(String(parameters.get("step") ?? 1))?.[1]?.length ?? 0,
        shown: "slider",
      };
    const limits = limitsOf(row.cell("constraint"), type !== "decimal");
    return { lo: limits?.lo, hi: limits?.hi, ...(type === "decimal" && { decimals: 2 }) };
  }

  /** What helps with an answer, and below it what helps whoever asks. */
  #help(row: Row, source: string): FoundText | undefined {
    return joinedHelp(this.#text(row, "hint", source), this.#text(row, "guidance_hint", source));
  }

  #extras(row: Row, source: string): void {
    const { gathering } = this;
    gathering.loseText("validation", source, this.#text(row, "required_message", source));
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
