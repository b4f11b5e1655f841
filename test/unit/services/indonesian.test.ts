import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { codeActions, complete, hover, resolveCompletion, signatureHelp } from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import type { Speech } from "../../../server/src/services/speech.ts";
import { completionsAt, hostOf, path, programOf } from "../../support/editor.ts";

const text = readFileSync("test/fixtures/desk.ukur", "utf8");
const indonesian = languageOf("id");
/** What is the same in both languages. */
const same = new Set(["model"]);

/** Calls services with a speech that notes what nobody has translated. */
async function untranslated(ask: (speech: Speech) => Promise<void>): Promise<string[]> {
  const lacking = new Set<string>();
  const say: Speech["say"] = (said) => {
    // A message that lacks a language does not compile.
    if (typeof said !== "string") return indonesian.say(said);
    const translated = indonesian.say(said);
    if (translated === said && !same.has(said)) lacking.add(said);
    return translated;
  };
  await ask({ ...indonesian, say });
  return [...lacking];
}

describe("the services in Indonesian", () => {
  it("describe and propose everything", async () => {
    assert.deepEqual(
      await untranslated(async (speech) => {
        const program = await programOf(text);
        const findings = check(program).filter(({ file }) => file === path);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt({ text }, offset);
          for (const item of complete(program, path, position, { ...hostOf(program), speech })) resolveCompletion(program, item, speech);
          hover(program, path, position, findings, speech);
          signatureHelp(program, path, position, speech);
        }
        // What the fixture has no place for.
        for (const marked of ["<|>", 'model m "M" { dimension d "D" { <|> } }', 'instrument x "X" { score s "S" = 1 bands <|> }'])
          await completionsAt(marked, {}, undefined, { speech });
      }),
      [],
    );
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
