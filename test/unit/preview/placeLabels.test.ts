import assert from "node:assert/strict";
import { placeLabels } from "../../../preview/charts/placeLabels.ts";

describe("labels of points", () => {
  it("stand to the right where there is room", () => {
    assert.deepEqual(placeLabels([{ x: 0, y: 0, label: "A1" }, { x: 100, y: 0, label: "A2" }]), ["right", "right"]);
  });

  it("go elsewhere where they would cover a point or another label", () => {
    assert.deepEqual(placeLabels([{ x: 100, y: 50, label: "A1" }, { x: 110, y: 50, label: "A2" }]), ["left", "right"]);
    const crowd = Array.from({ length: 4 }, (_, index) => ({ x: 100, y: 50, label: `A${index}` }));
    assert.deepEqual(new Set(placeLabels(crowd)), new Set(["right", "left", "top", "bottom"]));
  });

  it("stay to the right where there is no room at all", () => {
    const crowd = Array.from({ length: 9 }, () => ({ x: 100, y: 50, label: "A1" }));
    assert.equal(placeLabels(crowd).at(-1), "right");
  });
});
