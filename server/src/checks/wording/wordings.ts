/** The texts of an instrument that respondents read, each with its language and its place. */

import type { Str } from "../../language/ast.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import type { TextsIn, Translations } from "../../semantics/translations.ts";
import { isHeading } from "./wordingIn.ts";

/** A reversed item is worded the other way round on purpose. */
export type WordingKind = "item" | "reversed" | "stem" | "question" | "option" | "page" | "intro";

/** A text in one of its languages. */
export interface Wording {
  readonly kind: WordingKind;
  readonly file: string;
  readonly text: Str;
  /** The language's tag, as the instrument declares it. */
  readonly language: string;
  /** What has the text, by name. */
  readonly of: string;
  readonly item?: ItemSymbol;
  readonly battery?: BatterySymbol;
  readonly question?: QuestionSymbol;
}

/** What a text is, before its languages are known. */
type Own = Omit<Wording, "file" | "language">;

/** Calls `visit` with each text in each of its languages. An instrument that declares no language is taken to be in `fallback`. */
export function eachWording(
  instrument: InstrumentSymbol,
  translations: Translations,
  fallback: string,
  visit: (wording: Wording) => void,
): void {
  const first = instrument.languages[0] ?? fallback;
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
  for (const battery of instrument.batteries) {
    if (battery.decl.text) yield { kind: "stem", text: battery.decl.text, of: battery.name, battery };
  }
  for (const item of instrument.items) {
    const { text, wordings, reverse } = item.decl;
    const kind = reverse ? "reversed" : "item";
    if (text && !isHeading(item)) yield { kind, text, of: item.name, item };
    for (const { battery: name, text: own } of wordings) {
      const battery = name && instrument.members.get(name.text);
      if (own && battery?.kind === "battery") yield { kind, text: own, of: item.name, item, battery };
    }
  }
  for (const question of instrument.questions) {
    if (question.decl.text) yield { kind: "question", text: question.decl.text, of: question.name, question };
    const { type } = question;
    if (!type || !("options" in type) || type.list) continue;
    for (const { label, name } of type.options) if (label) yield { kind: "option", text: label, of: name, question };
  }
  for (const { decl, name } of instrument.pages) if (decl.text) yield { kind: "page", text: decl.text, of: name };
  for (const keyword of ["intro", "consent", "outro", "contact"] as const) {
    const text = instrument.metadata.get(keyword);
    if (text) yield { kind: "intro", text, of: keyword };
  }
}
