import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { BatterySymbol, DimensionSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That the items of a dimension are all about what is rated, or all about who rates. */
export const persons: Rule = {
  instrument({ batteries, languages }, report) {
    const lexicon = lexiconFor(languages[0] ?? "en");
    if (lexicon) for (const battery of batteries) check(battery, lexicon, report);
  },
};

/** Says it once for each battery, of the first item that differs from most of its dimension. */
function check(battery: BatterySymbol, lexicon: Lexicon, report: Report): void {
  const byDimension = new Map<DimensionSymbol, { readonly first: Str[]; readonly others: Str[] }>();
  for (const item of battery.items) {
    const text = item.decl.poles ? undefined : wordingIn(item, battery);
    if (!text || text.value.trimEnd().endsWith("?")) continue;
    const said = byDimension.get(item.dimension) ?? { first: [], others: [] };
    byDimension.set(item.dimension, said);
    (isFirstPerson(text.value, lexicon) ? said.first : said.others).push(text);
  }
  for (const [{ name }, { first, others }] of byDimension) {
    const [few, many] = first.length < others.length ? [first, others] : [others, first];
    const [text] = few;
    if (!text || few.length === many.length) continue;
    const how = message(many === first ? "reasons.ofWhoAnswers" : "reasons.ofWhatIsRated");
    report.add("person-mixed", text, { dimension: name, how });
    return;
  }
}

const isFirstPerson = remembered((text, lexicon) => {
  const sentence = sentenceOf(text);
  return batteryWordsIn(lexicon).first.lengthAt(sentence, 0) > 0;
});
