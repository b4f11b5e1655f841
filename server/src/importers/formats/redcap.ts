/** Data dictionaries of REDCap. */

import { toldByRedcap } from "../text/tells.ts";
import {
  notesOf,
  type AnswerKind,
  type Found,
  type FoundCondition,
  type FoundGiven,
  type FoundOption,
  type FoundPage,
  type FoundPart,
  type FoundText,
} from "../found.ts";
import { Gathering } from "../gathering.ts";
import { redcap as dialect } from "../text/expression.ts";
import { conditionOf } from "../text/meaning.ts";
import { scoresOf, type RawScore } from "../text/scores.ts";
import { helpIn } from "../text/rules.ts";
import { byHeads, headOf, type Table } from "../text/sheets.ts";

type Row = ReturnType<typeof byHeads>[number];

/** The columns by what a file made by hand, or fetched by a program, calls them. */
const columns = {
  name: ["variable / field name", "field_name", "variable name"],
  form: ["form name", "form_name"],
  header: ["section header", "section_header"],
  type: ["field type", "field_type"],
  label: ["field label", "field_label"],
  choices: ["choices, calculations, or slider labels", "choices or calculations", "select_choices_or_calculations"],
  note: ["field note", "field_note"],
  validation: ["text validation type or show slider number", "text_validation_type_or_show_slider_number"],
  lo: ["text validation min", "text_validation_min"],
  hi: ["text validation max", "text_validation_max"],
  identifier: ["identifier?", "identifier"],
  when: ["branching logic (show field only if...)", "branching_logic"],
  required: ["required field?", "required_field"],
  matrix: ["matrix group name", "matrix_group_name"],
  ranking: ["matrix ranking?", "matrix_ranking"],
  annotation: ["field annotation", "field_annotation"],
} as const;

export function isRedcap([table]: readonly Table[]): boolean {
  const heads = new Set(table?.rows[0]?.cells.map(headOf));
  return (["name", "form", "type", "label"] as const).every((key) => columns[key].some((head) => heads.has(head)));
}

export function readRedcap([table]: readonly Table[]): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader();
  return { found: reader.found(byHeads(table!)), gathering: reader.gathering };
}

class Reader {
  readonly gathering = new Gathering("html", /\[[a-z][a-z0-9_]{1,100}(?:\([\w-]{1,50}\))?(?::\w{1,30})?\]/g, toldByRedcap);
  readonly #scores: RawScore[] = [];
  readonly #givens: FoundGiven[] = [];

