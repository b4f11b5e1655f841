import type { losses as english } from "../catalogue/losses.ts";
import type { Messages } from "../entry.ts";

export const losses: Messages<typeof english> = {
  "order-not-mixed": "{loss}",
  "not-side-by-side": "{loss}",
  "table-too-wide": "{loss}",
  "platform-name": "{loss}",
  "platform-columns": "{loss}",
  "band-label-changed": "{loss}",
  "words-in-english": "{loss}",
  "language-left-out": "{loss}",
  "text-cut": "{loss}",
  "format-leaves-out": "{loss}",
  "condition-changed": "{loss}",
  "answer-not-checked": "{loss}",
  "score-left-out": "{loss}",
  "spreadsheet-formula": "{loss}",
};
