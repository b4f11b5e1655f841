import assert from "node:assert/strict";
import { library } from "../../server/src/compiler/library.ts";
import { blankFiles } from "../../server/src/compiler/newBlank.ts";
import { filesFrom, firstLanguages } from "../../server/src/compiler/newFromModel.ts";
import { filesFromSample, samples } from "../../server/src/compiler/newFromSample.ts";
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
  const { models, translations } = library();
  const model = models.get(name)!;
  return compiled(filesFrom(model, translations.of(model), "fresh"));
}

/** An instrument whose keys, such as the languages of texts, are in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

describe("a blank instrument", () => {
  for (const language of firstLanguages) {
    it(`is whole, and nothing is found in it: ${language}`, async () => {
      const texts = blankFiles("fresh", language);
      assert.deepEqual(await findingsIn(texts["fresh.ukur"]!), []);
      const { languages, batteries, dimensions, items, scores } = await compiled(texts);
      assert.deepEqual([languages, batteries.length, dimensions.length, items.length, scores.length], [[language], 1, 1, 1, 1]);
    });
  }
});

describe("the samples", () => {
  it("have their titles in both languages", async () => {
    const [english, indonesian] = [await samples("en"), await samples("id")];
    const titles = (list: typeof english, name: string) => list.find((sample) => sample.name === name)?.title;
    assert.equal(titles(english, "counter"), "Quality of the service counter");
    assert.match(titles(indonesian, "counter")!, /loket/i);
    assert.equal(titles(indonesian, "skm"), "Survei Kepuasan Masyarakat");
    assert.notEqual(titles(english, "skm"), titles(indonesian, "skm"));
  });

  it("are copied under another name", async () => {
    const texts = (await filesFromSample("desk", "fresh"))!;
    assert.deepEqual(Object.keys(texts), ["fresh.ukur", "fresh.id.ukur"]);
    assert.match(texts["fresh.ukur"]!, /^import ".\/fresh.id.ukur"$[\s\S]*^instrument fresh /m);
    assert.equal(await filesFromSample("toString", "fresh"), undefined);
  });
});

describe("an instrument made from a model", () => {
  const { models, translations } = library();
  for (const [name, model] of models) {
    it(`has its dimensions, topics and batteries: ${name}`, async () => {
      const instrument = await instrumentOf(name);
      assert.deepEqual(
        instrument.dimensions.map(({ id }) => id),
        [...model.dimensions.keys()],
      );
      assert.deepEqual(
        instrument.items.flatMap(({ covers }) => covers),
        [...model.attributes.keys()],
      );
      assert.ok(instrument.dimensions.every(({ formative }) => formative === model.formative));
      assert.ok(instrument.scores.length > 0);
    });

    it(`is the same in Indonesian first: ${name}`, async () => {
      const texts = filesFrom(model, translations.of(model), "fresh", "id");
      assert.deepEqual(Object.keys(texts), ["fresh.ukur", "fresh.en.ukur"]);
      const { "fresh.ukur": main, ...others } = texts;
      assert.deepEqual(await findingsIn(main!, others), []);
      const [english, indonesian] = [await instrumentOf(name), await compiled(texts)];
      assert.deepEqual(indonesian.languages, ["id", "en"]);
      // Each text stands in both, and says the same in a language, whichever came first.
      assert.deepEqual(sorted({ ...indonesian, languages: [] }), sorted({ ...english, languages: [] }));
    });
  }

  it("asks what the model compares, and takes the gap to each standard", async () => {
    const { batteries, scores } = await instrumentOf("zone_of_tolerance");
    assert.deepEqual(
      batteries.map(({ id, scale }) => [id, scale]),
      ["minimum", "desired", "perceived"].map((id) => [id, "quality9_na"]),
    );
    assert.deepEqual(
      scores.map(({ id }) => id),
      ["gap_minimum", "total_minimum", "gap_desired", "total_desired"],
    );
  });

  it("takes no gap to importance", async () => {
    const { batteries, scores } = await instrumentOf("webqual4");
    assert.deepEqual(
      batteries.map(({ id, scale }) => [id, scale]),
      [
        ["importance", "important5"],
        ["perception", "quality5"],
      ],
    );
    assert.deepEqual(
      scores.map(({ id }) => id),
      ["result", "total"],
    );
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
    const texts = filesFrom({ ...model, file: "nested.ukur" }, program.translations.of(model), "fresh");
    assert.deepEqual(Object.keys(texts), ["fresh.ukur"], "A model in one language starts an instrument in one language.");
    const text = texts["fresh.ukur"]!.replace("import nested", 'import "./nested.ukur"');
    assert.deepEqual(
      (await findingsIn(text, { "nested.ukur": nested })).map(({ code, message }) => `${code}: ${message}`),
      [],
    );
    const { dimensions } = await compiled({ "fresh.ukur": text, "nested.ukur": nested });
    assert.deepEqual(
      dimensions.map(({ id, parent, formative }) => [id, parent, formative]),
      [
        ["desk", undefined, true],
        ["staff", "desk", true],
        ["place", "desk", true],
        ["site", undefined, false],
      ],
    );
  });
});
