import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { codeActions, complete, hover, signatureHelp } from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import type { Speech } from "../../../server/src/services/speech.ts";
import { hostOf, path, programOf } from "../../support/editor.ts";

const text = readFileSync("test/fixtures/desk.ukur", "utf8");
const indonesian = languageOf("id");

describe("the services in Indonesian", () => {
  it("say something of their own wherever they say something", async () => {
    const program = await programOf(text);
    const same = new Set<string>();
    const said = (speech: Speech, offset: number): string => {
      const position = positionAt({ text }, offset);
      const help = signatureHelp(program, path, position, speech)?.signatures ?? [];
      return JSON.stringify([hover(program, path, position, findings, speech)?.contents ?? help, help]);
    };
    const findings = check(program).filter(({ file }) => file === path);
    const nothing = JSON.stringify([[], []]);
    for (let offset = 0; offset <= text.length; offset++) {
      const told = said(indonesian, offset);
      // A model is called so in both.
      if (told !== nothing && !told.includes("**model `") && told === said(languageOf("en"), offset)) same.add(told);
    }
    assert.deepEqual([...same], []);
  });

  it("title every action", async () => {
    const lines = text.split("\n");
    const lacking = new Set<string>();
    for (let gap = 0; gap < lines.length; gap++) {
      const content = lines.filter((_, i) => i !== gap).join("\n");
      const program = await programOf(content);
      const findings = check(program).filter(({ file }) => file === path);
      const range = { start: { line: 0, character: 0 }, end: positionAt({ text: content }, content.length) };
      const host = { library: libraryTexts, findings, uriOf: (file: string) => `file://${file}` };
      const titlesIn = (speech: Speech): string[] =>
        codeActions(program, path, range, { diagnostics: [], only: [""] }, { ...host, speech }).map(({ title }) => title);
      const english = titlesIn(languageOf("en"));
      for (const [index, title] of titlesIn(indonesian).entries()) if (title === english[index]) lacking.add(title);
    }
    assert.deepEqual([...lacking], []);
  });

  it("leave an author's words alone", async () => {
    const content =
      'scale ease "The reason." 1..2 {\n  1 "No answer"\n  2 "A date."\n}\n\ninstrument small "scale" {\n  languages en\n  battery perception "How good?" scale ease code P\n}\n';
    const program = await programOf(content);
    const described = hover(program, path, positionAt({ text: content }, 7), [], indonesian)!.contents as { value: string };
    assert.equal(described.value, "**skala `ease`** The reason., 1 sampai 2\n\n- 1 No answer\n- 2 A date.");
    const proposed = complete(program, path, positionAt({ text: content }, content.indexOf("ease code")), {
      ...hostOf(program),
      speech: indonesian,
    });
    assert.equal(proposed.find(({ label }) => label === "ease")!.detail, "The reason.");
  });
});
