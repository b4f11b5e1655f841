import assert from "node:assert/strict";
import { onWhite } from "../../../preview/charts/colours.ts";
import { longestWord, widthOf, wrapped } from "../../../preview/charts/text.ts";

const font = { colours: onWhite };

describe("texts in several lines", () => {
  it("are broken between words", () => {
    assert.equal(wrapped("The look of the place", widthOf("The look of m", font), font), "The look of\nthe place");
    const titles = ["Pertanggungjawaban dan keterbukaan penyelenggara", "Responsiveness of the staff"];
    const lines = titles.flatMap((title) => wrapped(title, longestWord(titles, font), font).split(/\s/));
    assert.deepEqual(lines, titles.join(" ").split(" "));
  });

  it("are broken in words that are longer than a line, never in a letter", () => {
    assert.equal(wrapped("a 😀😀😀", widthOf("😀😀", font), font), "a\n😀😀\n😀");
  });

  it("lose nothing", () => {
    for (const text of ["", "one", "two words", "x".repeat(99)])
      assert.equal(wrapped(text, 60, font).replaceAll(/\s/g, ""), text.replaceAll(" ", ""));
  });

  it("say where more would follow, after a whole word", () => {
    assert.equal(wrapped("one two three four five", widthOf("one two", font), font, 2), "one two\nthree…");
  });
});
