import { UkurParser } from "../../../server/src/language/grammar/files.ts";
import { FirstTokenLookahead } from "../../../server/src/language/grammar/recordedLookahead.ts";

describe("the grammar", () => {
  it("is one that Chevrotain finds no fault with", () => {
    // It is validated only where it is recorded; a fault throws.
    new UkurParser(new FirstTokenLookahead({ maxLookahead: 1 }));
  });
});
