import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { declaration, faults } from "../../support/trees.ts";
import { messageOf } from "../../support/findings.ts";

/** The value of a text as it is written in a file. */
function value(written: string): string | undefined {
  return declaration("import", `import ${written}`).path?.value;
}

describe("a text in quotes", () => {
  it("has escapes for a quote, a backslash and a line end", () => {
    assert.equal(value(String.raw`"say \"yes\" \\ or\nno"`), 'say "yes" \\ or\nno');
    assert.equal(value('""'), "");
    assert.equal(value(String.raw`"ends in \\"`), "ends in \\");
  });

  it("keeps placeholders as they are", () => {
    assert.equal(value('"How was {service}? {{sic}"'), "How was {service}? {{sic}");
  });

  it("may stand in the quotes of word processors and other languages, and hold straight ones", () => {
    assert.equal(value('“say "yes"”'), 'say "yes"');
    assert.equal(value("„ja“"), "ja");
    assert.equal(value("„tak”"), "tak");
    assert.equal(value("«oui»"), "oui");
    assert.equal(value("»ja«"), "ja");
    assert.equal(value('"“both”"'), "“both”");
  });

  it("may hold quotes of its own kind in pairs, as word processors make them", () => {
    assert.equal(value("“Don’t you “agree”?”"), "Don’t you “agree”?");
    assert.equal(value("„Der „gute“ Dienst“"), "Der „gute“ Dienst");
    assert.equal(value("«Le «bon» service»"), "Le «bon» service");
    // One that stands alone opens nothing.
    assert.equal(value("“a “b”"), "a “b");
  });

  it("is read in a moment where a line has fifty thousand quotes that nothing closes", () => {
    for (const quotes of ["‘", "“", "“a” “ ", '"""\n']) parse(quotes.repeat(50_000), "test.ukur");
  });

  it("keeps a backslash that means nothing, and says so", () => {
    const parsed = parse(String.raw`import "C:\dir"`, "test.ukur");
    assert.deepEqual(
      parsed.diagnostics.map(({ code, severity, span }) => [code, severity, parsed.text.slice(span.start, span.end)]),
      [["unknown-escape", "warning", "\\d"]],
    );
    const [node] = parsed.tree.declarations;
    assert.equal(node?.kind === "import" && node.path?.value, "C:\\dir");
  });

  it("ends with its line where its quote is missing, which is one fault", () => {
    const text = 'instrument i "I {\n  term a "one\n  term b "two"\n}\n';
    assert.deepEqual(faults(text), ['unclosed-text line 1 "\\"I"', 'unclosed-text line 2 "\\"one"']);
    const [node] = parse(text, "test.ukur").tree.declarations;
    assert.deepEqual(
      node?.kind === "instrument" && [node.text?.value, node.members.map((each) => each.kind === "term" && each.text?.value)],
      ["I", ["one", "two"]],
    );
  });

  it("may be missing its quote at the very end", () => {
    assert.deepEqual(faults('import "a'), ['unclosed-text line 1 "\\"a"']);
    assert.deepEqual(faults('import "'), ['unclosed-text line 1 "\\""']);
    assert.deepEqual(faults("import “a"), ['unclosed-text line 1 "“a"']);
    assert.deepEqual(faults('import "a\\'), ['unclosed-text line 1 "\\"a\\\\"', 'unknown-escape line 1 "\\\\"'].toSorted());
  });

  it("is understood in quotes that are not ours, and reported", () => {
    const parsed = parse("import 'a \"b\"'", "test.ukur");
    assert.deepEqual(
      parsed.diagnostics.map(({ code }) => code),
      ["foreign-quotes"],
    );
    assert.deepEqual(parsed.diagnostics[0]?.fixes[0]?.edits[0]?.newText, String.raw`"a \"b\""`);
    const [node] = parsed.tree.declarations;
    assert.equal(node?.kind === "import" && node.path?.value, 'a "b"');
  });
});

describe("a block of text", () => {
  it("loses its indentation, and its lines become paragraphs", () => {
    assert.equal(
      value('"""\n    One line\n    and another.\n\n\n      Indented\n    not.\n  """'),
      "One line and another.\n\nIndented not.",
    );
  });

  it("is the same with every kind of line end", () => {
    const text = '"""\n  a\n  b\n\n  c\n  """';
    assert.equal(value(text.replaceAll("\n", "\r\n")), value(text));
    assert.equal(value(text), "a b\n\nc");
  });

  it("may start and end on the lines of its quotes, and be empty", () => {
    assert.equal(value('"""a\n  b"""'), "a b");
    assert.equal(value('""""""'), "");
    assert.equal(value('"""\n\n"""'), "");
  });

  it("has escapes, and quotes without them", () => {
    assert.equal(value('"""\n  say "yes" \\"or\\" a\\nb \\\\\n"""'), 'say "yes" "or" a\nb \\');
  });

  it("ends before the next statement where it is not closed, and the fault names its line", () => {
    const parsed = parse('instrument i "I" {\n  term a "A"\n  intro """\n  Hello\n}\n', "test.ukur");
    assert.deepEqual(
      parsed.diagnostics.map(({ code }) => code),
      ["unclosed-text-block"],
    );
    assert.match(messageOf(parsed.diagnostics[0]!), /line 3 /);
    const [node] = parsed.tree.declarations;
    assert.deepEqual(node?.kind === "instrument" && node.members.map((each) => each.kind === "text" && each.text?.value), [false, "Hello"]);
  });
});
