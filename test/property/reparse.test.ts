import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { edited, PiecedText, type SourceText } from "../../server/src/diagnostics/sourceText.ts";
import type { Item } from "../../server/src/language/ast.ts";
import { parse, reparse, type ParsedFile } from "../../server/src/language/parse.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");
const whole = [desk, ...Object.values(sampleTexts), ...Object.values(libraryTexts)];

/** What holds pieces of a text together, or takes them apart. */
const signs = [
  '"',
  '"""',
  "{",
  "}",
  "(",
  ")",
  "/*",
  "*/",
  "//",
  "///",
  "#",
  "--",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "  ",
  ",",
  ".",
  "=",
  "\\",
  "“",
  "’",
  "<",
];
const words = [
  "item",
  "dimension",
  "battery",
  "scale",
  "x",
  "T1",
  "1",
  "1..5",
  "na",
  "when",
  "of",
  "reverse",
  '"Text"',
  'A9 "…"\n',
  "mean(",
  "skip if",
  "unless",
  "is not",
  "between 1 and 5",
  'question q9 "How?"\n',
  "\n- Yes\n- No\n",
  "\n☐ 1–2\n",
  "\nscore s9: mean(p)",
  "\nscore s9 = if p then 1\n",
  '{ 1-2 "low" 3..5 "high" }',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
  insert: fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: fc.constantFrom(...signs, ...words) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...whole)
        .chain((text) => fc.tuple(fc.nat(text.length), fc.nat(200)).map(([at, length]) => text.slice(at, at + length))),
    },
  ),
});

/** An edit, or that it is undone: who types something wrong puts it right. Where the edit is not told, the texts are compared. */
const edits = fc.array(fc.record({ edit, isUndone: fc.boolean(), isTold: fc.boolean() }), { minLength: 1, maxLength: 12 });

/** How long the pieces are that a text is held in; nothing where it is a string. */
const pieces = fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined });

function held(text: string, size: number | undefined): SourceText {
  return size === undefined ? text : PiecedText.of(text, size);
}

function tokensOf({ tokens }: ParsedFile): unknown {
  return tokens.all().map(({ tokenTypeIdx, startOffset, endOffset, image }) => [tokenTypeIdx, startOffset, endOffset, image]);
}

function itemsOf({ tree }: ParsedFile): readonly Item[] {
  const instrument = tree.declarations.find((each) => each.kind === "instrument")!;
  return instrument.members.flatMap((member) => (member.kind === "dimension" ? member.members.filter((each) => each.kind === "item") : []));
}

function check(
  before: ParsedFile,
  text: SourceText,
  edit?: { readonly start: number; readonly end: number; readonly newLength: number },
): ParsedFile {
  const now = reparse(before, text, edit);
  const fresh = parse(String(text), before.file);
  assert.deepEqual(now.tree, fresh.tree);
  assert.deepEqual(now.diagnostics, fresh.diagnostics);
  assert.deepEqual(now.comments, fresh.comments);
  assert.deepEqual(tokensOf(now), tokensOf(fresh));
  return now;
}

describe("a text that is read again after an edit", () => {
  it("is read as it would be as a whole", () =>
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...whole), instrumentText), pieces, edits, (first, size, all) => {
        let parsed = parse(held(first, size), "a.ukur");
        for (const {
          edit: { at, length, insert },
          isUndone,
          isTold,
        } of all) {
          const { text } = parsed;
          const start = at % (text.length + 1);
          const end = Math.min(start + length, text.length);
          parsed = check(parsed, edited(text, start, end, insert), isTold ? { start, end, newLength: insert.length } : undefined);
          if (isUndone) parsed = check(parsed, text);
        }
      }),
      { numRuns: +(process.env["RUNS"] ?? draws(100, 1_000)) },
    ));

  it("may have been empty, and become long at once", () => {
    let parsed = parse("", "a.ukur");
    for (const text of [desk, "", desk + desk, "x", ""]) parsed = check(parsed, text);
  });

  it("keeps the nodes that the edit has not touched, at their new places", () => {
    const before = parse(desk, "a.ukur");
    const [items, names] = [itemsOf(before), itemsOf(before).map(({ name }) => name!.text)];
    const at = desk.indexOf('"', items[2]!.start) + 1;
    const now = reparse(before, `${desk.slice(0, at)}Longer, ${desk.slice(at)}`);
    assert.deepEqual(
      itemsOf(now).map((item, index) => (item === items[index] ? "kept" : item.name!.text)),
      // To know where the second ends, the grammar has looked at the third.
      names.map((name, index) => (index === 1 || index === 2 ? name : "kept")),
    );
  });
});
