/** Answers as the scorer takes them, page by page: with the names, labels and codes of the instrument. */

import { shownCodes } from "../../form/columnAnswers.ts";
import type { Column, Form } from "../../form/form.ts";
import { groupedBy } from "../../instrument/byId.ts";
import type { Condition } from "../../instrument/schema.ts";
import { comment, literal, nameIn, number, numbers } from "./text.ts";

const signs = { "==": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

/** The statements that fill the list `a`, and those that label it. */
export function answerLines(form: Form): string[] {
  const known = new Set<string>();
  const lines: string[] = [];
  const pages = groupedBy(form.columns, ({ page }) => page);
  for (const page of [undefined, ...form.pages]) {
    const columns = pages.get(page) ?? [];
    if (columns.length === 0) continue;
    const isOpen = page?.when === undefined;
    lines.push("", comment(page?.title?.[form.instrument.languages[0]!] ?? page?.id ?? "consent"));
    if (!isOpen) lines.push(`shown <- ${condition(page.when, known)}`);
    for (const column of columns) lines.push(`${nameIn("a", column.name)} <- ${given(column, isOpen ? "" : "shown")}`);
    for (const { name } of columns) known.add(name);
  }
  return lines;
}

function given(column: Column, shown: string): string {
  const { name, variable, from } = column;
  if (variable.level === "date" || variable.level === "text") {
    const asked = from.kind === "words" ? [shown, isChosen(from.words)].filter((part) => part !== "").join(" & ") : shown;
    return `words(${[literal(name), asked].filter((part) => part !== "").join(", ")})`;
  }
  const codes = [...(variable.codes ?? []), ...variable.missing].map(({ code }) => code);
  const [how, limits] = variable.codes ? ["coded", numbers(codes)] : ["between", `${variable.lo ?? "-Inf"}, ${variable.hi ?? "Inf"}`];
  return `${how}(${[literal(name), limits, shown].filter((part) => part !== "").join(", ")})`;
}

/** Words are asked for while their option is chosen. */
function isChosen({ question, option }: Extract<Column["from"], { readonly kind: "words" }>["words"]): string {
  if (option.variable === undefined) return `holds(${nameIn("a", question.id)} == ${number(option.code)})`;
  return question.asks.kind === "rank" ? `!is.na(${nameIn("a", option.variable)})` : `holds(${nameIn("a", option.variable)} == 1)`;
}

/** A condition; what is asked later is blank still. */
function condition(asked: Condition, known: ReadonlySet<string>): string {
  const inRow = (parts: readonly string[], sign: string, none: string): string => (parts.length === 0 ? none : `(${parts.join(sign)})`);
  switch (asked.kind) {
    case "and":
      return inRow(
        asked.all.map((part) => condition(part, known)),
        " & ",
        "TRUE",
      );
    case "or":
      return inRow(
        asked.all.map((part) => condition(part, known)),
        " | ",
        "FALSE",
      );
    case "not":
      return `!${condition(asked.operand, known)}`;
    case "answered":
      return inRow(
        asked.variables.map((name) => (known.has(name) ? `!is.na(${nameIn("a", name)})` : "FALSE")),
        " | ",
        "FALSE",
      );
    case "compare":
      return known.has(asked.variable) ? `holds(${nameIn("a", asked.variable)} ${signs[asked.op]} ${number(asked.value)})` : "FALSE";
    case "in":
      return known.has(asked.variable) ? `(${nameIn("a", asked.variable)} %in% ${numbers(asked.values)})` : "FALSE";
  }
}

/** Labels as attributes, each list of codes once; and missing codes as blanks, which conditions could see. */
export function labelLines({ columns, instrument: { languages } }: Form): string[] {
  const lists = new Map<string, string>();
  const [language] = languages as [string];
  const lines: string[] = [];
  for (const column of columns) {
    const { name, variable } = column;
    const ref = nameIn("a", name);
    const { missing } = variable;
    if (missing.length > 0) lines.push(`${ref}[${ref} %in% ${numbers(missing.map(({ code }) => code))}] <- NA`);
    lines.push(`attr(${ref}, "label") <- ${literal(variable.label[language]!)}`);
    const codes = shownCodes(column, languages).filter((code) => !code.missing && code.own !== undefined);
    if (codes.length === 0) continue;
    const list = `c(${codes.map(({ code, own }) => `${literal(own![language]!)} = ${code}`).join(", ")})`;
    const own = lists.get(list) ?? `labels_${lists.size + 1}`;
    if (!lists.has(list)) lines.push(`${own} <- ${list}`);
    lists.set(list, own);
    lines.push(`attr(${ref}, "labels") <- ${own}`);
  }
  return lines;
}
