import type { Span } from "../../language/ast.ts";
import type { Report } from "../../semantics/report.ts";
import type { OptionSymbol } from "../../semantics/symbols.ts";
import type { Languages } from "../../semantics/translations.ts";
import type { Rule } from "../rule.ts";
import { reportLeadingZero } from "../leadingZero.ts";
import { reportSameLabels } from "../sameLabels.ts";

/** The codes and labels of nominal answers, in a list of choices or in a question. */
export const options: Rule = {
  choices(choices, report, { translations }) {
    checkOptions(choices.options, choices.decl.options.length, choices, translations.of(choices), report);
  },
  instrument(instrument, report, { translations }) {
    for (const { type, decl, nameSpan, name } of [...instrument.givens, ...instrument.questions]) {
      if (!type || !("options" in type)) continue;
      if (type.kind === "rank" && !type.chosenIn)
        checkRanked(type.options, type.list && decl.type && "list" in decl.type ? decl.type.list : undefined, report);
      // Where neither a list nor options were written, that is a finding already.
      if (type.list || !decl.type || !("options" in decl.type) || !decl.type.inline) continue;
      checkOptions(type.options, decl.type.options.length, { nameSpan, name }, translations.of(instrument), report);
    }
  },
};

/** @param list where the question names a list of choices */
function checkRanked(options: readonly OptionSymbol[], list: Span | undefined, report: Report): void {
  for (const { name: option, decl } of options) {
    const clause = (["specify", "exclusive", "missing"] as const).find((word) => decl[word]);
    if (clause) report.add("ranked-option", list ?? decl, { option, clause });
  }
}

/**
 * @param written how many options the text has, those that could not be bound too
 * @param translated the labels in other languages, among others
 */
function checkOptions(
  answers: readonly OptionSymbol[],
  written: number,
  { nameSpan, name }: { readonly nameSpan: Span; readonly name: string },
  translated: Languages,
  report: Report,
): void {
  if (written === 0) report.add("empty-options", nameSpan, { what: name });
  const codes = new Set<number>();
  for (const { code, decl } of answers) {
    if (!Number.isInteger(code)) report.add("code-not-whole", decl.code ?? decl, { code });
    else if (codes.has(code)) report.add("duplicate-code", decl.code ?? decl, { code });
    codes.add(code);
    reportLeadingZero(decl.code, report);
  }
  reportSameLabels(
    answers.map(({ label, decl }) => ({ label, span: decl })),
    translated,
    report,
  );
}
