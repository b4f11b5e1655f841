import assert from "node:assert/strict";
import { offsetAt, positionAt, widthOf } from "../../../server/src/services/positions.ts";

// A letter beyond the first plane, Arabic, an accent, and plain words.
const lines = ["a𝒜b", "", "رضا الناس ok", "déjà lagi", "kata 🙂🙂"];
const units = ["utf-8", "utf-16", "utf-32"] as const;

/** How wide a text is, worked out in another way. */
const width = (text: string, columns: (typeof units)[number]): number =>
  columns === "utf-8" ? Buffer.byteLength(text) : columns === "utf-16" ? text.length : [...text].length;

describe("positions", () => {
  for (const columns of units) {
    for (const end of ["\n", "\r\n", "\r"]) {
      it(`are counted in ${columns}, with lines that end in ${JSON.stringify(end)}`, () => {
        const source = { text: lines.join(end), columns };
        let start = 0;
        for (const [line, text] of lines.entries()) {
          let before = "";
          for (const character of ["", ...text]) {
            before += character;
            const position = { line, character: width(before, columns) };
            assert.deepEqual(positionAt(source, start + before.length), position);
            assert.equal(offsetAt(source, position), start + before.length);
          }
          assert.equal(widthOf(source, { start, end: start + text.length }), width(text, columns));
          // Beyond the end of the line is its end.
          assert.equal(offsetAt(source, { line, character: width(text, columns) + 1 }), start + text.length);
          start += text.length + end.length;
        }
        assert.equal(offsetAt(source, { line: lines.length, character: 0 }), source.text.length);
      });
    }
  }

  it("inside of a character are at its start", () => {
    const source = { text: "a𝒜ض", columns: "utf-8" } as const;
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((character) => offsetAt(source, { line: 0, character })),
      [0, 1, 1, 1, 1, 3, 3, 4],
    );
  });

  it("are found in time that grows with the text, in one long line, too", () => {
    const source = { text: "ض".repeat(200_000), columns: "utf-8" } as const;
    // Were each counted from the start of the line, it would take minutes.
    for (let offset = 0; offset <= 200_000; offset += 2) assert.equal(offsetAt(source, positionAt(source, offset)), offset);
  });
});
