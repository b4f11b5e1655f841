import assert from "node:assert/strict";
import { faultsIn, partsOf, withoutMarks } from "../../../server/src/marks/parse.ts";
import { answersIn, inHtml, inMarkdown, inWords, isMarked } from "../../../server/src/marks/write.ts";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const html = (text: string): string =>
  inHtml(text, escaped, ({ of, otherwise }) => `[${of}${otherwise === undefined ? "" : `|${otherwise}`}]`);

describe("marks in texts", () => {
  it("are bold words and links, in each other too", () => {
    assert.equal(html("Read **every** line."), "Read <strong>every</strong> line.");
    assert.equal(html("[How](https://example.org/a_b?c=1&d=2)"), '<a href="https://example.org/a_b?c=1&#38;d=2">How</a>');
    assert.equal(html("**See [this](mailto:a@b.org)**"), '<strong>See <a href="mailto:a@b.org">this</a></strong>');
    assert.equal(html("[**all** of it](http://b.org)"), '<a href="http://b.org"><strong>all</strong> of it</a>');
    assert.equal(html("{{main}} and **{{main|your office}}**"), "[main] and <strong>[main|your office]</strong>");
  });

  it("are nothing else: signs that mark nothing stay as they are", () => {
    const plain = [
      "2 ** 3 ** 4",
      "5 * 3 * 2",
      "*one*",
      "__two__",
      "# three",
      "[sic]",
      "[a] (b)",
      "[see](p. 3)",
      "****",
      "***a",
      "a ** b",
      "{main}",
      "{{main",
      "{{1}}",
      "<b>x</b>",
      "`x`",
      "C:\\dir",
      "**",
      "[](",
      "](",
    ];
    for (const text of plain) assert.deepEqual(partsOf(text), [{ kind: "words", text }], text);
  });

  it("are written as signs behind a backslash", () => {
    assert.equal(html("\\*\\*not bold\\*\\* \\[not](https://a.org)"), "**not bold** [not](https://a.org)");
    assert.equal(html("\\{{main}}"), "{{main}}");
    assert.equal(html("a \\ b"), "a \\ b");
  });

  it("end with their paragraph", () => {
    assert.equal(html("**a\n\nb**"), "**a\n\nb**");
    assert.equal(html("**a\nb**"), "<strong>a\nb</strong>");
  });

  it("let no address act, and nothing out of it", () => {
    for (const address of [
      "javascript:alert(1)",
      "JavaScript:alert`1`",
      "data:text/html,x",
      "vbscript:x",
      'https://a.org/"onclick=x',
      "https://a.org/'x",
      "https://a.org/<x>",
      "//a.org",
      "file:///etc/passwd",
      "https://a.org\\x",
      "https:// a.org",
      "ht\ntps://a.org",
    ])
      assert.ok(!html(`[x](${address})`).includes("<a "), address);
    assert.equal(html("[<img src=x onerror=y>](https://a.org)"), '<a href="https://a.org">&#60;img src=x onerror=y&#62;</a>');
    assert.equal(html("**<b>**"), "<strong>&#60;b&#62;</strong>");
  });

  it("are told where something was meant as one and is none", () => {
    const kinds = (text: string): string[] => faultsIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    assert.deepEqual(kinds("Read **every line."), ["unclosed **"]);
    assert.deepEqual(kinds("[a](https://b.org"), ["unclosed [a](https://b.org"]);
    assert.deepEqual(kinds("[a](javascript:x) [b](www.b.org)"), ["scheme javascript:x", "scheme www.b.org"]);
    assert.deepEqual(kinds("[a](javascript:f(1))"), ["scheme javascript:f"]);
    assert.deepEqual(kinds("[](https://b.org) [ ](https://b.org)"), ["empty [](https://b.org)", "empty [ ](https://b.org)"]);
    for (const text of ["2 ** 3", "[a](b)", "\\**a", "[sic]", "**a** [b](http://c.d)"]) assert.deepEqual(kinds(text), [], text);
  });

  it("are words where nothing shows them, with the address of a link behind its words", () => {
    assert.equal(inWords("**a** [b](https://c.org) {{d}} {{e|f}} \\*"), "a b (https://c.org) {d} f *");
    assert.equal(inWords("[https://c.org](https://c.org)"), "https://c.org");
    assert.equal(
      inMarkdown(
        "**a_b** [c](https://d.org/e_f)",
        (words) => words.replaceAll("_", "\\_"),
        () => "",
      ),
      "**a\\_b** [c](https://d.org/e%5Ff)",
    );
    assert.equal(withoutMarks("**a** [b](https://c.org) d").length, "**a** [b](https://c.org) d".length);
    assert.equal(withoutMarks("**a** [b](https://c.org) d").replace(/\s+/g, " "), " a [b d");
    assert.ok(isMarked("**a**") && !isMarked("{{a}}") && !isMarked("\\*"));
    assert.deepEqual(
      answersIn("{{a}} **[{{b|c}}](https://d.org)**").map(({ of }) => of),
      ["a", "b"],
    );
  });

  it("are read in one go, however many begin", () => {
    for (const text of [
      "**a ".repeat(20_000),
      "[".repeat(40_000),
      "[a](".repeat(20_000),
      "{{a|".repeat(20_000),
      "**a** ".repeat(20_000),
      "\\*".repeat(20_000),
    ]) {
      assert.ok(partsOf(text).length > 0);
      assert.ok(faultsIn(text).length >= 0);
      assert.equal(withoutMarks(text).length, text.length);
    }
  });
});
