import assert from "node:assert/strict";
import { Remembered } from "../../../server/src/checks/remembered.ts";

describe("what was found in texts", () => {
  it("is found once, and found anew for another text", () => {
    const made: string[] = [];
    const lengths = new Remembered<number | undefined>();
    const lengthOf = (text: string) => lengths.of(text, (copy) => (made.push(copy), copy === "" ? undefined : copy.length));
    assert.deepEqual([lengthOf("one"), lengthOf("three"), lengthOf("one"), lengthOf(""), lengthOf("")], [3, 5, 3, undefined, undefined]);
    assert.deepEqual(made, ["one", "three", ""]);
  });

  it("is known for what is asked for again and again, and forgotten for what is not", () => {
    let made = 0;
    const texts = new Remembered<number>();
    const ask = (text: string) => texts.of(text, () => ++made);
    ask("first");
    ask("kept");
    for (let i = 0; i < 40_000; i++) {
      ask(`text ${i}`);
      if (i % 1000 === 0) ask("kept");
    }
    assert.equal(made, 40_002);
    ask("kept");
    assert.equal(made, 40_002);
    ask("first");
    assert.equal(made, 40_003);
  });
});
