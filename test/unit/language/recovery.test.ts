import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { namesIn } from "../../support/outline.ts";
import { unmark } from "../../support/markers.ts";
import { inWords } from "../../support/findings.ts";

/** Asserts the findings of a text at its marks, and the names that are read all the same. */
function expectReading(marked: string, codes: readonly string[], names: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const { diagnostics, tree } = parse(text, "a.ukur");
  const shown = inWords(diagnostics)
    .map(({ code, message, span }) => `${code} at ${text.slice(span.start, span.end)}: ${message}`)
    .join("\n");
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    codes,
    shown,
  );
  assert.deepEqual(
    diagnostics.map(({ span }) => span),
    spans,
    shown,
  );
  assert.deepEqual(namesIn(tree), names);
}

const [instrument, rest] = ['instrument desk "Desk" {\n  languages en\n', "}\n"];
const items = '  dimension help "Help" {\n    H1 "answers"\n    H2 "explains"\n  }\n';
const found = ["instrument desk", "dimension help", "item H1", "item H2"];

describe("a half-typed text keeps its intact parts where", () => {
  it("a closing brace is missing: the block is told by its indentation", () =>
    expectReading(
      `${instrument}  [|dimension speed|] "Speed" {\n    S1 "is quick"\n${items}${rest}`,
      ["unclosed-block"],
      ["instrument desk", "dimension speed", "item S1", ...found.slice(1)],
    ));

  it("a closing brace is too many", () => {
    const { diagnostics, tree } = parse(`${instrument}  }\n${items}${rest}`, "a.ukur");
    assert.ok(diagnostics.length > 0);
    assert.deepEqual(namesIn(tree), found);
  });

  it("a long text has no end: the indentation tells where it was to be", () => {
    const intro = '  intro [|"""|]\n    We would like to know.\n\n';
    const outro = '  outro """\n    Thank you.\n  """\n';
    expectReading(`${instrument}${intro}${items}${rest}`, ["unclosed-text-block"], found);
    // The quotes of the next long text are not taken for its end.
    expectReading(`${instrument}${intro}${items}${outro}${rest}`, ["unclosed-text-block"], found);
    expectReading(`${instrument}${outro}${items}${intro}${rest}`, ["unclosed-text-block"], found);
    const text = `${instrument}${intro.replaceAll(/\[\||\|\]/g, "")}${items}${rest}`;
    const [edit] = parse(text, "a.ukur").diagnostics[0]!.fixes[0]!.edits;
    const mended = text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end);
    assert.deepEqual(parse(mended, "a.ukur").diagnostics, []);
  });

  it("long texts have ends, however they are indented", () =>
    expectReading(`${instrument}  intro """\nQuestion by question.\n  """\n${items}  // not a """ text\n${rest}`, [], found));

  it("long texts have ends, whatever their lines start with and however many quotes stand in comments", () =>
    expectReading(
      `// Texts between """ may be long.\n${instrument}  intro """\n  Dear visitor,\n  contact us when you like.\n  """\n${items}${rest}`,
      [],
      found,
    ));

  it("an opening brace is missing", () => {
    const { diagnostics, tree } = parse(`${instrument}${items.replace(" {", "")}${rest}`, "a.ukur");
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ["missing-brace"],
    );
    assert.deepEqual(namesIn(tree), found);
  });

  it("a keyword is misspelt", () =>
    expectReading(`${instrument}${items.replace("dimension", "[|dimenson|]")}${rest}`, ["unknown-keyword"], found));

  it("a keyword has capitals", () =>
    expectReading(`${instrument}${items.replace("dimension", "[|Dimension|]")}${rest}`, ["keyword-capitals"], found));

  it("a keyword is missing", () =>
    expectReading(`${instrument}${items.replace("dimension help", "[|help|]")}${rest}`, ["missing-keyword"], found));

  it("a clause is misspelt", () =>
    expectReading(`${instrument}${items.replace('"answers"', '"answers" [|revers|]')}${rest}`, ["unknown-keyword"], found));

  it("a statement has just begun", () => {
    for (const typed of [
      "battery",
      "battery p scale",
      'battery p "It…" sca',
      "score",
      "score g =",
      "score g = mean(",
      "question q",
      "page p when",
      "term t",
    ]) {
      const { diagnostics, tree } = parse(`${instrument}  ${typed}\n${items}${rest}`, "a.ukur");
      assert.ok(diagnostics.length > 0, typed);
      assert.deepEqual(
        namesIn(tree).filter((name) => found.includes(name)),
        found,
        typed,
      );
    }
  });

  it("a name was typed, the node has it", () => {
    const { tree } = parse(`${instrument}  battery perc\n${items}${rest}`, "a.ukur");
    assert.ok(namesIn(tree).includes("battery perc"));
  });
});

describe("signs of other tools are understood and reported:", () => {
  for (const [name, from, to] of [
    ["a semicolon at the end of a line", '"answers"', '"answers";'],
    ["a comma between statements", '"answers"', '"answers",'],
    ["a number sign before a comment", "languages en", "languages en\n  # a note"],
    ["a comment between slashes and stars", "languages en", "languages en /* a note */"],
  ] as const) {
    it(name, () => {
      const { diagnostics, tree } = parse((instrument + items + rest).replace(from, to), "a.ukur");
      assert.equal(diagnostics.length, 1);
      assert.deepEqual(namesIn(tree), found);
    });
  }
});

describe("nesting", () => {
  it("of ten thousand braces or parentheses is one finding, soon, and no overflow", () => {
    for (const [open, close] of ["{}", "()"]) {
      const text = `${instrument}  score a = ${open!.repeat(10_000)}1${close!.repeat(10_000)}\n${items}${rest}`;
      const { diagnostics } = parse(text, "a.ukur");
      assert.ok(diagnostics.length > 0 && diagnostics.length < 250);
    }
  });
});
