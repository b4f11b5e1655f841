import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
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

/** An edit, or that it is undone: who types something wrong puts it right. */
const edits = fc.array(fc.record({ edit, isUndone: fc.boolean() }), { minLength: 1, maxLength: 12 });

function applied(text: string, { at, length, insert }: Edit): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + insert + text.slice(place + length);
}

function itemsOf({ tree }: ParsedFile): readonly Item[] {
  const instrument = tree.declarations.find((each) => each.kind === "instrument")!;
  return instrument.members.flatMap((member) => (member.kind === "dimension" ? member.members.filter((each) => each.kind === "item") : []));
}

function check(before: ParsedFile, text: string): ParsedFile {
  const now = reparse(before, text);
  const fresh = parse(text, before.file);
  assert.deepEqual(now.tree, fresh.tree);
  assert.deepEqual(now.diagnostics, fresh.diagnostics);
  assert.deepEqual(now.comments, fresh.comments);
  assert.deepEqual(now.tokens.all(), fresh.tokens.all());
  return now;
}

describe("a text that is read again after an edit", () => {
  it("is read as it would be as a whole", () =>
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...whole), instrumentText), edits, (start, all) => {
        let parsed = parse(start, "a.ukur");
        for (const each of all) {
          const { text } = parsed;
          parsed = check(parsed, applied(text, each.edit));
          if (each.isUndone) parsed = check(parsed, text);
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
