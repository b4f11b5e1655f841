/** What of a source could not come along as it stands, and what was changed. */

import type { Message } from "../messages/message.ts";
import { message } from "../messages/message.ts";

export const lossKinds = [
  "html", "note", "media", "piping", "loop", "question-level-condition", "jump", "option-condition", "randomization", "embedded-data", "timing",
  "script", "validation", "matrix-multi", "matrix-text", "matrix-dropdown", "side-by-side", "maxdiff", "slider", "file", "geo", "datetime", "calc",
  "score", "reverse-codes", "codes-not-integer", "empty-text", "codes-gaps", "codes-duplicate", "names-changed", "labels-partial",
  "translation-missing", "default-value", "hint", "appearance", "quota", "option-text", "ranking-partial", "external", "code", "admin", "unknown-type",
  "broken", "checks", "models", "consistency", "conditional-required", "multi-select-limit", "hierarchy", "share", "codes-missing", "instructions",
  "data", "hidden",
] as const; // prettier-ignore

export type LossKind = (typeof lossKinds)[number];

/** Something that is not in the instrument as it was in the source. */
export interface ImportLoss {
  readonly kind: LossKind;
  /** Where it stands in the source. */
  readonly where: string;
  /** The text, condition or calculation that it is about. */
  readonly text?: string;
  /** It is in the instrument, in another form. */
  readonly kept?: boolean;
  /** It is in the instrument as the language has it, and nothing needs a look: told once, with all its places. */
  readonly brought?: boolean;
}

/** What is called otherwise than in the source. */
export interface ImportChange {
  readonly kind: "name" | "code";
  readonly where: string;
  readonly old: string;
  readonly new: string;
}

/** What a loss is, and what was done. */
export function lossSaid({ kind, kept, brought }: ImportLoss): Message<"imports"> {
  if (brought) return message("imports.brought", { what: message(`imports.${kind}`) });
  return kept
    ? message("imports.kept", { what: message(`imports.${kind}`) })
    : message("imports.lost", { what: message(`imports.${kind}`) });
}

/** What to do about it. */
export function lossAdvice({ kind, brought }: ImportLoss): Message<"importAdvice"> {
  return message(brought ? "importAdvice.brought" : `importAdvice.${kind}`);
}
