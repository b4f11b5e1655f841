/** Answers as the scorer takes them: read, without what nobody could have answered, and page by page without what was not shown. */

import { numberOf, shownCodes } from "../../form/columnAnswers.ts";
import { withheldOf } from "../../form/offers.ts";
import type { Column, Form } from "../../form/form.ts";
import { byCondition } from "../../form/when.ts";
import { groupedBy, variablesByName } from "../../instrument/byId.ts";
import type { Condition } from "../../instrument/schema.ts";
import { longest, mostMissing, widths } from "./rules.ts";
import { Writer } from "./scores.ts";
import { command, comment, literal, number } from "./text.ts";

const signs = { "==": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

type NamesOf = (name: string) => string;

const isText = ({ variable }: Column): boolean => variable.level === "text" || variable.level === "date";

/** Reads a file whose columns stand in the order of the codebook. */
export function readLines({ columns, instrument: { id } }: Form, of: NamesOf): string[] {
  const formats = columns.map((column) => `${of(column.name)} ${formatOf(column)}`);
  const how = "/ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2";
  return ["SET DECIMAL=DOT.", command("GET DATA /TYPE=TXT", `/FILE='${id}.csv'`, how, "/VARIABLES=", ...formats)];
}

/** No decimals are said: where some were, a number that is written without a point would have them. */
function formatOf({ variable, from }: Column): string {
  if (variable.level === "date") return `A${widths.date}`;
  if (variable.level === "text")
    return from.kind === "question" && from.question.asks.kind === "text" && from.question.asks.long
      ? `A${widths.long}`
      : `A${widths.text}`;
  return "F20.0";
}

/** Columns by what is written of them, in the order of the first. */
function grouped(columns: readonly Column[], by: (column: Column) => string, of: NamesOf): [string, string[]][] {
  const groups = groupedBy(columns, by);
  return [...groups].map(([what, own]) => [what, own.map(({ name }) => of(name))]);
}

export function givenLines(form: Form, of: NamesOf): string[] {
  const { columns, pages, instrument } = form;
  const { languages } = instrument;
  const kept = ({ variable: { codes, missing, lo, hi } }: Column): string =>
    codes === undefined
      ? `(${[`${lo === undefined ? "LO" : decimalOf(lo)} THRU ${hi === undefined ? "HI" : decimalOf(hi)}`, ...missing.map(({ code }) => decimalOf(code))].join(", ")}=COPY)`
      : `(${[...codes, ...missing].map(({ code }) => decimalOf(code)).join(", ")}=COPY)`;
  const numeric = columns.filter((column) => !isText(column));
  const lines = grouped(numeric, kept, of).map(([what, names]) => command("RECODE", ...names, what, "(ELSE=SYSMIS)"));
  const asked = groupedBy(columns, ({ page }) => page);
  const known = new Set(asked.get(undefined)?.map(({ name }) => name));
  const columnsByName = new Map(columns.map((column) => [column.name, column]));
  const reads = { known, of, columns: columnsByName, formulas: new Writer(form, of, variablesByName(instrument)) };
  /** A condition, with what it calculates before it. */
  const decided = (when: Condition, write: (holds: string) => string): string[] => {
    const holds = condition(when, reads);
    return [...reads.formulas.before(), write(holds)];
  };
  /** What is not shown is blank. */
  const blankUnless = (when: Condition, own: readonly Column[]): string[] => {
    const names = (texts: boolean): string[] => own.filter((column) => isText(column) === texts).map(({ name }) => of(name));
    return [
      ...decided(when, (holds) => command(`COMPUTE #shown = ${holds}`)),
      "DO IF (#shown = 0).",
      ...(names(false).length > 0 ? [command("RECODE", ...names(false), "(ELSE=SYSMIS)")] : []),
      ...(names(true).length > 0 ? [command("RECODE", ...names(true), "(ELSE='')")] : []),
      "END IF.",
    ];
  };
  for (const page of pages) {
    const own = asked.get(page) ?? [];
    if (page.stop !== undefined) {
      // Whoever came to a stop is known from the answers.
      for (const { name } of own)
        lines.push(
          ...(page.when ? decided(page.when, (holds) => command(`COMPUTE ${of(name)} = ${holds}`)) : [command(`COMPUTE ${of(name)} = 1`)]),
        );
      continue;
    }
    if (page.when !== undefined && own.length > 0)
      lines.push(comment(`Shown to some: ${page.title?.[languages[0]!] ?? page.id}`), ...blankUnless(page.when, own));
    for (const { when, columns: together } of byCondition(own)) {
      if (when !== undefined) lines.push(...blankUnless(when, together));
      for (const { name } of together) known.add(name);
    }
    for (const column of own) {
      // What was not offered cannot have been chosen.
      for (const { code, when } of withheldOf(column)) {
        const name = of(column.name);
        lines.push(...decided(when, (holds) => command(`IF ((${name} = ${decimalOf(code)}) AND NOT ${holds}) ${name} = $SYSMIS`)));
      }
      known.add(column.name);
    }
    for (const { name, from } of own) {
      if (from.kind !== "words") continue;
      const { question, option } = from.words;
      const isChosen: Condition =
        option.variable === undefined
          ? { kind: "compare", op: "==", variable: question.id, value: option.code }
          : question.asks.kind === "rank"
            ? { kind: "answered", variables: [option.variable] }
            : { kind: "compare", op: "==", variable: option.variable, value: 1 };
      lines.push(command(`IF (NOT ${condition(isChosen, reads)}) ${of(name)} = ''`));
    }
  }
  return lines;
}

interface Reads {
  /** What was asked already. */
  readonly known: ReadonlySet<string>;
  readonly of: NamesOf;
  readonly columns: ReadonlyMap<string, Column>;
  readonly formulas: Writer;
}

/** A condition, which is never unknown: a missing code is an answer here, and what is asked later is blank. */
function condition(asked: Condition, reads: Reads): string {
  const { known, of, columns, formulas } = reads;
  const inRow = (parts: readonly string[], sign: string, none: string): string =>
    parts.length === 0 ? none : `(${parts.join(` ${sign} `)})`;
  const there = (name: string): string => {
    if (!known.has(name)) return "(1 = 0)";
    return isText(columns.get(name)!) ? `(${of(name)} <> '')` : `(NOT SYSMIS(${of(name)}))`;
  };
  const tested = (name: string, test: string): string => (known.has(name) ? `(${there(name)} AND ${test})` : "(1 = 0)");
  switch (asked.kind) {
    case "and":
      return inRow(
        asked.all.map((part) => condition(part, reads)),
        "AND",
        "(1 = 1)",
      );
    case "or":
      return inRow(
        asked.all.map((part) => condition(part, reads)),
        "OR",
        "(1 = 0)",
      );
    case "not":
      return `(NOT ${condition(asked.operand, reads)})`;
    case "answered":
      return inRow(asked.variables.map(there), "OR", "(1 = 0)");
    case "compare":
      return tested(asked.variable, `VALUE(${of(asked.variable)}) ${signs[asked.op]} ${number(asked.value)}`);
    case "holds": {
      const formula = formulas.formula(asked.expression);
      return `(NOT SYSMIS(${formula}) AND ${formula} <> 0)`;
    }
    case "in":
      return tested(asked.variable, `ANY(VALUE(${of(asked.variable)}), ${asked.values.map(decimalOf).join(", ")})`);
  }
}

function decimalOf(value: number): string {
  return number(value).replace(/^\((.*)\)$/, "$1");
}

/** Labels, levels, and the codes that are no answer: after the conditions, which see these. */
export function labelLines({ columns, instrument: { languages, phrases } }: Form, of: NamesOf): string[] {
  const language = languages[0]!;
  const lines = columns.map(({ name, variable }) =>
    command("VARIABLE LABELS", of(name), ...literal(variable.label[language]!, longest.label)),
  );
  const lists = groupedBy(
    columns.filter((column) => shownCodes(column, languages, phrases).some(({ own }) => own !== undefined)),
    (column) => JSON.stringify(shownCodes(column, languages, phrases).map(({ code, own }) => [code, own?.[language]])),
  );
  for (const own of lists.values()) {
    const codes = shownCodes(own[0]!, languages, phrases).filter((code) => code.own !== undefined);
    const labels = codes.flatMap(({ code, own: label }) => [decimalOf(code), ...literal(label![language]!, longest.valueLabel)]);
    lines.push(command("VALUE LABELS", ...own.map(({ name }) => of(name)), ...labels));
  }
  const withMissing = columns.filter(({ variable }) => variable.missing.length > 0);
  const codesOf = ({ variable }: Column): string[] => variable.missing.map(({ code }) => decimalOf(code));
  const more = withMissing.filter(({ variable }) => variable.missing.length > mostMissing);
  for (const [codes, names] of grouped(more, (column) => codesOf(column).slice(mostMissing).join(", "), of))
    lines.push(command("RECODE", ...names, `(${codes}=SYSMIS)`));
  for (const [codes, names] of grouped(withMissing, (column) => codesOf(column).slice(0, mostMissing).join(", "), of))
    lines.push(command("MISSING VALUES", ...names, `(${codes})`));
  const levels = { nominal: "NOMINAL", ordinal: "ORDINAL", interval: "SCALE", ratio: "SCALE", text: "NOMINAL", date: "NOMINAL" } as const;
  for (const [level, names] of grouped(columns, ({ variable }) => levels[variable.level], of))
    lines.push(command("VARIABLE LEVEL", ...names, `(${level})`));
  const numeric = columns.filter((column) => !isText(column));
  for (const [format, names] of grouped(numeric, (column) => `F12.${numberOf(column)?.decimals ?? 0}`, of))
    lines.push(command("FORMATS", ...names, `(${format})`));
  return lines;
}
