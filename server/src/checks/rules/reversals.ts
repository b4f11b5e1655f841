import { remove } from "../../diagnostics/repairs.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol, ItemSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { saidOf } from "../unfavourable.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That items are marked as reversed where they are worded so, and nowhere else; and that not one dimension alone has them. */
export const reversals: Rule = {
  instrument(instrument, report) {
    checkMarks(instrument, report);
    checkConfounded(instrument, report);
  },
};

function checkMarks({ items, languages, scores }: InstrumentSymbol, report: Report): void {
  const lexicon = lexiconFor(languages[0] ?? "en");
  // Where nothing is scored, no answer is turned over.
  if (!lexicon || scores.length === 0) return;
  for (const { name, decl, batteries, dimension } of items) {
    const { text, reverse, poles } = decl;
    if (!text || poles || batteries.length === 0) continue;
    const said = saidOf(text.value, lexicon);
    // Where a whole dimension is about what is bad, as risks are, to agree is no blame.
    const isAlone = () => dimension.items.some(({ decl: other }) => other.text && saidOf(other.text.value, lexicon) === "well");
    if (said === "badly" && !reverse && isAlone()) {
      const fix = {
        title: message("fixes.addReverse"),
        edits: [{ span: { start: text.end, end: text.end }, newText: " reverse" }],
        isGuess: true,
      } as const;
      report.add("reversal-unmarked", text, { item: name }, { fixes: [fix] });
    }
    if (said === "well" && reverse)
      report.add(
        "reversal-needless",
        reverse,
        { item: name },
        { fixes: [{ ...remove(report.source, reverse, message("fixes.deleteReverse")), isGuess: true }] },
      );
  }
}

/** All items of one dimension are reversed, and none of the others: nobody can tell the dimension from the wording. */
function checkConfounded({ dimensions }: InstrumentSymbol, report: Report): void {
  const leaves = dimensions.filter(({ parent, items, decl }) => parent === undefined && items.length > 0 && !decl.formative);
  const reversed = ({ items }: { readonly items: readonly ItemSymbol[] }): number => items.filter(({ decl }) => decl.reverse).length;
  const whole = leaves.filter((dimension) => dimension.items.length > 1 && reversed(dimension) === dimension.items.length);
  const mixed = leaves.filter((dimension) => !whole.includes(dimension) && reversed(dimension) > 0);
  if (whole.length === 0 || whole.length === leaves.length || mixed.length > 0) return;
  report.add("reversal-confounded", whole[0]!.nameSpan, { dimensions: whole.map(({ name }) => name) });
}
