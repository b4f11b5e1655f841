import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sweptSamples } from "../../support/extent.ts";
import type { CompletionItem } from "vscode-languageserver-types";
import { parse } from "../../../server/src/language/parse.ts";
import { complete } from "../../../server/src/services/completion.ts";
import { placeIn } from "../../../server/src/services/completion/context.ts";
import { triggerCharacters } from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { desk } from "../../support/desk.ts";
import { completionsAt, hostOf, path, programOf } from "../../support/editor.ts";

const documented = [...readFileSync("docs/language.md", "utf8").matchAll(/```ukur\n(.*?)```/gs)].map(([, text]) => text!);
const texts = [
  ...sweptSamples.map((sample) => [sample, readFileSync(`samples/${sample}`, "utf8")] as const),
  ...documented.map((text, i) => [`example ${i + 1} of the language`, text] as const),
];

/** Whether an editor that filters loosely shows an entry for what is written: its letters, in this order. */
function matches({ label, filterText = label }: CompletionItem, written: string): boolean {
  let at = -1;
  return [...written.toLowerCase()].every((letter) => (at = filterText.toLowerCase().indexOf(letter, at + 1)) >= 0);
}

/** What an editor would make of Enter behind a word: it takes the first entry that fits, unless that is what stands there already. */
function takenByEnter(items: readonly CompletionItem[], written: string): CompletionItem | undefined {
  const fitting = items.filter((item) => matches(item, written));
  const exact = fitting.find(({ label }) => label === written);
  const [first] = exact
    ? fitting
        .filter((item) => item.label.toLowerCase().startsWith(written.toLowerCase()) && item.sortText! <= exact.sortText!)
        .sort((a, b) => (a.sortText! < b.sortText! || (a.sortText === b.sortText && a.label < b.label) ? -1 : 1))
    : fitting;
  const changesNothing =
    first?.label === written &&
    first.insertTextFormat !== 2 &&
    first.additionalTextEdits === undefined &&
    first.textEdit?.newText === written;
  return changesNothing ? undefined : first;
}

/** What closes the blocks that are open at an offset, as an editor that closes brackets has put it there. */
function closers(text: string, offset: number): string {
  let depth = 0;
  for (const { image } of placeIn(parse(text.slice(0, offset), path), 0).tokens.all()) depth += image === "{" ? 1 : image === "}" ? -1 : 0;
  return `\n${"}\n".repeat(Math.max(0, depth))}`;
}

/** The ends of lines outside of texts and comments, with the word before each. */
function lineEnds(text: string): { readonly end: number; readonly word: string }[] {
  const parsed = parse(text, path);
  return [...text.matchAll(/\n/g)]
    .map(({ index }) => ({ end: index, word: /\w*$/.exec(text.slice(Math.max(0, index - 80), index))![0] }))
    .filter(({ end }) => {
      const { inComment, inText } = placeIn(parsed, end);
      return !inComment && !inText;
    });
}

/** The list that an editor asks for at an offset, of what is written up to there. */
async function askedAt(text: string, offset: number, trigger?: string): Promise<CompletionItem[]> {
  const typed = text.slice(0, offset) + closers(text, offset);
  const program = await programOf(typed);
  return complete(program, path, positionAt({ text: typed }, offset), hostOf(program), trigger);
}

describe("Enter at the end of a line", () => {
  for (const [name, text] of texts) {
    it(`is a new line in ${name}, whatever list is open`, async () => {
      for (const { end, word } of lineEnds(text)) {
        // Numbers open no list, and neither does the end of a line that another sign ends.
        const trigger = triggerCharacters.find((sign) => sign === text[end - 1]);
        if (trigger === undefined && (word === "" || /^\d+$/.test(word))) continue;
        const start = end - word.length;
        const asked = trigger === undefined ? start + 1 : end;
        const items = await askedAt(text, asked, trigger);
        const taken = trigger === undefined ? takenByEnter(items, word) : items[0];
        assert.equal(taken, undefined, `${text.slice(text.lastIndexOf("\n", end - 1) + 1, end)}⏎ takes ${taken?.label}`);
      }
    });
  }
});

describe("a sign that asks for a new list", () => {
  // An editor keeps the old list where an entry still fits, until the answer comes: Enter may come first, and is taken then.
  for (const [name, text] of texts) {
    it(`closes the old one in ${name}`, async () => {
      const parsed = parse(text, path);
      for (const { 0: written, index } of text.matchAll(/\b[A-Za-z]\w*[ .{"/]/g)) {
        const { inComment, inText } = placeIn(parsed, index + 1);
        if (inComment || inText) continue;
        const left = (await askedAt(text, index + 1)).find((item) => matches(item, written));
        assert.equal(left, undefined, `${JSON.stringify(written)} leaves ${left?.label}`);
      }
    });
  }
});

describe("a list that opens by itself", () => {
  it("has the files of an import by their paths, signs and all", async () => {
    const [first] = await completionsAt('import "<|>"', {}, '"');
    assert.ok(matches(first!, "./desk.id.ukur"), JSON.stringify(first));
  });

  const opened = async (marked: string, trigger: string): Promise<string[]> =>
    (await completionsAt(marked, {}, trigger)).map(({ label }) => label);

  for (const [marked, trigger] of [
    ['instrument x "T" {<|>}', "{"],
    ['instrument x "T<|>"', '"'],
    [desk('dimension d "D" {<|>}'), "{"],
    [desk('H9 "text"<|>'), '"'],
    [desk("score s = 1 /<|>"), "/"],
    [desk("  <|>"), " "],
    [desk("battery x <|>"), " "],
    [desk('question q "Q" <|>'), " "],
    [desk('question q "Q" number 0.<|>'), "."],
    [desk("// scale <|>"), " "],
    [desk('term t "a scale <|>"'), " "],
    [desk('term t "a. <|>"'), "."],
    [desk('term t "{{<|>"'), "{"],
    ['import "./a <|>"', " "],
  ] as const) {
    it(`does not after ${JSON.stringify(trigger)} in ${marked
      .trim()
      .split("\n")
      .find((line) => line.includes("<|>"))!
      .trim()}`, async () => assert.deepEqual(await opened(marked, trigger), []));
  }

  for (const [marked, trigger, wanted] of [
    [desk('term t "{<|>"'), "{", "minutes"],
    ['import "<|>"', '"', "./scales.ukur"],
    ['import "./<|>"', "/", "./scales.ukur"],
    ["import <|>", " ", "scales"],
    [desk('battery x "X" scale <|>'), " ", "agree5"],
    [desk("measures <|>"), " ", "servqual"],
    [desk('question used "Used?" one of { yes 1 "Yes" no 0 "No" } page p "P" when used == <|>'), " ", "yes"],
    [desk("score s = mean(perception.<|>)"), ".", "help"],
    [desk('test "t" { given <|> }'), " ", "perception"],
    [desk("allow <|>"), " ", "languages-missing"],
    ["mapping <|>", " ", "servqual"],
    ["translation <|>", " ", "id"],
  ] as const) {
    it(`does after ${JSON.stringify(trigger)} in ${marked
      .trim()
      .split("\n")
      .find((line) => line.includes("<|>"))!
      .trim()}`, async () => {
      const offered = await opened(marked, trigger);
      assert.ok(offered.includes(wanted), offered.join(", "));
    });
  }
});
