import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Range } from "vscode-languageserver-types";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { scan } from "../../../server/src/language/scan.ts";
import { Findings } from "../../../server/src/language/findings.ts";
import type { Program } from "../../../server/src/semantics/program.ts";
import {
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  foldingRanges,
  formatDocument,
  formatOnType,
  prepareRename,
  references,
  rename,
  renameFiles,
  selectionRanges,
  semanticTokens,
  workspaceSymbols,
} from "../../../server/src/services/index.ts";
import { offsetAt, positionAt } from "../../../server/src/services/positions.ts";
import { programOf as sampleProgram, samplePaths } from "../../support/compile.ts";
import { path, programOf } from "../../support/editor.ts";
import { isLong, sweptSamples } from "../../support/extent.ts";
import { uriOf } from "../../support/navigation.ts";
import { words } from "../../support/semanticTokens.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");

/** The start, the middle and the end of every token and comment. */
function places(text: string): number[] {
  const { tokens, comments } = scan(new Findings("", text));
  const spans = [
    ...tokens.all().map((token) => ({ start: token.startOffset, end: token.endOffset + 1 })),
    ...comments.map(({ span }) => span),
  ];
  return [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, (start + end) >> 1, end])])];
}

/** Asks every service of a file. */
function askOfFile(program: Program, file: string): void {
  const text = String(program.files.get(file)!.parsed.text);
  documentSymbols(program, file);
  foldingRanges(program, file);
  documentLinks(program, file, uriOf);
  formatDocument(program, file);
  workspaceSymbols(program, "a", uriOf);
  renameFiles(program, [{ from: file, to: "/other/name.ukur" }], uriOf);
  const found = words(text, semanticTokens(program, file).data);
  found.forEach(({ start, word }, i) => {
    assert.ok(word.length > 0 && !/[\r\n]/.test(word), `"${word}" at ${start}`);
    const before = found[i - 1];
    assert.ok(!before || before.start + before.word.length <= start, `${word} lies in ${before?.word}`);
  });
}

/** Asks every service of some places. */
function askOfPlaces(program: Program, file: string, offsets: readonly number[]): void {
  const { parsed } = program.files.get(file)!;
  const inside = ({ start, end }: Range, offset: number): boolean => offsetAt(parsed, start) <= offset && offset <= offsetAt(parsed, end);
  const positions = offsets.map((offset) => positionAt(parsed, offset));
  assert.equal(selectionRanges(program, file, positions).length, positions.length);
  offsets.forEach((offset, i) => {
    const position = positions[i]!;
    definition(program, file, position, uriOf);
    const places = references(program, file, position, true, uriOf);
    const highlights = documentHighlights(program, file, position);
    if (places.length > 0)
      assert.ok(
        highlights.some(({ range }) => inside(range, offset)),
        `nothing is marked at ${offset}`,
      );
    const prepared = prepareRename(program, file, position);
    if (!("refused" in prepared)) {
      assert.ok(inside(prepared.range, offset));
      const result = rename(program, file, position, "anotherName", uriOf);
      assert.ok(!("refused" in result));
      assert.ok(
        Object.values(result.changes!)
          .flat()
          .some(({ range }) => inside(range, offset)),
      );
    }
    formatOnType(program, file, position, "}");
  });
}

describe("the services of reading", () => {
  const folders = sweptSamples.map((swept) => swept.slice(0, swept.indexOf("/") + 1));
  const samples = Object.keys(sampleTexts).filter((name) => name.endsWith(".ukur") && folders.some((folder) => name.startsWith(folder)));
  for (const sample of samples) {
    it(`answer at every word of ${sample}`, async () => {
      const main = samplePaths.find((other) => sample.startsWith(other.slice(0, other.lastIndexOf("/") + 1)))!;
      const program = await sampleProgram(sampleTexts, main);
      const file = `/${sample}`;
      assert.ok(program.files.has(file), "Nothing imports it.");
      askOfFile(program, file);
      askOfPlaces(program, file, places(sampleTexts[sample]!));
    });
  }

  it("answer in a text that lacks any one line", async () => {
    const lines = desk.split("\n");
    for (let gap = 0; gap < lines.length; gap += isLong ? 1 : 4) {
      const text = lines.filter((_, i) => i !== gap).join("\n");
      const program = await programOf(text);
      askOfFile(program, path);
      const at = lines.slice(0, gap).join("\n").length;
      askOfPlaces(
        program,
        path,
        places(text).filter((offset) => offset >= at - 60 && offset <= at + 120),
      );
    }
  });

  it("answer in a text that ends anywhere", async () => {
    for (let end = 0; end < desk.length; end += isLong ? 11 : 43) {
      const program = await programOf(desk.slice(0, end));
      askOfFile(program, path);
      askOfPlaces(program, path, [Math.max(0, end - 3), end]);
    }
  });

  it("have nothing to say of a file that is not there", async () => {
    const program = await programOf(desk);
    const none = "/none.ukur";
    const position = { line: 3, character: 2 };
    assert.deepEqual(definition(program, none, position, uriOf), []);
    assert.deepEqual(references(program, none, position, true, uriOf), []);
    assert.deepEqual(documentHighlights(program, none, position), []);
    assert.deepEqual(documentSymbols(program, none), []);
    assert.deepEqual(foldingRanges(program, none), []);
    assert.deepEqual(documentLinks(program, none, uriOf), []);
    assert.deepEqual(semanticTokens(program, none), { data: [] });
    assert.deepEqual(formatDocument(program, none), []);
    assert.deepEqual(selectionRanges(program, none, [position]), [{ range: { start: position, end: position } }]);
    assert.ok("refused" in prepareRename(program, none, position));
    assert.ok("refused" in rename(program, none, position, "x", uriOf));
  });
});
