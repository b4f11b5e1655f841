import assert from "node:assert/strict";
import fc from "fast-check";
import { asOne, type Edit } from "../../../server/src/language/edit.ts";
import { Lines, lineStarts } from "../../../server/src/language/lines.ts";

const piece = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r", "\r\n"), maxLength: 6 });
const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 5 }), piece }), { minLength: 1, maxLength: 5 });

describe("edits of a text, one after the other", () => {
  it("are as one that does the same, and its lines are those of the new text", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r"), maxLength: 30 }),
        edits,
        fc.boolean(),
        (before, made, isAsked) => {
          let text = before;
          const done = made.map(({ at, length, piece: inserted }): Edit => {
            const start = at % (text.length + 1);
            const end = Math.min(text.length, start + length);
            text = text.slice(0, start) + inserted + text.slice(end);
            return { start, end, newLength: inserted.length };
          });
          const one = asOne(done as [Edit, ...Edit[]]);
          assert.equal(before.slice(0, one.start) + text.slice(one.start, one.start + one.newLength) + before.slice(one.end), text);
          assert.equal(text.length, before.length + one.newLength - (one.end - one.start));
          const lines = new Lines(before);
          if (isAsked) assert.deepEqual(lines.starts, lineStarts(before));
          assert.deepEqual(lines.after(one, text).starts, lineStarts(text));
        },
      ),
      { numRuns: 5_000 },
    ));
});
