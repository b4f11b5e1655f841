import assert from "node:assert/strict";
import fc from "fast-check";
import { placesIn, textValue } from "../../../server/src/language/texts.ts";

/** What is written for a part of a text's value. */
function written(image: string, part: string): string | undefined {
  const value = textValue(image);
  const at = value.indexOf(part);
  const { starts, ends } = placesIn(image, value)!;
  return image.slice(starts[at], ends[at + part.length - 1]);
}

describe("the places of a text's letters", () => {
  it("are found behind escapes", () => {
    assert.equal(written('"says \\"yes\\" often"', "often"), "often");
    assert.equal(written('"says \\"yes\\" often"', '"yes"'), '\\"yes\\"');
  });
  it("are found in blocks, whose layout is no part of the text", () => {
    const block = '"""\n      One line\r\n      and the next.\n\n      Another  paragraph.\n    """';
    assert.equal(textValue(block), "One line and the next.\n\nAnother  paragraph.");
    assert.equal(written(block, "and the"), "and the");
    assert.equal(written(block, "line and"), "line\r\n      and");
    assert.equal(written(block, "Another  p"), "Another  p");
  });
  it("are in order, and hold each letter, whatever is written", () => {
    const piece = fc.constantFrom(" ", "  ", "\n", "\r\n", "\t", '\\"', "\\n", "\\\\", "\\x", "a", "é", "😀", "{x}", "\u000b");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isBlock) => {
        const inside = pieces.join("");
        const image = isBlock ? `"""${inside}"""` : `"${inside.replace(/[\r\n]/g, " ")}"`;
        const value = textValue(image);
        const places = placesIn(image, value);
        assert.ok(places, JSON.stringify(image));
        value.split("").forEach((letter, index) => {
          const own = image.slice(places.starts[index], places.ends[index]);
          assert.ok(own === letter || (/\s/.test(letter) && /^(?:\s|\\n)$/.test(own)) || own === `\\${letter}`, `${own} for ${letter}`);
          assert.ok(index === 0 || places.starts[index]! >= places.ends[index - 1]!);
        });
      }),
    );
  });
});
