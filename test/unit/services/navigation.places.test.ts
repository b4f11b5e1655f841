import assert from "node:assert/strict";
import { definition, documentHighlights, documentLinks, references } from "../../../server/src/services/index.ts";
import { open, shown, uriOf } from "../../support/navigation.ts";

const desk = `import servqual
import "./desk.id.ukur"
instrument desk "Desk" {
  languages en, id
  measures servqual
  term place "the desk"
  intro "Tell us about {place}."
  battery expectation "E" scale agree5
  battery perception "{place}…" scale agree5
  dimension empathy { E1 "cares" covers individual_attention { perception "cared" } }
  question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  page main when used == yes { perception of empathy }
  score gap "Gap" = mean(perception - expectation) per dimension
  cite "Nobody, 2024" doi "10.1000/182"
}
`;
const indonesian = `translation id of desk "Meja" {
  place "meja"
  intro "Tentang {place}."
  E1.perception "peduli"
  used.yes "Ya"
}
`;
const beside = { "desk.id.ukur": indonesian };

/** The text of the desk, with the cursor in the first or a later place of a word. */
function cursorAt(text: string, find: string, inside = 1): string {
  const at = text.indexOf(find) + inside;
  return `${text.slice(0, at)}<|>${text.slice(at)}`;
}

async function defined(main: string, others: Record<string, string> = beside): Promise<string[]> {
  const { program, file, position } = await open(main, others);
  return shown(program, definition(program, file, position, uriOf));
}

describe("the definition of a word", () => {
  it("is where a name is declared, in conditions, pages, scores and texts", async () => {
    assert.deepEqual(await defined(cursorAt(desk, "yes {")), ['desk.ukur: question used "Used?" one of { [yes] 1 "Yes" no 0 "No" }']);
    assert.deepEqual(await defined(cursorAt(desk, "perception of")), ['desk.ukur: battery [perception] "{place}…" scale agree5']);
    assert.deepEqual(await defined(cursorAt(desk, "{place}…", 3)), ['desk.ukur: term [place] "the desk"']);
    assert.deepEqual(await defined(cursorAt(desk, 'perception "cared')), ['desk.ukur: battery [perception] "{place}…" scale agree5']);
  });

  it("is in the library, where the library declares it", async () => {
    assert.match((await defined(cursorAt(desk, "servqual\n  term")))[0]!, /^library:servqual\.ukur: model \[servqual\]/);
    assert.match((await defined(cursorAt(desk, "individual_attention")))[0]!, /^library:servqual\.ukur: \[individual_attention\]/);
    assert.match((await defined(cursorAt(desk, "empathy {")))[0]!, /^library:servqual\.ukur: dimension \[empathy\]/);
  });

  it("is a file for an import", async () => {
    assert.match((await defined(cursorAt(desk, "servqual")))[0]!, /^library:servqual\.ukur: \[\]/);
    assert.match((await defined(cursorAt(desk, "./desk.id")))[0]!, /^desk\.id\.ukur: \[\]/);
  });

  it("is the original for a translation's key", async () => {
    assert.deepEqual(await defined(desk, { "desk.id.ukur": cursorAt(indonesian, "intro") }), [
      'desk.ukur: intro ["Tell us about {place}."]',
    ]);
    assert.deepEqual(await defined(desk, { "desk.id.ukur": cursorAt(indonesian, "yes") }), [
      'desk.ukur: question used "Used?" one of { [yes] 1 "Yes" no 0 "No" }',
    ]);
    assert.deepEqual(await defined(desk, { "desk.id.ukur": cursorAt(indonesian, "place}") }), ['desk.ukur: term [place] "the desk"']);
  });

  it("is nothing for words of the language, numbers, comments and unknown names", async () => {
    for (const find of ["instrument desk", "languages", "mean(", '1 "Yes', "Tell us"])
      assert.deepEqual(await defined(cursorAt(desk, find)), [], find);
    assert.deepEqual(await defined(`// us<|>ed\n${desk}`), []);
  });
});

describe("the references of a name", () => {
  it("are in all files, with the declaration where it is asked for", async () => {
    const { program, file, position } = await open(cursorAt(desk, 'place "the desk'), beside);
    const without = shown(program, references(program, file, position, false, uriOf));
    assert.deepEqual(without, [
      'desk.id.ukur: [place] "meja"',
      'desk.id.ukur: intro "Tentang {[place]}."',
      'desk.ukur: intro "Tell us about {[place]}."',
      'desk.ukur: battery perception "{[place]}…" scale agree5',
    ]);
    assert.equal(references(program, file, position, true, uriOf).length, without.length + 1);
  });

  it("of a library's dimension hold the instrument's", async () => {
    const { program } = await open(`<|>${desk}`, beside);
    const library = "library:servqual.ukur";
    const text = String(program.files.get(library)!.parsed.text);
    const offset = text.indexOf("dimension empathy") + 10;
    const position = { line: text.slice(0, offset).split("\n").length - 1, character: offset - text.lastIndexOf("\n", offset) - 1 };
    const found = shown(program, references(program, library, position, false, uriOf));
    assert.ok(
      found.some((line) => line.startsWith("desk.ukur: dimension [empathy]")),
      found.join("\n"),
    );
  });
});

describe("highlights", () => {
  it("are those of the file, the declaration as what is written", async () => {
    const { program, file, position } = await open(cursorAt(desk, "used =="), beside);
    assert.deepEqual(
      documentHighlights(program, file, position).map(({ range, kind }) => [range.start.line, kind]),
      [
        [10, 3],
        [11, 2],
      ],
    );
    const translation = await open(desk, { "desk.id.ukur": cursorAt(indonesian, "used") });
    assert.equal(documentHighlights(translation.program, translation.file, translation.position).length, 1);
  });
});

describe("links", () => {
  it("lead to imported files and to publications", async () => {
    const { program, file } = await open(`<|>${desk}`, beside);
    assert.deepEqual(
      documentLinks(program, file, uriOf).map(({ target }) => target),
      ["test:library:servqual.ukur", "test:/project/desk.id.ukur", "https://doi.org/10.1000/182"],
    );
  });

  it("escape what an author writes as a doi", async () => {
    const { program, file } = await open('<|>instrument i "I" { cite "A" doi "https://doi.org/10.1/<a b>?x#y" cite "B" doi "" }');
    assert.deepEqual(
      documentLinks(program, file, uriOf).map(({ target }) => target),
      ["https://doi.org/10.1/%3Ca%20b%3E%3Fx%23y"],
    );
  });
});
