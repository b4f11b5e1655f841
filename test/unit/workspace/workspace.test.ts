import assert from "node:assert/strict";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import type { FileSystem } from "../../../server/src/workspace/fileSystem.ts";
import { Workspace } from "../../../server/src/workspace/workspace.ts";
import { inMemory } from "../../support/findings.ts";

const scale = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
const instrument = (name: string, before = ""): string =>
  `${before}import "./scales.ukur"\ninstrument ${name} "${name}" {\n  languages en, id\n  question q "Is it easy?" scale ease\n}\n`;

/** A file system that counts what is read from it. */
function counted(
  texts: Record<string, string>,
): FileSystem & { readonly read: (path: string) => ReturnType<FileSystem["read"]>; reads: string[] } {
  const disk = inMemory(texts);
  const reads: string[] = [];
  return { ...disk, reads, read: (path) => (reads.push(path), disk.read(path)) };
}

async function opened(texts: Record<string, string>, folders = ["/w"]) {
  const disk = counted(texts);
  const workspace = new Workspace(disk, libraryTexts);
  workspace.setFolders(
    folders,
    Object.keys(texts).filter((path) => folders.some((folder) => path.startsWith(`${folder}/`))),
  );
  await workspace.build();
  const codes = (path: string): string[] => (workspace.projectOf(path)?.findings.get(path) ?? []).map(({ code }) => code);
  const bound = (path: string) => workspace.projectOf(path)!.program.files.get(path);
  return { workspace, disk, codes, bound };
}

