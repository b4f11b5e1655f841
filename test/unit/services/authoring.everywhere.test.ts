import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import {
  codeActions,
  codeLenses,
  complete,
  hover,
  inlayHints,
  resolveCompletion,
  signatureHelp,
} from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { isLong } from "../../support/extent.ts";
import { hostOf, path, programOf } from "../../support/editor.ts";

const text = readFileSync("test/fixtures/desk.ukur", "utf8");

/** Asks every service at some offsets of a text. */
async function askAll(content: string, offsets: Iterable<number>): Promise<void> {
  const program = await programOf(content);
  const findings = check(program).filter(({ file }) => file === path);
  const host = { library: libraryTexts, findings, uriOf: (file: string) => `file://${file}` };
  const whole = { start: positionAt({ text: content }, 0), end: positionAt({ text: content }, content.length) };
  inlayHints(program, path, whole);
  codeLenses(program, path);
  for (const offset of offsets) {
    const position = positionAt({ text: content }, offset);
    for (const item of complete(program, path, position, hostOf(program))) {
      const { range } = item.textEdit as { range: { start: { line: number }; end: { line: number } } };
      assert.equal(range.start.line, position.line);
      assert.equal(range.end.line, position.line);
      resolveCompletion(program, item);
    }
    hover(program, path, position, findings);
    signatureHelp(program, path, position);
    codeActions(program, path, { start: position, end: whole.end }, { diagnostics: [], only: [""] }, host);
  }
}

describe("the services of writing", () => {
  it("answer at every offset", async () =>
    askAll(
      text,
      Array.from({ length: text.length + 1 }, (_, i) => i),
    ));

  it("answer in a text that lacks any one line", async () => {
    const lines = text.split("\n");
    for (let gap = 0; gap < lines.length; gap += isLong ? 1 : 4) {
      const without = lines.filter((_, i) => i !== gap).join("\n");
      const at = lines.slice(0, gap).join("\n").length;
      await askAll(
        without,
        [at, at + 1, at + 3, at + 8, at + 20, at + 40].filter((offset) => offset <= without.length),
      );
    }
  });

  it("answer in a text that ends anywhere", async () => {
    for (let end = 0; end < text.length; end += isLong ? 5 : 23) await askAll(text.slice(0, end), [end]);
  });

  it("have nothing to say of a file that is not there", async () => {
    const program = await programOf(text);
    const position = { line: 0, character: 0 };
    assert.deepEqual(complete(program, "/none.ukur", position, hostOf(program)), []);
    assert.equal(hover(program, "/none.ukur", position, []), undefined);
    assert.deepEqual(codeLenses(program, "/none.ukur"), []);
  });
});
