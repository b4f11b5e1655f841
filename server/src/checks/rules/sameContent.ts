import { message } from "../../messages/message.ts";
import type { Str } from "../../language/ast.ts";
import type { Report } from "../../semantics/report.ts";
import type { BatterySymbol } from "../../semantics/symbols.ts";
import { asRead } from "../asRead.ts";
import type { Groups } from "../items/collected.ts";
import { itemsBy, itemsWith } from "../items/fact.ts";
import type { Rule } from "../rule.ts";
import { contentOf } from "../wording/content.ts";
import { wordingIn } from "../wording/wordingIn.ts";

/** Of fewer words than these, two sentences may well have the same. */
const leastWords = 3;
/** The share of words that twins should have in common. */
const leastShared = 0.4;

/** That two items do not say the same in other words, and that the wordings of one item do. */
export const sameContent: Rule = {
  items({ batteries }, report, { items }) {
    checkNear(batteries, items.of(byContent), report);
    for (const [{ item }, [one, other]] of items.of(drifting)) {
      const related = [{ file: report.file, span: one, message: message("places.otherOne") }];
      report.add("twins-drift", other, { item: item.name }, { related });
    }
  },
};

/** The items of a battery with the same words, in whatever order. */
const byContent = itemsBy(({ item, decl, batteries }, around) => {
  const { lexicon } = around.languages[0]!;
  if (!lexicon || decl.poles) return undefined;
  return batteries.flatMap((battery) => {
    const text = wordingIn(item, battery);
    const content = text && contentOf(text.value, lexicon);
    return content && content.size >= leastWords ? [{ group: `${battery.name} ${[...content].sort().join(" ")}` }] : [];
  });
});

/** Items of a battery with the same words in another order, or with others between them. Those in the same words are told elsewhere. */
function checkNear(batteries: readonly BatterySymbol[], said: Groups, report: Report): void {
  for (const group of said.shared) {
    const battery = batteries.find(({ name }) => group.startsWith(`${name} `))!;
    const [first, ...others] = said.rows(group).map(({ item }) => ({ item, text: wordingIn(item, battery)! }));
    for (const { item, text } of others) {
      if (asRead(first!.text.value) === asRead(text.value)) continue;
      const related = [{ file: report.file, span: first!.text, message: message("places.otherOne") }];
      report.add("near-duplicate", text, { first: first!.item.name, second: item.name }, { related });
    }
  }
}

/** An item that is worded anew for a battery should still be about the same thing. */
const drifting = itemsWith(({ decl }, around): readonly [Str, Str] | undefined => {
  const { lexicon } = around.languages[0]!;
  const [one, ...others] = [decl.text, ...decl.wordings.map(({ text }) => text)].filter((text) => text !== undefined);
  if (!lexicon || !one || others.length === 0) return undefined;
  const content = contentOf(one.value, lexicon);
  const other = others.find(({ value }) => {
    const own = contentOf(value, lexicon);
    const shared = [...own].filter((word) => content.has(word)).length;
    const least = Math.min(own.size, content.size);
    return least >= 2 && shared / least < leastShared;
  });
  return other && [one, other];
});
