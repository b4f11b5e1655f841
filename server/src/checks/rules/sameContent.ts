import { message } from "../../messages/message.ts";
import type { Str } from "../../language/ast.ts";
import type { Report } from "../../semantics/report.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol } from "../../semantics/symbols.ts";
import { asRead } from "../asRead.ts";
import type { Rule } from "../rule.ts";
import { contentKey, contentOf } from "../wording/content.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** Of fewer words than these, two sentences may well have the same. */
const leastWords = 3;
/** The share of words that twins should have in common. */
const leastShared = 0.4;

/** That two items do not say the same in other words, and that the wordings of one item do. */
export const sameContent: Rule = {
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    for (const battery of instrument.batteries) checkNear(battery, lexicon, report);
    checkTwins(instrument, lexicon, report);
  },
};

/** Items of a battery with the same words in another order, or with others between them. Those in the same words are told elsewhere. */
function checkNear(battery: BatterySymbol, lexicon: Lexicon, report: Report): void {
  const first = new Map<string, { readonly item: ItemSymbol; readonly text: Str }>();
  for (const item of battery.items) {
    const text = item.decl.poles ? undefined : wordingIn(item, battery);
    const content = text && contentOf(text.value, lexicon);
    if (!text || !content || content.size < leastWords) continue;
    const key = contentKey(text.value, lexicon);
    const other = first.get(key);
    if (!other) first.set(key, { item, text });
    else if (other.item !== item && asRead(other.text.value) !== asRead(text.value)) {
      const related = [{ file: report.file, span: other.text, message: message("places.otherOne") }];
      report.add("near-duplicate", text, { first: other.item.name, second: item.name }, { related });
    }
  }
}

/** An item that is worded anew for a battery should still be about the same thing. */
function checkTwins({ items }: InstrumentSymbol, lexicon: Lexicon, report: Report): void {
  for (const item of items) {
    const [one, ...others] = [item.decl.text, ...item.decl.wordings.map(({ text }) => text)].filter((text) => text !== undefined);
    if (!one || others.length === 0) continue;
    const content = contentOf(one.value, lexicon);
    for (const other of others) {
      const own = contentOf(other.value, lexicon);
      const shared = [...own].filter((word) => content.has(word)).length;
      const least = Math.min(own.size, content.size);
      if (least < 2 || shared / least >= leastShared) continue;
      const related = [{ file: report.file, span: one, message: message("places.otherOne") }];
      report.add("twins-drift", other, { item: item.name }, { related });
      break;
    }
  }
}
