import type { Fix, Span } from "../../diagnostics/diagnostic.ts";
import type { Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { BatterySymbol, ItemSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
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
  instrument({ batteries, languages }, report) {
    const lexicon = lexiconFor(languages[0] ?? "en");
    if (!lexicon) return;
    for (const battery of batteries) {
      const isOfWhatIs = /percep|persep|perform|kinerja|experien|pengalaman|actual|nyata/i.test(battery.name);
      if (isOfWhatIs || !asksForWishes(battery, lexicon)) checkPerceived(battery, isOfWhatIs, lexicon, report);
      else if (!battery.scale || readScale(battery.scale).kind !== "importance") checkExpected(battery, lexicon, report);
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

/** What should be is less than what must be, and what excellent services will have is something else again. */
function checkExpected(battery: BatterySymbol, lexicon: Lexicon, report: Report): void {
  const { text: stem } = battery.decl;
  const said = saidIn(battery, lexicon);
  const ofStem = stem && modalIn(stem.value, lexicon);
  // Where most items say nothing of it, the few that do are about something else: "I must wait".
  if (!ofStem && said.length * 2 < battery.items.length) return;
  const counts = new Map<Strength, number>();
  for (const { modal } of said) counts.set(modal.strength, (counts.get(modal.strength) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  const main = ofStem?.strength ?? usual?.[0];
  const others = said.filter(({ modal }) => modal.strength !== main);
  const [first] = others;
  if (!first) return;
  const word = ofStem?.word ?? said.find(({ modal }) => modal.strength === main)!.modal.word;
  const edits = others.flatMap(({ text, modal }) => replaced(text, modal, ofStem ? "" : word, report));
  const fixes = edits.length === others.length ? [{ title: message("fixes.sayAlike", { word }), edits, isGuess: true as const }] : [];
  const params = { word: first.modal.word, usual: word, items: others.map(({ item }) => item.name) };
  report.add("expectation-mixed", first.text, params, { fixes });
}

/** Of most items a battery asks whether they are so; of a few, whether they ought to be. */
function checkPerceived(battery: BatterySymbol, isOfWhatIs: boolean, lexicon: Lexicon, report: Report): void {
  const { text: stem } = battery.decl;
  const ofStem = stem && modalIn(stem.value, lexicon);
  if (stem && isOfWhatIs && ofStem?.strength === "should") report.add("modal-in-perception", stem, { word: ofStem.word });
  const said = saidIn(battery, lexicon).filter(({ modal }) => modal.strength === "should");
  if (said.length * 2 > battery.items.length) return;
  for (const { text, modal } of said) {
    // In English, the verb behind it would have to change, too.
    const edits = lexicon.language === "id" ? replaced(text, modal, "", report) : [];
    const fixes = edits.length === 0 ? [] : [{ title: message("fixes.delete", { text: modal.word }), edits, isGuess: true as const }];
    report.add("modal-in-perception", text, { word: modal.word }, { fixes });
  }
}

function saidIn(battery: BatterySymbol, lexicon: Lexicon): readonly Said[] {
  return battery.items.flatMap((item) => {
    const text = item.decl.poles ? undefined : wordingIn(item, battery);
    const modal = text && modalIn(text.value, lexicon);
    return text && modal ? [{ item, text, modal }] : [];
  });
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
