import assert from "node:assert/strict";
import { closest } from "../../../server/src/diagnostics/suggest.ts";

describe("did you mean", () => {
  const words = ["dimension", "question", "scale", "score", "page", "battery"];

  it("finds a word with a letter left out, added, changed or swapped", () => {
    assert.equal(closest("dimenson", words), "dimension");
    assert.equal(closest("battterry", words), "battery");
    assert.equal(closest("questoin", words), "question");
    assert.equal(closest("pags", words), "page");
  });

  it("looks past capitals", () => {
    assert.equal(closest("SCALE", words), "scale");
    assert.equal(closest("reliability", ["Reliability"]), "Reliability");
  });

  it("takes the nearest of several", () => {
    assert.equal(closest("scoer", words), "score");
    assert.equal(closest("scal", words), "scale");
  });

  it("says nothing where no word is near", () => {
    assert.equal(closest("tangibles", words), undefined);
    assert.equal(closest("R1", ["R2", "R3"]), undefined);
    assert.equal(closest("", words), undefined);
    assert.equal(closest("page", []), undefined);
  });

  it("is quick on words of absurd length", () => {
    const long = "x".repeat(100_000);
    assert.equal(closest(long, words), undefined);
    assert.equal(closest(long, ["y".repeat(100_000)]), undefined);
  });
});
