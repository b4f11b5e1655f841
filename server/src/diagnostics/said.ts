/** Findings in words, for those who read them. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import type { Words } from "../findings/entry.ts";
import { filled, sayIn, type ReaderLanguage, type Tell } from "../messages/say.ts";
import type { Diagnostic, Fix, RelatedPlace } from "./diagnostic.ts";

type Told<T, N extends keyof T> = Omit<T, N> & { readonly [M in N]: string };

export type SaidPlace = Told<RelatedPlace, "message">;
export type SaidFix = Told<Fix, "title">;

/** A finding with everything in it as text. */
export interface SaidFinding extends Omit<Diagnostic, "code" | "params" | "related" | "fixes"> {
  /** Stable and readable, such as `twin-scale-mismatch`. */
  readonly code: string;
  readonly message: string;
  /** Why it matters, where reasons are spelled out. */
  readonly why?: string;
  readonly related: readonly SaidPlace[];
  readonly fixes: readonly SaidFix[];
}

/** What says findings in a language, and the messages beside them. */
export interface Speaker {
  readonly tell: Tell;
  message(finding: Diagnostic): string;
}

/** Gives what says findings in a language with the words that it has for them. */
export function speakerOf(language: ReaderLanguage, words: Readonly<Record<Code, Pick<Words, "message">>>): Speaker {
  const tell = sayIn(language);
  // A number in a finding is one of the text, and has a point there in every language.
  return { tell, message: ({ code, params }) => filled(words[code].message, params, tell, "en") };
}

/** What everybody has loaded. */
export const inEnglish = speakerOf("en", catalogue);

/** Says a finding. */
export function said(finding: Diagnostic, { tell, message }: Speaker = inEnglish): SaidFinding {
  const { params: _, ...rest } = finding;
  return {
    ...rest,
    message: message(finding),
    related: finding.related.map((place) => ({ ...place, message: tell(place.message) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, title: tell(fix.title) })),
  };
}
