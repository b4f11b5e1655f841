import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver-types";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { codeActions } from "../../../server/src/services/codeActions.ts";
import { rangeOf } from "../../../server/src/services/positions.ts";
import { desk } from "../../support/desk.ts";
import { edited, path, programOf } from "../../support/editor.ts";
import { withoutMethod } from "../../support/findings.ts";
import { unmark } from "../../support/markers.ts";

/** The actions for the marked place of a fixture, and its text. */
async function actionsAt(
  marked: string,
  only?: string[],
  beside?: Readonly<Record<string, string>>,
): Promise<{ text: string; actions: CodeAction[] }> {
  const { text, spans } = unmark(marked);
  const program = await programOf(text, beside);
  const findings = check(program).filter(({ file }) => file === path);
  const range = rangeOf({ text }, spans[0] ?? { start: 0, end: 0 });
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  return {
    text,
    actions: codeActions(program, path, range, context, { library: libraryTexts, findings, uriOf: (file) => `file://${file}` }),
  };
}

/** The text after the action of that title. */
async function after(title: string, marked: string, only?: string[]): Promise<string> {
  const { text, actions } = await actionsAt(marked, only);
  const found = actions.find((action) => action.title === title);
  assert.ok(found, `There are: ${actions.map((action) => action.title).join("; ")}`);
  return edited(text, found.edit!.changes![`file://${path}`]!);
}

/** The codes of what is found in a text. */
const codesIn = async (text: string) => check(await programOf(text), () => withoutMethod).map(({ code }) => code);

const used = 'question used "Used?" one of {\n    no 0 "No"\n    yes 1 "Yes"\n  }';

