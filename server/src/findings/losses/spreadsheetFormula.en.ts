import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const spreadsheetFormula = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A text that a spreadsheet takes for a formula",
  why: `A cell that begins with \`=\`, \`+\`, \`-\` or \`@\` is calculated when the file is opened, and shows an error or
something else than the text. A text from a stranger could even start a program. Begin the text with a word, or import
the columns as text.`,
  for: { targets: ["codebook"] },
  wrong: asked('question detail "=) or =(?" text'),
  right: asked('question detail "Which fits: =) or =(?" text'),
} as const satisfies Entry;
