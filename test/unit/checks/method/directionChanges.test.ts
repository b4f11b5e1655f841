import assert from "node:assert/strict";
import { findingsIn } from "../../../support/findings.ts";
import { only } from "../../../support/method.ts";

/** Two scales, each of its own items. */
async function changesIn(first: readonly string[], second: readonly string[], dimensions = true): Promise<string[]> {
  const scale = (name: string, labels: readonly string[]) =>
    `scale ${name} 1..${labels.length} {\n${labels.map((label, index) => `  ${index + 1} "${label}"\n`).join("")}}\n`;
  const text = `${scale("one", first)}${scale("two", second)}instrument desk "Desk" {
  languages en
  battery before "…" scale one ${dimensions ? "dimensions help" : ""}
  battery after "…" scale two ${dimensions ? "dimensions rooms" : ""}
  dimension help "Help" {
    H1 "answers"
    H2 "listens"
  }
  dimension rooms "Rooms" {
    R1 "are clean"
  }
}
`;
  const found = await findingsIn(text, {}, only("direction-changes"));
  return found.filter(({ code }) => code === "direction-changes").map(({ span }) => text.slice(span.start, span.end));
}

describe("scales that change direction", () => {
  const good = ["Very poor", "Poor", "Good", "Very good"];
  const agreed = ["Sangat tidak setuju", "Tidak setuju", "Setuju", "Sangat setuju"];

  it("are said once, where the second scale stands", async () => {
    assert.deepEqual(await changesIn(good, [...agreed].reverse()), ["two"]);
    assert.deepEqual(await changesIn([...agreed].reverse(), good), ["two"]);
  });

  it("are not those that run one way, even if that is from good to bad", async () => {
    assert.deepEqual(await changesIn(good, agreed), []);
    assert.deepEqual(await changesIn([...good].reverse(), [...agreed].reverse()), []);
  });

  it("are not those of how often, of cost, or whose labels are not read", async () => {
    assert.deepEqual(await changesIn(good, ["Always", "Often", "Rarely", "Never"]), []);
    assert.deepEqual(await changesIn(good, ["Gratis", "Murah", "Agak mahal", "Sangat mahal"]), []);
    assert.deepEqual(await changesIn(good, ["Blue", "Green"]), []);
  });

  it("are said by another finding where both ask the same items", async () =>
    assert.deepEqual(await changesIn(good, [...agreed].reverse(), false), []));
});
