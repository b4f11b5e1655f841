import assert from "node:assert/strict";
import { wrapped } from "../../../preview/charts/shared.ts";

describe("texts in several lines", () => {
  it("are broken between words", () => {
    assert.equal(wrapped("The look of the place", 12), "The look of\nthe place");
  });

  it("are broken in words that are longer than a line, never in a letter", () => {
    assert.equal(wrapped("a Donaudampfschiff 😀😀😀😀😀", 4), "a\nDona\nudam\npfsc\nhiff\n😀😀😀😀\n😀");
  });

  it("lose nothing", () => {
    for (const text of ["", "one", "two words", "x".repeat(99)]) assert.equal(wrapped(text, 10).replaceAll(/\s/g, ""), text.replaceAll(" ", ""));
  });
});
