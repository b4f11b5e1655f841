import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { IGrammar } from "vscode-textmate";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import type { Program } from "../../../server/src/semantics/program.ts";
import { semanticTokens } from "../../../server/src/services/index.ts";
import { programOf as sampleProgram, samplePaths } from "../../support/compile.ts";
import { path, programOf } from "../../support/editor.ts";
import { words, type Word } from "../../support/semanticTokens.ts";
import { grammarOf, scopesOf, type Scoped } from "../../support/textmate.ts";

/** What the grammar must say of a word that the server has understood. */
function scopeFor({ word, type, modifiers }: Word, isKey: boolean): string {
  if (type === "keyword") return "keyword.other";
  if (type === "function") return "support.function";
  if (type === "decorator") return "entity.other.attribute-name";
  if (modifiers.includes("declaration")) return "entity.name";
  // No pattern can tell which key of a translation is a term's.
  if (type === "parameter") return isKey ? "variable.other" : "variable.parameter";
  // Nor whether a text names a term, or a question whose answer it tells.
  if (type === "variable" && !isKey) return "variable.parameter";
  // Nor which letter is a result of Kano's table.
  if (/^[AOMIRQ]$/.test(word)) return "variable.other";
  return type === "enumMember" && modifiers.includes("defaultLibrary") ? "constant.language" : "variable.other";
}

/** The scopes of words: those that have to be the server's too. Signs, numbers, texts and comments are the grammar's own. */
const wordScopes = /^(?:keyword\.other|support\.function|entity\.|variable\.|constant\.language)/;

/** Every word of which the grammar and the server say different things. */
function differences(grammar: IGrammar, program: Program, file: string): string[] {
  const text = String(program.files.get(file)!.parsed.text);
  const understood = new Map(words(text, semanticTokens(program, file).data).map((word) => [word.start, word]));
  const line = (start: number): string =>
    text
      .slice(text.lastIndexOf("\n", start - 1) + 1)
      .split("\n", 1)[0]!
      .trim();
  const found: string[] = [];
  const seen = new Set<number>();
  for (const { start, end, scopes } of scopesOf(grammar, text)) {
    const scope = scopes.findLast((each) => each !== "source.ukur" && !each.startsWith("meta.")) ?? "";
    for (const { index, 0: part } of wordScopes.test(scope)
      ? text.slice(start, end).matchAll(scope.startsWith("keyword") ? /\w+/g : /[^]+/g)
      : []) {
      const word = understood.get(start + index);
      seen.add(start + index);
      if (!word || word.word !== part)
        found.push(`"${part}" is ${scope} and ${word ? `"${word.word}" ${word.type}` : "nothing"} in: ${line(start)}`);
      else if (!scope.startsWith(scopeFor(word, text.charAt(start - 1) !== "{")))
        found.push(`"${part}" is ${scope} and ${word.type} ${word.modifiers.join(" ")} in: ${line(start)}`);
    }
  }
  for (const [start, { word, type }] of understood) if (!seen.has(start)) found.push(`"${word}" is nothing and ${type} in: ${line(start)}`);
  return found;
}

/** The words of a text with a scope, or with one that starts like it. */
function having(text: string, scoped: readonly Scoped[], scope: string): string[] {
  return scoped.filter(({ scopes }) => scopes.some((each) => each.startsWith(scope))).map(({ start, end }) => text.slice(start, end));
}

