import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { namesIn, occurrencesOf, referencesOf, symbolAt } from "../../../server/src/semantics/references.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { path, programOf } from "../../support/editor.ts";
import { programOf as sampleProgram, samplePaths } from "../../support/compile.ts";
import { uncursor } from "../../support/markers.ts";

const desk = readFileSync("test/fixtures/desk.ukur", "utf8");

/** Where the declaration that stands first in `find` is named in the fixture, as the lines. */
async function linesNaming(find: string): Promise<string[]> {
  const program = await programOf(desk);
  const offset = desk.indexOf(find) + find.search(/\w+$/);
  const symbol = symbolAt(program, path, offset)!;
  const lines = occurrencesOf(program, symbol).map(({ span, file }) => {
    const text = String(program.files.get(file)!.parsed.text);
    const start = text.lastIndexOf("\n", span.start) + 1;
    return `${text.slice(start, span.start)}[${text.slice(span.start, span.end)}]`.trim();
  });
  return lines;
}

describe("the names of a file", () => {
  it("lead to an item from conditions, tests, mappings and translations", async () => {
    assert.deepEqual(await linesNaming("    W1"), [
      "[W1]",
      "when used == yes and not (age < 18 or part in (south, unsaid)) and seen includes desk and answered([W1]",
      "[W1]",
      "given expectation = 5, [W1]",
      "[W1]",
    ]);
  });

  it("lead to a battery from wordings, scores and translations", async () => {
    assert.deepEqual(await linesNaming("battery expectation"), [
      "battery [expectation]",
      "[expectation]",
      'page expecting "What you would expect" when used == yes { [expectation]',
      'score gap "Gap" = mean(perception - [expectation]',
      "given [expectation]",
      "W3.[expectation]",
    ]);
  });

  it("lead to an option of a question and to one of a list", async () => {
    assert.deepEqual(await linesNaming("    yes"), [
      "[yes]",
      'page expecting "What you would expect" when used == [yes]',
      "when used == [yes]",
      "used.[yes]",
    ]);
    assert.deepEqual(await linesNaming("  south"), ["[south]", "when used == yes and not (age < 18 or part in ([south]"]);
  });

  it("lead to a term from the texts, and to a band from a test and a quoted key", async () => {
    assert.deepEqual(await linesNaming("term place"), [
      "We would like to hear about {[place]",
      "term [place]",
      'battery perception "{[place]',
    ]);
    assert.deepEqual(await linesNaming('    "A'), ['"[A]', "expect gap.welcome = -1, grade = [A]", 'grade."[A]']);
  });

  it("lead to scales, models and dimensions", async () => {
    assert.equal((await linesNaming("scale ease5")).length, 6);
    assert.deepEqual(await linesNaming("model desk_model"), ["model [desk_model]", "mapping [desk_model]"]);
    assert.deepEqual(await linesNaming("  dimension order_of_things"), [
      'battery perception "{place}…" scale ease5 code P dimensions welcome, [order_of_things]',
      "dimension [order_of_things]",
      "perception of welcome, [order_of_things]",
    ]);
  });

  it("lead from an instrument's dimension to the model's of that name", async () => {
    const text = `import servqual\ninstrument i "I" { measures servqual dimension tangibles { T1 "is clean" covers equipment } }\n`;
    const program = await programOf(text);
    const names = namesIn(program, path).filter(({ span }) => text.slice(span.start, span.end) === "tangibles");
    assert.deepEqual(
      names.map(({ kind, role, symbol }) => [kind, role, symbol?.file]),
      [
        ["dimension", "declaration", path],
        ["modelDimension", "reference", "library:servqual.ukur"],
      ],
    );
    assert.equal(symbolAt(program, path, text.indexOf("equipment"))?.kind, "attribute");
  });

  it("find a translation's target in the file that imports it", async () => {
    const program = await programOf(
      `import "./desk.id.ukur"\ninstrument desk "Desk" { languages en, id\nterm place "the desk" intro "Of {place}" }\n`,
      {
        "desk.id.ukur": `translation id of desk "Meja {place}" { place "meja" }\n`,
      },
    );
    const place = symbolAt(program, path, program.files.get(path)!.parsed.text.indexOf("place"))!;
    assert.deepEqual(
      occurrencesOf(program, place).map(({ file }) => file),
      ["/project/desk.id.ukur", "/project/desk.id.ukur", path, path],
    );
  });

  it("leave unknown words without a declaration", async () => {
    const { text, offset } = uncursor('instrument i "I" { page p { no<|>ne } term t "{nothing} {{t}" }');
    const program = await programOf(text);
    assert.equal(symbolAt(program, path, offset), undefined);
    assert.deepEqual(
      namesIn(program, path)
        .filter(({ symbol }) => !symbol)
        .map(({ span, kind }) => [text.slice(span.start, span.end), kind]),
      [
        ["none", "unknown"],
        ["nothing", "term"],
      ],
    );
  });

  for (const sample of samplePaths) {
    it(`are all known in ${sample}`, async () => {
      const program = await sampleProgram(sampleTexts, sample);
      const without = new Set(["file", "language", "check", "function", "constant", "prefix"]);
      const unknown = referencesOf(program).filter(({ kind, symbol }) => !symbol && !without.has(kind));
      const words = unknown.map(({ file, span }) => program.files.get(file)!.parsed.text.slice(span.start, span.end));
      // A model says which batteries it compares without declaring any, and {minutes} is the language's own.
      assert.deepEqual(
        words.filter((word) => !/^(expectation|perception|perceived|desired|adequate|minimum|importance|performance|minutes)$/.test(word)),
        [],
      );
    });
  }
});