describe("a workspace", () => {
  it("knows the findings of files that nobody has opened", async () => {
    const { codes } = await opened({ "/w/scales.ukur": scale, "/w/a.ukur": instrument("a").replace("scale ease", "scale easy") });
    assert.ok(codes("/w/a.ukur").includes("unknown-name"));
  });

  it("binds only what has changed and what imports it, and reads no file twice", async () => {
    const texts = {
      "/w/scales.ukur": scale,
      "/w/a.ukur": instrument("a"),
      "/w/b.ukur": instrument("b"),
      "/w/alone.ukur": 'instrument alone "Alone" {\n  languages en\n  question q "Is it?" text\n}\n',
    };
    const { workspace, disk, bound } = await opened(texts);
    const files = Object.keys(texts);
    const [scales, a, b, alone] = files.map(bound);
    workspace.setText("/w/a.ukur", texts["/w/a.ukur"].replace("Is it", "Was it"));
    await workspace.build();
    assert.notEqual(bound("/w/a.ukur"), a);
    assert.deepEqual(
      ["/w/scales.ukur", "/w/b.ukur", "/w/alone.ukur"].map(bound).map((file, index) => file === [scales, b, alone][index]),
      [true, true, true],
    );
    workspace.setText("/w/scales.ukur", scale.replace("Hard", "Very hard"));
    await workspace.build();
    assert.notEqual(bound("/w/b.ukur"), b);
    assert.equal(bound("/w/alone.ukur"), alone);
    const configurations = ["/w/ukur.config.json", "/ukur.config.json"];
    assert.deepEqual(disk.reads.toSorted(), [...files, ...configurations].toSorted());
  });

  it("binds a translation again when the instrument that imports it gets the name that it translates", async () => {
    const translation = 'translation id of a "A" {\n  q "Mudahkah?"\n}\n';
    const { workspace, codes } = await opened({
      "/w/scales.ukur": scale,
      "/w/a.ukur": instrument("other", 'import "./a.id.ukur"\n'),
      "/w/a.id.ukur": translation,
    });
    assert.deepEqual(codes("/w/a.id.ukur"), ["unknown-name"]);
    workspace.setText("/w/a.ukur", instrument("a", 'import "./a.id.ukur"\n'));
    await workspace.build();
    assert.deepEqual(codes("/w/a.id.ukur"), []);
  });

  it("keeps an instrument while its translation is edited in a file of its own, and checks what hangs on both", async () => {
    const translation = 'translation id of a "A" {\n  q "Mudahkah?"\n}\n';
    const { workspace, codes, bound } = await opened({
      "/w/scales.ukur": scale,
      "/w/a.ukur": instrument("a", 'import "./a.id.ukur"\n'),
      "/w/a.id.ukur": translation,
    });
    const before = codes("/w/a.ukur");
    assert.ok(!codes("/w/a.id.ukur").includes("translation-terms"));
    const [a, scales, its] = ["/w/a.ukur", "/w/scales.ukur", "/w/a.id.ukur"].map(bound);
    workspace.setText("/w/a.id.ukur", translation.replace("Mudahkah", "{service}, mudahkah").replace("translation", "\ntranslation"));
    await workspace.build();
    assert.ok(codes("/w/a.id.ukur").includes("translation-terms"));
    workspace.setText("/w/a.id.ukur", translation.replace(/ {2}q.*\n/, ""));
    await workspace.build();
    assert.ok(
      codes("/w/a.ukur").filter((code) => code === "translation-missing").length >
        before.filter((code) => code === "translation-missing").length,
    );
    workspace.setText("/w/a.id.ukur", translation);
    await workspace.build();
    assert.deepEqual(codes("/w/a.ukur"), before);
    assert.equal(bound("/w/a.ukur"), a);
    assert.equal(bound("/w/scales.ukur"), scales);
    assert.notEqual(bound("/w/a.id.ukur"), its);
  });

  it("says that two files translate one text, at the second of them, as long as both do", async () => {
    const translation = 'translation id of a "A" {\n  q "Mudahkah?"\n}\n';
    const { workspace, codes } = await opened({
      "/w/scales.ukur": scale,
      "/w/a.ukur": instrument("a", 'import "./a.id.ukur"\nimport "./more.ukur"\n'),
      "/w/a.id.ukur": translation,
      "/w/more.ukur": translation,
    });
    const twice = (path: string) => codes(path).filter((code) => code === "translation-duplicate").length;
    assert.deepEqual([twice("/w/a.id.ukur"), twice("/w/more.ukur")], [0, 2]);
    workspace.setText("/w/a.id.ukur", 'translation id of a "A" {\n}\n');
    await workspace.build();
    assert.deepEqual([twice("/w/a.id.ukur"), twice("/w/more.ukur")], [0, 1]);
    workspace.setText("/w/more.ukur", "");
    await workspace.build();
    assert.deepEqual([twice("/w/a.id.ukur"), twice("/w/more.ukur")], [0, 0]);
    assert.ok(codes("/w/a.ukur").includes("translation-missing"));
  });

  it("makes one build of changes that come while it builds", async () => {
    const { workspace, codes } = await opened({ "/w/a.ukur": 'instrument a "A" {\n  languages en\n  question q "Is it?" text\n}\n' });
    workspace.setText("/w/a.ukur", "instrument");
    const first = workspace.build();
    workspace.setText("/w/a.ukur", 'instrument a "A" {\n  languages en\n  question q "Was it?" text\n}\n');
    await Promise.all([first, workspace.build()]);
    assert.ok(workspace.isCurrent);
    assert.deepEqual(codes("/w/a.ukur"), []);
  });

  it("keeps an open document whose file is deleted, and drops it when it is closed", async () => {
    const texts: Record<string, string> = { "/w/a.ukur": "instrument" };
    const { workspace, codes } = await opened(texts);
    workspace.setText("/w/a.ukur", "instrument");
    delete texts["/w/a.ukur"];
    workspace.fileChanged("/w/a.ukur", false);
    await workspace.build();
    assert.notDeepEqual(codes("/w/a.ukur"), []);
    workspace.close("/w/a.ukur");
    await workspace.build();
    assert.equal(workspace.projectOf("/w/a.ukur"), undefined);
  });

  it("keeps files of one name in two folders apart", async () => {
    const { workspace, codes } = await opened(
      { "/w/one/a.ukur": "instrument", "/w/two/a.ukur": 'instrument a "A" {\n  languages en\n  question q "Is it?" text\n}\n' },
      ["/w/one", "/w/two"],
    );
    assert.deepEqual(
      [...workspace.projects].map(({ root }) => root),
      ["/w/one", "/w/two"],
    );
    assert.notDeepEqual(codes("/w/one/a.ukur"), []);
    assert.deepEqual(codes("/w/two/a.ukur"), []);
  });

  it("takes a file outside of all folders by itself, and holds its imports to its own folder", async () => {
    const { workspace, codes } = await opened({
      "/else/a.ukur": 'import "../secret.ukur"\n' + 'import "./b.ukur"\n',
      "/else/b.ukur": scale,
      "/secret.ukur": scale,
    });
    workspace.setText("/else/a.ukur", 'import "../secret.ukur"\nimport "./b.ukur"\n');
    await workspace.build();
    assert.deepEqual(codes("/else/a.ukur"), ["import-outside"]);
  });

  it("has a program of the library's files that are open", async () => {
    const { workspace, bound } = await opened({});
    workspace.setText("library:servqual.ukur", libraryTexts["servqual.ukur"]!);
    await workspace.build();
    assert.ok(bound("library:servqual.ukur")?.symbols.some(({ name }) => name === "servqual"));
  });
});
