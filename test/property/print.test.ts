import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { format } from "../../server/src/language/format.ts";
import { parse } from "../../server/src/language/parse.ts";
import { print } from "../../server/src/language/print.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { saidBy, writtenFile } from "../support/arbitraryTree.ts";
import { withoutPlaces } from "../support/trees.ts";

/** What is printed has the tree, and is laid out. */
function checkPrinted(text: string): void {
  const { tree } = parse(text, "a.ukur");
  const printed = print(tree);
  const again = parse(printed, "a.ukur");
  assert.deepEqual(withoutPlaces(again.tree), withoutPlaces(tree));
  assert.equal(format(again), printed);
}

describe("a printed tree", () => {
  const texts = { ...sampleTexts, ...libraryTexts, fixture: readFileSync("test/fixtures/desk.ukur", "utf8") };
  for (const [name, text] of Object.entries(texts).filter(([path]) => !path.endsWith(".md"))) {
    it(`is that of the text it was read from, and laid out: ${name}`, () => checkPrinted(text));
  }

  it("is that of any instrument", () => fc.assert(fc.property(instrumentText, checkPrinted), { numRuns: draws(100, 500) }));

  for (const list of ["channels", "dimensions", "of", "chosen"]) {
    it(`is that of a ranking of what was chosen of a list with the name ${list}`, () =>
      checkPrinted(`instrument A "" {\n  question q "Rank" rank of ${list} chosen\n}\n`));
  }

  it("is the same that was made by hand, of every kind", () =>
    fc.assert(
      fc.property(writtenFile, (file) => {
        const printed = print(file);
        const parsed = parse(printed, "a.ukur");
        assert.deepEqual(
          parsed.diagnostics
            .filter(({ severity }) => severity === "error")
            .map(({ code, span }) => [code, printed.slice(span.start, span.end)]),
          [],
        );
        assert.deepEqual(saidBy(parsed.tree), saidBy(file), printed);
        assert.equal(format(parsed), printed);
      }),
      { numRuns: draws(500, 5_000) },
    ));
});
