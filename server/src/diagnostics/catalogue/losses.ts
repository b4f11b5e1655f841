import { entries } from "../entry.ts";

/** What platforms cannot hold, found when an instrument is compiled for them. Each platform says it in words of its own. */
export const losses = entries({
  "order-not-mixed": { severity: "warning", message: "{loss}", allowable: true },
  "not-side-by-side": { severity: "warning", message: "{loss}", allowable: true },
  "table-too-wide": { severity: "warning", message: "{loss}", allowable: true },
  "platform-name": { severity: "warning", message: "{loss}", allowable: true },
  "platform-columns": { severity: "warning", message: "{loss}", allowable: true },
  "band-label-changed": { severity: "warning", message: "{loss}", allowable: true },
  "words-in-english": { severity: "warning", message: "{loss}", allowable: true },
  "language-left-out": { severity: "warning", message: "{loss}", allowable: true },
  "text-cut": { severity: "warning", message: "{loss}", allowable: true },
  "format-leaves-out": { severity: "warning", message: "{loss}", allowable: true },
  "condition-changed": { severity: "warning", message: "{loss}", allowable: true },
  "answer-not-checked": { severity: "warning", message: "{loss}", allowable: true },
  "score-left-out": { severity: "warning", message: "{loss}", allowable: true },
  "spreadsheet-formula": { severity: "warning", message: "{loss}", allowable: true },
});

export type LossCode = keyof typeof losses;

/** Whether a code is of a loss: whether there is one depends on the platforms that an instrument is compiled for. */
export function isLoss(code: string): code is LossCode {
  return Object.hasOwn(losses, code);
}
