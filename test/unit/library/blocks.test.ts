import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../server/src/checks/index.ts";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import type { Entry } from "../../../server/src/findings/entry.ts";
import { lower } from "../../../server/src/instrument/lower.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { libraryBlocks, libraryTexts } from "../../../server/src/library/texts.ts";
import { loadProgram } from "../../../server/src/workspace/load.ts";
import { inMemory } from "../../support/findings.ts";
import { templateTexts } from "../../support/templates.ts";

type Texts = Readonly<Record<string, string>>;

const folders = [...new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!))];
const samples: readonly Texts[] = folders.map((folder) =>
  Object.fromEntries(Object.entries(sampleTexts).filter(([path]) => path.startsWith(`${folder}/`))),
);

/** All that is made of some files: with `blocks`, only what they name is read of the library. */
async function madeOf(texts: Texts, blocks?: typeof libraryBlocks) {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/p/${path}`, text]));
  const host = { fileSystem: inMemory(files), root: "/p", library: libraryTexts, ...(blocks && { blocks }) };
  const program = await loadProgram(Object.keys(files), host);
  const findings = check(program);
  const symbols = [...program.files.values()].filter(({ parsed }) => parsed.file in files).flatMap((file) => file.symbols);
  const isRight = !findings.some(({ severity }) => severity === "error");
  const instruments = symbols.flatMap((symbol) =>
    isRight && symbol.kind === "instrument" ? [lower(symbol, program.translations, files[symbol.file]!)] : [],
  );
  const read = [...program.files.values()].filter(({ parsed }) => parsed.file.startsWith("library:"));
  return { findings, names: symbols.map(({ kind, name, nameSpan }) => ({ kind, name, nameSpan })), instruments, read };
}

async function assertSame(texts: Texts, where: string): Promise<void> {
  const [byBlock, whole] = [await madeOf(texts, libraryBlocks), await madeOf(texts)];
  for (const part of ["findings", "names", "instruments"] as const) assert.deepEqual(byBlock[part], whole[part], `${part} of ${where}`);
  const places = new Map(whole.read.flatMap(({ symbols }) => symbols).map(({ name, nameSpan }) => [name, nameSpan]));
  for (const { symbols, parsed } of byBlock.read) {
    assert.equal(parsed.text, libraryTexts[parsed.file.slice("library:".length)]);
    for (const { name, nameSpan } of symbols) assert.deepEqual(nameSpan, places.get(name), name);
  }
}

describe("the library, of which the command reads what a program names", () => {
  it("has a block for each declaration, with what translates it", () => {
    for (const [file, blocks] of Object.entries(libraryBlocks)) {
      const { declarations } = parse(libraryTexts[file]!, file).tree;
      const named = declarations.map((decl) => ("of" in decl ? decl.of : "name" in decl ? decl.name : undefined)?.text);
      assert.deepEqual(
        blocks.map(([name]) => name),
        named,
      );
      blocks.forEach(([, start, end], index) => {
        const [read, ...more] = parse(libraryTexts[file]!, file, [{ start, end }]).tree.declarations;
        assert.deepEqual([read, more], [declarations[index], []]);
      });
    }
    const left = Object.keys(libraryTexts).filter((file) => !libraryBlocks[file]);
    assert.ok(left.every((file) => /^import /m.test(libraryTexts[file]!)));
  });

  it("has no block that names another", () => {
    const names = new Set(Object.values(libraryBlocks).flatMap((blocks) => blocks.map(([name]) => name)));
    for (const [file, blocks] of Object.entries(libraryBlocks)) {
      for (const [own, start, end] of blocks) {
        const { tokens } = parse(libraryTexts[file]!, file, [{ start, end }]);
        const named = tokens.all().filter(({ image }) => image !== own && names.has(image));
        assert.deepEqual(
          named.map(({ image }) => image),
          [],
          own,
        );
      }
    }
  });

  it("is read in part where nothing is wrong", async () => {
    const { read } = await madeOf(samples[folders.indexOf("efiling")]!, libraryBlocks);
    assert.deepEqual(
      read.map(({ symbols }) => symbols.map(({ name }) => name)),
      [["egovqual"], ["agree5_na"]],
    );
  });

  it("gives the same findings, symbols and instruments as when it is read whole, in all samples, templates and examples", async () => {
    for (const texts of samples) await assertSame(texts, Object.keys(texts)[0]!);
    for (const { title, text } of templateTexts()) await assertSame({ "typed.ukur": text }, title);
    for (const [code, { wrong, right, beside }] of Object.entries(catalogue as Record<string, Entry>))
      for (const text of [wrong, right]) if (text !== undefined) await assertSame({ ...beside, "desk.ukur": text }, code);
  });

  it("gives the same whichever name is written in the place of another", async () => {
    const scales = libraryBlocks["scales.ukur"]!.map(([name]) => name);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(...scales, "agree5x", "servqual", "nobody"), async (sample, place, name) => {
        const texts = samples[sample % samples.length]!;
        const [file, text] = Object.entries(texts)[place % Object.keys(texts).length]!;
        const words = [...text.matchAll(/\b[a-z]\w*/g)];
        const word = words[place % words.length]!;
        const changed = text.slice(0, word.index) + name + text.slice(word.index + word[0].length);
        await assertSame({ ...texts, [file]: changed }, `${file} with ${name} at ${word.index}`);
      }),
      { numRuns: 200 },
    );
  });
});
