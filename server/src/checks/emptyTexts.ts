import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Str } from "../language/ast.ts";
import type { Report } from "../semantics/report.ts";
import type { TopSymbol } from "../semantics/symbols.ts";
import type { Rule } from "./rule.ts";

/** That no text is empty: a question nobody can read is not asked. */
export const emptyTexts: Rule = { scale: checkTexts, choices: checkTexts, model: checkTexts, instrument: checkTexts };

function checkTexts(symbol: TopSymbol, report: Report): void {
  for (const text of symbol.texts.values()) if (isEmpty(text)) report.add("empty-text", text, {});
  for (const texts of symbol.translations.values()) {
    for (const { file, text } of texts.values()) if (isEmpty(text)) report.diagnostics.push(diagnostic("empty-text", file, text, {}));
  }
}

/** A text that the parser put in for a missing one has no length, and its finding already. */
function isEmpty({ value, start, end }: Str): boolean {
  return end > start && value.trim() === "";
}
