import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { format } from "../../server/src/language/format.ts";
import { parse } from "../../server/src/language/parse.ts";
import { scan } from "../../server/src/language/scan.ts";
import { Findings } from "../../server/src/language/findings.ts";
import { endOf } from "../../server/src/language/places.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { namesIn } from "../support/outline.ts";
import { withoutPlaces } from "../support/trees.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");
const whole = [desk, ...Object.values(sampleTexts)];

/** Any text, and texts that are nearly right: a piece of a real one taken out, doubled, or put elsewhere. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.constantFrom(..."{}()\"'“”«»\\/.,=-<>*#\r\n\t scale battery item 12 \u00a0\u2028🙂".split(/(?<=.)/u)), { maxLength: 120 })
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.nat({ max: 60 }), fc.nat()).map(([text, at, length, to]) => {
    const start = at % text.length;
    const piece = text.slice(start, start + length);
    const rest = text.slice(0, start) + text.slice(start + length);
    const place = to % (rest.length + 1);
    return rest.slice(0, place) + piece + piece + rest.slice(place);
  }),
  fc.tuple(fc.constantFrom(...whole), fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
);

describe("any text", () => {
  it("is read without throwing, and every finding lies inside it", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { diagnostics, tree, comments } = parse(text, "a.ukur");
        for (const { span, related, fixes } of diagnostics) {
          const spans = [span, ...related.map((place) => place.span), ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))];
          for (const { start, end } of spans)
            assert.ok(0 <= start && start <= end && end <= text.length, `${start}..${end} of ${text.length}`);
        }
        checkNesting(tree, 0, text.length);
        for (const { span } of comments) assert.ok(0 <= span.start && span.end <= text.length);
      }),
      { numRuns: draws(500, 3_000) },
    ));

  it("is laid out the same a second time, with the same tree and the same comments", () =>
    fc.assert(
      fc.property(fc.oneof(anyText, instrumentText), (text) => {
        const parsed = parse(text, "a.ukur");
        const once = format(parsed);
        const again = parse(once, "a.ukur");
        assert.equal(format(again), once);
        assert.deepEqual(withoutPlaces(again.tree), withoutPlaces(parsed.tree));
        assert.deepEqual(
          again.comments.map((comment) => comment.text.trim()),
          parsed.comments.map((comment) => comment.text.trim()),
        );
      }),
      { numRuns: draws(200, 1_200) },
    ));
});

/** Every node lies inside its parent. */
function checkNesting(node: unknown, from: number, to: number): void {
  if (Array.isArray(node)) {
    for (const child of node) checkNesting(child, from, to);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { start, end } = node as { start?: number; end?: number };
  if (start === undefined || end === undefined) return;
  assert.ok(from <= start && start <= end && end <= to, `${start}..${end} in ${from}..${to}`);
  for (const child of Object.values(node)) checkNesting(child, start, end);
}

describe("a text with one word or sign taken out", () => {
  for (const [name, text] of [["the fixture", desk], ...Object.entries(sampleTexts)] as const) {
    it(`is reported or means something else, and nearly all the rest is still found: ${name}`, () => {
      const all = scan(new Findings("", text)).tokens.all();
      const names = namesIn(parse(text, "a.ukur").tree);
      let lost = 0;
      for (const token of all) {
        const cut = text.slice(0, token.startOffset) + text.slice(endOf(token));
        const parsed = parse(cut, "a.ukur");
        const left = namesIn(parsed.tree);
        const gone = missing(names, left);
        // The one that the word belonged to may go with it; so may what stands in its block.
        if (gone > 1) lost += gone - 1;
        // A comma between names may be left out, and the "of" of a ranking.
        if (parsed.diagnostics.length === 0 && token.image !== "," && token.image !== "of") {
          assert.notDeepEqual(
            withoutPlaces(parsed.tree),
            withoutPlaces(parse(text, "a.ukur").tree),
            `without ${token.image} at ${token.startOffset}`,
          );
        }
      }
      const share = lost / (all.length * names.length);
      assert.ok(share < 0.02, `${(share * 100).toFixed(2)} % of the names were lost`);
    });
  }
});

/** How many of `names` are not in `left`. */
function missing(names: readonly string[], left: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of left) counts.set(name, (counts.get(name) ?? 0) + 1);
  let gone = 0;
  for (const name of names) {
    const count = counts.get(name) ?? 0;
    if (count === 0) gone++;
    else counts.set(name, count - 1);
  }
  return gone;
}
