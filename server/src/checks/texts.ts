import { closest } from "../diagnostics/suggest.ts";
import type { Str } from "../language/ast.ts";
import { placeholdersOf } from "../semantics/placeholders.ts";
import type { Report } from "../semantics/report.ts";
import type { InstrumentSymbol, TopSymbol } from "../semantics/symbols.ts";
import { eachText } from "../semantics/texts.ts";
import type { Rule } from "./rule.ts";

/** Terms that the instrument has without declaring them. */
export const builtInTerms = ["minutes"] as const;

/** That no text is empty, and that every `{term}` in one is declared: before its use, where the text is a term itself. */
export const texts: Rule = {
  instrument(instrument, report) {
    const known = new Set<string>([...builtInTerms, ...instrument.terms.map((term) => term.name)]);
    const above = new Set<string>(builtInTerms);
    const termTexts = new Set<Str | undefined>();
    const isBelow = (name: string) => (known.has(name) ? " A term may use the terms above it: move that one up." : undefined);
    for (const { name, decl } of instrument.terms) {
      termTexts.add(decl.text);
      if (decl.text) checkText(decl.text, above, report, isBelow);
      above.add(name);
    }
    eachText(instrument, (text) => {
      if (!termTexts.has(text)) checkText(text, known, report);
    });
  },
  // The texts of scales, lists and models serve many instruments, so they know no terms.
  scale: (scale, report) => checkTexts(scale, report),
  choices: (choices, report) => checkTexts(choices, report),
  model: (model, report) => checkTexts(model, report),
};

const none: ReadonlySet<string> = new Set();

function checkTexts(symbol: Exclude<TopSymbol, InstrumentSymbol>, report: Report): void {
  eachText(symbol, (text) => checkText(text, none, report, () => ` A ${shared[symbol.kind]} serves many instruments, so its texts have no terms.`));
}

const shared = { scale: "scale", choices: "list of choices", model: "model" } as const;

/** @param why what is to be said of an unknown name that a guess would not help with */
function checkText(text: Str, known: ReadonlySet<string>, report: Report, why?: (name: string) => string | undefined): void {
  if (text.plain) return;
  if (isEmpty(text)) report.add("empty-text", text, {});
  if (!text.value.includes("{")) return;
  const { used, stray } = placeholdersOf(text.value);
  if (stray > 0) report.add("stray-brace", text, {});
  for (const { name } of used) {
    if (known.has(name)) continue;
    const best = closest(name, known);
    const hint = why?.(name) ?? (best ? ` Did you mean {${best}}?` : ` Declare it: term ${name} "…"`);
    report.add("unknown-term", text, { term: `{${name}}`, hint });
  }
}

/** Whether a text has nothing to read. One that the parser put in for a missing one has no length, and its finding already. */
export function isEmpty({ value, start, end }: Str): boolean {
  const first = value.charCodeAt(0);
  // Most texts start with a letter: that answers it for tens of thousands of them.
  if (first > 0x20 && first < 0x7f) return false;
  return end > start && value.trim() === "";
}
