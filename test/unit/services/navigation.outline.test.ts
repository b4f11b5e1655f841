import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { DocumentSymbol, SelectionRange } from "vscode-languageserver-types";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";
import {
  documentSymbols,
  foldingRanges,
  formatDocument,
  formatOnType,
  formatRange,
  selectionRanges,
  semanticTokens,
  semanticTokensEdits,
  workspaceSymbols,
} from "../../../server/src/services/index.ts";
import { offsetAt, positionAt } from "../../../server/src/services/positions.ts";
import { edited, path, programOf } from "../../support/editor.ts";
import { open, uriOf } from "../../support/navigation.ts";
import { words } from "../../support/semanticTokens.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");

describe("the outline", () => {
  const lines = (symbols: readonly DocumentSymbol[], indent = ""): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? ` | ${detail}` : ""}`,
      ...lines(children ?? [], `${indent}  `),
    ]);

  it("shows what a file declares, and what that holds", async () => {
    const found = lines(documentSymbols(await programOf(desk), path));
    assert.deepEqual(found.slice(0, 18), [
      "ease5 | Ease",
      "area | Part of town",
      "  north | North",
      "  south | South",
      "  elsewhere | Elsewhere",
      "  unsaid | Rather not say",
      "desk_model | Desk work",
      "  welcome | Welcome",
      "    first_words | First words",
      "      greeting | A greeting",
      "    waiting | Time until somebody asks",
      "  cost | Cost",
      "desk | Help at the desk",
      "  place | the desk",
      "  expectation | A very good desk…",
      "  perception | {place}…",
      "  welcome | Welcome",
      "    W1 | greets people",
    ]);
    assert.deepEqual(found.slice(-7), [
      "  odd",
      "  grade | Grade",
      "  mapping to egovqual",
      "  test one person",
      "mapping desk_model to servqual",
      "translation pt-BR of desk | Ajuda no balcão",
      "translation pt-BR of ease5",
    ]);
  });

  it("has the place of every name inside its declaration, and a name for what has none yet", async () => {
    const check = (symbols: readonly DocumentSymbol[], text: string): void => {
      for (const { name, range, selectionRange, children } of symbols) {
        assert.notEqual(name, "");
        assert.ok(
          offsetAt({ text }, range.start) <= offsetAt({ text }, selectionRange.start) &&
            offsetAt({ text }, selectionRange.end) <= offsetAt({ text }, range.end),
          name,
        );
        check(children ?? [], text);
      }
    };
    for (const text of [
      desk,
      "instrument",
      'instrument { term question dimension { "x" } test mapping }',
      "translation { }",
      "scale { 1 }",
    ]) {
      check(documentSymbols(await programOf(text), path), text);
    }
  });

  it("of all files is searched by letters in their order", async () => {
    const program = await programOf(desk, { "scales.ukur": 'scale other "Other" 1..3 {\n  1 "a"\n}\n' });
    const names = (query: string): string[] =>
      workspaceSymbols(program, query, uriOf).map(({ name, containerName }) => `${containerName ?? ""}.${name}`);
    assert.deepEqual(names("welc"), ["desk_model.welcome", "desk.welcome"]);
    assert.deepEqual(names("OTHR"), [".other"]);
    assert.deepEqual(names("agree5"), []);
    assert.ok(names("").length > 50);
  });
});

describe("folds", () => {
  it("are blocks, long texts, comments and imports", async () => {
    const text =
      'import scales\nimport servqual\n\n// one\n// two\ninstrument i "I" {\n  intro """\n    Hello\n  """\n  term t "x"\n  question q "Q" one of {\n    a 1 "A" }\n}\n';
    const folds = foldingRanges(await programOf(text), path).map(
      ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`,
    );
    assert.deepEqual(folds.sort(), ["0-1 imports", "3-4 comment", "5-11", "6-8"]);
  });

  it("leave out a block without an end", async () => {
    assert.deepEqual(foldingRanges(await programOf('instrument i "I" {\n  term t "x"\n'), path), []);
  });
});

describe("selections", () => {
  it("grow from the word to the file", async () => {
    const { program, file, position } = await open('instrument i "I" {\n  dimension d {\n    E1 "cares <|>much" reverse\n  }\n}\n');
    const { text } = program.files.get(file)!.parsed;
    const found: string[] = [];
    for (let range: SelectionRange | undefined = selectionRanges(program, file, [position])[0]; range; range = range.parent) {
      found.push(text.slice(offsetAt({ text }, range.range.start), offsetAt({ text }, range.range.end)));
    }
    assert.deepEqual(found.slice(0, 4), ["much", "cares much", '"cares much"', 'E1 "cares much" reverse']);
    assert.match(found[4]!, /^dimension d/);
    assert.match(found[5]!, /^instrument i/);
    assert.equal(found.at(-1), text);
  });
});

