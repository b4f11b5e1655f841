import assert from "node:assert/strict";
import { placeLabels } from "../../../preview/charts/placeLabels.ts";

const frame = { left: 0, right: 300, top: 0, bottom: 200 };
const width = 20;

describe("labels of points", () => {
  it("stand to the right where there is room", () => {
    assert.deepEqual(
      placeLabels(
        [
          { x: 10, y: 50, width },
          { x: 100, y: 50, width },
        ],
        frame,
      ),
      [
        { side: "right", shift: 0 },
        { side: "right", shift: 0 },
      ],
    );
  });

  it("go elsewhere where they would cover a point or another label", () => {
    assert.deepEqual(
      placeLabels(
        [
          { x: 100, y: 50, width },
          { x: 110, y: 50, width },
        ],
        frame,
      ).map((place) => place?.side),
      ["left", "right"],
    );
    const crowd = Array.from({ length: 4 }, () => ({ x: 100, y: 50, width }));
    // Beside the points, and above and below: all of these are at the same place.
    assert.deepEqual(new Set(placeLabels(crowd, frame).map((place) => place?.side)), new Set(["right", "left", "top", "bottom"]));
  });

  it("go elsewhere where they would leave the picture or cover other texts", () => {
    assert.equal(placeLabels([{ x: 290, y: 50, width }], frame)[0]?.side, "left");
    assert.equal(placeLabels([{ x: 100, y: 50, width }], frame, [{ left: 105, right: 150, top: 40, bottom: 60 }])[0]?.side, "left");
  });

  it("go elsewhere where they would cross a line, if there is room", () => {
    const line = { ...frame, left: 115, right: 117 };
    assert.equal(placeLabels([{ x: 100, y: 50, width }], frame, [], [line])[0]?.side, "left");
    assert.equal(placeLabels([{ x: 100, y: 50, width }], frame, [], [frame])[0]?.side, "right");
  });

  it("are left out where there is no room at all", () => {
    const crowd = Array.from({ length: 19 }, () => ({ x: 100, y: 50, width }));
    assert.equal(placeLabels(crowd, frame).at(-1), undefined);
  });
});
