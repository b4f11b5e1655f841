import assert from "node:assert/strict";
import fc from "fast-check";
import { PiecedText } from "../../server/src/diagnostics/sourceText.ts";
import { draws } from "../support/extent.ts";

const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(60), insert: fc.string({ unit: "binary", maxLength: 60 }) }), {
  maxLength: 20,
});

describe("a text in pieces", () => {
  it("says what the string says, after any edits", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        edits,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))),
        (first, size, all, spans) => {
          let string = first;
          let pieced = PiecedText.of(first, size);
          for (const { at, length, insert } of all) {
            const start = at % (string.length + 1);
            const end = Math.min(start + length, string.length);
            string = string.slice(0, start) + insert + string.slice(end);
            pieced = pieced.edited(start, end, insert);
            assert.equal(pieced.length, string.length);
            for (const [from, to] of spans) {
              assert.equal(pieced.slice(from, to), string.slice(from, to));
              assert.equal(pieced.slice(from), string.slice(from));
              assert.equal(pieced.charAt(from), string.charAt(from));
              assert.equal(pieced.charCodeAt(from), string.charCodeAt(from));
              assert.equal(pieced.indexOf("a", from), string.indexOf("a", from));
            }
          }
          assert.equal(String(pieced), string);
          assert.equal(pieced.charCodeAt(-1), NaN);
          assert.equal(pieced.charAt(-1), "");
        },
      ),
      { numRuns: draws(300, 3_000) },
    ));
});
