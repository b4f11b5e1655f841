import type { BatterySymbol, InstrumentSymbol, ItemSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { itemsWith } from "../items/fact.ts";
import { remembered } from "../remembered.ts";
import type { Rule } from "../rule.ts";
import { partOf } from "../wording/pairs.ts";
import { sentenceOf, type Sentence } from "../wording/sentence.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That an item names what it is about: what stands before it may be another item for the next person, or nothing. */
export const dangling: Rule = {
  items(instrument, report, { items }) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    const found = [...items.of(withPronoun)];
    if (!lexicon || found.length === 0) return;
    const mixed = mixedBatteries(instrument);
    const dimensions = new Set(found.map(([{ dimension }]) => dimension.parent ?? dimension));
    // What is named is named by the items before them.
    const among = items.rows.flatMap(({ item }) => (dimensions.has(item.dimension.parent ?? item.dimension) ? item : []));
    for (const battery of instrument.batteries) check(battery, among, mixed.has(battery), lexicon, report);
  },
};

/** The items that begin with a word for something which they do not name. */
const withPronoun = itemsWith(({ decl: { text, wordings, poles } }, around) => {
  const { lexicon } = around.languages[0]!;
  if (!lexicon || poles) return undefined;
  return (
    [text, ...wordings.map((wording) => wording.text)].some((each) => each && pronounIn(each.value, lexicon) !== undefined) || undefined
  );
});

/** In one order, an item may go on with what the one before it names. Where a dimension begins, nothing is named yet. */
function check(battery: BatterySymbol, items: readonly ItemSymbol[], isMixed: boolean, lexicon: Lexicon, report: Report): void {
  const { text: stem } = battery.decl;
  if (stem && namesSomething(stem.value, lexicon)) return;
  let dimension: unknown;
  let isOpen = true;
  for (const item of items) {
    const text = item.decl.poles || !item.batteries.includes(battery) ? undefined : wordingIn(item, battery);
    if (!text) continue;
    if (item.dimension !== dimension || isMixed) isOpen = true;
    ({ dimension } = item);
    const word = pronounIn(text.value, lexicon);
    if (word === undefined) isOpen = false;
    else if (isOpen) report.add("pronoun-without-noun", text, { word });
  }
}

function mixedBatteries({ pages }: InstrumentSymbol): ReadonlySet<BatterySymbol> {
  return new Set(pages.flatMap(({ shown }) => shown.flatMap((each) => (each.kind === "battery" && each.random ? each.battery : []))));
}

/** Whether a stem has a word that tells what its items are about, and not only how to answer. */
const namesSomething = remembered((text, lexicon) => {
  const { survey } = batteryWordsIn(lexicon);
  return sentenceOf(text).words.some(({ lower }) => !lexicon.functionWords.has(lower) && !survey.has(lower) && !/^\p{N}/u.test(lower));
});

/** The word at the start of a text that stands for something which the text does not name. */
const pronounIn = remembered((text, lexicon): string | undefined => {
  const sentence = sentenceOf(text);
  const length = batteryWordsIn(lexicon).pronouns.lengthAt(sentence, 0);
  const isDangling =
    lexicon.language === "en" ? length > 0 && danglesInEnglish(sentence, lexicon) : danglesInIndonesian(sentence, length, lexicon);
  if (!isDangling) return undefined;
  const last = sentence.words[Math.max(length, 1) - 1]!;
  return text.slice(sentence.words[0]!.start, last.end);
});

const helping = new Set("is are was were be has have had does do did can could will would should may might must not".split(" "));
const clauses = new Set("that who whom how what when where whether which why if".split(" "));

function danglesInEnglish({ words }: Sentence, lexicon: Lexicon): boolean {
  const [first, next] = words.map(({ lower }) => lower);
  if (first === "this" || first === "these" || first === "those") {
    // "This saves time", but "this stop" and "these answers".
    return next !== undefined && (helping.has(next) || (first === "this" && next.endsWith("s") && partOf(next, lexicon) === "verb"));
  }
  if (!first?.startsWith("it") || first === "its") return true;
  // "It is easy to find the desk" is about what follows, and "it is easy to find" is not.
  const verb = words.find(({ lower }, index) => index > 0 && !/^(?:does|did|do|can|could|will|would|not)$/.test(lower))?.lower;
  if (first === "it" && !/^(?:is|was|be|takes?|took|seems?|seemed|feels?|felt|costs?|matters?|mattered)$/.test(verb ?? "")) return true;
  const to = words.findIndex(({ lower }, index) => index > 1 && lower === "to");
  const hasObject =
    to > 0 && words.slice(to + 2).some(({ lower }) => !lexicon.functionWords.has(lower) && partOf(lower, lexicon) !== "quality");
  const isPassive = to > 0 && words[to + 1]?.lower === "be";
  return !hasObject && !isPassive && !words.some(({ lower }, index) => index > 1 && clauses.has(lower));
}

const adverbs = new Set(
  `seharusnya sebaiknya biasanya umumnya akhirnya sebenarnya rupanya tampaknya sepertinya nampaknya sebelumnya selanjutnya hanya adanya semuanya
  lainnya sesungguhnya khususnya misalnya tentunya kiranya setidaknya pastinya intinya artinya hendaknya semestinya selayaknya seyogianya sekiranya andainya sejujurnya
  secepatnya selamanya punya bertanya nyatanya awalnya mulanya seluruhnya selengkapnya`.split(/\s+/),
);
/** What becomes a noun with `-nya`, and has another one behind it: `lamanya waktu tunggu`. */
const measured = new Set("lama banyak besar kecil tinggi rendah luas panjang jauh dekat".split(" "));

function danglesInIndonesian({ words }: Sentence, length: number, lexicon: Lexicon): boolean {
  const [first, next] = words.map(({ lower }) => lower);
  if (first === undefined) return false;
  if (first === "ini" || first === "itu") return next !== undefined && (partOf(next, lexicon) === "verb" || lexicon.degrees.has(next));
  // "Petugasnya di kantor ini" names what it is of.
  if (words.some(({ lower }, index) => index > 1 && /^(?:ini|itu|tersebut)$/.test(lower) && words[index - 1]!.lower !== "hal"))
    return false;
  if (length > 0) return true;
  const noun = /^(\p{L}{3,})nya$/u.exec(first)?.[1];
  return (
    noun !== undefined && !adverbs.has(first) && !lexicon.negators.has(noun) && !measured.has(noun) && partOf(noun, lexicon) === "other"
  );
}
