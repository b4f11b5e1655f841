import { diagnostic } from "../../diagnostics/report.ts";
import type { Span, Str } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { BatterySymbol } from "../../semantics/symbols.ts";
import { asRead } from "../asRead.ts";
import type { Rule } from "../rule.ts";

/** That every item is asked, with words, wherever it is asked. */
export const items: Rule = {
  instrument(instrument, report, translations) {
    for (const { name, nameSpan, decl, batteries } of instrument.items) {
      // A battery that was named and not found has its finding already.
      const isLost = decl.only.some((battery) => instrument.members.get(battery.text)?.kind !== "battery");
      if (batteries.length === 0 && instrument.batteries.length > 0 && !isLost)
        report.add("item-without-battery", nameSpan, { item: name });
      if (decl.text || decl.poles) continue;
      for (const battery of batteries) {
        if (decl.wordings.some((wording) => wording.battery?.text === battery.name)) continue;
        report.add("missing-wording", nameSpan, { item: name, battery: battery.name });
      }
    }
    const told = new Set<Str>();
    for (const battery of instrument.batteries) {
      reportSameItems(battery, (text) => ({ file: report.file, text }), told, report);
      for (const translated of translations.of(instrument).values()) reportSameItems(battery, (text) => translated.get(text), told, report);
    }
    if (instrument.batteries.length === 0 && instrument.items.length > 0) {
      const [first] = instrument.items;
      report.add("item-without-battery", first!.nameSpan, { item: first!.name });
    }
    for (const { decl } of [...instrument.items, ...instrument.batteries, ...instrument.questions]) {
      if (decl.required && decl.optional) {
        report.add("contradicting-clauses", decl.optional, { first: "required", second: "optional" });
      }
    }
  },
};

/**
 * Reports items of a battery that read the same. Those between poles do so where the poles are the same, too.
 *
 * @param inLanguage where a text is said in a language, and how
 * @param told the texts that were reported for another battery
 */
function reportSameItems(
  { name, items: asked }: BatterySymbol,
  inLanguage: (text: Str) => { readonly file: string; readonly text: Str } | undefined,
  told: Set<Str>,
  report: Report,
): void {
  /** The first item of each wording; nothing once another was reported beside it. */
  const first = new Map<string, { readonly item: string; readonly file: string; readonly span: Span } | undefined>();
  for (const { name: item, decl } of asked) {
    const own = decl.wordings.find(({ battery }) => battery?.text === name)?.text ?? decl.text;
    const said = own && inLanguage(own);
    if (!said) continue;
    const poles = [decl.poles?.left, decl.poles?.right].map((pole) => (pole ? (inLanguage(pole)?.text.value ?? pole.value) : ""));
    const read = [said.text.value, ...poles].map(asRead).join("\n");
    const other = first.get(read);
    if (!first.has(read)) first.set(read, { item, file: said.file, span: said.text });
    if (!other) continue;
    first.set(read, undefined);
    // Two batteries that ask the items in the same words have one fault.
    if (told.has(said.text)) continue;
    told.add(said.text);
    const related = [{ file: other.file, span: other.span, message: message("places.otherOne") }];
    report.diagnostics.push(
      diagnostic("duplicate-item", said.file, said.text, { first: other.item, second: item, battery: name }, { related }),
    );
  }
}
