/** Completion at places where the grammar alone decides, and where two ways of reading what stands before them meet. */

import assert from "node:assert/strict";
import { offeredAt } from "../../support/editor.ts";

/** Asserts that a place offers these words, and none of those. */
async function offers(marked: string, wanted: readonly string[], unwanted: readonly string[] = []): Promise<void> {
  const offered = await offeredAt(marked);
  const all = `offered: ${offered.join(", ")}`;
  assert.deepEqual(
    wanted.filter((label) => !offered.includes(label)),
    [],
    all,
  );
  assert.deepEqual(
    unwanted.filter((label) => offered.includes(label)),
    [],
    all,
  );
}

describe("completion behind a block", () => {
  const model = (place: string): string => `model m "M" {\n  dimension a "A" formative {\n    b "B"\n  }${place}\n}\n`;

  it("offers a member whose word is a clause of the statement that ended there", async () => {
    await offers(model("\n  <|>"), ["formative", "dimension"]);
    await offers(model(" <|>"), ["formative", "dimension"]);
  });

  it("offers no clause twice where the statement goes on", async () => {
    await offers('model m "M" {\n  dimension a "A" formative\n  <|>\n}\n', ["definition", "dimension"], ["formative"]);
    await offers('instrument m "M" {\n  battery a "A" required scale\n  <|>\n}\n', [], ["required"]);
  });
});
