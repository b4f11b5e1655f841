import assert from "node:assert/strict";
import type * as ast from "../../../server/src/language/ast.ts";
import * as make from "../../../server/src/language/make.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { canStart, print, type Written, type WrittenFile } from "../../../server/src/language/print.ts";
import { words } from "../../../server/src/language/tokens.ts";
import { saidBy } from "../../support/arbitraryTree.ts";

const instrument = (...members: Written<ast.InstrumentMember>[]): WrittenFile => ({
  declarations: [{ kind: "instrument", name: "i", text: "I", members }],
});
const items = (...members: Written<ast.Item>[]): WrittenFile =>
  instrument({ kind: "dimension", name: "d", members: [{ kind: "item", name: "a", text: "A", covers: ["z"] }, ...members] });
const page = (when: Written<ast.Condition>): WrittenFile => instrument({ kind: "page", name: "p", when, members: [{ name: "b" }] });
const options = (name: string, code: number) => [
  { name: "a", code: 1, label: "A" },
  { name, code, label: "B" },
];

/** Where a name can stand: the file that has it there, and what the line is that it starts. */
const places: Readonly<Record<string, readonly [write: (name: string) => WrittenFile, line?: Parameters<typeof canStart>[0]]>> = {
  "an item": [(name) => items({ kind: "item", name, text: "x", reverse: true, only: [name] }), "item"],
  "an item with poles": [(name) => items({ kind: "item", name, poles: { left: "x", right: "y" } }), "itemWithoutText"],
  "an item with wordings": [(name) => items({ kind: "item", name, wordings: [{ battery: name, text: "x" }] }), "itemWithoutText"],
  "a battery": [(name) => instrument({ kind: "battery", name, text: "x", scale: name, code: name, dimensions: ["a", name] })],
  "a dimension": [(name) => instrument({ kind: "dimension", name, members: [{ kind: "item", name: "a", text: "A" }] })],
  "a question": [(name) => instrument({ kind: "question", name, text: "x", type: { type: "one", list: name } })],
  "an option": [(name) => ({ declarations: [{ kind: "choices", name, options: options(name, 2) }] })],
  "an option with a negative code": [(name) => ({ declarations: [{ kind: "choices", name, options: options(name, -2) }] }), "option"],
  "what a page shows": [(name) => instrument({ kind: "page", name, members: [{ name: "a" }, { name, of: [name] }] })],
  "a comparison": [(name) => page(make.joined("and", [make.compare(name, "==", name), make.compare([name, "p"], "<", 3)])!)],
  "another condition": [(name) => page({ kind: "in", subject: make.path(name), values: [make.operand(name)] })],
  "a score": [(name) => instrument({ kind: "score", name, expression: make.call("mean", make.value(name, name)) })],
  "a test": [(name) => instrument({ kind: "test", title: "t", given: [make.answer(name, name)], expect: [make.answer([name, "p"], 1)] })],
  "a translation": [
    (name) => ({
      declarations: [{ kind: "translation", language: "id", of: name, entries: [make.entry("x", name), make.entry("y", name, name)] }],
    }),
  ],
  "a mapping": [
    (name) => ({
      declarations: [
        {
          kind: "mapping",
          from: name,
          to: name,
          entries: [
            { from: "a", to: name, strength: "same" },
            { from: name, to: "b", strength: "same" },
          ],
        },
      ],
    }),
    "mappingEntry",
  ],
  "an attribute": [
    (name) => ({
      declarations: [
        {
          kind: "model",
          name: "m",
          text: "M",
          members: [
            {
              kind: "modelDimension",
              name,
              members: [
                { kind: "attribute", name: "a", text: "A" },
                { kind: "attribute", name, text: "B" },
              ],
            },
          ],
        },
      ],
    }),
    "attribute",
  ],
};

function isReadAsMade(file: WrittenFile): boolean {
  try {
    assert.deepEqual(saidBy(parse(print(file), "a.ukur").tree), saidBy(file));
    return true;
  } catch {
    return false;
  }
}

describe("names that are keywords", () => {
  for (const [place, [write, line]] of Object.entries(places)) {
    it(`are read as names, but for those that cannot start the line: ${place}`, () => {
      const misread = words.filter((word) => !isReadAsMade(write(word)));
      assert.deepEqual(
        misread,
        words.filter((word) => line !== undefined && !canStart(line, word)),
      );
    });
  }
});
