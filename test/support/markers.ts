/** Fixtures with marks in their text: `[|…|]` stands around the place of a finding, `<|>` is the cursor. */

import assert from "node:assert/strict";
import type { Configuration } from "../../server/src/configuration/configuration.ts";
import { findingsIn } from "./findings.ts";

export interface Marked {
  readonly text: string;
  /** The marked places, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out of a text. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[\||\|\])/)) {
    if (part === "[|") spans.push({ start: text.length, end: text.length });
    else if (part === "|]") spans[spans.length - 1]!.end = text.length;
    else text += part;
  }
  return { text, spans };
}

/** Takes the cursor out of a text. */
export function uncursor(marked: string): { text: string; offset: number } {
  const [before, after] = marked.split("<|>");
  if (after === undefined) throw new Error("The fixture has no cursor.");
  return { text: before + after, offset: before!.length };
}

/** Asserts that a text has exactly these findings, at its marks. */
export async function expectFindings(
  marked: string,
  codes: readonly string[],
  beside: Readonly<Record<string, string>> = {},
  configuration?: Configuration,
): Promise<void> {
  const { text, spans } = unmark(marked);
  const found = await findingsIn(text, beside, configuration);
  const shown = found.map(({ code, span, file, message }) => `${code} at ${text.slice(span.start, span.end)} in ${file}: ${message}`);
  assert.deepEqual(
    found.map((finding) => finding.code),
    codes,
    shown.join("\n"),
  );
  assert.deepEqual(
    found.map((finding) => finding.span),
    spans,
    shown.join("\n"),
  );
}
