import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import type { ModelSymbol } from "../../../server/src/semantics/symbols.ts";
import { programOf } from "../../support/compile.ts";

interface Published {
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly sides: Readonly<Record<string, readonly string[]>>;
}

const published = JSON.parse(readFileSync("test/reference/models.json", "utf8")) as Published;

/** Every model of the library by its name. */
async function models(): Promise<Map<string, ModelSymbol>> {
  const files = Object.keys(libraryTexts).map((file) => file.replace(/\.ukur$/, ""));
  const program = await programOf({ "all.ukur": files.map((file) => `import ${file}\n`).join("") }, "all.ukur");
  const symbols = [...program.files.values()].flatMap((file) => file.symbols);
  return new Map(symbols.flatMap((symbol) => (symbol.kind === "model" ? [[symbol.name, symbol] as const] : [])));
}

function attributesOf(model: ModelSymbol): Map<string, string[]> {
  const titles = new Map([...model.dimensions.values()].map((dimension) => [dimension.name, [] as string[]]));
  for (const { dimension, decl } of model.attributes.values()) titles.get(dimension.name)!.push(decl.text!.value);
  return titles;
}

/** A name without what editions of a standard and languages write differently. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^functional (?=completeness|correctness|appropriateness)/, "").replace("behavior", "behaviour").replace("analyzability", "analysability").replace(/^user interface /, "").replaceAll(/[ -]/g, "");
}

describe("the library has the published structure of", () => {
  for (const [name, counts] of Object.entries(published.counts)) {
    it(`${name}: ${counts.join(", ")} topics`, async () => {
      const model = (await models()).get(name)!;
      assert.deepEqual([...attributesOf(model).values()].map((titles) => titles.length), counts);
    });
  }

  for (const [name, tree] of Object.entries(published.names)) {
    it(`${name}, by name`, async () => {
      const model = (await models()).get(name)!;
      const titles = [...model.dimensions.values()].map((dimension) => plain(dimension.decl.text!.value));
      assert.deepEqual(titles, Object.keys(tree).map(plain));
      assert.deepEqual([...attributesOf(model).values()].map((names) => names.map(plain)), Object.values(tree).map((names) => names.map(plain)));
    });
  }

  it("the smart-city list, 15 and 4, by name", async () => {
    const model = (await models()).get("smartcity")!;
    const names = [...model.dimensions.keys()].map((side) => [...model.attributes.values()].filter(({ dimension }) => dimension.name === side).map(({ name }) => plain(name.replaceAll("_", " "))));
    assert.deepEqual(names, Object.values(published.sides).map((side) => side.map(plain)));
  });
});
