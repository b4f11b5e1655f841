import { message } from "../../messages/message.ts";
import type { BatterySymbol, DimensionSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import type { Groups } from "../items/collected.ts";
import { itemsBy } from "../items/fact.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";

/** That the items of a dimension are all about what is rated, or all about who rates. */
export const persons: Rule = {
  items({ batteries }, report, { items }) {
    const said = items.of(personsIn);
    const mixed = [...said.mixed];
    if (mixed.length > 0) for (const battery of batteries) check(battery, mixed, said, report);
  },
};

/** The statements of each dimension in a battery, by whom they are about. */
const personsIn = itemsBy(({ item, dimension, batteries }, around) => {
  const { lexicon } = around.languages[0]!;
  return batteries.flatMap((battery) => {
    const text = item.decl.poles ? undefined : wordingIn(item, battery);
    if (!lexicon || !text || text.value.trimEnd().endsWith("?")) return [];
    return [{ group: groupOf(battery, dimension), label: isFirstPerson(text.value, lexicon) ? "first" : "others" }];
  });
});

const groupOf = ({ name }: BatterySymbol, dimension: DimensionSymbol): string => `${name} ${dimension.name}`;

/** Says it once for each battery, of the first item that differs from most of its dimension. */
function check(battery: BatterySymbol, mixed: readonly string[], said: Groups, report: Report): void {
  const own = mixed.flatMap((group) => {
    const [first, others] = [said.first(group, "first")!, said.first(group, "others")!];
    return first.batteries.includes(battery) && group === groupOf(battery, first.dimension) ? [{ group, first, others }] : [];
  });
  own.sort((one, other) => Math.min(one.first.start, one.others.start) - Math.min(other.first.start, other.others.start));
  for (const { group, first, others } of own) {
    const [ofFirst, ofOthers] = [said.count(group, "first"), said.count(group, "others")];
    if (ofFirst === ofOthers) continue;
    const { item, dimension } = ofFirst < ofOthers ? first : others;
    const how = message(ofFirst > ofOthers ? "reasons.ofWhoAnswers" : "reasons.ofWhatIsRated");
    report.add("person-mixed", wordingIn(item, battery)!, { dimension: dimension.name, how });
    return;
  }
}

const isFirstPerson = remembered((text, lexicon) => batteryWordsIn(lexicon).first.lengthAt(sentenceOf(text), 0) > 0);
