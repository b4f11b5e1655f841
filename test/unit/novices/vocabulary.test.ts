import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Findings } from "../../../server/src/language/findings.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { scan } from "../../../server/src/language/scan.ts";
import * as T from "../../../server/src/language/tokens.ts";
import { wordFor, wordsFor } from "../../../server/src/language/vocabulary.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { messageOf } from "../../support/findings.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");
/** `mapping ke model` could be a mapping of something called `ke`, and `x kutub "…"` an item called `kutub`. */
const ambiguous = ["to", "poles"];

/** The keywords of a text that stand where the grammar wants them. */
function keywordsIn(text: string): { word: T.Word; start: number; end: number }[] {
  return scan(new Findings("", text))
    .tokens.all()
    .flatMap((token) =>
      token.tokenType !== T.Name && T.isName(token)
        ? [{ word: token.image as T.Word, start: token.startOffset, end: token.endOffset + 1 }]
        : [],
    );
}

describe("words of Indonesian and of other tools", () => {
  it("are words, in small letters", () => {
    for (const word of T.words) for (const foreign of wordsFor(word)) assert.match(foreign, /^[a-z]\w*$/, word);
  });

  it("are read as the keyword that they stand for, and lead to it by one finding with a fix, wherever it may be written", () => {
    const met = new Set<string>();
    for (const { word, start, end } of keywordsIn(desk)) {
      if (ambiguous.includes(word)) continue;
      for (const foreign of wordsFor(word)) {
        const written = desk.slice(0, start) + foreign + desk.slice(end);
        const { diagnostics } = parse(written, "desk.ukur");
        // Where names stand, any word may.
        if (diagnostics.length === 0) continue;
        const [edit] = diagnostics[0]!.fixes[0]?.edits ?? [];
        const mended = edit && written.slice(0, edit.span.start) + edit.newText + written.slice(edit.span.end);
        assert.equal(mended, desk, `${foreign} for ${word}: ${diagnostics.map(messageOf).join("\n")}`);
        assert.equal(diagnostics.length, 1, `${foreign} for ${word}: ${diagnostics.map(messageOf).join("\n")}`);
        met.add(word);
      }
    }
    assert.ok(met.size >= 45, `only ${[...met].join(", ")}`);
  });

  it("stand for the keyword of the place", () => {
    assert.equal(wordFor("Pilihan", ["choices"])?.keyword, "choices");
    assert.equal(wordFor("pilihan", ["one", "any"])?.keyword, "one");
    assert.equal(wordFor("constructor", T.words), undefined);
  });

  it("are names wherever names stand", () => {
    const names = ["bagian", "skala", "item", "dan", "kosong", "subscale", "rata", "tidak", "nilai", "butir"];
    const options = names.map((name, i) => `${name}_a ${i} "${name}"`).join(" ");
    const bare = names.map((name, i) => `${name} ${i} "${name}"`).join(" ");
    const texts = [
      `choices list "L" { ${options} }`,
      `choices list "L" { ${bare} }`,
      `instrument i "I" {\n  dimension d "D" {\n${names.map((name) => `    ${name} "${name}"`).join("\n")}\n  }\n}`,
      `instrument i "I" {\n  dimension d "D" { ${names.map((name) => `${name} "${name}"`).join(" ")} }\n}`,
      `instrument i "I" {\n${names.map((name) => `  dimension ${name} "${name}" { ${name}1 "x" }`).join("\n")}\n}`,
      `instrument i "I" {\n${names.map((name) => `  question ${name} "${name}" rank ${name}`).join("\n")}\n  page p when ${names.map((name) => `${name} == ${name}`).join(" and ")} { ${names.join(" ")} }\n}`,
      `instrument i "I" {\n  score s "S" = ${names.map((name) => `${name} - mean(${name})`).join(" + ")}\n}`,
    ];
    for (const text of texts) assert.deepEqual(parse(text, "a.ukur").diagnostics.map(messageOf), [], text);
  });

  it("are not found in texts that are right", () => {
    for (const [path, text] of Object.entries({ ...sampleTexts, ...libraryTexts }))
      assert.deepEqual(parse(text, path).diagnostics, [], path);
  });
});
