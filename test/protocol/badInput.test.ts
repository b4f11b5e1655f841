import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  FileChangeType,
  HoverRequest,
  RenameRequest,
} from "vscode-languageserver-protocol";
import { content, toUkur } from "../bench/documents.ts";
import { ForeignClient } from "../support/foreignClient.ts";

const scales = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
const small = (name: string, scale = "ease"): string =>
  `import "./scales.ukur"\ninstrument ${name} "${name}" {\n  languages en\n  question q "Is it easy?" scale ${scale}\n}\n`;

describe("the language server, with what goes wrong in real life", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const start = async (...folders: string[]): Promise<ForeignClient> =>
    (client = await ForeignClient.start((folders.length > 0 ? folders : ["."]).map((name) => join(folder, name))));

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-lsp-")));
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it("edits that come faster than builds: the last text counts, and few builds are made", async () => {
    const big = toUkur(content(1_000));
    write("big.ukur", big);
    const server = await start();
    await server.open(uri("big.ukur"), big);
    const before = server.publications;
    for (let edit = 0; edit < 300; edit++)
      await server.change(uri("big.ukur"), edit % 2 === 0 ? "!" : "", {
        start: { line: 0, character: 0 },
        end: { line: 0, character: edit % 2 === 0 ? 0 : 1 },
      });
    await server.change(uri("big.ukur"), "scale", { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    await server.until(() => server.codes(uri("big.ukur")).length > 0 && !server.codes(uri("big.ukur")).includes("stray-characters"));
    assert.ok(server.publications - before < 150, `${server.publications - before} publications`);
  });

  it("a file that is deleted while it is open, and then closed", async () => {
    write("scales.ukur", scales);
    write("a.ukur", small("a"));
    const server = await start();
    await server.open(uri("a.ukur"), small("a", "eas"));
    await server.until(() => server.codes(uri("a.ukur")).length === 1);
    rmSync(join(folder, "a.ukur"));
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri("a.ukur"), type: FileChangeType.Deleted }],
    });
    assert.match(
      JSON.stringify(
        await server.connection.sendRequest(HoverRequest.type, {
          textDocument: { uri: uri("a.ukur") },
          position: { line: 1, character: 12 },
        }),
      ),
      /question/,
    );
    await server.close(uri("a.ukur"));
    await server.until(() => server.codes(uri("a.ukur")).length === 0);
  });

  it("two workspace folders with files of the same names", async () => {
    for (const name of ["one", "two"]) {
      write(`${name}/scales.ukur`, scales);
      write(`${name}/a.ukur`, small("a", name === "one" ? "ease" : "eas"));
    }
    const server = await start("one", "two");
    await server.until(() => server.codes(uri("two/a.ukur")).length === 1);
    assert.deepEqual(server.codes(uri("one/a.ukur")), []);
    const [place] = (await server.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uri("one/a.ukur") },
      position: { line: 3, character: 36 },
    })) as { uri: string }[];
    assert.equal(place!.uri, uri("one/scales.ukur"));
    const renamed = await server.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: uri("one/a.ukur") },
      position: { line: 3, character: 36 },
      newName: "comfort",
    });
    assert.deepEqual(Object.keys(renamed!.changes!).sort(), [uri("one/a.ukur"), uri("one/scales.ukur")]);
  });

  it("a document of 10,000 items", async () => {
    const server = await start();
    const big = toUkur(content(10_000));
    await server.open(uri("big.ukur"), big.replace("scale agree", "scale agre"));
    await server.until(() => server.codes(uri("big.ukur")).length > 0);
    const hover = await server.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uri("big.ukur") },
      position: { line: 20_000, character: 6 },
    });
    assert.ok(hover === null || hover.contents);
  });

  it("a workspace of 500 files, one of which all others import", async () => {
    write("scales.ukur", scales.replace("scale ease", "scale eas"));
    for (let i = 0; i < 499; i++) write(`group${i % 10}/a${i}.ukur`, small(`a${i}`).replace("./scales", "../scales"));
    const server = await start();
    await server.until(() => server.published.size === 499);
    await server.open(uri("scales.ukur"), scales);
    await server.until(() => [...server.published.values()].every((findings) => findings.length === 0));
  });

  it("a document with mixed line ends, and one with a byte order mark", async () => {
    const server = await start();
    const mixed = small("a", "eas")
      .replace("instrument", "\r\ninstrument")
      .replace("languages en\n", "languages en\r")
      .replace('import "./scales.ukur"\n', "");
    await server.open(uri("a.ukur"), mixed);
    await server.until(() => server.codes(uri("a.ukur")).length > 0);
    const [finding] = server.published.get(uri("a.ukur"))!;
    assert.deepEqual(finding!.range, { start: { line: 3, character: 33 }, end: { line: 3, character: 36 } });
    await server.open(uri("b.ukur"), `\uFEFF${mixed}`);
    await server.until(() => server.codes(uri("b.ukur")).length > 0);
    assert.deepEqual(server.codes(uri("b.ukur")), server.codes(uri("a.ukur")));
    const edits = await server.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri: uri("a.ukur") },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.ok(edits);
  });

  it("a translation that is opened alone, outside of the workspace", async () => {
    write("work/other.ukur", small("other").replace("./scales", "../scales"));
    write("scales.ukur", scales);
    write("a.ukur", `import "./a.id.ukur"\n${small("a", "eas").replace("languages en", "languages en, id")}`);
    const translation = 'translation id of a "A" {\n  q "Mudahkah?"\n}\n';
    write("a.id.ukur", translation);
    const server = await start("work");
    await server.open(uri("a.id.ukur"), translation.replace("q ", "qq "));
    await server.until(() => server.codes(uri("a.id.ukur")).includes("translation-unknown-key"));
    await server.change(uri("a.id.ukur"), translation);
    await server.until(() => server.codes(uri("a.id.ukur")).length === 0);
    assert.equal(server.published.has(uri("a.ukur")), false);
  });

  it("files that are no texts, too large, or cannot be read", async () => {
    write("picture.ukur", "\0\0\0");
    write("a.ukur", 'import "./picture.ukur"\nimport "./none.ukur"\n');
    const server = await start();
    await server.until(() => server.published.size === 2);
    assert.deepEqual(server.codes(uri("picture.ukur")), ["not-text"]);
    assert.deepEqual(server.codes(uri("a.ukur")), ["import-unreadable", "import-missing"]);
  });

  it("a client that leaves without a word: the server ends, too", async () => {
    const server = await start();
    const ended = new Promise<number | null>((done) => server.process.once("exit", done));
    server.process.stdin!.end();
    assert.notEqual(await ended, null);
    client = undefined;
  });
});
