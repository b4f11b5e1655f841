import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/language/ast.ts";
import { parse } from "../../../server/src/language/parse.ts";

/** The title of an instrument whose title is written like this, with the codes of what is wrong with it. */
function title(written: string): { value: string | undefined; codes: string[] } {
  const { tree, diagnostics } = parse(`instrument a ${written} {\n}\n`, "a.ukur");
  const [decl] = tree.declarations;
  return { value: (decl as Instrument).text?.value, codes: diagnostics.map(({ code }) => code) };
}

describe("a text", () => {
  it("may stand in the quotes of a word processor, with straight ones inside", () => {
    for (const written of ['“the "best" one”', '„the "best" one“', '„the "best" one”', '«the "best" one»', '»the "best" one«']) {
      assert.deepEqual(title(written), { value: 'the "best" one', codes: [] }, written);
    }
  });

  it("may hold a word processor's quotes between straight ones", () => assert.deepEqual(title('"the “best” one"'), { value: "the “best” one", codes: [] }));

  it("knows three escapes, and reports any other", () => {
    assert.deepEqual(title(String.raw`"a \"b\" \\ c\nd"`), { value: 'a "b" \\ c\nd', codes: [] });
    assert.deepEqual(title(String.raw`"C:\data"`), { value: String.raw`C:\data`, codes: ["unknown-escape"] });
  });

  it("of several lines is filled like a paragraph, and an empty line divides paragraphs", () => {
    const block = '"""\n    We would like\n    to know.\n\n      And more.  \n  """';
    assert.equal(title(block).value, "We would like to know.\n\nAnd more.");
    assert.equal(title(block.replaceAll("\n", "\r\n")).value, "We would like to know.\n\nAnd more.");
  });

  it("without its closing quote ends with its line, as one fault, and keeps its words", () =>
    assert.deepEqual(title('"the best one\n'), { value: "the best one", codes: ["unclosed-text"] }));

  it("keeps its terms as they are written", () => assert.equal(title('"{service} and {{braces}"').value, "{service} and {{braces}"));

  it("in the quotes of other languages is understood and reported", () =>
    assert.deepEqual(title("'the best one'"), { value: "the best one", codes: ["foreign-quotes"] }));
});

describe("a file", () => {
  it("may start with a byte order mark and end its lines in any way", () => {
    for (const eol of ["\n", "\r\n", "\r"]) {
      const text = `\ufeffscale a 1..2 {${eol}  1 "No"${eol}  2 "Yes" // said${eol}}${eol}`;
      const { diagnostics, tree, comments } = parse(text, "a.ukur");
      assert.deepEqual([diagnostics, tree.declarations.length, comments.length], [[], 1, 1]);
    }
  });

  it("gives a declaration the comment above it", () => {
    const [scale] = parse('/// How much\n/// people agree.\nscale a 1..2 {\n  1 "No"\n  2 "Yes"\n}\n', "a.ukur").tree.declarations;
    assert.equal(scale && "doc" in scale && scale.doc, "How much\npeople agree.");
  });
});