describe("code actions", () => {
  it("repair what a finding can repair", async () => {
    assert.equal(await after("Change to agree5", desk('battery x "X" scale [|agre5|]')), desk('battery x "X" scale agree5'));
  });
  it("move a scale out of an instrument, above which it is read, and nothing else is said of it", async () => {
    const scale = (indent: string) => `scale how "How much" 1..5 {\n${indent}  1 "Not at all"\n${indent}  5 "Very much"\n${indent}}`;
    const wrong = `// One.\n\n/// Of a room.\ninstrument x "X" {\n  languages en\n  ${scale("  ")}\n\n  battery b "Rate it" scale how\n  dimension d "D" {\n    A1 "the room is clean"\n  }\n}\n`;
    const errors = async (text: string) =>
      check(await programOf(text)).flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
    assert.deepEqual(await errors(wrong), ["unknown-keyword"]);
    const right = await after("Move how out of the instrument, to the top of the file", wrong.replace('scale how "', '[|scale|] how "'));
    assert.equal(
      right,
      `// One.\n\n${scale("")}\n\n/// Of a room.\ninstrument x "X" {\n  languages en\n  battery b "Rate it" scale how\n  dimension d "D" {\n    A1 "the room is clean"\n  }\n}\n`,
    );
    assert.deepEqual(await errors(right), []);
  });
  it("move a list of choices out of an instrument that stands in one line", async () => {
    const right = await after(
      "Move yn out of the instrument, to the top of the file",
      'instrument x "X" { [|choices|] yn { yes 1 "Yes" no 0 "No" } question q "Was it open?" one of yn }\n',
    );
    assert.match(right, /^choices yn \{ yes 1 "Yes" no 0 "No" \}\n\ninstrument x "X" \{ /);
  });
  it("repair the key of a band whose label is no name", async () => {
    const bands = 'score s "S" = mean(perception) bands {\n    "Very good" 1..5 "Good"\n  }';
    const text = desk(bands).replace("languages en", "languages en, id");
    const translation = (key: string) => `${text}translation id of desk "Meja" {\n  ${key} "Baik"\n}\n`;
    const marked = translation('[|s."Very god"|]');
    const mended = await after('Change to s."Very good"', marked);
    assert.equal(mended, translation('s."Very good"'));
  });
  it("import the library's file for a name that is not in scope", async () => {
    const marked = desk('battery x "X" scale [|agree5|]').replace("import scales\n", "");
    assert.match(await after("Import scales", marked), /^\n?import scales\n/);
  });
  it("allow a finding at its declaration, with a reason to be written", async () => {
    const text = await after("Allow dimension-without-items with a reason", desk('dimension [|more|] "More" {\n  }'));
    assert.match(text, /dimension more "More" allow dimension-without-items because "" \{/);
    assert.deepEqual(await codesIn(text.replace('because ""', 'because "It is a pilot."')), []);
  });
  it("do not offer to allow what cannot be allowed", async () => {
    const { actions } = await actionsAt(desk('battery x "X" scale [|agre5|]'));
    assert.ok(!actions.some(({ title }) => title.startsWith("Allow")));
  });
  it("add a wording that a battery lacks", async () => {
    const text = await after(
      "Add the wording for perception",
      desk('dimension more "More" {\n    [|M1|] {\n      expectation "should be so"\n    }\n  }'),
    );
    assert.match(text, /\n {6}expectation "should be so"\n {6}perception "is so"\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("add the missing twin of an item", async () => {
    const marked = desk(
      'dimension more "More" {\n    M1 "is so" only perception\n  }\n  score gap "Gap" = mean([|perception - expectation|]) per dimension',
    );
    const text = await after("Ask the items in both batteries", marked);
    assert.match(text, /only perception, expectation\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("add the missing dimension of a battery", async () => {
    const marked = desk('score gap "Gap" = mean([|perception - expectation|]) per dimension').replace(
      "scale agree5 code E",
      "scale agree5 code E dimensions help",
    );
    assert.match(await after("Ask the items in both batteries", marked), /dimensions help, speed\n/);
  });
  it("add stubs in a new translation, which are complete", async () => {
    const text = await after("Add 7 stubs to the translation to id", desk("").replace("languages en", "languages en, [|id|]"));
    assert.match(text, /\ntranslation id of desk "\[id\] The help desk" \{\n {2}expectation "\[id\] A good help desk…"\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("add stubs to a translation that is there", async () => {
    const marked = desk("").replace("languages en", "languages en, [|id|]") + 'translation id of desk "Meja" {\n  help "Bantuan"\n}\n';
    const text = await after("Add 6 stubs to the translation to id", marked);
    assert.match(text, /help "Bantuan"\n {2}expectation /);
    assert.deepEqual(await codesIn(text), []);
  });
  it("add stubs to a translation in another file", async () => {
    const marked = `import "./desk.id.ukur"\n${desk("").replace("languages en", "languages en, [|id|]")}`;
    const { actions } = await actionsAt(marked, undefined, { "desk.id.ukur": 'translation id of desk "Meja" {\n}\n' });
    const found = actions.find(({ title }) => title === "Add 7 stubs to the translation to id");
    assert.deepEqual(Object.keys(found?.edit?.changes ?? {}), ["file:///project/desk.id.ukur"]);
  });
  it("add stubs for bands, whose labels need not be names", async () => {
    const bands = 'score s "S" = mean(perception) bands {\n    "Very good" 3.00..5.00 "Good"\n    low 1.00..2.99 "Bad"\n  }';
    const text = await after("Add 10 stubs to the translation to id", desk(bands).replace("languages en", "languages en, [|id|]"));
    assert.match(text, /\n {2}s\."Very good" "\[id\] Good"\n {2}s\.low "\[id\] Bad"\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("add stubs to a translation that is empty, on one line", async () => {
    const marked = `${desk("").replace("languages en", "languages en, [|id|]")}translation id of desk "Meja" {}\n`;
    const text = await after("Add 7 stubs to the translation to id", marked);
    assert.match(text, /"Meja" \{\n {2}expectation "\[id\] A good help desk…"\n[^]*"\n\}\n$/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("write the answers that they extract in straight quotes", async () => {
    const text = await after(
      "Extract the answers to a list of choices",
      desk(used.replace("used", "[|used|]").replace('"No"', "“No, “never””")),
    );
    assert.match(text, /\n {2}no 0 "No, “never”"\n/);
  });
  it("turn a pasted list into items", async () => {
    const marked = desk('dimension more "More" {\n[|1. Staff are polite\n2) I had to wait (R)\n- The room is "dark" *|]\n  }');
    const text = await after("Turn 3 lines into items", marked);
    assert.equal(
      text,
      desk(
        'dimension more "More" {\n    M1 "Staff are polite"\n    M2 "I had to wait" reverse\n    M3 "The room is \\"dark\\"" reverse\n  }',
      ),
    );
    assert.deepEqual(await codesIn(text), []);
  });
  it("name pasted items after the last one there", async () => {
    const marked = desk("").replace('H2 "makes people wait" reverse', 'H2 "makes people wait" reverse\n[|Staff are polite|]');
    assert.match(await after("Turn the line into an item", marked), /\n {4}H3 "Staff are polite"\n/);
  });
  it("leave items alone that are items already", async () => {
    const { actions } = await actionsAt(desk("").replace('H1 "answers the question"', '[|H1 "answers the question"|]'));
    assert.ok(!actions.some(({ title }) => title.startsWith("Turn")));
  });
  it("split an item that asks two things", async () => {
    const text = await after("Split M1 into 2 items", desk('dimension more "More" {\n    [|M1|] "is fast and is safe" reverse\n  }'));
    assert.match(text, /\n {4}M1 "is fast" reverse\n {4}M1b "is safe" reverse\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("give what is split names that can be read", async () => {
    const text = await after("Split kind into 2 items", desk('dimension more "More" {\n    [|kind|] "is kind and is fast"\n  }'));
    assert.match(text, /\n {4}kind "is kind"\n {4}kind_b "is fast"\n/);
  });
  it("split it where it lists three, for each battery", async () => {
    const item =
      'dimension more "More" {\n    [|M1|] "is fast, correct and very polite" {\n      expectation "should be fast, correct and very polite"\n    }\n  }';
    const text = await after("Split M1 into 3 items", desk(item));
    assert.match(
      text,
      /M1 "is fast" \{\n {6}expectation "should be fast"\n {4}\}\n {4}M1b "is correct" \{\n {6}expectation "should be correct"/,
    );
    assert.match(text, /M1c "is very polite" \{\n {6}expectation "should be very polite"\n {4}\}\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("split what is done, and nothing that is one thing", async () => {
    const text = await after(
      "Split M1 into 2 items",
      desk('dimension more "More" {\n    [|M1|] "answers my question and solves my problem"\n  }'),
    );
    assert.match(text, /M1 "answers my question"\n {4}M1b "solves my problem"\n/);
    const { actions } = await actionsAt(desk('dimension more "More" {\n    [|M1|] "explains its terms and conditions"\n  }'));
    assert.ok(!actions.some(({ title }) => title.startsWith("Split")));
  });
  it("extract the answers of a question to a list", async () => {
    const text = await after("Extract the answers to a list of choices", desk(used.replace("used", "[|used|]")));
    assert.match(text, /choices used_list "Used\?" \{\n {2}no 0 "No"\n {2}yes 1 "Yes"\n\}\n\ninstrument/);
    assert.match(text, /question used "Used\?" one of used_list\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("extract them to a scale where their codes follow each other", async () => {
    const text = await after("Extract the answers to a scale", desk(used.replace("used", "[|used|]")));
    assert.match(text, /scale used_scale "Used\?" 0\.\.1 \{\n {2}0 "No"\n {2}1 "Yes"\n\}/);
    assert.match(text, /question used "Used\?" scale used_scale\n/);
    assert.deepEqual(await codesIn(text), []);
  });
  it("straighten the quotes of a word processor", async () => {
    assert.equal(
      await after("Straighten the quotes", desk('question q [|“Is it "so"?”|] date')),
      desk('question q "Is it \\"so\\"?" date'),
    );
  });
  it("repair everything that has one repair", async () => {
    const marked = desk('battery x "X" scale agre5\n  battery y "Y" scale agrees5');
    assert.equal(
      await after("Repair everything that has one repair", marked, ["source.fixAll"]),
      desk('battery x "X" scale agree5\n  battery y "Y" scale agree5'),
    );
  });
  it("put imports in order, each once", async () => {
    const marked = 'import scales\n// the model\nimport "./b.ukur"\nimport egovqual\nimport scales\nscale s 1..2 { 1 "a" 2 "b" }\n';
    assert.equal(
      await after("Put the imports in order", marked, ["source.organizeImports"]),
      'import egovqual\n// the model\nimport scales\nimport "./b.ukur"\nscale s 1..2 { 1 "a" 2 "b" }\n',
    );
  });
  it("on a whole file come only where they are asked for", async () => {
    const { actions } = await actionsAt(desk('battery x "X" scale [|agre5|]'));
    assert.deepEqual(
      actions.filter(({ kind }) => kind!.startsWith("source")),
      [],
    );
    const { actions: fixes } = await actionsAt(desk('battery x "X" scale [|agre5|]'), ["refactor"]);
    assert.deepEqual(fixes, []);
  });
});
