import { scaleOf } from "../../semantics/answers.ts";
import type { BatterySymbol, InstrumentSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { asksForWishes, wayOutOf } from "../responses/wayOut.ts";
import { itemsWith } from "../items/fact.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That who never complained is not asked how the complaint was dealt with. */
export const presumed: Rule = {
  items(instrument, report, { items }) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    const told = new Set<string>();
    for (const battery of instrument.batteries) {
      if (isFiltered(battery, instrument) || asksForWishes(battery, lexicon)) continue;
      for (const [{ item, batteries }, { text, word }] of items.of(exceptions)) {
        const scale = scaleOf(item, battery);
        if (!batteries.includes(battery) || !scale || scale.missing.length > 0 || told.has(item.name)) continue;
        told.add(item.name);
        report.add("presumed-experience", text, { word }, { fixes: wayOutOf(item, battery, scale, lexicon, report) });
      }
    }
  },
};

/** The word for what only some have met with. */
const exceptionIn = remembered((text, { exceptional }) => {
  const sentence = sentenceOf(text);
  return sentence.words.find((_, index) => exceptional.lengthAt(sentence, index) > 0)?.text;
});

/** The items with a word for what only some have met with. */
const exceptions = itemsWith(({ decl: { text, optional, when }, isHeading }, around) => {
  const { lexicon } = around.languages[0]!;
  if (!text || optional || when || isHeading || !lexicon) return undefined;
  const word = exceptionIn(text.value, lexicon);
  return word === undefined ? undefined : { text, word };
});

/** Whether only some see the battery, as its pages have conditions. */
function isFiltered(battery: BatterySymbol, { pages }: InstrumentSymbol): boolean {
  const own = pages.filter(({ shown }) => shown.some((each) => each.kind === "battery" && each.battery === battery));
  return own.length > 0 && own.every(({ when }) => when !== undefined);
}
