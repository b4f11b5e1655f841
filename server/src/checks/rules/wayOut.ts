import type { Fix } from "../../diagnostics/diagnostic.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import { freeMissingCode } from "../freeMissingCode.ts";
import { itemPlace } from "../places.ts";
import { Remembered } from "../remembered.ts";
import { readScale } from "../responses/scaleKind.ts";
import type { Rule } from "../rule.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lexiconFor } from "../words/lexicons.ts";

/** That people who never had an experience need not rate it. Said once of each battery, at the first item that asks about one. */
export const wayOut: Rule = {
  instrument(instrument, report) {
    const lexicon = lexiconFor(instrument.languages[0] ?? "en");
    if (!lexicon) return;
    const filtered = filteredIn(instrument);
    for (const battery of instrument.batteries) {
      if (battery.decl.optional || asksForWishes(battery, lexicon)) continue;
      for (const item of battery.items) {
        const scale = scaleOf(item, battery);
        const text = item.decl.wordings.find((wording) => wording.battery?.text === battery.name)?.text ?? item.decl.text;
        // What an item covers tells more than its words, and has a finding of its own.
        if (!scale || !text || item.covers.length > 0 || item.decl.optional || filtered.has(itemPlace(battery, item))) continue;
        if (scale.missing.length > 0 || readScale(scale).kind === "importance") continue;
        const what = experienceIn(text.value, lexicon);
        if (what === undefined) continue;
        report.add("no-way-out", text, { what: byAuthor(what) }, { fixes: withWayOut(item, battery, scale, lexicon, report.file) });
        break;
      }
    }
  },
};

/** The items that are shown only on a condition. */
function filteredIn({ pages }: InstrumentSymbol): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { when, shown } of pages)
    for (const entry of when ? shown : [])
      if (entry.kind === "battery") for (const item of entry.items) found.add(itemPlace(entry.battery, item));
  return found;
}

/** What should be, everybody can say. */
function asksForWishes({ name, decl }: BatterySymbol, lexicon: Lexicon): boolean {
  if (/expect|harap|import|penting|ideal|desired|minimum/i.test(name)) return true;
  const sentence = sentenceOf(decl.text?.value ?? "");
  return sentence.words.some(
    (_, index) => lexicon.modals.lengthAt(sentence, index) > 0 || /^excellent|^ideal|^prima$/.test(sentence.words[index]!.lower),
  );
}

/** What not everybody who uses a service meets with. */
const experiences: Readonly<Record<Lexicon["language"], RegExp>> = {
  en: /\b(?:complaints?|complained|refund(?:s|ed)?|compensat(?:ion|es|ed)|appeals? against)\b/i,
  id: /\b(?:pengaduan|aduan|keluhan|komplain|pengembalian dana|ganti rugi|kompensasi)(?:ku|nya)?\b/i,
};

const known = new Remembered<string | undefined>();

function experienceIn(text: string, { language }: Lexicon): string | undefined {
  return known.of(`${language} ${text}`, () => experiences[language].exec(text)?.[0]);
}

/** Scales of the library that are there with a way out, too. */
export const withNa: ReadonlySet<string> = new Set("agree5 agree7 agree7_full satisfied5 quality5 frequency5 likely5".split(" "));

function withWayOut({ decl }: ItemSymbol, battery: BatterySymbol, scale: ScaleSymbol, { language }: Lexicon, file: string): Fix[] {
  const place = decl.scale ?? battery.decl.scale;
  if (scale.file.startsWith("library:")) return place && withNa.has(scale.name) ? [changeTo(place, `${scale.name}_na`)] : [];
  const last = scale.points.at(-1);
  if (scale.file !== file || !last) return [];
  const written = `na ${freeMissingCode(scale)} "${language === "id" ? "Tidak berlaku bagi saya" : "Does not apply to me"}"`;
  return [
    {
      title: message("fixes.write", { text: written }),
      edits: [{ span: { start: last.span.end, end: last.span.end }, newText: `\n  ${written}` }],
    },
  ];
}
