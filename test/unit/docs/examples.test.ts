import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { codesOf } from "../../../scripts/pages/checks.ts";
import { findingsIn } from "../../support/findings.ts";

/** The fenced examples of a page with the line they start on. `ukur` is a whole file, `ukur-fragment` members of an instrument. */
function examples(page: string): { line: number; kind: string; text: string }[] {
  const source = readFileSync(page, "utf8");
  return [...source.matchAll(/^```(ukur|ukur-fragment)\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: source.slice(0, match.index).split("\n").length,
    kind: match[1]!,
    text: match[2]!,
  }));
}

/** Findings of the text itself: a fragment uses names that are declared elsewhere. */
const ofSyntax = new Set<string>(codesOf("syntax"));

describe("examples of the documentation", () => {
  for (const page of [...globSync("docs/*.md"), ...globSync("*.md")]) {
    for (const { line, kind, text } of examples(page)) {
      it(`${page}:${line} reads without a finding`, async () => {
        const found = await findingsIn(kind === "ukur" ? text : `instrument desk "Title" {\n${text}}\n`);
        const counted = kind === "ukur" ? found : found.filter(({ code }) => ofSyntax.has(code));
        assert.deepEqual(
          counted.map(({ code, message }) => `${code}: ${message}`),
          [],
        );
      });
    }
  }
});
