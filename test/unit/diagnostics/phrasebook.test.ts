import assert from "node:assert/strict";
import { phrasebook } from "../../../server/src/diagnostics/phrasebook.ts";

describe("a phrasebook", () => {
  const say = phrasebook([
    ["Add {name}", "Tambahkan {name}"],
    ["Add {name} to {place}", "Tambahkan {name} ke {place}"],
    ["{name} and {other}: both!", "{name} dan {other}: keduanya!"],
  ]);

  it("takes the phrase with more words of its own, and as little as it can for each name", () => {
    assert.equal(say("Add a to b to c"), "Tambahkan a ke b to c");
    assert.equal(say("  Add a"), "  Tambahkan a");
    assert.equal(say("a and b and c: both!"), "a dan b and c: keduanya!");
  });

  it("leaves a text that lacks a name or a word", () => {
    for (const text of ["Add ", "add a", "a and : both!", " and b: both!", "a and b: both", "a and b both!"])
      assert.equal(say(text), undefined, text);
  });

  it("reads a text once, however often the words of a phrase are in it", () => {
    assert.equal(say("a and ".repeat(300_000)), undefined);
  });
});
