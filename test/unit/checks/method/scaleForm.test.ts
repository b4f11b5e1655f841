import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { only } from "../../../support/method.ts";

const codes = ["number-of-points", "no-middle", "ends-only", "agreement-asked"] as const;

async function formOf(scale: string, { members = "", scales = "", second = "" } = {}): Promise<string[]> {
  const text = `import scales
import skm2017
${scales}
instrument desk "Desk" {
  languages en
  ${members}
  battery perception "…" scale ${scale}
  ${second}
  dimension elements "Help" {
    H1 "the time that you waited"
  }
}
`;
  const found = await findingsIn(text, {}, only(...codes));
  return found.flatMap(({ code, span }) => (codes.some((own) => own === code) ? [`${code} ${text.slice(span.start, span.end)}`] : []));
}

describe("the form of a scale", () => {
  for (const [scale, wanted] of [
    ["satisfied5", []],
    ["satisfied7_full", []],
    ["satisfied7", []],
    ["agree5_ends", ["ends-only agree5_ends", "agreement-asked agree5_ends"]],
    ["satisfied4", ["no-middle satisfied4"]],
    ["agree5", ["agreement-asked agree5"]],
    ["agree4", ["no-middle agree4", "agreement-asked agree4"]],
    ["quality4", []],
    ["important4", []],
    ["frequency4", []],
    ["quality9", ["number-of-points quality9"]],
  ] as const)
    it(`is ${wanted.length === 0 ? "sound" : "told"} in ${scale}`, async () => assert.deepEqual(await formOf(scale), wanted));

  it("is left alone where a publication or a rule has it", async () => {
    assert.deepEqual(await formOf("agree4", { members: "measures skm2017" }), []);
    assert.deepEqual(await formOf("agree5_ends", { members: 'cite "Smith (2001)."' }), []);
    assert.deepEqual(await formOf("agree5_ends", { members: 'adapted from "Smith (2001)" because "We ask about a desk."' }), []);
  });

  it("is sound from 0 to 10, and with two answers", async () => {
    const scales = 'scale ten 0..10 {\n  0 "Not at all likely"\n  10 "Extremely likely"\n}\nscale two 1..2 {\n  1 "No"\n  2 "Yes"\n}\n';
    assert.deepEqual(await formOf("ten", { scales }), []);
    assert.deepEqual(await formOf("two", { scales }), []);
  });

  it("is told once of a scale that two batteries have", async () =>
    assert.deepEqual(await formOf("satisfied4", { second: 'battery other "…" scale satisfied4' }), ["no-middle satisfied4"]));
});
