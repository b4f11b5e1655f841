import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { TextEdit } from "vscode-languageserver-types";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { parse } from "../../../server/src/language/parse.ts";
import * as T from "../../../server/src/language/tokens.ts";
import { contextAt, placeIn } from "../../../server/src/services/completion/context.ts";
import { complete, resolveCompletion } from "../../../server/src/services/completion.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { samplePaths } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { completionsAt, edited, offeredAt, path, programOf, snippetText } from "../../support/editor.ts";
import { uncursor } from "../../support/markers.ts";

/** Asserts that a place offers these and, after a `not`, none of those. */
async function offers(
  marked: string,
  wanted: readonly string[],
  unwanted: readonly string[] = [],
  beside?: Readonly<Record<string, string>>,
): Promise<void> {
  const offered = await offeredAt(marked, beside);
  assert.deepEqual(
    wanted.filter((label) => !offered.includes(label)),
    [],
    `offered: ${offered.join(", ")}`,
  );
  assert.deepEqual(
    unwanted.filter((label) => offered.includes(label)),
    [],
    `offered: ${offered.join(", ")}`,
  );
}

const used = 'question used "Used?" one of { yes 1 "Yes" no 0 "No" }';

/** An instrument that measures e-GovQual, with one of its items. */
const measured = (members: string, items = "") => `import egovqual
import scales
instrument desk "Desk" {
  languages en
  measures egovqual
  battery perception "Stem" scale agree5 code P
  dimension trust {
    T1 "keeps my password" covers credentials
    ${items}
  }
  ${members}
}
`;
import { inWords } from "../../support/findings.ts";

describe("completion knows the grammar", () => {
  const texts = [
    ...samplePaths.map((sample) => [sample, readFileSync(`samples/${sample}`, "utf8")] as const),
    ...Object.entries(libraryTexts),
  ];
  for (const [name, text] of texts) {
    it(`and expects every word of ${name}`, () => {
      const place = placeIn(parse(text, name), 0);
      for (const token of place.tokens.all()) {
        if (token.image === "}") continue;
        const { goesOn, starts } = contextAt(place, text, token.startOffset);
        const expected = [...goesOn, ...starts].some(({ kind, text: what }) => {
          if (kind === "block") return token.image === "{";
          if (kind === "literal") return token.image === what;
          if (what === "text") return T.isText(token);
          return what === "num" ? token.tokenType === T.Number : T.isName(token);
        });
        assert.ok(expected, `${token.image} at ${token.startOffset} in ${name}`);
      }
    });
  }
});

