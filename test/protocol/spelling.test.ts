import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type CodeAction,
  type CreateFile,
  type FullDocumentDiagnosticReport,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { english } from "../../scripts/dictionary.ts";
import { WordGraph } from "../../server/src/checks/spelling/wordGraph.ts";
import { englishFor } from "../../server/src/lsp/spelling.ts";
import type { Session } from "../../server/src/lsp/session.ts";
import { clean } from "../cli/workbench.ts";
import { ForeignClient, takesCodeActions } from "../support/foreignClient.ts";

const misspelt = clean.replace("answers my question", "answers my qestion");

describe("misspelt words, in an editor", () => {
  let folder: string;
  let client: ForeignClient;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const found = () => client.published.get(uri("desk.ukur"))?.filter(({ code }) => code === "misspelt");

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-spelling-")));
    writeFileSync(join(folder, "desk.ukur"), misspelt);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  it("are told when the dictionaries have come, after what is found without them", async function () {
    // A busy machine may show this client both at once.
    this.retries(3);
    writeFileSync(join(folder, "desk.ukur"), misspelt.replace("my qestion", "my  qestion"));
    client = await ForeignClient.start([folder]);
    await client.until(() => client.published.has(uri("desk.ukur")));
    assert.deepEqual(
      client.published.get(uri("desk.ukur"))!.map(({ code }) => code),
      ["slip"],
    );
    await client.until(() => found()?.length === 1);
    assert.equal(found()![0]!.severity, DiagnosticSeverity.Information);
  });

  it("are told of what is typed later, and go when they are mended", async () => {
    client = await ForeignClient.start([folder]);
    await client.until(() => found()?.length === 1);
    await client.open(uri("desk.ukur"), clean);
    await client.until(() => found()?.length === 0);
    await client.change(uri("desk.ukur"), clean.replace("is open", "is opne"));
    await client.until(() => found()?.length === 1);
    assert.match(String(found()![0]!.message), /“opne” is in no dictionary\. Is it open/);
  });

  it("make a client that asks for findings ask again", async () => {
    client = await ForeignClient.start([], {
      capabilities: { workspace: { diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } },
    });
    const refreshed = new Promise<void>((done) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => done()));
    await client.open(uri("desk.ukur"), misspelt);
    const codes = async () => {
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri("desk.ukur") } });
      return (report as FullDocumentDiagnosticReport).items.map(({ code }) => code);
    };
    assert.deepEqual(await codes(), []);
    await refreshed;
    assert.deepEqual(await codes(), ["misspelt"]);
  });

  describe("that dictionaries lack", () => {
    const makesFiles = {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] } },
      ...takesCodeActions,
    };
    const actions = async () => {
      await client.until(() => found()?.length === 1);
      const range = found()![0]!.range;
      const params = { textDocument: { uri: uri("desk.ukur") }, range, context: { diagnostics: found()! } };
      return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    };

    it("can be written as one that is like it, allowed, or added to a glossary that is made for it", async () => {
      client = await ForeignClient.start([folder], { capabilities: makesFiles });
      const all = await actions();
      assert.deepEqual(
        all.map(({ title }) => title),
        ["Write question", "Allow misspelt with a reason", "Add qestion to the glossary of the project"],
      );
      const [create, edit] = all.at(-1)!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
      assert.deepEqual([create.kind, create.uri, edit.textDocument.uri], ["create", uri("ukur.config.json"), uri("ukur.config.json")]);
      assert.deepEqual(JSON.parse((edit.edits[0] as TextEdit).newText), { glossary: ["qestion"] });
    });

    it("are added to the glossary that there is, and are known then", async () => {
      const text = '{\n  "glossary": ["e-filing"]\n}\n';
      writeFileSync(join(folder, "ukur.config.json"), text);
      client = await ForeignClient.start([folder], { capabilities: takesCodeActions });
      const { changes } = (await actions()).at(-1)!.edit!;
      const document = TextDocument.create("", "json", 1, text);
      const added = TextDocument.applyEdits(document, changes![uri("ukur.config.json")]!);
      assert.deepEqual(JSON.parse(added), { glossary: ["e-filing", "qestion"] });
      writeFileSync(join(folder, "ukur.config.json"), added);
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri("ukur.config.json"), type: FileChangeType.Changed }],
      });
      await client.until(() => found()?.length === 0);
    });

    it("are not added where the client makes no files, or there is no JSON to add them to", async () => {
      client = await ForeignClient.start([folder], { capabilities: takesCodeActions });
      assert.equal((await actions()).length, 2);
      writeFileSync(join(folder, "ukur.config.json"), "{");
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri("ukur.config.json"), type: FileChangeType.Created }],
      });
      await client.until(() => client.codes(uri("ukur.config.json")).length > 0);
      assert.equal((await actions()).length, 2);
    });
  });
});

describe("the English dictionary", () => {
  const packed = readFileSync(english).toString("base64");
  const session = (host: object, readsFiles: boolean) =>
    ({ host, options: { readsFiles }, connection: { sendRequest: async () => ({ base64: packed }) } }) as unknown as Session;

  it("comes from the client where the server has no files, as in a browser", async () => {
    const graph = new WordGraph((await englishFor(session({}, true)))!);
    assert.ok(graph.has("questionnaire") && !graph.has("questionaire"));
    assert.equal(await englishFor(session({}, false)), undefined);
  });
});
