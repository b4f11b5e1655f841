/** Findings in words, for those who read them. */

import type { Message } from "../messages/message.ts";
import { sayIn } from "../messages/say.ts";
import type { Diagnostic, Fix, RelatedPlace } from "./diagnostic.ts";

type Told<T, N extends keyof T> = Omit<T, N> & { readonly [M in N]: string };

export type SaidPlace = Told<RelatedPlace, "message">;
export type SaidFix = Told<Fix, "title">;

/** A finding with everything in it as text. */
export interface SaidFinding extends Omit<Diagnostic, "params" | "related" | "fixes"> {
  readonly related: readonly SaidPlace[];
  readonly fixes: readonly SaidFix[];
}

/** Says a finding. In another language than English, what its message is comes from there. */
export function said(
  { params: _, ...finding }: Diagnostic,
  say: (message: Message) => string = sayIn("en"),
  message: string = finding.message,
): SaidFinding {
  return {
    ...finding,
    message,
    related: finding.related.map((place) => ({ ...place, message: say(place.message) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, title: say(fix.title) })),
  };
}
