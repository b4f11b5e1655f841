/** Findings about method, each looked for alone. */

import assert from "node:assert/strict";
import { configurationOf, type Configuration } from "../../server/src/configuration/configuration.ts";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import type { Code } from "../../server/src/findings/codes.ts";
import { findingsIn, withoutMethodLevels, type Found } from "./findings.ts";

/** A configuration in which these are the only ones about method. */
export function only(...codes: readonly Code[]): Configuration {
  return configurationOf({
    levels: { ...withoutMethodLevels, ...Object.fromEntries(codes.map((code) => [code, catalogue[code].severity])) },
  });
}

/** An instrument of one item in a language. */
export function itemIn(language: string, text: string): string {
  return `import scales
instrument desk "The desk" {
  languages ${language}
  battery perception "…" scale agree5
  dimension help "Help" {
    H1 "${text}"
  }
}
`;
}

/** The same with one question. */
export function questionIn(language: string, text: string, type = "text"): string {
  return `instrument desk "The desk" {\n  languages ${language}\n  question q "${text}" ${type}\n}\n`;
}

/**
 * Tests of a rule about single texts, in one language: what it finds in each text, `""` where it must leave it alone.
 *
 * @param make the instrument that has a text
 */
export function reads(
  code: Code,
  language: "en" | "id",
  texts: Readonly<Record<string, string>>,
  make: (language: string, text: string) => string = itemIn,
): void {
  for (const [text, wanted] of Object.entries(texts)) {
    it(`${wanted === "" ? "leaves alone" : "reads"} “${text}”`, async () => {
      const written = make(language, text);
      const found = (await findingsIn(written, {}, only(code))).filter((finding) => finding.code === code);
      assert.deepEqual(
        found.map(({ span }) => written.slice(span.start, span.end)),
        wanted === "" ? [] : [wanted],
      );
    });
  }
}

/** A text with the first repair of a finding in it. */
export function applied(text: string, { fixes }: Found): string {
  const edits = fixes[0]?.edits ?? [];
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end), text);
}
