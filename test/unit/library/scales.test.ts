import assert from "node:assert/strict";
import type { ScaleSymbol } from "../../../server/src/semantics/symbols.ts";
import { programOf } from "../../support/compile.ts";

const titles: Readonly<Record<string, string>> = {
  agree: "Agreement",
  satisfied: "Satisfaction",
  important: "Importance",
  frequency: "Frequency",
  quality: "Quality",
  likely: "Likelihood",
};

describe("the scales of the library", () => {
  let scales: readonly ScaleSymbol[];
  before(async () => {
    const program = await programOf({ "all.ukur": "import scales\n" }, "all.ukur");
    scales = program.files.get("library:scales.ukur")!.symbols.filter((symbol) => symbol.kind === "scale");
  });

  it("are what their names say", () => {
    for (const { name, lo, hi, points, missing, decl } of scales) {
      const [, asked, number, form, out] = /^([a-z]+)(\d)(_full|_ends)?(_na|_judged)?$/.exec(name) ?? assert.fail(name);
      assert.equal(decl.text?.value, titles[asked!], name);
      assert.deepEqual([lo, hi], [1, Number(number)], name);
      const labelled = form === "_full" || (form === undefined && hi <= 5) ? hi : 2;
      assert.equal(points.length, labelled, name);
      assert.equal(missing.length, out === undefined ? 0 : 1, name);
    }
  });

  it("ask about six things, each on 5 points with every point labelled, and with a way out", () => {
    const names = scales.map(({ name }) => name);
    for (const asked of Object.keys(titles)) assert.ok(names.includes(`${asked}5`) && names.includes(`${asked}5_na`), asked);
    for (const points of [4, 5, 7, 9])
      assert.ok(
        scales.some(({ hi }) => hi === points),
        `${points} points`,
      );
  });

  it("label a form of one scale alike", () => {
    const ends = (scale: ScaleSymbol) => [scale.points.at(0), scale.points.at(-1)].map((point) => point?.label?.value);
    for (const scale of scales) {
      const plain = scales.find(({ name }) => name === /^[a-z]+\d/.exec(scale.name)![0]);
      if (plain) assert.deepEqual(ends(scale), ends(plain), scale.name);
    }
  });
});
