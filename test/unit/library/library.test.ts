import assert from "node:assert/strict";
import { libraryTexts, sampleTexts } from "../../../server/src/library/texts.ts";
import type { ModelSymbol } from "../../../server/src/semantics/symbols.ts";
import { loadProgram } from "../../../server/src/workspace/load.ts";
import { findingsIn, inMemory } from "../../support/findings.ts";

/** The model that a library file of its name declares. */
async function model(name: string): Promise<ModelSymbol> {
  const host = { fileSystem: inMemory({ "/p/main.ukur": `import ${name}` }), root: "/p", library: libraryTexts };
  const program = await loadProgram(["/p/main.ukur"], host);
  const symbol = program.files.get(`library:${name}.ukur`)!.symbols.find((other) => other.name === name);
  assert.equal(symbol?.kind, "model");
  return symbol as ModelSymbol;
}

/** How many attributes each dimension has, by its name. */
function counts({ dimensions, attributes }: ModelSymbol): Record<string, number> {
  return Object.fromEntries(
    [...dimensions.keys()].map((name) => [name, [...attributes.values()].filter((attribute) => attribute.dimension.name === name).length]),
  );
}

describe("the library", () => {
  for (const [file, text] of Object.entries(libraryTexts)) {
    it(`has no finding in ${file}`, async () => {
      assert.deepEqual((await findingsIn(text)).map((finding) => finding.message), []);
    });
  }

  it("gives SERVQUAL its 22 topics in five dimensions", async () => {
    assert.deepEqual(counts(await model("servqual")), { tangibles: 4, reliability: 5, responsiveness: 4, assurance: 4, empathy: 5 });
  });

  it("gives e-GovQual its 21 topics in four dimensions", async () => {
    assert.deepEqual(counts(await model("egovqual")), { efficiency: 7, trust: 4, reliability: 6, citizen_support: 4 });
  });

  it("gives the SKM its nine elements, which make up an index", async () => {
    const skm = await model("skm2017");
    assert.deepEqual(counts(skm), { elements: 9 });
    assert.ok(skm.formative);
  });

  it("translates every text of scales and models to Indonesian", async () => {
    for (const file of Object.keys(libraryTexts)) {
      const name = file.replace(/\.ukur$/, "");
      const host = { fileSystem: inMemory({ "/p/main.ukur": `import ${name}` }), root: "/p", library: libraryTexts };
      const program = await loadProgram(["/p/main.ukur"], host);
      for (const symbol of program.files.get(`library:${file}`)!.symbols) {
        assert.deepEqual([...symbol.translations.get("id")!.keys()].sort(), [...symbol.texts.keys()].sort(), symbol.name);
      }
    }
  });
});

describe("the samples", () => {
  const folders = new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!));

  for (const folder of folders) {
    it(`have no finding in ${folder}`, async () => {
      const beside = Object.entries(sampleTexts).filter(([path]) => path.startsWith(`${folder}/`));
      const texts = Object.fromEntries(beside.map(([path, text]) => [path.slice(folder.length + 1), text]));
      const found = await findingsIn(texts[`${folder}.ukur`]!, texts);
      assert.deepEqual(found.map(({ code, message }) => `${code}: ${message}`), []);
    });
  }
});
