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

describe("completion on a page", () => {
  const page = (place: string): string => `instrument d "D" {\n  page p {\n    ${place}\n  }\n}\n`;

  it("takes a list for its own only where a comma follows, as the parser does", async () => {
    await offers(page("a by dimension order b <|>"), ["by", "of", "order"]);
    await offers(page("a order b draw 3 <|>"), ["order", "of"], ["draw"]);
    await offers(page("a order b, c <|>"), ["draw", "by"], ["order"]);
    await offers(page("a order random <|>"), ["draw", "by"], ["order"]);
    await offers(page("a side by <|>"), ["side"]);
  });

  it("lets the last name of a list be the next part of the page", async () => {
    await offers(page("a of b, c <|>"), ["of", "by"]);
    await offers(page("a of b c <|>"), ["of", "by"]);
    await offers(page("a of b, c of d <|>"), ["by", "draw"]);
    await offers(page("a of b <|>"), ["by"], ["of"]);
    await offers(page("a of b, c by dimension <|>"), ["draw"], ["by", "of"]);
  });
});

describe("completion in a score", () => {
  const score = (place: string): string => `instrument d "D" {\n  score s = ${place}\n}\n`;

  it("knows `per dimension` of a function from `per item` of the score", async () => {
    await offers(score("mean(a) per dimension <|>"), ["per"]);
    await offers(score("mean(a) per item <|>"), ["missing"], ["per"]);
  });
});
