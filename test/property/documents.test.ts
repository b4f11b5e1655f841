import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { OpenDocument } from "../../server/src/lsp/documents.ts";
import { parse, reparse } from "../../server/src/language/parse.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { draws } from "../support/extent.ts";

/** Long enough to be held in pieces. */
const long = sampleTexts["efiling/efiling.ukur"]!.repeat(12);

const position = fc.record({ line: fc.integer({ min: -1, max: 4_000 }), character: fc.oneof(fc.nat(90), fc.constant(9_999)) });
const change = fc.record({
  range: fc.record({ start: position, end: position }),
  near: fc.boolean(),
  // No lone CR: put before a LF it is one line end with that, which the library counts as two.
  text: fc.oneof(fc.constantFrom("", "x", "\n", '"', "é", "\r\n"), fc.constantFrom(long.slice(0, 2_000), long.slice(0, 40_000))),
});

describe("an open document", () => {
  it("is what the language server's library makes of the same changes", () =>
    fc.assert(
      fc.property(fc.constantFrom(long, "", "a\r\nb"), fc.array(change, { maxLength: 12 }), (text, changes) => {
        const theirs = TextDocument.create("file:///a.ukur", "ukur", 1, text);
        const ours = new OpenDocument("file:///a.ukur", 1, text);
        let parsed = parse(ours.text, "a.ukur");
        for (const { range, near, text: newText } of changes) {
          // Mostly a letter or two are replaced; the two ends of a selection may come in either order.
          const end = near ? { line: range.start.line, character: range.start.character + 2 } : range.end;
          const made = { range: { start: range.start, end }, text: newText };
          TextDocument.update(theirs, [made], 2);
          ours.change(made, "utf-16");
          assert.equal(String(ours.text), theirs.getText());
          const edits = ours.takeEdits()!;
          assert.equal(edits.length, 1);
          parsed = reparse(parsed, ours.text, edits[0]);
        }
        assert.deepEqual(parsed.tree, parse(theirs.getText(), "a.ukur").tree);
      }),
      { numRuns: draws(60, 600) },
    ));

  it("knows no edits where its whole text is replaced", () => {
    const document = new OpenDocument("file:///a.ukur", 1, long);
    document.change({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "x" }, "utf-16");
    document.change({ text: "new" }, "utf-16");
    assert.equal(document.takeEdits(), undefined);
    assert.equal(document.text, "new");
    assert.deepEqual(document.takeEdits(), []);
  });

  it("counts columns as the client does", () => {
    const document = new OpenDocument("file:///a.ukur", 1, "é😀x\né😀x");
    document.change({ range: { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } }, text: "y" }, "utf-8");
    document.change({ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } }, text: "z" }, "utf-32");
    assert.equal(document.text, "é😀x\né😀z");
  });
});
