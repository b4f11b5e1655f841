import assert from "node:assert/strict";
import { library } from "../../server/src/compiler/library.ts";
import { filesFrom } from "../../server/src/compiler/newFromModel.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { ModelSymbol } from "../../server/src/semantics/symbols.ts";
import { compileAll, programOf } from "../support/compile.ts";
import { findingsIn } from "../support/findings.ts";

/** The instrument `fresh` among some files. */
async function compiled(texts: Readonly<Record<string, string>>): Promise<Instrument> {
  const inFolder = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`folder/${file}`, text]));
  return (await compileAll(inFolder, "folder/fresh.ukur"))[0]!.instrument;
}

/** The instrument that a model of the library starts. */
async function instrumentOf(name: string) {
  return compiled(filesFrom(library().models.get(name)!, "fresh"));
}

describe("an instrument made from a model", () => {
  for (const [name, model] of library().models) {
    it(`has its dimensions, topics and batteries: ${name}`, async () => {
      const instrument = await instrumentOf(name);
      assert.deepEqual(instrument.dimensions.map(({ id }) => id), [...model.dimensions.keys()]);
      assert.deepEqual(instrument.items.flatMap(({ covers }) => covers), [...model.attributes.keys()]);
      assert.ok(instrument.dimensions.every(({ formative }) => formative === model.formative));
      assert.ok(instrument.scores.length > 0);
    });
  }

  it("asks what the model compares, and takes the gap to each standard", async () => {
    const { batteries, scores } = await instrumentOf("zone_of_tolerance");
    assert.deepEqual(batteries.map(({ id, scale }) => [id, scale]), ["minimum", "desired", "perceived"].map((id) => [id, "quality9_na"]));
    assert.deepEqual(scores.map(({ id }) => id), ["gap_minimum", "total_minimum", "gap_desired", "total_desired"]);
  });

  it("takes no gap to importance", async () => {
    const { batteries, scores } = await instrumentOf("webqual4");
    assert.deepEqual(batteries.map(({ id, scale }) => [id, scale]), [["importance", "important5"], ["perception", "quality5"]]);
    assert.deepEqual(scores.map(({ id }) => id), ["result", "total"]);
  });

  it("keeps facets in their dimensions, and what is an index", async () => {
    const nested = `model nested "Nested" {
  compares perception
  dimension desk "The desk" formative {
    dimension staff "Its staff" {
      polite "Politeness"
    }
    dimension place "Its place" {
      signs "Signs"
    }
  }
  dimension site "The site" {
    speed "Speed"
  }
}
`;
    const program = await programOf({ "nested.ukur": nested }, "nested.ukur");
    const model = program.files.get("/nested.ukur")!.symbols[0] as ModelSymbol;
    const texts = filesFrom({ ...model, file: "nested.ukur" }, "fresh");
    assert.deepEqual(Object.keys(texts), ["fresh.ukur"], "A model in one language starts an instrument in one language.");
    const text = texts["fresh.ukur"]!.replace("import nested", 'import "./nested.ukur"');
    assert.deepEqual((await findingsIn(text, { "nested.ukur": nested })).map(({ code, message }) => `${code}: ${message}`), []);
    const { dimensions } = await compiled({ "fresh.ukur": text, "nested.ukur": nested });
    assert.deepEqual(dimensions.map(({ id, parent, formative }) => [id, parent, formative]), [
      ["desk", undefined, true],
      ["staff", "desk", true],
      ["place", "desk", true],
      ["site", undefined, false],
    ]);
  });
});
