import { closest } from "../diagnostics/suggest.ts";
import type { Str } from "../language/ast.ts";
import { placeholdersOf } from "../semantics/placeholders.ts";
import type { Report } from "../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../semantics/symbols.ts";
import type { Rule } from "./rule.ts";

/** Terms that the instrument has without declaring them. */
export const builtInTerms = ["minutes"] as const;

/** That every `{term}` in a text is declared, and before its use where the text is a term itself. */
export const terms: Rule = {
  instrument(instrument, report) {
    const known = new Set<string>([...builtInTerms, ...instrument.terms.map((term) => term.name)]);
    const above = new Set<string>(builtInTerms);
    const termTexts = new Set<Str | undefined>();
    for (const { name, decl } of instrument.terms) {
      termTexts.add(decl.text);
      if (decl.text) checkText(decl.text, above, report);
      above.add(name);
    }
    for (const text of instrument.texts.values()) if (!termTexts.has(text)) checkText(text, known, report);
  },
  // The texts of scales, lists and models serve many instruments, so they know no terms.
  scale: (scale, report) => checkTexts(scale, report),
  choices: (choices, report) => checkTexts(choices, report),
  model: (model, report) => checkTexts(model, report),
};

const none: ReadonlySet<string> = new Set();

function checkTexts(symbol: Exclude<TopSymbol, InstrumentSymbol>, report: Report): void {
  for (const text of symbol.texts.values()) checkText(text, none, report);
}

function checkText(text: Str, known: ReadonlySet<string>, report: Report): void {
  if (!text.value.includes("{")) return;
  const { used, stray } = placeholdersOf(text.value);
  if (stray > 0) report.add("stray-brace", text, {});
  for (const { name } of used) {
    if (known.has(name)) continue;
    const best = closest(name, known);
    const hint = best ? ` Did you mean {${best}}?` : ` Declare it: term ${name} "…"`;
    report.add("unknown-term", text, { term: `{${name}}`, hint });
  }
}