describe("completion", () => {
  it("starts a file with its declarations", () => offers("<|>", ["import", "instrument", "scale", "model"], ["battery"]));
  it("makes a whole instrument that has no finding", async () => {
    const { text } = uncursor("instr<|>");
    const item = (await completionsAt("instr<|>")).find(({ label }) => label === "instrument")!;
    const program = await programOf(
      edited(text, [{ ...item.textEdit!, newText: snippetText(item.textEdit!.newText) } as never, ...item.additionalTextEdits!]),
    );
    assert.deepEqual(
      inWords(check(program)).map(({ code, message }) => `${code}: ${message}`),
      [],
    );
  });
  it("offers the library to an import", () => offers("import <|>", ["scales", "servqual", "egovqual"]));
  it("offers files in the quotes of an import", () => offers('import "<|>"', ["./scales.ukur"], ["scales"]));
  it("replaces what is written of a file's name", async () => {
    const item = (await completionsAt('import "./sc<|>"')).find(({ label }) => label === "./scales.ukur")!;
    assert.equal(edited('import "./sc"', [item.textEdit as never]), 'import "./scales.ukur"');
  });
  it("offers members in an instrument, and nothing that belongs elsewhere", () =>
    offers(desk("<|>"), ["battery", "question", "score", "test"], ["import", "reverse", "na"]));
  it("offers the clauses of a battery", () => offers(desk('battery x "X" <|>'), ["scale", "code", "dimensions", "required"], ["reverse"]));
  it("offers a clause once", () => offers(desk('battery x "X" scale agree5 <|>'), ["code"], ["scale"]));
  it("offers the clauses of a half-typed battery on a later line", () => offers(desk('battery x "X"\n    sc<|>'), ["scale", "score"]));
  it("offers scales in scope, and with an import those of the library", async () => {
    const without = 'instrument desk "Desk" {\n  battery x "X" scale <|>\n}\n';
    const item = (await completionsAt(without)).find(({ label }) => label === "agree5")!;
    assert.match(
      edited(uncursor(without).text, [item.textEdit as never, ...item.additionalTextEdits!]),
      /^import scales\n\ninstrument desk "Desk" \{\n {2}battery x "X" scale agree5\n/,
    );
    const within = (await completionsAt(desk('battery x "X" scale <|>'))).find(({ label }) => label === "agree5")!;
    assert.equal(within.additionalTextEdits, undefined);
  });
  it("offers the dimensions that are still missing of the model", () =>
    offers(measured("<|>"), ["dimension efficiency", "dimension reliability"], ["dimension trust"]));
  it("offers them after the word, too", () => offers(measured("dimension <|>"), ["efficiency"], ["trust"]));
  it("offers the topics that are not covered", async () => {
    const offered = await offeredAt(measured("", 'T2 "stores my data" covers <|>'));
    assert.deepEqual(offered.slice(0, 3), ["necessary_data", "safe_storage", "purpose"]);
  });
  it("offers a next item for each of them", () => offers(measured("", "<|>"), ["T2", "T2 covers safe_storage"], ["T2 covers credentials"]));
  it("counts on from the number that the last item ends in, if it can be counted on from", async () => {
    for (const [last, next] of [
      ["V9", "V10"],
      ["V09", "V10"],
      ["V999999999999999", "V1000000000000000"],
      ["V9007199254740992", "V90071992547409921"],
    ]) {
      await offers(desk(`dimension more "More" { ${last} "is so"\n <|> }`), [next!], []);
    }
  });
  it("offers the batteries that an item has no wording for", () =>
    offers(desk('dimension more "More" { M1 { expectation "e"\n <|> } }'), ["perception"], ["expectation"]));
  it("offers the clauses of an item", () =>
    offers(desk('dimension more "More" { M1 "is so" <|> }'), ["reverse", "covers", "only"], ["battery"]));
  it("offers types of a question", () => offers(desk('question q "Q" <|>'), ["one", "any", "number", "share"], ["required"]));
  it("offers answers of its own to a question", () => offers(desk('question q "Q" one of <|>'), ["{ … }"]));
  it("offers the points of a scale that have no label", () =>
    offers('scale s "S" 1..3 {\n  1 "a"\n  <|>\n}\n', ["2", "3", "na"], ["1", "4"]));
  it("offers an option and a band", async () => {
    await offers(desk('question q "Q" one of { <|> }'), ["option"]);
    await offers(desk('score s "S" = mean(perception) bands { <|> }'), ["band"]);
  });
  it("offers answers in a condition", () => offers(desk(`${used}\n  page p when <|>`), ["used", "H1", "not", "answered"]));
  it("offers the options after a sign", () => offers(desk(`${used}\n  page p when used == <|>`), ["yes", "no"], ["used"]));
  it("offers the options in a list", () => offers(desk(`${used}\n  page p when used in (yes, <|>`), ["no"]));
  it("offers answers in the condition of a question and of an item", async () => {
    await offers(desk(`${used}\n  question age "Age" number when <|>`), ["used", "H1", "not"], ["age"]);
    await offers(desk(`${used}\n  question age "Age" number when used == <|>`), ["yes", "no"], ["used"]);
    await offers(desk(`${used}\n  dimension more "More" { M1 "is so" when <|> }`), ["used", "H1", "answered"], ["M1"]);
    await offers(desk(`${used}\n  dimension more "More" { M1 "is so" when used == <|> }`), ["yes", "no"]);
  });
  it("offers the codes of an item's scale", () => offers(desk("page p when H1.perception >= <|>"), ["1", "5"]));
  it("offers a battery after an item's dot", () => offers(desk("page p when H1.<|>"), ["expectation", "perception"], ["H1"]));
  it("offers and, or and the block's end after a condition", () =>
    offers(desk(`${used}\n  page p when used == yes <|>`), ["and", "or", "allow"]));
  it("offers batteries, questions and scores to a score", () =>
    offers(
      desk('question age "Age" number\n  score a "A" = mean(perception)\n  score b "B" = <|>'),
      ["perception", "age", "a", "mean"],
      ["b", "H1"],
    ));
  it("offers dimensions after a score's dot", () =>
    offers(desk('score gap "Gap" = mean(perception - expectation) per dimension\n  score b "B" = gap.<|>'), ["help", "speed"]));
  it("offers items after a battery's dot", () => offers(desk('score b "B" = perception.<|>'), ["H1", "S1"]));
  it("offers what can follow a score", () => offers(desk('score b "B" = mean(perception) <|>'), ["per", "missing", "bands"]));
  it("offers no clause inside parentheses", () => offers(desk('score b "B" = mean(perception <|>'), [], ["missing", "bands"]));
  it("offers what no page shows first", async () => {
    const offered = await offeredAt(desk(`${used}\n  page a { perception }\n  page b { <|> }`));
    assert.deepEqual(offered.slice(0, 2), ["expectation", "used"]);
  });
  it("offers the clauses of what a page shows", () => offers(desk("page a { perception <|> }"), ["of", "by", "order"]));
  it("offers scores to what a test expects, and answers to what is given", async () => {
    const score = 'score total "T" = mean(perception)';
    await offers(desk(`${score}\n  test "t" { expect <|> }`), ["total"], ["H1"]);
    await offers(desk(`${score}\n  test "t" { given <|> }`), ["H1"], ["total"]);
    await offers(desk(`${used}\n  test "t" { given used = <|> }`), ["yes", "no", "missing"]);
  });
  it("offers terms inside a text, and nothing else", async () => {
    await offers(desk('term service "the desk"\n  question q "How is {<|>'), ["service", "minutes"]);
    assert.deepEqual(await offeredAt(desk('question q "How <|> is it?" date')), []);
    assert.deepEqual(await offeredAt(desk('question q "How {{<|> is it?" date')), []);
  });
  it("closes the brace of a term", async () => {
    const marked = desk('term service "the desk"\n  question q "How is {ser<|> today?" date');
    const item = (await completionsAt(marked)).find(({ label }) => label === "service")!;
    assert.match(edited(uncursor(marked).text, [item.textEdit as never]), /How is \{service\} today/);
  });
  it("offers nothing in a comment", async () => {
    assert.deepEqual(await offeredAt("// impo<|>"), []);
    assert.deepEqual(await offeredAt(desk("/// the battery <|>\n  battery")), []);
  });
  it("offers the checks that can be allowed, those found here first, and whole words with hyphens", async () => {
    const marked = desk('dimension empty "Empty" allow dimension-w<|> { }');
    const items = await completionsAt(marked);
    assert.equal(items[0]!.label, "dimension-without-items");
    assert.match(edited(uncursor(marked).text, [items[0]!.textEdit as never]), /allow dimension-without-items \{/);
    assert.ok(!items.some(({ label }) => label === "unknown-name"));
  });
  it("offers the keys that have no translation yet", async () => {
    const base = desk('term service "the desk"').replace("languages en", "languages en, id");
    await offers(`${base}translation id of desk "Meja" {\n  help "Bantuan"\n  <|>\n}`, ["speed", "H1", "service"], ["help", "title"]);
  });
  it("writes the key of a band in quotes where its label is no name", async () => {
    const base = desk('score s "S" = mean(perception) bands { "Good, $5 {x}" 1..5 "Good" }').replace("languages en", "languages en, id");
    for (const marked of ["  <|>\n", "  s.<|>\n"]) {
      const whole = `${base}translation id of desk "Meja" {\n${marked}}`;
      const offered = await completionsAt(whole, undefined, undefined, { client: { snippets: false, markdown: true, labelDetails: true } });
      const item = offered.find(({ label }) => label.endsWith("Good, $5 {x}"))!;
      const text = edited(uncursor(whole).text, [item.textEdit as TextEdit]);
      assert.match(text, /\n {2}s\."Good, \$5 \{x\}"/);
    }
  });
  it("offers the keys of a translation in a file of its own", async () => {
    const desked = desk("").replace("languages en", "languages en, id");
    const { text, offset } = uncursor('translation id of desk "Meja" {\n  <|>\n}\n');
    const program = await programOf(`import "./desk.id.ukur"\n${desked}`, { "desk.id.ukur": text });
    const host = { library: libraryTexts, importable: [], findings: () => [] };
    const labels = complete(program, "/project/desk.id.ukur", positionAt({ text }, offset), host).map(({ label }) => label);
    assert.ok(labels.includes("expectation") && labels.includes("S1"), labels.join(", "));
  });
  it("offers languages", () => offers(desk("").replace("languages en", "languages en, <|>"), ["id", "pt-BR"], ["en"]));
  it("offers models to a mapping without an import, and their dimensions in it", async () => {
    await offers(desk("mapping to <|>"), ["servqual"]);
    await offers(desk("mapping to servqual { help -> <|> }"), ["tangibles", "empathy"]);
    await offers(desk("mapping to servqual { help -> tangibles <|> }"), ["same", "overlaps", "none"]);
  });
  it("describes what it offers when that is asked for", async () => {
    const { text, offset } = uncursor(measured("", 'T2 "t" covers <|>'));
    const program = await programOf(text);
    const item = (await completionsAt(`${text.slice(0, offset)}<|>${text.slice(offset)}`)).find(({ label }) => label === "purpose")!;
    assert.equal(item.documentation, undefined);
    assert.match(
      (resolveCompletion(program, item).documentation as { value: string }).value,
      /topic `purpose`[^]*Use of the data for the stated purpose/,
    );
    assert.ok(program.files.has(path));
  });
});
