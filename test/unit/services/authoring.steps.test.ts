import assert from "node:assert/strict";
import type { AnnotatedTextEdit, CodeAction } from "vscode-languageserver-types";
import { check } from "../../../server/src/checks/index.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { codeActions } from "../../../server/src/services/codeActions.ts";
import { rangeOf } from "../../../server/src/services/positions.ts";
import { desk } from "../../support/desk.ts";
import { edited, path, programOf } from "../../support/editor.ts";
import { withoutMethod } from "../../support/findings.ts";
import { unmark } from "../../support/markers.ts";

type Texts = Readonly<Record<string, string>>;

/** The action of a title at the marked place of `desk.ukur`, and what the files are after it. */
async function apply(title: string, marked: string, beside: Texts): Promise<{ action: CodeAction; after: Record<string, string> }> {
  const { text, spans } = unmark(marked);
  const program = await programOf(text, beside);
  const findings = check(program).filter(({ file }) => file === path);
  const host = { library: libraryTexts, findings, uriOf: (file: string) => file.replace("/project/", "") };
  const action = codeActions(program, path, rangeOf({ text }, spans[0]!), { diagnostics: [] }, host).find((each) => each.title === title)!;
  assert.ok(action, title);
  const before: Texts = { ...beside, "desk.ukur": text };
  const after = Object.entries(before).map(([name, each]) => [name, edited(each, action.edit!.changes![name] ?? [])]);
  return { action, after: Object.fromEntries(after) };
}

/** The steps by their names: whether they are asked for, and the files that they change. */
function stepsOf({ edit }: CodeAction): [label: string, isAsked: boolean, files: string[]][] {
  return Object.entries(edit?.changeAnnotations ?? {}).map(([id, { label, needsConfirmation }]) => [
    label,
    needsConfirmation === true,
    Object.entries(edit!.changes!).flatMap(([name, edits]) =>
      edits.some((each) => (each as AnnotatedTextEdit).annotationId === id) ? [name] : [],
    ),
  ]);
}

async function codesIn({ "desk.ukur": text, ...beside }: Texts): Promise<string[]> {
  return check(await programOf(text!, beside), () => withoutMethod).map(({ code }) => code);
}

const inIndonesian = (members: string) => `import "./desk.id.ukur"\n${desk(members).replace("languages en", "languages en, id")}`;
const translation = (entries: string) =>
  `translation id of desk "Meja" {\n  expectation "Meja yang baik…"\n  perception "Meja ini…"\n  help "Bantuan"\n  H1 "menjawab"\n  H2 "lama"\n  speed "Kecepatan"\n  S1 "menjawab dalam sehari"\n  more "Lagi"\n${entries}  total "Jumlah"\n}\n`;
const tested = `score total "Total" = mean(perception)
  test "all fives" {
    given perception = 5, M1.perception = 4, expectation = 3
    expect total = 4.5
  }`;

describe("fixes in steps", () => {
  const three = 'dimension more "More" {\n    [|M1|] "is fast, correct and polite" reverse\n  }\n  ';

  it("split an item with its translation in another file and its answers in tests", async () => {
    const { action, after } = await apply("Split M1 into 3 items", inIndonesian(three + tested), {
      "desk.id.ukur": translation('  M1 "cepat, benar dan sopan"\n'),
    });
    assert.deepEqual(stepsOf(action), [
      ["Split M1 into 3 items", false, ["desk.ukur"]],
      ["Change the translation to id", true, ["desk.id.ukur"]],
      ["Answer the new items in the tests like the old one", true, ["desk.ukur"]],
    ]);
    assert.match(after["desk.ukur"]!, /M1 "is fast" reverse\n {4}M1b "is correct" reverse\n {4}M1c "is polite" reverse\n/);
    assert.match(
      after["desk.ukur"]!,
      /given perception = 5, M1\.perception = 4, M1b\.perception = 4, M1c\.perception = 4, expectation = 3\n/,
    );
    assert.match(after["desk.id.ukur"]!, /\n {2}M1 "cepat"\n {2}M1b "benar"\n {2}M1c "sopan"\n {2}total /);
    assert.deepEqual(await codesIn(after), []);
  });

  it("leave a translation as it is that does not ask as many things, and write stubs for the others", async () => {
    const { after } = await apply("Split M1 into 3 items", inIndonesian(three + tested), {
      "desk.id.ukur": translation('  M1 "bekerja sebagaimana mestinya"\n'),
    });
    assert.match(
      after["desk.id.ukur"]!,
      /\n {2}M1 "bekerja sebagaimana mestinya"\n {2}M1b "\[id\] is correct"\n {2}M1c "\[id\] is polite"\n {2}total /,
    );
    assert.deepEqual(await codesIn(after), []);
  });

  it("split what each battery says and what stands at its ends, in every language that has it", async () => {
    const item =
      'dimension more "More" {\n    [|M1|] poles "bad" "good" {\n      expectation "should be fast and correct"\n      perception "is fast and correct"\n    }\n  }\n  score total "Total" = mean(perception)';
    const { after } = await apply("Split M1 into 2 items", inIndonesian(item).replace("languages en, id", "languages en, id, ms"), {
      "desk.id.ukur": translation(
        '  M1.left "buruk"\n  M1.right "baik"\n  M1.expectation "harus cepat dan benar"\n  M1.perception "cepat dan benar"\n',
      ),
    });
    assert.match(after["desk.ukur"]!, /M1b poles "bad" "good" \{\n {6}expectation "should be correct"\n {6}perception "is correct"/);
    assert.match(
      after["desk.id.ukur"]!,
      /M1\.expectation "harus cepat"\n {2}M1\.perception "cepat"\n {2}M1b\.expectation "harus benar"\n {2}M1b\.perception "benar"\n {2}M1b\.left "buruk"\n {2}M1b\.right "baik"\n/,
    );
  });

  it("do at once what is one step", async () => {
    const { action } = await apply("Split M1 into 3 items", desk(three), {});
    assert.deepEqual(stepsOf(action), []);
    assert.deepEqual(
      action.edit!.changes!["desk.ukur"]!.map((edit) => Object.keys(edit)),
      Array.from({ length: 2 }, () => ["range", "newText"]),
    );
  });

  it("write a wording that a battery lacks in each language that has the other", async () => {
    const item =
      'dimension more "More" {\n    [|M1|] {\n      expectation "should be fast"\n    }\n  }\n  score total "Total" = mean(perception)';
    const { action, after } = await apply("Add the wording for perception", inIndonesian(item), {
      "desk.id.ukur": translation('  M1.expectation "harus cepat"\n'),
    });
    assert.deepEqual(stepsOf(action), [
      ["Add the wording for perception", false, ["desk.ukur"]],
      ["Change the translation to id", true, ["desk.id.ukur"]],
    ]);
    assert.match(after["desk.id.ukur"]!, /M1\.expectation "harus cepat"\n {2}M1\.perception "cepat"\n/);
    assert.deepEqual(await codesIn(after), []);
  });
});
