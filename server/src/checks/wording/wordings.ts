/** The texts of an instrument that respondents read, each with its language and its place. */

import type { Str } from "../../language/ast.ts";
import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, Translations } from "../../semantics/translations.ts";

/** A reversed item is worded the other way round on purpose. */
export type WordingKind = "item" | "reversed" | "stem" | "question" | "option" | "page" | "note" | "hint" | "intro";

/** A text in one of its languages. */
export interface Wording {
  readonly kind: WordingKind;
  readonly file: string;
  readonly text: Str;
  /** The language's tag, as the instrument declares it. */
  readonly language: string;
}

/** What a text is, before its languages are known. */
type Own = Pick<Wording, "kind" | "text">;

/**
 * Calls `visit` with each text in each of its languages, but for those of items. An instrument that declares no language is taken to be in English.
 */
export function eachOtherWording(instrument: InstrumentSymbol, translations: Translations, visit: (wording: Wording) => void): void {
  const first = instrument.languages[0] ?? "en";
  const others: readonly (readonly [string, TextsIn])[] = [...translations.of(instrument)].filter(([language]) => language !== first);
  for (const own of ownTexts(instrument)) {
    visit({ ...own, file: instrument.file, language: first });
    for (const [language, texts] of others) {
      const translated = texts.get(own.text);
      if (translated) visit({ ...own, text: translated.text, file: translated.file, language });
    }
  }
}

function* ownTexts(instrument: InstrumentSymbol): Iterable<Own> {
  for (const { decl } of instrument.batteries) {
    if (decl.text) yield { kind: "stem", text: decl.text };
    if (decl.hint) yield { kind: "hint", text: decl.hint };
  }
  for (const { decl, type } of instrument.questions) {
    if (decl.text) yield { kind: "question", text: decl.text };
    if (decl.hint) yield { kind: "hint", text: decl.hint };
    if (!type || !("options" in type) || type.list) continue;
    for (const { label } of type.options) if (label) yield { kind: "option", text: label };
  }
  for (const { decl } of instrument.notes) if (decl.text) yield { kind: "note", text: decl.text };
  for (const { decl } of instrument.pages) if (decl.text) yield { kind: "page", text: decl.text };
  for (const keyword of ["intro", "consent", "outro", "contact"] as const) {
    const text = instrument.metadata.get(keyword);
    if (text) yield { kind: "intro", text };
  }
}
