import { remove } from "../../diagnostics/repairs.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import { itemsBy, itemsWith, sumOf, type Around } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Row } from "../items/row.ts";
import type { Rule } from "../rule.ts";
import { saidOf } from "../unfavourable.ts";

/** That items are marked as reversed where they are worded so, and nowhere else; and that not one dimension alone has them. */
export const reversals: Rule = {
  items(instrument, report, { items }) {
    checkMarks(instrument, items, report);
    checkConfounded(instrument, items, report);
  },
};

/** The items whose mark and whose words do not go together. */
const wronglyMarked = itemsWith((row, around) => {
  const { reverse, text } = row.decl;
  const said = saidIn(row, around);
  if (said === "badly" && !reverse) return { text: text!, reverse: undefined };
  return said === "well" && reverse ? { text: text!, reverse } : undefined;
});

/** The dimensions with items that praise, those of facets too. */
const praising = itemsBy((row, around) => {
  const { dimension, decl } = row;
  if (!decl.text || saidOfText(decl.text.value, around) !== "well") return undefined;
  return [dimension, dimension.parent].flatMap((each) => (each ? [{ group: each.name }] : []));
});

function saidIn({ decl: { text, poles } }: Row, around: Around) {
  return text && !poles ? saidOfText(text.value, around) : undefined;
}

function saidOfText(text: string, { languages: [own] }: Around) {
  return own!.lexicon && saidOf(text, own!.lexicon);
}

function checkMarks({ scores }: InstrumentSymbol, items: Items, report: Report): void {
  // Where nothing is scored, no answer is turned over.
  if (scores.length === 0) return;
  for (const [{ item, dimension, batteries }, { text, reverse }] of items.of(wronglyMarked)) {
    if (batteries.length === 0) continue;
    if (reverse) {
      const fix = { ...remove(report.source, reverse, message("fixes.deleteReverse")), isGuess: true } as const;
      report.add("reversal-needless", reverse, { item: item.name }, { fixes: [fix] });
      // Where a whole dimension is about what is bad, as risks are, to agree is no blame.
    } else if (items.of(praising).count(dimension.name) > 0) {
      const fix = {
        title: message("fixes.addReverse"),
        edits: [{ span: { start: text.end, end: text.end }, newText: " reverse" }],
        isGuess: true,
      } as const;
      report.add("reversal-unmarked", text, { item: item.name }, { fixes: [fix] });
    }
  }
}

/** How many items of each dimension are reversed, those of its facets too. */
const reversedItems = sumOf(({ decl, dimension }) => (decl.reverse ? [[(dimension.parent ?? dimension).name, 1]] : undefined));

/** All items of one dimension are reversed, and none of the others: nobody can tell the dimension from the wording. */
function checkConfounded({ dimensions }: InstrumentSymbol, items: Items, report: Report): void {
  const leaves = dimensions.filter(({ parent, items: own, decl }) => parent === undefined && own.length > 0 && !decl.formative);
  const reversed = ({ name }: { readonly name: string }): number => items.of(reversedItems).of(name);
  const whole = new Set(leaves.filter((dimension) => dimension.items.length > 1 && reversed(dimension) === dimension.items.length));
  const isMixed = leaves.some((dimension) => !whole.has(dimension) && reversed(dimension) > 0);
  if (whole.size === 0 || whole.size === leaves.length || isMixed) return;
  const [first] = whole;
  report.add("reversal-confounded", first!.nameSpan, { dimensions: [...whole].map(({ name }) => name) });
}
