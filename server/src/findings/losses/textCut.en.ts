import type { Entry } from "../entry.ts";

export const textCut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A text that is longer than the platform's file can hold",
  why: `A cell of a workbook holds 32,767 letters. What comes after is not in the form, and nobody who fills it in can
know. Shorten the text, or import the file that has it whole.`,
} as const satisfies Entry;
