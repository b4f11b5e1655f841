/** Answers for those whom an item does not concern. */

import type { Fix } from "../../diagnostics/diagnostic.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { printPart, separatorAt } from "../../language/print.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { BatterySymbol, ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import { freeMissingCode } from "../freeMissingCode.ts";
import { sentenceOf } from "../wording/sentence.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { readScale } from "./scaleKind.ts";

/** Scales of the library that are there with a missing code, too, under a name of their own. */
export const withNa: ReadonlySet<string> = new Set("agree5 agree7 agree7_full satisfied5 quality5 frequency5 likely5".split(" "));

/** Adds a missing code to the scale that an item is answered on, or takes the library's scale that has one. */
export function wayOutOf({ decl }: ItemSymbol, battery: BatterySymbol, scale: ScaleSymbol, lexicon: Lexicon, report: Report): Fix[] {
  const place = decl.scale ?? battery.decl.scale;
  if (scale.file.startsWith("library:")) return place && withNa.has(scale.name) ? [changeTo(place, `${scale.name}_na`)] : [];
  const last = scale.points.at(-1);
  if (scale.file !== report.file || !last) return [];
  const label = lexicon.language === "id" ? "Tidak berlaku bagi saya" : "Does not apply to me";
  const written = printPart("point", { na: true, code: freeMissingCode(scale), label });
  const { start, end } = last.span;
  return [
    {
      title: message("fixes.write", { text: written }),
      edits: [{ span: { start: end, end }, newText: separatorAt(report.source, start) + written }],
    },
  ];
}

/** Whether a battery asks what should be, or how important it is: everybody can say that, without an experience of it. */
export function asksForWishes(
  {
    name,
    decl,
    scale,
  }: Pick<BatterySymbol, "name"> & { readonly decl: Pick<BatterySymbol["decl"], "text">; readonly scale?: ScaleSymbol | undefined },
  lexicon: Lexicon,
): boolean {
  if ((scale && readScale(scale).kind === "importance") || /expect|harap|import|penting|ideal|desired|minimum/i.test(name)) return true;
  const sentence = sentenceOf(decl.text?.value ?? "");
  return sentence.words.some(
    ({ lower }, index) => lexicon.modals.lengthAt(sentence, index) > 0 || /^(?:excellent|ideal|prima)$/.test(lower),
  );
}
