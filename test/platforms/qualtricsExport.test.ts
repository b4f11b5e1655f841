import assert from "node:assert/strict";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { everything } from "../support/everything.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { columnsOf } from "../support/qualtrics.ts";
import { readQsf } from "../support/qualtricsFile.ts";

describe("Qualtrics' export", () => {
  for (const name of instrumentNames) {
    it(`has a column for each of ${name}, which its survey makes`, async () => {
      const instrument = await instrumentNamed(name);
      const { headerRows, columns } = qualtrics.exports!(instrument, {});
      assert.equal(headerRows, 3);
      assert.deepEqual(columns.map((column) => column.name).toSorted(), instrument.variables.map((variable) => variable.name).toSorted());
      const { questions, known } = readQsf(JSON.parse(qualtrics.compile(instrument, {}).files[0]!.content as string));
      // Embedded data are columns, too: what the link gives, and where the survey ended.
      const set = known.flatMap((each) => (each.Type === "EmbeddedData" ? [each] : each.Flow));
      const made = [...questions.flatMap(columnsOf), ...set.flatMap((each) => each.EmbeddedData.map(({ Field }) => Field))];
      const heads = columns.map(({ path }) => path.join());
      assert.deepEqual(
        heads.filter((head) => !made.includes(head)),
        [],
      );
      assert.equal(new Set(heads).size, heads.length);
    });
  }

  it("says what stands in it", () => {
    const { columns } = qualtrics.exports!(everything(), {});
    const of = (wanted: string) => {
      const { path, holds } = columns.find(({ name }) => name === wanted)!;
      return { path, holds };
    };
    assert.deepEqual(of("E_S1"), { path: ["E_S1"], holds: { kind: "value" } });
    assert.deepEqual(of("must_a"), { path: ["must_1"], holds: { kind: "ticked", yes: "1", no: "" } });
    assert.deepEqual(of("order_pace"), { path: ["order_2"], holds: { kind: "value" } });
    assert.deepEqual(of("share_care"), { path: ["share_2"], holds: { kind: "value" } });
    assert.deepEqual(of("ways_other_text"), { path: ["ways_other_text"], holds: { kind: "value" } });
  });
});
