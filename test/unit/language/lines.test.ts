import assert from "node:assert/strict";
import { lineStarts, positionAt } from "../../../server/src/language/lines.ts";

describe("lines", () => {
  it("end in LF, CRLF or CR", () => {
    assert.deepEqual(lineStarts("a\nb\r\nc\rd"), [0, 2, 5, 7]);
    assert.deepEqual(lineStarts(""), [0]);
    assert.deepEqual(lineStarts("\n"), [0, 1]);
  });

  it("give every offset a line and a column, from 1", () => {
    const text = "ab\r\n\r\ncd";
    const starts = lineStarts(text);
    const positions = Array.from({ length: text.length + 1 }, (_, offset) => positionAt(starts, offset)).map(
      ({ line, column }) => `${line}:${column}`,
    );
    assert.deepEqual(positions, ["1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "3:1", "3:2", "3:3"]);
  });

  it("take an offset before the text for its start", () => assert.deepEqual(positionAt([0, 4], -3), { line: 1, column: 1 }));
});