  found(rows: readonly Row[]): Found {
    const pages: { source: string; parts: FoundPart[] }[] = [];
    const byForm = new Map<string, { source: string; parts: FoundPart[] }>();
    const named = new Set(
      rows.flatMap((row) =>
        [columns.when, columns.label, columns.choices].flatMap((column) =>
          [...row.cell(...column).matchAll(/\[([a-z]\w{0,100})[\](:]/g)].map(([, name]) => name!),
        ),
      ),
    );
    rows.forEach((row, at) => {
      const given = this.#given(row, named);
      if (given) {
        this.#givens.push(given);
        return;
      }
      const form = row.cell(...columns.form) || "form";
      let page = byForm.get(form);
      if (!page) {
        page = { source: form, parts: [] };
        byForm.set(form, page);
        pages.push(page);
      }
      for (const part of this.#field(row, at === 0)) page.parts.push(part);
    });
    return {
      languages: ["und"],
      pages: pages.map((page): FoundPage => page),
      givens: this.#givens,
      scores: scoresOf(this.#scores, pages, dialect),
    };
  }

  #text(raw: string, where: string): Readonly<Record<string, string>> {
    return this.gathering.text({ und: raw }, where);
  }

  /** What people do not see on a survey, and something hangs on: the address of the survey fills it in. */
  #given(row: Row, named: ReadonlySet<string>): FoundGiven | undefined {
    const [source, type, annotation] = [
      row.cell(...columns.name),
      row.cell(...columns.type).toLowerCase(),
      row.cell(...columns.annotation),
    ];
    if (!/@HIDDEN-SURVEY/i.test(annotation) || /@(?!HIDDEN-SURVEY)[A-Z]/i.test(annotation) || row.cell(...columns.when) !== "")
      return undefined;
    if (source === "" || !named.has(source)) return undefined;
    const isText = type === "text" && row.cell(...columns.validation) === "";
    if (!isText && type !== "radio" && type !== "dropdown") return undefined;
    this.gathering.lose("hidden", source, undefined, true);
    const label = this.#text(row.cell(...columns.label), source);
    return { source, label, from: "link", ...(!isText && { options: this.#options(row.cell(...columns.choices), source) }) };
  }

  #field(row: Row, isFirst: boolean): readonly FoundPart[] {
    const { gathering } = this;
    const source = row.cell(...columns.name);
    if (source === "") return [];
    const type = row.cell(...columns.type).toLowerCase();
    const raw = row.cell(...columns.choices);
    const annotation = row.cell(...columns.annotation);
    const text = this.#text(row.cell(...columns.label), source);
    const header = this.#text(row.cell(...columns.header), `section header before ${source}`);
    const above: FoundPart[] =
      Object.keys(header).length > 0
        ? [{ kind: "note", source: `section header before ${source}`, name: `${source}_header`, text: header }]
        : [];
    if (/^y/i.test(row.cell(...columns.identifier))) gathering.lose("admin", `${source} (identifier)`);
    // The first field tells records apart; nobody is asked it.
    const help = this.#text(row.cell(...columns.note), source);
    if (isFirst && type === "text" && !row.cell(...columns.required)) {
      gathering.loseText("hint", source, help);
      gathering.lose("admin", `${source} (record id)`, Object.values(text)[0]);
      return above;
    }
    const logic = row.cell(...columns.when);
    const when = logic === "" ? undefined : conditionOf(logic, dialect);
    this.#annotations(annotation, source);
    if (type === "calc" || /@CALC(?:TEXT|DATE)/i.test(annotation)) {
      this.#scores.push({ source, title: text, raw: type === "calc" ? raw : annotation, expression: type === "calc" ? raw : "" });
      if (logic !== "") gathering.lose("question-level-condition", source, logic);
      gathering.loseText("hint", source, help);
      return above;
    }
    if (/@HIDDEN(?!-PDF|-APP)/i.test(annotation)) {
      gathering.loseText("hidden", source, text);
      gathering.lose("hidden", source);
      if (logic !== "") gathering.lose("question-level-condition", source, logic);
    }
    const required = /^y/i.test(row.cell(...columns.required));
    const matrix = row.cell(...columns.matrix);
    const common = {
      kind: "question",
      source,
      text,
      hint: helpIn(help, {}),
      when,
      required,
      ...(matrix !== "" && { table: matrix }),
    } as const;
    if (/^y/i.test(row.cell(...columns.ranking))) gathering.lose("ranking-partial", source, matrix);
    return [...above, ...this.#asked(row, common, type, raw)];
  }

  #asked(row: Row, common: Common, type: string, raw: string): readonly FoundPart[] {
    const { gathering } = this;
    const { source } = common;
    const [, most] = /@MAXCHECKED\s*=\s*['"]?(\d{1,4})/i.exec(row.cell(...columns.annotation)) ?? [];
    const list = (answer: AnswerKind, options: readonly FoundOption[]): readonly FoundPart[] => [
      {
        ...common,
        answer,
        options: this.#exclusive(options, row),
        ...(type === "dropdown" && { shown: "list" as const }),
        ...(answer === "any" && most !== undefined && { most: Number(most) }),
        random: /@RANDOMORDER/i.test(row.cell(...columns.annotation)),
      },
    ];
    switch (type) {
      case "descriptive":
        return notesOf(source, common.when, common.text, common.hint);
      case "radio":
      case "dropdown":
        return list("one", this.#options(raw, source));
      case "checkbox":
        return list("any", this.#options(raw, source));
      case "yesno":
        return list("one", [option("1", "Yes"), option("0", "No")]);
      case "truefalse":
        return list("one", [option("1", "True"), option("0", "False")]);
      case "notes":
        return [{ ...common, answer: "long", ...lengthIn(row) }];
      case "slider":
        gathering.lose("slider", source, raw, true);
        if (raw !== "") gathering.lose("hint", source, gathering.plain(raw, source));
        return [
          {
            ...common,
            answer: "number",
            lo: number(row.cell(...columns.lo)) ?? 0,
            hi: number(row.cell(...columns.hi)) ?? 100,
            shown: "slider",
          },
        ];
      case "file":
        if (/sign/i.test(row.cell(...columns.validation))) {
          gathering.loseText("file", source, common.text);
          return [];
        }
        gathering.lose("file", source, undefined, true);
        return [{ ...common, answer: "file" }];
      case "sql":
        gathering.lose("external", source, raw, true);
        return [{ ...common, answer: "text" }];
      default:
        return [this.#line(row, common, type, raw)];
    }
  }

  /** A line of text, or what it is checked to be. */
  #line(row: Row, common: Common, type: string, raw: string): FoundPart {
    const { gathering } = this;
    const { source } = common;
    const validation = row.cell(...columns.validation).toLowerCase();
    const [lo, hi] = [row.cell(...columns.lo), row.cell(...columns.hi)];
    if (type !== "text" && type !== "") gathering.lose("unknown-type", source, type, true);
    if (/^BIOPORTAL/i.test(raw)) gathering.lose("external", source, raw);
    if (/^(?:integer|int|number)/.test(validation)) {
      const decimals = Number(
        /_(\d)dp/.exec(validation)?.[1] ?? (validation.startsWith("number") ? (/\.(\d+)/.exec(`${lo} ${hi}`)?.[1]?.length ?? 0) : 0),
      );
      const codes = codesOfNote(row.cell(...columns.note));
      return {
        ...common,
        answer: "number",
        lo: number(lo),
        hi: number(hi),
        decimals,
        ...(codes.length > 0 && { codes, hint: helpIn(common.hint ?? {}, { codes }) }),
      };
    }
    if (validation.startsWith("date_")) {
      const limit = (text: string): string | undefined => (text === "" ? undefined : text.toLowerCase());
      return { ...common, answer: "date", from: limit(lo), to: limit(hi) };
    }
    if (validation === "time") {
      gathering.lose("datetime", source, validation, true);
      return { ...common, answer: "time" };
    }
    if (/^(?:datetime|time)/.test(validation)) {
      gathering.lose("datetime", source, validation);
      return { ...common, answer: "text" };
    }
    const format = validation === "email" ? "email" : validation.startsWith("phone") ? "phone" : undefined;
    if (validation !== "") gathering.lose("validation", source, validation, format !== undefined);
    return { ...common, answer: "text", format, ...lengthIn(row) };
  }

  /** `1, Yes | 0, No`; also with a line for each. */
  #options(raw: string, source: string): readonly FoundOption[] {
    const parts = raw.includes("|") ? raw.split("|") : raw.split(/\r?\n/);
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => {
        const comma = part.indexOf(",");
        const code = (comma < 0 ? part : part.slice(0, comma)).trim();
        return { code, label: this.#text(comma < 0 ? part : part.slice(comma + 1).trim(), source) };
      });
  }

  #exclusive(options: readonly FoundOption[], row: Row): readonly FoundOption[] {
    const [, list = ""] = /@NONEOFTHEABOVE\s*=\s*['"]?([\w,\s-]+)['"]?/i.exec(row.cell(...columns.annotation)) ?? [];
    const alone = new Set(list.split(",").map((code) => code.trim()));
    return options.map((each) => (alone.has(each.code) ? { ...each, exclusive: true } : each));
  }

  #annotations(annotation: string, source: string): void {
    const { gathering } = this;
    if (/@DEFAULT|@SETVALUE|@PREFILL|@TODAY|@NOW/i.test(annotation)) gathering.lose("default-value", source, annotation);
    if (/@MAXCHECKED|@MAXCHOICE/i.test(annotation))
      gathering.lose("multi-select-limit", source, annotation, !/@MAXCHOICE/i.test(annotation));
    if (/@IF\b|@INLINE|@LANGUAGE/i.test(annotation)) gathering.lose("code", source, annotation);
    if (/@READONLY|@WORDLIMIT|@PLACEHOLDER|@HIDEBUTTON|@HIDECHOICE/i.test(annotation)) gathering.lose("appearance", source, annotation);
    if (/@RANDOMORDER/i.test(annotation)) gathering.lose("randomization", source, annotation, true);
    else if (annotation !== "" && !annotation.includes("@")) gathering.lose("admin", source, annotation);
  }
}

interface Common {
  readonly kind: "question";
  readonly source: string;
  readonly text: Readonly<Record<string, string>>;
  readonly hint: FoundText | undefined;
  readonly when: FoundCondition | undefined;
  readonly required: boolean;
  readonly table?: string;
}

/** How many characters an answer may have. */
function lengthIn(row: Row): { readonly most?: number } {
  const [, most] = /@CHARLIMIT\s*=\s*['"]?(\d{1,5})/i.exec(row.cell(...columns.annotation)) ?? [];
  return most === undefined ? {} : { most: Number(most) };
}

/** Codes that mean no answer, as our own dictionaries say them below the field: `999 = I do not know`. */
function codesOfNote(note: string): readonly FoundOption[] {
  return note.split(" · ").flatMap((part) => {
    const [, code, label] = /^(-?\d{1,9}) = (.{1,200})$/.exec(part.trim()) ?? [];
    return code === undefined ? [] : [option(code, label!)];
  });
}

function option(code: string, label: string): FoundOption {
  return { code, label: { und: label } };
}

function number(text: string): number | undefined {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
