import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { redcap } from "../../server/src/targets/redcap/index.ts";
import { boxColumn } from "../../server/src/targets/redcap/rules.ts";
import { everything } from "../support/everything.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";

describe("REDCap's export", () => {
  for (const name of instrumentNames) {
    it(`has a column for each of ${name}, which its data dictionary makes`, async () => {
      const instrument = await instrumentNamed(name);
      const { headerRows, columns } = redcap.exports!(instrument, {});
      assert.equal(headerRows, 1);
      assert.deepEqual(columns.map((column) => column.name).toSorted(), instrument.variables.map((variable) => variable.name).toSorted());
      const [, ...fields] = parse(redcap.compile(instrument, {}).files[0]!.content as string) as string[][];
      const made = fields.flatMap(([field, , , type, , choices]) =>
        type === "checkbox" ? choices!.split(" | ").map((choice) => boxColumn(field!, Number(choice.split(",")[0]))) : [field!],
      );
      const heads = columns.map(({ path }) => path.join());
      assert.deepEqual(
        heads.filter((head) => !made.includes(head)),
        [],
      );
      assert.equal(new Set(heads).size, heads.length);
    });
  }

  it("says what stands in it", () => {
    const { columns } = redcap.exports!(everything(), {});
    const of = (wanted: string) => {
      const { path, holds } = columns.find(({ name }) => name === wanted)!;
      return { path, holds };
    };
    assert.deepEqual(of("E_S1"), { path: ["e_s1"], holds: { kind: "value" } });
    assert.deepEqual(of("must_b"), { path: ["must___10"], holds: { kind: "ticked", yes: "1", no: "0", none: "0" } });
    assert.deepEqual(of("order_pace"), { path: ["order_pace"], holds: { kind: "value" } });
    assert.deepEqual(of("share_care"), { path: ["share_care"], holds: { kind: "value" } });
    assert.deepEqual(of("ways_other_text"), { path: ["ways_other_text"], holds: { kind: "value" } });
  });
});
