import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Diagnostic } from "../../../server/src/diagnostics/diagnostic.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { findingsIn, messageOf } from "../../support/findings.ts";

interface Slip {
  readonly title: string;
  readonly rating: string;
  readonly text: string;
  /** The first message, and what it stands under; nothing where nothing is to be found. */
  readonly message: string | undefined;
  readonly under: string | undefined;
  readonly most: number;
  /** The lines that the fixes change, before and after. */
  readonly changed: string | undefined;
}

/** Reads a table of slips (`slips/*.md`). */
function slipsIn(path: string): Slip[] {
  return readFileSync(path, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [, rating, count, under] =
        /^(good|passable|bad); (one|no|\d+) findings?(?:, under `([^\n]*)`:)?$/m.exec(part) ?? assert.fail(part);
      return {
        title: part.slice(0, part.indexOf("\n")),
        rating: rating!,
        text: block(part, "ukur")!,
        message: /^> (.*)$/m.exec(part)?.[1],
        under,
        most: count === "no" ? 0 : count === "one" ? 1 : Number(count),
        changed: block(part, "diff"),
      };
    });
}

function block(part: string, kind: string): string | undefined {
  const start = part.indexOf("```" + kind + "\n");
  return start === -1 ? undefined : part.slice(start + kind.length + 4, part.indexOf("```\n", start + 3));
}

/** The text with the first fix of every finding. */
function mended(text: string, findings: readonly Diagnostic[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

/** The lines between what is the same at the start and at the end of two texts. */
function difference(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const lines = [
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...fresh.slice(start, fresh.length - end).map((line) => `+${line}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const tables = ["seventy", "more"].map((name) => [name, slipsIn(`test/unit/novices/slips/${name}.md`)] as const);

for (const [name, slips] of tables) {
  describe(`what newcomers write (slips/${name}.md)`, () => {
    for (const { title, text, message, under, most, changed } of slips) {
      it(title, async () => {
        const findings = await findingsIn(text);
        const [first] = findings;
        const all = findings.map((finding) => `${finding.code}: ${finding.message}`).join("\n");
        assert.equal(first?.message, message, all);
        // Of a list, its first line.
        assert.equal(first && text.slice(first.span.start, first.span.end).split("\n")[0], under);
        assert.ok(findings.length <= most, all);
        if (changed === undefined) return;
        const after = mended(text, findings);
        assert.equal(difference(text, after), changed);
        assert.deepEqual(parse(after, "desk.ukur").diagnostics.map(messageOf), [], after);
      });
    }
  });
}

describe("the slips of newcomers", () => {
  it("are a hundred and more, and most are met with a good message", () => {
    const slips = tables.flatMap(([, each]) => each);
    assert.ok(slips.length >= 100);
    const bad = slips.filter(({ rating }) => rating === "bad").map(({ title }) => title);
    assert.ok(slips.filter(({ rating }) => rating === "good").length >= 90, bad.join(", "));
    assert.ok(bad.length <= 5, bad.join(", "));
  });
});
