import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { format } from "../../../server/src/language/format.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { instrumentOf, read, withoutPlaces } from "../../support/trees.ts";

function laidOut(text: string): string {
  return format(read(text));
}

/** What becomes of the members of an instrument. */
function members(text: string): string {
  return laidOut(instrumentOf(text))
    .replace(/^instrument i "I" \{\n/, "")
    .replace(/\}\n$/, "");
}

describe("the formatter", () => {
  const fixture = readFileSync("test/fixtures/desk.ukur", "utf8");

  it("changes neither the tree nor the comments of a whole file, in LF and CRLF", () => {
    for (const text of [fixture, fixture.replaceAll("\n", "\r\n")]) {
      const before = read(text);
      const after = read(format(before));
      assert.deepEqual(withoutPlaces(after.tree), withoutPlaces(before.tree));
      assert.deepEqual(
        after.comments.map((comment) => [comment.kind, comment.text]),
        before.comments.map((comment) => [comment.kind, comment.text]),
      );
      assert.equal(format(after), after.text);
    }
  });

  it("drops a byte order mark, and white space at the ends of lines", () => {
    assert.equal(laidOut("\uFEFFimport a  \t\n\u00a0\n"), "import a\n");
    assert.equal(laidOut(""), "");
    assert.equal(laidOut("  \n\n"), "");
    assert.equal(laidOut("// only a comment   "), "// only a comment\n");
  });

  it("takes the line ends of the majority", () => {
    assert.equal(laidOut("import a\r\nimport b\r\nimport c\n"), "import a\r\nimport b\r\nimport c\r\n");
    assert.equal(laidOut("import a\r\nimport b\nimport c\n"), "import a\nimport b\nimport c\n");
  });

  it("keeps a line break inside a statement, four further in", () => {
    assert.equal(members('battery p "P"\nscale s\n   code P'), '  battery p "P"\n      scale s\n      code P\n');
    assert.equal(members("page p\n  when a == b\n{ q }"), "  page p\n      when a == b { q }\n");
    assert.equal(members("page p when a in (b\n, c) { q }"), "  page p when a in (b, c) { q }\n");
  });

  it("breaks a block that does not fit on its line, and one with a comment or a block in it", () => {
    const label = "x".repeat(40);
    assert.equal(
      members(`question q "Q" one of { a 1 "${label}"  b 2 "${label}" } optional`),
      `  question q "Q" one of {\n    a 1 "${label}"\n    b 2 "${label}"\n  } optional\n`,
    );
    assert.equal(members('dimension a { R1 "x" { p "y" } }'), '  dimension a {\n    R1 "x" { p "y" }\n  }\n');
    assert.equal(members("page p { // why\na b }"), "  page p {  // why\n    a b\n  }\n");
  });

  it("leaves an empty block on its line, however long that is, so that once is enough", () => {
    const long =
      'dimension technology "Technology and migration" formative definition "Whether the technology is looked after and can be renewed." {';
    const once = laidOut(`instrument a "A" {\n${long}\n}\n}`);
    assert.equal(once, `instrument a "A" {\n  ${long}}\n}\n`);
    assert.equal(laidOut(once), once);
  });

  it("keeps an author's lines of names, and breaks a page that is too long once", () => {
    assert.equal(members("page p {\na b,\n\nc d }"), "  page p {\n    a b,\n\n    c d\n  }\n");
    const names = Array.from({ length: 12 }, (_, i) => `question_number_${i}`);
    assert.equal(members(`page p { ${names.join(" ")} }`), `  page p {\n${names.map((name) => `    ${name}\n`).join("")}  }\n`);
  });

  it("gives every line of a test a line", () => {
    assert.equal(
      members('test "t" { given given = 1, expect = given expect s = 2 }'),
      '  test "t" { given given = 1, expect = given expect s = 2 }\n',
    );
    assert.equal(
      members('test "t" {\ngiven a = 1, b = (c,d) given e = -2\nexpect s.x = 2 }'),
      '  test "t" {\n    given a = 1, b = (c, d)\n    given e = -2\n    expect s.x = 2\n  }\n',
    );
  });

  it("sets signs close to what they belong to", () => {
    assert.equal(
      members("score s = - ( a-b )*- 2 / mean ( c )per dimension missing at  least 2"),
      "  score s = -(a - b) * -2 / mean(c) per dimension missing at least 2\n",
    );
    assert.equal(members("page p when not(a>=- 1 or answered ( b . c )) { q }"), "  page p when not (a >= -1 or answered(b.c)) { q }\n");
    assert.equal(laidOut('scale s - 3 .. 3 { - 3"A"na - 9"B" }'), 'scale s -3..3 { -3 "A" na -9 "B" }\n');
    assert.equal(laidOut('translation pt-BR of a { - 1"x" b . c"y" }'), 'translation pt-BR of a { -1 "x" b.c "y" }\n');
    assert.equal(laidOut("mapping a to b{ c->d same weight - 1 }"), "mapping a to b { c -> d same weight -1 }\n");
    assert.equal(members('allow a-b-c because "d"'), '  allow a-b-c because "d"\n');
  });

  it("indents a block of text anew, and keeps its paragraphs and how its lines stand", () => {
    const text = instrumentOf('intro """Hello\n      you,\n        and you.\n\n\n      Bye   \n"""\noutro """x"""');
    assert.equal(
      laidOut(text).split("\n").slice(1, -2).join("\n"),
      '  intro """\n    Hello\n    you,\n      and you.\n\n    Bye\n  """\n  outro """\n    x\n  """',
    );
    assert.deepEqual(withoutPlaces(read(laidOut(text)).tree), withoutPlaces(read(text).tree));
  });

  it("makes other quotes straight, and leaves straight texts as they are", () => {
    assert.equal(laidOut('import “a \\ "b" \\n c”'.replace(" \\ ", " ")), 'import "a \\"b\\" \\n c"\n');
    assert.equal(laidOut("import „a\\\\“"), 'import "a\\\\"\n');
    assert.equal(laidOut('import "“a” \\"b\\""'), 'import "“a” \\"b\\""\n');
  });

  it("never loses a comment, wherever one stands", () => {
    const text =
      '// 1\ninstrument // 2\ni "I" // 3\n{ // 4\n// 5\nlanguages // 6\nen, // 7\nid\n// 8\npage p { a // 9\n}\nscore s = mean( // 10\na // 11\n) // 12\n/// 13\nterm t "T"\n// 14\n} // 15\n// 16';
    const parsed = read(text);
    const once = format(parsed);
    assert.deepEqual(
      read(once).comments.map((comment) => comment.text),
      Array.from({ length: 16 }, (_, i) => String(i + 1)),
    );
    assert.deepEqual(withoutPlaces(read(once).tree), withoutPlaces(parsed.tree));
    assert.equal(laidOut(once), once);
  });

  it("returns a text with a fault as it is, and lays one with a warning out", () => {
    const text = "import   a\ndimenson   b";
    assert.equal(format(parse(text, "test.ukur")), text);
    assert.equal(format(parse('import   "a\\d"', "test.ukur")), 'import "a\\d"\n');
  });
});
