import assert from "node:assert/strict";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import type { FileSystem } from "../../../server/src/workspace/fileSystem.ts";
import { Workspace } from "../../../server/src/workspace/workspace.ts";
import { inMemory } from "../../support/findings.ts";

/** The samples so many times, each time in a folder of its own. */
function copies(count: number): Record<string, string> {
  const samples = Object.entries(sampleTexts).filter(([name]) => name.endsWith(".ukur"));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => samples.map(([name, text]) => [`/w/${index}/${name}`, text] as const)).flat(),
  );
}

/** A workspace, and what was asked of its disk. */
function workspaceOf(texts: Readonly<Record<string, string>>) {
  const disk = inMemory(texts);
  const asked: string[] = [];
  const fileSystem: FileSystem = {
    read: (path) => (asked.push(path), disk.read(path)),
    realPath: (path) => (asked.push(path), disk.realPath(path)),
  };
  const workspace = new Workspace(fileSystem, libraryTexts);
  const codes = (path: string): string[] => (workspace.projectOf(path)?.findings.get(path) ?? []).map(({ code }) => code);
  const readInstruments = (): string[] => [...new Set(asked)].filter((path) => path.endsWith(".ukur")).sort();
  return { workspace, asked, codes, readInstruments };
}

const desk = "/w/0/desk/desk.ukur";
const group = [desk, "/w/0/desk/desk.id.ukur"];

describe("a workspace of many files", () => {
  it("looks at no others than those that hold on to the one that is edited, and asks the disk for nothing", async () => {
    const texts = copies(8);
    const { workspace, asked } = workspaceOf(texts);
    workspace.setFolders(["/w"], Object.keys(texts));
    await workspace.build();
    assert.deepEqual([...workspace.takeChanges()].filter((path) => path.endsWith(".ukur")).sort(), Object.keys(texts).sort());
    workspace.setText(desk, texts[desk]!);
    await workspace.build();
    workspace.takeChanges();
    const others = Object.keys(texts).filter((path) => !group.includes(path));
    const before = new Map(others.map((path) => [path, workspace.projectOf(path)]));
    const library = workspace.projectOf(desk)!.program.files.get("library:scales.ukur");
    asked.length = 0;
    for (const text of [texts[desk]!.replace("languages", "lang"), texts[desk]!]) {
      workspace.setText(desk, text);
      assert.equal(workspace.waiting, 1);
      await workspace.buildOpen();
      assert.deepEqual([...workspace.takeChanges()].sort(), [...group].sort());
      assert.ok(workspace.isCurrent);
    }
    assert.deepEqual(asked, []);
    for (const path of others) assert.equal(workspace.projectOf(path), before.get(path));
    assert.equal(workspace.projectOf(desk)!.program.files.get("library:scales.ukur"), library);
  });

  it("reads what is open first, and comes back to it while the rest is read", async () => {
    const texts = copies(8);
    const { workspace, codes, readInstruments } = workspaceOf(texts);
    workspace.setFolders(["/w"], Object.keys(texts));
    workspace.setText(desk, texts[desk]!.replace("languages", "lang"));
    await workspace.buildOpen();
    assert.deepEqual(readInstruments(), ["/w/0/desk/desk.id.ukur", desk].sort());
    assert.notDeepEqual(codes(desk), []);
    await workspace.buildSome();
    workspace.setText(desk, texts[desk]!);
    const before = readInstruments().length;
    await workspace.buildOpen();
    assert.deepEqual(codes(desk), []);
    assert.equal(readInstruments().length, before);
    assert.ok(!workspace.isCurrent);
    await workspace.build();
    assert.deepEqual(readInstruments(), Object.keys(texts).sort());
  });

  it("does not say what a file may put right that is still to be read", async () => {
    const scale = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
    const instrument = 'import "./scale.ukur"\ninstrument a "A" {\n  languages en, id\n  question q "Is it easy?" scale ease\n}\n';
    const translation = 'translation id of a "A" {\n  q "Mudahkah?"\n}\n';
    const texts = { "/w/a.id.ukur": translation, "/w/scale.ukur": scale, "/w/z.ukur": `import "./a.id.ukur"\n${instrument}` };
    const { workspace, codes } = workspaceOf(texts);
    workspace.setFolders(["/w"], undefined);
    workspace.setText("/w/a.id.ukur", translation);
    await workspace.buildOpen();
    assert.deepEqual(codes("/w/a.id.ukur"), []);
    workspace.setFolders(["/w"], Object.keys(texts));
    await workspace.buildOpen();
    assert.deepEqual(codes("/w/a.id.ukur"), []);
    await workspace.build();
    assert.deepEqual(codes("/w/a.id.ukur"), []);
    assert.ok(codes("/w/z.ukur").includes("translation-missing"), "The scale is not translated.");
    workspace.fileChanged("/w/z.ukur", false);
    await workspace.build();
    assert.deepEqual(codes("/w/a.id.ukur"), ["unknown-name"]);
  });

  it("says it once it is known that there are no more files", async () => {
    const text = 'translation id of a "A" {\n}\n';
    const { workspace, codes } = workspaceOf({ "/w/a.id.ukur": text });
    workspace.setFolders(["/w"], undefined);
    workspace.setText("/w/a.id.ukur", text);
    await workspace.build();
    assert.deepEqual(codes("/w/a.id.ukur"), []);
    workspace.setFolders(["/w"], ["/w/a.id.ukur"]);
    await workspace.build();
    assert.deepEqual(codes("/w/a.id.ukur"), ["unknown-name"]);
  });

  it("lets files part whose import goes, and joins those whose import comes", async () => {
    const scale = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
    const instrument = (before: string): string =>
      `${before}instrument a "A" {\n  languages en\n  question q "Is it easy?" scale ease\n}\n`;
    const texts = { "/w/a.ukur": instrument(""), "/w/b.ukur": instrument('import "./scale.ukur"\n'), "/w/scale.ukur": scale };
    const { workspace, codes } = workspaceOf(texts);
    const isTogether = (one: string, other: string): boolean => workspace.projectOf(one) === workspace.projectOf(other);
    workspace.setFolders(["/w"], Object.keys(texts));
    await workspace.build();
    assert.deepEqual(codes("/w/a.ukur"), ["unknown-name"]);
    assert.deepEqual([isTogether("/w/a.ukur", "/w/scale.ukur"), isTogether("/w/b.ukur", "/w/scale.ukur")], [false, true]);
    const bound = workspace.projectOf("/w/b.ukur")!.program.files.get("/w/b.ukur");
    workspace.setText("/w/a.ukur", instrument('import "./scale.ukur"\n'));
    await workspace.buildOpen();
    assert.deepEqual(codes("/w/a.ukur"), []);
    assert.ok(isTogether("/w/a.ukur", "/w/b.ukur"));
    assert.equal(workspace.projectOf("/w/b.ukur")!.program.files.get("/w/b.ukur"), bound, "It says what it said.");
    workspace.setText("/w/b.ukur", instrument(""));
    await workspace.buildOpen();
    assert.deepEqual([isTogether("/w/a.ukur", "/w/b.ukur"), isTogether("/w/a.ukur", "/w/scale.ukur")], [false, true]);
    assert.deepEqual(codes("/w/b.ukur"), ["unknown-name"]);
  });
});
