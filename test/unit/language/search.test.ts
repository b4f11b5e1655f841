import assert from "node:assert/strict";
import fc from "fast-check";
import { Search } from "../../../server/src/language/search.ts";

describe("a search in pieces of a text", () => {
  it("finds what each piece has, in whatever order they are asked for", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "{"), maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 20 }),
        (text, pieces) => {
          const search = new Search(text, "{");
          for (const [one, other] of pieces) {
            const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
            assert.equal(search.isBetween(start, end), text.slice(start, end).includes("{"), `${start}..${end}`);
          }
        },
      ),
    ));
});
