import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check } from "../../../server/src/checks/index.ts";
import { lower } from "../../../server/src/instrument/lower.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { testResults } from "../../../server/src/compiler/testResults.ts";
import type { Program } from "../../../server/src/semantics/program.ts";
import type { InstrumentSymbol } from "../../../server/src/semantics/symbols.ts";
import { loadProgram } from "../../../server/src/workspace/load.ts";
import { findingsIn, inMemory, inWords } from "../../support/findings.ts";

describe("the library", () => {
  for (const [file, text] of Object.entries(libraryTexts)) {
    it(`has no finding in ${file}`, async () => {
      assert.deepEqual(
        (await findingsIn(text)).map((finding) => finding.message),
        [],
      );
    });
  }

  it("translates every text of scales and models to Indonesian", async () => {
    for (const file of Object.keys(libraryTexts)) {
      const name = file.replace(/\.ukur$/, "");
      const host = { fileSystem: inMemory({ "/p/main.ukur": `import ${name}` }), root: "/p", library: libraryTexts };
      const program = await loadProgram(["/p/main.ukur"], host);
      for (const symbol of program.files.get(`library:${file}`)!.symbols) {
        const indonesian = program.translations.of(symbol).get("id");
        const untranslated = [...symbol.texts].filter(([, text]) => !indonesian?.has(text)).map(([key]) => key);
        assert.deepEqual(untranslated, [], symbol.name);
      }
    }
  });
});

describe("the samples", () => {
  const folders = new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!));

  for (const folder of folders) {
    it(`have no finding in ${folder}, and pass its tests`, async () => {
      const program = await sample(folder);
      assert.deepEqual(
        inWords(check(program)).map(({ code, message }) => `${code}: ${message}`),
        [],
      );
      const { symbol, instrument } = instrumentOf(program, folder);
      assert.ok(symbol.tests.length > 0);
      for (const { title, failures } of testResults({ symbol, instrument })) {
        assert.deepEqual(
          failures.map(({ score, expected, actual }) => ({ score, expected, actual })),
          [],
          title,
        );
      }
    });
  }

  for (const folder of ["counter", "post_office", "clinic", "permits", "efiling", "reading_room", "skm"]) {
    it(`ask about every attribute of the model once in ${folder}`, async () => {
      const { instrument } = instrumentOf(await sample(folder), folder);
      const asked = instrument.items.flatMap((item) => item.covers);
      assert.deepEqual(
        asked,
        instrument.measures!.attributes.map((attribute) => attribute.id),
      );
    });
  }
});

describe("the sample of SERVQUAL (1988)", () => {
  it("reverses the items that the publication worded negatively, and no others", async () => {
    const { instrument } = instrumentOf(await sample("post_office"), "post_office");
    const reversed = instrument.items.flatMap(({ reverse }, index) => (reverse ? [index + 1] : []));
    const { instruments } = JSON.parse(readFileSync("test/reference/instruments.json", "utf8"));
    assert.deepEqual(reversed, instruments.find(({ id }: { id: string }) => id === "servqual-1988").reversed);
  });
});

function sample(folder: string): Promise<Program> {
  const texts = Object.entries(sampleTexts).map(([path, text]) => [`/samples/${path}`, text]);
  const host = { fileSystem: inMemory(Object.fromEntries(texts)), root: "/samples", library: libraryTexts };
  return loadProgram([`/samples/${folder}/${folder}.ukur`], host);
}

function instrumentOf(program: Program, folder: string): { symbol: InstrumentSymbol; instrument: Instrument } {
  const file = program.files.get(`/samples/${folder}/${folder}.ukur`)!;
  const symbol = file.symbols.find((other) => other.kind === "instrument")!;
  return { symbol, instrument: lower(symbol, program.translations, String(file.parsed.text)) };
}