describe("the colours of words", () => {
  it("tell keywords from names that are spelt like them", async () => {
    const text =
      'instrument i "I" {\n  dimension scale {\n    scale "has a scale" reverse\n    reverse "is turned" reverse scale agree5\n  }\n}\n';
    const found = words(text, semanticTokens(await programOf(text), path).data);
    assert.deepEqual(
      found.filter(({ word }) => word === "scale" || word === "reverse").map(({ word, type }) => `${word} ${type}`),
      ["scale namespace", "scale property", "reverse keyword", "reverse property", "reverse keyword", "scale keyword"],
    );
  });

  it("cover every kind of word", async () => {
    const found = words(desk, semanticTokens(await programOf(desk), path).data);
    const typed = (word: string): string[] => [
      ...new Set(found.filter((each) => each.word === word).map(({ type, modifiers }) => [type, ...modifiers].join(" "))),
    ];
    assert.deepEqual(typed("servqual"), ["namespace defaultLibrary", "class defaultLibrary"]);
    assert.deepEqual(typed("ease5"), ["enum declaration", "enum"]);
    assert.deepEqual(typed("place"), ["parameter", "parameter declaration"]);
    assert.deepEqual(typed("mean"), ["function defaultLibrary"]);
    assert.deepEqual(typed("fixture-note"), ["decorator"]);
    assert.deepEqual(typed("pt-BR"), ["enumMember defaultLibrary"]);
    assert.deepEqual(typed("north"), ["enumMember declaration"]);
    // A band declared as a text looks like one; where it is named alone it is coloured.
    assert.deepEqual(typed("A"), ["enumMember"]);
    assert.deepEqual(typed("given"), ["keyword"]);
  });

  it("of a range are those of the file that lie in it", async () => {
    const program = await programOf(desk);
    const all = words(desk, semanticTokens(program, path).data);
    const range = { start: { line: 40, character: 4 }, end: { line: 60, character: 10 } };
    const [start, end] = [offsetAt({ text: desk }, range.start), offsetAt({ text: desk }, range.end)];
    const part = words(desk, semanticTokens(program, path, range).data);
    assert.deepEqual(
      part,
      all.filter((word) => word.start >= start && word.start < end),
    );
  });

  it("change by the smallest edit", async () => {
    const before = semanticTokens(await programOf(desk), path).data;
    const after = semanticTokens(await programOf(desk.replace("  outro", '  term other "x"\n  outro')), path).data;
    const edits = semanticTokensEdits(before, after);
    assert.equal(edits.length, 1);
    assert.ok(edits[0]!.data!.length < 20);
    const patched = [...before];
    for (const { start, deleteCount, data } of edits) patched.splice(start, deleteCount, ...(data ?? []));
    assert.deepEqual(patched, after);
    assert.deepEqual(semanticTokensEdits(before, before), []);
    assert.deepEqual(semanticTokensEdits([], [1, 2]), [{ start: 0, deleteCount: 0, data: [1, 2] }]);
  });
});

describe("formatting", () => {
  const untidy =
    'instrument i  "I" {\r\nterm a "x" // note\r\n\r\n\r\n\r\n    term b   “quoted \\ it”\r\n  dimension d {E1 "x"\r\nE2 "y" }\r\n}';

  it("makes the formatter's changes, and only where something changes", async () => {
    for (const text of [untidy, desk.replaceAll("  ", "   "), desk.replace(/ {2,}/g, ""), desk.replaceAll(" { ", " {\n")]) {
      const edits = formatDocument(await programOf(text), path);
      assert.ok(edits.length > 1);
      assert.equal(edited(text, edits), format(parse(text, path)));
    }
    assert.deepEqual(formatDocument(await programOf(format(parse(desk, path))), path), []);
  });

  it("of a range stays in it", async () => {
    const program = await programOf(untidy);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } };
    assert.deepEqual(
      formatRange(program, path, range).map(({ newText }) => newText),
      [],
    );
    const whole = { start: { line: 0, character: 18 }, end: { line: 1, character: 4 } };
    assert.equal(edited(untidy, formatRange(program, path, whole)), untidy.replace("\r\nterm a", "\r\n  term a"));
  });

  it("after a closing brace lays out its block", async () => {
    const at = untidy.indexOf('"y" }') + 5;
    const text = edited(untidy, formatOnType(await programOf(untidy), path, positionAt({ text: untidy }, at), "}"));
    assert.match(text, /^instrument i {2}"I"[^]*\r\n {2}dimension d \{\r\n {4}E1 "x"\r\n {4}E2 "y"\r\n {2}\}\r\n/);
    assert.deepEqual(formatOnType(await programOf(untidy), path, positionAt({ text: untidy }, at), ";"), []);
  });

  it("leaves a text with errors alone", async () => {
    assert.deepEqual(formatDocument(await programOf("instrument i  {"), path), []);
  });
});
