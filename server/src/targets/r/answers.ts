/** Answers as the scorer takes them, page by page: with the names, labels and codes of the instrument. */

import { shownCodes } from "../../form/columnAnswers.ts";
import type { Column, Form } from "../../form/form.ts";
import { withheldOf } from "../../form/offers.ts";
import { byCondition } from "../../form/when.ts";
import { groupedBy, variablesByName } from "../../instrument/byId.ts";
import type { Condition, Instrument, Variable } from "../../instrument/schema.ts";
import { printFormula } from "./scores.ts";
import { comment, literal, nameIn, number, numbers } from "./text.ts";

const signs = { "==": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

/** The statements that fill the list `a`, and those that label it. */
export function answerLines(form: Form): string[] {
  const known = new Set<string>();
  const reads = { known, variables: variablesByName(form.instrument), instrument: form.instrument };
  const lines: string[] = [];
  const pages = groupedBy(form.columns, ({ page }) => page);
  for (const page of [undefined, ...form.pages]) {
    const columns = pages.get(page) ?? [];
    if (columns.length === 0) continue;
    const isOpen = page?.when === undefined;
    lines.push("", comment(page?.title?.[form.instrument.languages[0]!] ?? page?.id ?? "consent"));
    if (!isOpen) lines.push(`shown <- ${condition(page.when, reads)}`);
    if (page?.stop !== undefined) {
      // Whoever came to a stop is known from the answers.
      for (const { name } of columns) lines.push(`${nameIn("a", name)} <- ${isOpen ? "rep(1, nrow(data))" : "as.numeric(shown)"}`);
      continue;
    }
    for (const { when, columns: together } of byCondition(columns)) {
      const asked = when === undefined ? (isOpen ? "" : "shown") : "asked";
      if (when !== undefined) lines.push(`asked <- ${isOpen ? "" : "shown & "}${condition(when, reads)}`);
      for (const column of together) {
        const ref = nameIn("a", column.name);
        lines.push(`${ref} <- ${given(column, asked)}`);
        // What was not offered cannot have been chosen.
        for (const { code, when: offered } of withheldOf(column))
          lines.push(`${ref}[${ref} %in% ${numbers([code])} & !${condition(offered, reads)}] <- NA`);
      }
      for (const { name } of together) known.add(name);
    }
  }
  return lines;
}

function given(column: Column, shown: string): string {
  const { name, variable, from } = column;
  if (variable.level === "date" || variable.level === "text") {
    const asked = from.kind === "words" ? [shown, isChosen(from.words)].filter((part) => part !== "").join(" & ") : shown;
    return `words(${[literal(name), asked].filter((part) => part !== "").join(", ")})`;
  }
  const missing = variable.missing.map(({ code }) => code);
  const [how, limits, ...more] = variable.codes
    ? ["coded", numbers([...variable.codes.map(({ code }) => code), ...missing])]
    : ["between", `${variable.lo ?? "-Inf"}, ${variable.hi ?? "Inf"}`, missing.length === 0 ? "" : `missing = ${numbers(missing)}`];
  return `${how}(${[literal(name), limits, shown, ...more].filter((part) => part !== "").join(", ")})`;
}

/** Words are asked for while their option is chosen. */
function isChosen({ question, option }: Extract<Column["from"], { readonly kind: "words" }>["words"]): string {
  if (option.variable === undefined) return `holds(${nameIn("a", question.id)} == ${number(option.code)})`;
  return question.asks.kind === "rank" ? `!is.na(${nameIn("a", option.variable)})` : `holds(${nameIn("a", option.variable)} == 1)`;
}

interface Reads {
  /** What was asked already. */
  readonly known: ReadonlySet<string>;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly instrument: Instrument;
}

/** A condition; what is asked later is blank still. */
function condition(asked: Condition, reads: Reads): string {
  const { known, variables } = reads;
  /** An answer that counts: codes that are none are still there. */
  const answer = (name: string): string => {
    const missing = variables.get(name)!.missing.map(({ code }) => code);
    if (!known.has(name)) return "NA_real_";
    return missing.length === 0 ? nameIn("a", name) : `counted(${nameIn("a", name)}, ${numbers(missing)})`;
  };
  const inRow = (parts: readonly string[], sign: string, none: string): string => (parts.length === 0 ? none : `(${parts.join(sign)})`);
  switch (asked.kind) {
    case "and":
      return inRow(
        asked.all.map((part) => condition(part, reads)),
        " & ",
        "TRUE",
      );
    case "or":
      return inRow(
        asked.all.map((part) => condition(part, reads)),
        " | ",
        "FALSE",
      );
    case "not":
      return `!${condition(asked.operand, reads)}`;
    case "answered":
      return inRow(
        asked.variables.map((name) => (known.has(name) ? `!is.na(${nameIn("a", name)})` : "FALSE")),
        " | ",
        "FALSE",
      );
    case "compare":
      return known.has(asked.variable) ? `holds(${nameIn("a", asked.variable)} ${signs[asked.op]} ${number(asked.value)})` : "FALSE";
    case "holds":
      return `holds(${printFormula(asked.expression, reads.instrument, answer)} != 0)`;
    case "in":
      return known.has(asked.variable) ? `(${nameIn("a", asked.variable)} %in% ${numbers(asked.values)})` : "FALSE";
  }
}

/** Labels as attributes, each list of codes once; and missing codes as blanks, which conditions could see. */
export function labelLines({ columns, instrument: { languages, phrases } }: Form): string[] {
  const lists = new Map<string, string>();
  const [language] = languages as [string];
  const lines: string[] = [];
  for (const column of columns) {
    const { name, variable } = column;
    const ref = nameIn("a", name);
    const { missing } = variable;
    if (missing.length > 0) lines.push(`${ref}[${ref} %in% ${numbers(missing.map(({ code }) => code))}] <- NA`);
    lines.push(`attr(${ref}, "label") <- ${literal(variable.label[language]!)}`);
    const codes = shownCodes(column, languages, phrases).filter((code) => !code.missing && code.own !== undefined);
    if (codes.length === 0) continue;
    const list = `c(${codes.map(({ code, own }) => `${literal(own![language]!)} = ${code}`).join(", ")})`;
    const own = lists.get(list) ?? `labels_${lists.size + 1}`;
    if (!lists.has(list)) lines.push(`${own} <- ${list}`);
    lists.set(list, own);
    lines.push(`attr(${ref}, "labels") <- ${own}`);
  }
  return lines;
}
