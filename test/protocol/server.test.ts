import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  PrepareRenameRequest,
  RegistrationRequest,
  RenameRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  TextDocumentContentRequest,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
  type CodeAction,
  type CompletionItem,
  type SemanticTokens,
} from "vscode-languageserver-protocol";
import { ForeignClient, takesCodeActions, type StartOptions } from "../support/foreignClient.ts";

const instrument = `import "./scales.ukur"
instrument small "Small" {
  languages en
  battery perception "How was it?" scale ease code P
  dimension care "Care" {
    C1 "Crew listen"
    C2 "Crew answer"
  }
  score result "Result" = mean(perception)
  test "all easy" {
    given perception = 3
    expect result = 3
  }
}
`;
const scales = 'scale ease "Ease" 1..3 {\n  1 "Hard"\n  2 "So so"\n  3 "Easy"\n}\n';

describe("the language server over stdio, with a client that knows only the protocol", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const start = async (options?: StartOptions): Promise<ForeignClient> => (client = await ForeignClient.start([folder], options));

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-lsp-")));
    writeFileSync(join(folder, "scales.ukur"), scales);
    writeFileSync(join(folder, "small.ukur"), instrument);
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it("publishes what is wrong in open and in closed files, and takes it back", async () => {
    writeFileSync(join(folder, "closed.ukur"), instrument.replace("scale ease", "scale easy"));
    const server = await start();
    await server.until(() => server.codes(uri("closed.ukur")).length > 0);
    assert.deepEqual(server.codes(uri("closed.ukur")), ["unknown-name"]);
    await server.open(uri("small.ukur"), instrument.replace("mean(perception)", "maen(perception)"));
    await server.until(() => server.codes(uri("small.ukur")).length > 0);
    assert.deepEqual(server.codes(uri("small.ukur")), ["unknown-function"]);
    const [finding] = server.published.get(uri("small.ukur"))!;
    assert.equal(finding!.source, "ukur");
    assert.deepEqual(finding!.codeDescription, { href: "ukur-library:/checks/unknown-function.md" });
    await server.change(uri("small.ukur"), instrument);
    await server.until(() => server.codes(uri("small.ukur")).length === 0);
    // A change of an open file shows in a closed one that imports it, and in none else.
    const before = server.publications;
    await server.open(uri("scales.ukur"), scales.replace("scale ease", "scale easy"));
    await server.until(() => server.codes(uri("small.ukur")).length > 0 && server.codes(uri("closed.ukur")).length === 0);
    assert.equal(server.publications - before, 2);
  });

  it("gives findings to a client that asks, and says when they are the same", async () => {
    const server = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const textDocument = { uri: uri("small.ukur") };
    await server.open(textDocument.uri, instrument.replace("scale ease", "scale easy"));
    const full = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.equal(full.kind === "full" && full.items[0]?.code, "unknown-name");
    const again = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, previousResultId: full.resultId });
    assert.deepEqual(again, { kind: "unchanged", resultId: full.resultId });
    const all = await server.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.deepEqual(all.items.map((item) => [item.uri, item.kind === "full" ? item.items.length : 0]).sort(), [
      [uri("scales.ukur"), 0],
      [uri("small.ukur"), 1],
    ]);
    assert.equal(server.publications, 0);
  });

  it("warns of what the platforms of the setting cannot hold", async () => {
    const server = await start({ capabilities: takesCodeActions });
    await server.open(uri("small.ukur"), instrument.replace("C1", "C_1"));
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { ukur: { targets: ["limesurvey"] } } });
    await server.until(() => server.published.get(uri("small.ukur"))?.some(({ source }) => source === "ukur, LimeSurvey") === true);
    const [loss] = server.published.get(uri("small.ukur"))!;
    assert.match(String(loss!.message), /C_1 is C1/);
    assert.deepEqual(loss!.range.start, { line: 5, character: 4 });
    assert.deepEqual([loss!.code, loss!.codeDescription?.href], ["platform-name", "ukur-library:/checks/platform-name.md"]);
    // It can be allowed like a finding.
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uri("small.ukur") },
      range: loss!.range,
      context: { diagnostics: [loss!] },
    });
    const allow = actions?.find((action): action is CodeAction => "edit" in action && action.title === "Allow platform-name with a reason");
    assert.equal(Object.values(allow?.edit?.changes ?? {})[0]?.[0]?.newText, ' allow platform-name because ""');
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { ukur: { targets: [] } } });
    await server.until(() => server.published.get(uri("small.ukur"))?.length === 0);
  });

  it("warns of what is lost on the platforms that a file was compiled for, until that is another thing", async () => {
    const server = await start();
    const document = uri("small.ukur");
    const losses = () =>
      server.published
        .get(document)
        ?.filter(({ source }) => source !== "ukur")
        .map(({ source }) => source) ?? [];
    await server.open(document, instrument.replace("C1", "C_1"));
    assert.equal(await server.connection.sendRequest("ukur/losses", { uri: document, targets: ["limesurvey"] }), null);
    await server.until(() => losses().includes("ukur, LimeSurvey"));
    // They go with their cause, and come with it.
    await server.change(document, instrument);
    await server.until(() => losses().length === 0);
    await server.change(document, instrument.replace("C1", "C_1"));
    await server.until(() => losses().length > 0);
    // The next compilation is for another platform.
    await server.connection.sendRequest("ukur/losses", { uri: document, targets: ["surveyjs"] });
    await server.until(() => losses().length === 0);
  });

  it("watches files that are not open", async () => {
    const server = await start({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
    const registered = new Promise<string[]>((done) =>
      server.connection.onRequest(RegistrationRequest.type, ({ registrations }) => done(registrations.map(({ method }) => method))),
    );
    assert.deepEqual(await registered, ["workspace/didChangeWatchedFiles"]);
    await server.open(uri("small.ukur"), instrument);
    rmSync(join(folder, "scales.ukur"));
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri("scales.ukur"), type: FileChangeType.Deleted }],
    });
    await server.until(() => server.codes(uri("small.ukur")).includes("import-missing"));
    writeFileSync(join(folder, "scales.ukur"), scales);
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri("scales.ukur"), type: FileChangeType.Created }],
    });
    await server.until(() => server.codes(uri("small.ukur")).length === 0);
  });

  it("completes, explains, finds, renames, lays out and repairs", async () => {
    const { connection, open } = await start({ capabilities: takesCodeActions });
    const textDocument = { uri: uri("small.ukur") };
    await open.call(client, textDocument.uri, instrument.replace("scale ease", "scale eas"));
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    const items = (await connection.sendRequest(CompletionRequest.type, at(3, 44))) as CompletionItem[];
    const ease = items.find(({ label }) => label === "ease")!;
    assert.ok(ease.documentation === undefined);
    assert.match(JSON.stringify((await connection.sendRequest(CompletionResolveRequest.type, ease)).documentation), /So so/);
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: { line: 3, character: 43 }, end: { line: 3, character: 43 } },
      context: { diagnostics: [] },
    });
    assert.ok(
      actions!.some(({ title }) => title === "Change to ease"),
      JSON.stringify(actions),
    );
    await client!.change(textDocument.uri, "ease", { start: { line: 3, character: 41 }, end: { line: 3, character: 44 } });
    assert.match(JSON.stringify(await connection.sendRequest(HoverRequest.type, at(5, 5))), /Crew listen/);
    assert.deepEqual(await connection.sendRequest(DefinitionRequest.type, at(3, 44)), [
      { uri: uri("scales.ukur"), range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } } },
    ]);
    assert.deepEqual(await connection.sendRequest(PrepareRenameRequest.type, at(3, 44)), {
      range: { start: { line: 3, character: 41 }, end: { line: 3, character: 45 } },
      placeholder: "ease",
    });
    const renamed = await connection.sendRequest(RenameRequest.type, { ...at(3, 43), newName: "comfort" });
    assert.deepEqual(Object.keys(renamed!.changes!).sort(), [uri("scales.ukur"), uri("small.ukur")]);
    await assert.rejects(connection.sendRequest(RenameRequest.type, { ...at(3, 43), newName: "two words" }), /is not a name/);
    await assert.rejects(connection.sendRequest(PrepareRenameRequest.type, at(1, 3)), /is a word of the language/);
    assert.deepEqual(
      (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))!.map(({ name }) => name),
      ["small", "perception", "care", "C1", "C2", "result", "test all easy"],
    );
    assert.deepEqual(
      (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "ease" }))!.map(({ name }) => name),
      ["ease"],
    );
    const tokens = (await connection.sendRequest(SemanticTokensRequest.type, { textDocument })) as SemanticTokens;
    assert.ok(tokens.data.length > 50);
    const same = await connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: tokens.resultId! });
    assert.deepEqual((same as { edits: unknown[] }).edits, []);
    await client!.change(textDocument.uri, instrument.replaceAll("  ", "      "));
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.ok(edits!.length > 0);
    const moved = await connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: uri("scales.ukur"), newUri: uri("shared/scales.ukur") }],
    });
    assert.deepEqual(
      Object.values(moved!.changes!)
        .flat()
        .map(({ newText }) => newText),
      ['"./shared/scales.ukur"'],
    );
  });

  it("gives the library's files and the pages about checks", async () => {
    const { connection } = await start();
    assert.match(
      (await connection.sendRequest(TextDocumentContentRequest.type, { uri: "ukur-library:/servqual.ukur" })).text,
      /^model servqual/m,
    );
    assert.match((await connection.sendRequest(TextDocumentContentRequest.type, { uri: "ukur-library:/checks/band-gap.md" })).text, /^# /);
    await assert.rejects(
      connection.sendRequest(TextDocumentContentRequest.type, { uri: "ukur-library:/../package.json" }),
      /no file called/,
    );
  });

  it("compiles, previews, lists and runs tests, and starts an instrument", async () => {
    const { connection } = await start();
    const document = { uri: uri("small.ukur") };
    await client!.open(document.uri, instrument);
    const ask = (method: string, params: object): Promise<any> => connection.sendRequest(method, params);
    const compiled = await ask("ukur/compile", document);
    assert.deepEqual(
      compiled.files.map(({ name }: { name: string }) => name),
      ["small.instrument.json", "small.surveyjs.json"],
    );
    assert.deepEqual((await ask("ukur/compile", { ...document, target: "surveyjs" })).files.length, 1);
    await assert.rejects(ask("ukur/compile", { ...document, target: "word" }), /no target called word/);
    const { content: shown, places } = await ask("ukur/preview", document);
    assert.deepEqual([shown.title, shown.name, shown.languages, shown.instrument.id], ["Small", "small", ["en"], "small"]);
    assert.deepEqual(
      places.find(({ id }: { id: string }) => id === "C1"),
      {
        id: "C1",
        range: { start: { line: 5, character: 4 }, end: { line: 5, character: 20 } },
        name: { start: { line: 5, character: 4 }, end: { line: 5, character: 6 } },
      },
    );
    assert.deepEqual(
      (await ask("ukur/tests", document)).map(({ id }: { id: string }) => id),
      ["small/all easy"],
    );
    assert.deepEqual(await ask("ukur/runTests", document), { results: [{ id: "small/all easy", passed: true, messages: [] }] });
    const status = await ask("ukur/status", document);
    assert.deepEqual(status.instruments, [
      { name: "small", title: "Small", items: 2, variables: 2, minutes: 1, pages: [{ id: "perception", seconds: 12 }] },
    ]);
    await client!.change(document.uri, instrument.replace("expect result = 3", "expect result = 2"));
    const [failed] = (await ask("ukur/runTests", { ...document, ids: ["small/all easy"] })).results;
    assert.equal(failed.messages[0].text, "result: expected 2, got 3");
    assert.ok((await ask("ukur/models", {})).some(({ name }: { name: string }) => name === "servqual"));
    assert.deepEqual(
      (await ask("ukur/newInstrument", { model: "servqual", name: "mine" })).files.map(({ name }: { name: string }) => name),
      ["mine.ukur", "mine.id.ukur"],
    );
    assert.ok(
      (await ask("ukur/samples", {})).some(
        ({ name, title }: { name: string; title: string }) => name === "desk" && title === "The help desk of the library",
      ),
    );
    assert.deepEqual(
      (await ask("ukur/newInstrument", { sample: "desk", name: "mine" })).files.map(({ name }: { name: string }) => name),
      ["mine.ukur", "mine.id.ukur"],
    );
    assert.deepEqual(
      (await ask("ukur/newInstrument", { name: "mine" })).files.map(({ name }: { name: string }) => name),
      ["mine.ukur"],
    );
    await assert.rejects(ask("ukur/newInstrument", { sample: "none", name: "mine" }), /no sample called none/);
    assert.match((await ask("ukur/explain", { code: "band-gap" })).markdown, /band-gap/);
    assert.equal(await ask("ukur/explain", { code: "toString" }), null);
    await client!.change(document.uri, "instrument small");
    assert.equal((await ask("ukur/compile", document)).ok, false);
    const { problem, first } = await ask("ukur/preview", document);
    assert.equal(problem, "There is an error in this file or in what it imports. The form is made anew when it is put right.");
    assert.equal(first.uri, document.uri);
    assert.match(first.place, /^small\.ukur:1:\d+$/);
    assert.ok(first.message.length > 10 && first.range.start.line === 0);
    assert.ok((await ask("ukur/runTests", document)).problem);
  });

  it("answers malformed requests with an error, and goes on", async () => {
    const { connection } = await start();
    for (const [method, params] of [
      ["textDocument/hover", {}],
      ["textDocument/completion", { textDocument: { uri: 7 }, position: null }],
      ["ukur/compile", {}],
      ["ukur/compile", null],
      ["ukur/tests", { uri: "file:///nowhere.ukur" }],
      ["no/such", {}],
      ["completionItem/resolve", {}],
      ["textDocument/rename", { textDocument: { uri: "x" } }],
    ] as const)
      await connection.sendRequest(method, params).catch((error: Error) => assert.ok(error.message.length > 0));
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri("never-opened.ukur"), version: 3 },
      contentChanges: [{ text: "x" }],
    });
    await connection.sendNotification("textDocument/didClose", { textDocument: {} });
    await client!.open(uri("small.ukur"), "instrument");
    await client!.until(() => client!.codes(uri("small.ukur")).length > 0);
  });

  it("answers nothing about documents that are none of Ukur's", async () => {
    const { connection } = await start();
    const params = { textDocument: { uri: "file:///nowhere/x.ukur" }, position: { line: 0, character: 0 } };
    assert.equal(await connection.sendRequest(HoverRequest.type, params), null);
    assert.deepEqual(await connection.sendRequest(CompletionRequest.type, params), []);
  });
});