describe("the grammar for editors", () => {
  let grammar: IGrammar;
  before(async () => void (grammar = await grammarOf("source.ukur")));

  for (const sample of Object.keys(sampleTexts).filter((name) => name.endsWith(".ukur"))) {
    it(`sees in ${sample} what the server sees`, async () => {
      const main = samplePaths.find((other) => sample.startsWith(other.slice(0, other.lastIndexOf("/") + 1)))!;
      assert.deepEqual(differences(grammar, await sampleProgram(sampleTexts, main), `/${sample}`), []);
    });
  }

  for (const file of Object.keys(libraryTexts)) {
    it(`sees in the library's ${file} what the server sees`, async () => {
      const program = await programOf(`import ${file.replace(/\.ukur$/, "")}\n`);
      assert.deepEqual(differences(grammar, program, `library:${file}`), []);
    });
  }

  const member = (text: string): string => `instrument i "I" {\n  ${text.replaceAll("\n", "\n  ")}\n}\n`;
  const cases: Readonly<Record<string, string>> = {
    "everything that the language has": readFileSync("test/fixtures/desk.ukur", "utf8"),
    "names that are spelt like keywords": member(
      'dimension scale {\n  scale "has a scale" reverse\n  reverse "is turned" optional scale agree5\n  page "has pages"\n  when "comes when it should"\n}\n' +
        'battery battery "B" scale agree5 dimensions scale, reverse required\nquestion question "Q" one of { one 1 "One" missing 2 "Missing" missing }\n' +
        "page page { battery of scale by dimension question }\nscore score = mean(battery) per dimension missing half",
    ),
    "texts in every kind of quotes": 'choices c “Curly” { a 1 „Low“ b 2 «French» c 3 »German« }\nscale s "S" 1..2 { 1 "a \\" b" 2 "c" }\n',
    "blocks and lists in one line":
      'instrument i "I" { term t "x" dimension d { E1 "a" E2 "b" reverse } page p { b } }\nscale s "S" 1..2 { 1 "a" 2 "b" na 9 "c" }\n',
    "lists that go on": member(
      'battery b "B" dimensions one,\n    two, three required\nbattery c "C" dimensions one two code C\ndimension one { A1 "a" only b, c\n A2 "b" }',
    ),
    "dimensions without a block":
      'model m "M" {\n  dimension a "A" definition "x"\n  dimension b "B" formative {\n    c "C"\n  }\n  sure low because "y"\n}\n',
    "clauses in lines of their own": member(
      'dimension d "D"\n    definition "x"\n    formative\n    allow too-few because "y" {\n  E1 "a"\n    reverse\n    poles "l" "r"\n    allow double-barrelled because "z"\n}\npage p "P"\n    when E1 == 2\n    and answered(E1) {\n  q\n}',
    ),
    "statements after texts with braces": member(
      'term a "{a} and {{b}"\nintro """\n  {a}\n  "x"\n"""\nquestion q "{a}?" number 1..5 unit "{a}" optional\nscore s "}" = 1\nterm z "z"',
    ),
    "texts without an end": member('term a "half\nterm b "whole"'),
    "comments everywhere":
      '// instrument i\n/// scale s\ninstrument i "I" { // term a\n  term a "x // y" // {\n  /* term c */\n}\n// end\n',
    "numbers with signs, and names with digits": member(
      'question q2 "Q" number -1.5..20\nscore s1 = -q2 * 2.5 bands { low -3..-1 "Low" "Very high" 0..3 }',
    ),
    "an unfinished member before others": member('battery\nquestion q "Q" one of\npage p\nterm t "T"\nscore s =\ntest "x" { given q = }\n'),
    "an unfinished declaration before others":
      'scale\ninstrument\nmodel m\ntranslation id of\nmapping a to b {\n  c -> d same\n}\nchoices c "C" {\n  a 1 "A"\n}\n',
  };
  for (const [title, text] of Object.entries(cases)) {
    it(`sees what the server sees: ${title}`, async () => {
      assert.deepEqual(differences(grammar, await programOf(text), path), []);
    });
  }

  it("knows texts, escapes, numbers and comments", () => {
    const text = '/// doc\n// note\nscale s "a \\"b\\" {{c" 1..5 { 1 “x” na -9.5 "y" }\n';
    const scoped = scopesOf(grammar, text);
    assert.deepEqual(having(text, scoped, "comment.line.documentation"), ["/// doc"]);
    assert.deepEqual(having(text, scoped, "comment.line.double-slash"), ["// note"]);
    assert.deepEqual(having(text, scoped, "constant.character.escape"), ['\\"', '\\"', "{{"]);
    assert.deepEqual(having(text, scoped, "constant.numeric"), ["1", "5", "1", "9.5"]);
    assert.equal(having(text, scoped, "string.quoted.double").join(""), '"a \\"b\\" {{c""y"');
    assert.deepEqual(having(text, scoped, "string.quoted.other").join(""), "“x”");
  });

  it("knows a piece of an instrument that stands alone", () => {
    const text = 'dimension d "D" {\n  i "I" covers t\n}\n\ntest "T" {\n  given b = 5\n}\n';
    assert.deepEqual(having(text, scopesOf(grammar, text), "keyword.other.ukur"), ["dimension", "covers", "test", "given"]);
  });

  it("ends a text without an end with its line", () => {
    const text = 'instrument i "I" {\n  term a "half\n  term b "whole"\n}\n';
    assert.deepEqual(having(text, scopesOf(grammar, text), "entity.name.variable"), ["a", "b"]);
  });
});

describe("code in Markdown", () => {
  it("is coloured by the language's grammar up to the end of its fence", async () => {
    const grammar = await grammarOf("text.html.markdown");
    const text =
      '# Title\n\n```ukur\nscale s "S" 1..2 {\n  1 "a"\n}\n```\n\nscale t\n\n~~~Ukur title=x\nimport scales\n~~~\n\n```js\nimport x\n```\n# End\n';
    const scoped = scopesOf(grammar, text);
    assert.deepEqual(having(text, scoped, "keyword.other.ukur"), ["scale", "import"]);
    assert.deepEqual(having(text, scoped, "fenced_code.block.language.markdown"), ["ukur", "Ukur"]);
    assert.deepEqual(having(text, scoped, "heading.markdown"), ["# Title", "# End"]);
    assert.ok(having(text, scoped, "meta.embedded.block.ukur").join("").startsWith("scale s"));
  });

  it("leaves a fence of another language alone", async () => {
    const grammar = await grammarOf("text.html.markdown");
    for (const info of ["ukurx", "xukur", ""])
      assert.deepEqual(having("", scopesOf(grammar, `\`\`\`${info}\nscale s\n\`\`\`\n`), "keyword"), [], info);
  });
});
