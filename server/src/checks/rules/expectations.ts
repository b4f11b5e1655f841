import type { Fix, Span } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { BatterySymbol, ItemSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { itemsBy } from "../items/fact.ts";
import type { Items } from "../items/items.ts";
import type { Row } from "../items/row.ts";
import { remembered } from "../remembered.ts";
import { asksForWishes } from "../responses/wayOut.ts";
import { readScale } from "../responses/scaleKind.ts";
import type { Rule } from "../rule.ts";
import { partOf } from "../wording/pairs.ts";
import { sentenceOf } from "../wording/sentence.ts";
import { wordingIn } from "../wording/wordingIn.ts";
import { batteryWordsIn } from "../words/batteryWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That what people expect is asked in one way, and what they have met with is not asked as what ought to be. */
export const expectations: Rule = {
  items({ batteries, languages }, report, { items }) {
    const lexicon = lexiconFor(languages[0] ?? "en");
    if (!lexicon) return;
    for (const battery of batteries) {
      const isOfWhatIs = /percep|persep|perform|kinerja|experien|pengalaman|actual|nyata/i.test(battery.name);
      if (isOfWhatIs || !asksForWishes(battery, lexicon)) checkPerceived(battery, isOfWhatIs, items, lexicon, report);
      else if (!battery.scale || readScale(battery.scale).kind !== "importance") checkExpected(battery, items, lexicon, report);
    }
  },
};

type Strength = "should" | "must" | "will";

interface Modal extends Span {
  readonly strength: Strength;
  readonly word: string;
}

interface Said {
  readonly item: ItemSymbol;
  readonly text: Str;
  readonly modal: Modal;
}

/** The items of each battery that say what ought to be, by how strongly they do. */
const modals = itemsBy(({ item, batteries }, around) => {
  const { lexicon } = around.languages[0]!;
  return batteries.flatMap((battery) => {
    const modal = lexicon && modalSaid(item, battery, lexicon);
    return modal ? [{ group: battery.name, label: modal.strength }] : [];
  });
});

function modalSaid(item: ItemSymbol, battery: BatterySymbol, lexicon: Lexicon): Modal | undefined {
  const text = item.decl.poles ? undefined : wordingIn(item, battery);
  return text && modalIn(text.value, lexicon);
}

function saidBy(rows: readonly Row[], battery: BatterySymbol, lexicon: Lexicon): readonly Said[] {
  return rows.map(({ item }) => ({ item, text: wordingIn(item, battery)!, modal: modalSaid(item, battery, lexicon)! }));
}

/** What should be is less than what must be, and what excellent services will have is something else again. */
function checkExpected(battery: BatterySymbol, items: Items, lexicon: Lexicon, report: Report): void {
  const { text: stem } = battery.decl;
  const ofStem = stem && modalIn(stem.value, lexicon);
  const said = items.of(modals);
  const strengths = said.labels(battery.name).map((strength) => ({ strength, count: said.count(battery.name, strength) }));
  // Where most items say nothing of it, the few that do are about something else: "I must wait".
  if (!ofStem && strengths.reduce((sum, { count }) => sum + count, 0) * 2 < battery.items.length) return;
  const startOf = (strength: string): number => said.first(battery.name, strength)!.start;
  const usual = strengths.reduce<(typeof strengths)[number] | undefined>(
    (most, each) =>
      !most || each.count > most.count || (each.count === most.count && startOf(each.strength) < startOf(most.strength)) ? each : most,
    undefined,
  );
  const main = ofStem?.strength ?? usual?.strength;
  const rows = strengths.flatMap(({ strength }) => (strength === main ? [] : said.rows(battery.name, strength)));
  const others = saidBy(
    rows.sort((one, other) => one.start - other.start),
    battery,
    lexicon,
  );
  const [first] = others;
  if (!first) return;
  const word = ofStem?.word ?? modalSaid(said.first(battery.name, main)!.item, battery, lexicon)!.word;
  const edits = others.flatMap(({ text, modal }) => replaced(text, modal, ofStem ? "" : word, report));
  const fixes = edits.length === others.length ? [{ title: message("fixes.sayAlike", { word }), edits, isGuess: true as const }] : [];
  const params = { word: first.modal.word, usual: word, items: others.map(({ item }) => item.name) };
  report.add("expectation-mixed", first.text, params, { fixes });
}

/** Of most items a battery asks whether they are so; of a few, whether they ought to be. */
function checkPerceived(battery: BatterySymbol, isOfWhatIs: boolean, items: Items, lexicon: Lexicon, report: Report): void {
  const { text: stem } = battery.decl;
  const ofStem = stem && modalIn(stem.value, lexicon);
  if (stem && isOfWhatIs && ofStem?.strength === "should") report.add("modal-in-perception", stem, { word: ofStem.word });
  const said = items.of(modals);
  if (said.count(battery.name, "should") * 2 > battery.items.length) return;
  for (const { text, modal } of saidBy(said.rows(battery.name, "should"), battery, lexicon)) {
    // In English, the verb behind it would have to change, too.
    const edits = lexicon.language === "id" ? replaced(text, modal, "", report) : [];
    const fixes = edits.length === 0 ? [] : [{ title: message("fixes.delete", { text: modal.word }), edits, isGuess: true as const }];
    report.add("modal-in-perception", text, { word: modal.word }, { fixes });
  }
}

/** What a text says of its own subject: "the clerk should tell me what I must bring" is about what should be. */
const modalIn = remembered((text, lexicon): Modal | undefined => {
  const sentence = sentenceOf(text);
  const { modals, clauses, excellent } = batteryWordsIn(lexicon);
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    for (const strength of ["should", "must", "will"] as const) {
      const length = modals[strength].lengthAt(sentence, at);
      if (length === 0) continue;
      // "Should I need help" says if, and asks of nobody to do so.
      if (at === 0 && /^(?:i|you|there|it|anybody|anyone|anything|something|saya|anda)$/.test(words[length]?.lower ?? "")) return undefined;
      const { start } = words[at]!;
      const { end } = words[at + length - 1]!;
      return { strength, start, end, word: text.slice(start, end).toLowerCase() };
    }
    if (at === 0 || clauses.lengthAt(sentence, at) === 0) continue;
    // "Situs yang prima akan …": a word or two about the subject.
    const next = words[at + 1]?.lower;
    if (next === undefined || !(excellent.has(next) || partOf(next, lexicon) === "quality" || /^(?:ini|itu|this)$/.test(next)))
      return undefined;
    at++;
  }
  return undefined;
});

/** Writes another word, or none, where a text is written as it reads. */
function replaced(text: Str, modal: Modal, word: string, { source }: Report): Fix["edits"] {
  if (source.slice(text.start + 1, text.end - 1) !== text.value) return [];
  const isCapital = /^\p{Lu}/u.test(text.value.slice(modal.start));
  const blank = word === "" ? (/^\s+/.exec(text.value.slice(modal.end))?.[0].length ?? 0) : 0;
  const newText = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return [{ span: { start: text.start + 1 + modal.start, end: text.start + 1 + modal.end + blank }, newText }];
}
