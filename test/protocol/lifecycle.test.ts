import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  ErrorCodes,
  StreamMessageWriter,
  type ProtocolConnection,
  type SymbolInformation,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol/node";
import { paramsOf } from "../../server/src/lsp/params.ts";
import { content, toUkur } from "../bench/documents.ts";
import { builtCommand } from "../support/built.ts";
import { withCompiledCode } from "../support/compiledCode.ts";
import { messagesOf } from "../support/messages.ts";

describe("the life of a language server", () => {
  let folder: string;
  let child: ChildProcess;
  let connection: ProtocolConnection;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const ask = (method: string, params?: unknown): Promise<unknown> => connection.sendRequest(method, params as object);
  const codeOf = (method: string, params?: unknown): Promise<number | undefined> =>
    ask(method, params).then(
      () => undefined,
      ({ code }: { code: number }) => code,
    );
  const initialize = (capabilities: object = {}) =>
    ask("initialize", { processId: null, rootUri: pathToFileURL(folder).href, capabilities });

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-life-")));
    child = spawn(process.execPath, [join(await builtCommand(), "ukur.js"), "lsp", "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: withCompiledCode(),
    });
    connection = createProtocolConnection(messagesOf(child.stdout!), new StreamMessageWriter(child.stdin!));
    connection.listen();
  });
  afterEach(async () => {
    const ended = child.exitCode ?? new Promise<number | null>((done) => child.once("exit", done));
    if (child.exitCode === null) child.stdin!.end();
    await ended;
    connection.dispose();
    rmSync(folder, { recursive: true });
  });

  it("begins with initialize, and once", async () => {
    const document = { textDocument: { uri: uri("a.ukur") } };
    for (const [method, params] of [
      ["textDocument/hover", { ...document, position: { line: 0, character: 0 } }],
      ["ukur/models", {}],
      ["no/such", {}],
      ["shutdown", undefined],
    ] as const) {
      assert.equal(await codeOf(method, params), ErrorCodes.ServerNotInitialized, method);
    }
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { ...document.textDocument, languageId: "ukur", version: 1, text: "" },
    });
    assert.equal(await codeOf("initialize", { capabilities: 7 }), ErrorCodes.InvalidParams);
    await initialize();
    assert.equal(await codeOf("initialize", { processId: null, rootUri: null, capabilities: {} }), ErrorCodes.InvalidRequest);
    assert.deepEqual(await ask("textDocument/documentSymbol", document), [], "The document was opened too early.");
    assert.equal(await codeOf("no/such", {}), ErrorCodes.MethodNotFound);
  });

  it("ends with exit, and answers nothing between shutdown and that", async () => {
    await initialize();
    await connection.sendNotification("initialized", {});
    assert.equal(await ask("shutdown"), null);
    for (const method of ["workspace/symbol", "ukur/models", "shutdown", "initialize", "no/such"])
      assert.equal(await codeOf(method, {}), ErrorCodes.InvalidRequest, method);
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri("a.ukur") } });
    const ended = new Promise<number | null>((done) => child.once("exit", done));
    await connection.sendNotification("exit");
    assert.equal(await ended, 0);
  });

  it("says of every request what its parameters lack, and goes on", async () => {
    await initialize();
    await connection.sendNotification("initialized", {});
    const wrong = [
      null,
      {},
      [],
      [[]],
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: "a b:c" }, position: { line: 0, character: 0 } },
    ];
    const requests = Object.keys(paramsOf).filter((method) => method !== "initialize" && !/\/did/.test(method));
    assert.ok(requests.length > 25);
    for (const method of requests) {
      for (const params of wrong)
        assert.equal(await codeOf(method, params), ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}`);
    }
    const document = { textDocument: { uri: uri("a.ukur") } };
    for (const position of [null, {}, { line: -1, character: 0 }, { line: 0.5, character: 0 }, { line: "0", character: 0 }]) {
      assert.equal(await codeOf("textDocument/hover", { ...document, position }), ErrorCodes.InvalidParams, JSON.stringify(position));
    }
    await assert.rejects(ask("textDocument/hover", document), /textDocument\/hover: position /);
    // Notifications have no answer; what is wrong is left out.
    for (const method of Object.keys(paramsOf).filter((each) => /\/did/.test(each))) {
      for (const params of wrong) if (params !== null) await connection.sendNotification(method, params);
    }
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: uri("a.ukur"), languageId: "ukur", version: 1, text: 'scale s "S" 1..2 {\n  1 "a"\n  2 "b"\n}\n' },
    });
    assert.equal(((await ask("textDocument/documentSymbol", document)) as unknown[]).length, 1);
  });

  it("waits for the files of the folder with the first questions", async () => {
    for (let i = 0; i < 60; i++) writeFileSync(join(folder, `a${i}.ukur`), toUkur(content(20)).replace("scale agree", "scale agre"));
    await initialize({ textDocument: { diagnostic: {} } });
    await connection.sendNotification("initialized", {});
    const [symbols, report, outline] = (await Promise.all([
      ask("workspace/symbol", { query: "" }),
      ask("workspace/diagnostic", { previousResultIds: [] }),
      ask("textDocument/documentSymbol", { textDocument: { uri: uri("a59.ukur") } }),
    ])) as [SymbolInformation[], WorkspaceDiagnosticReport, unknown[]];
    assert.ok(symbols.length > 60);
    assert.equal(report.items.length, 60);
    assert.ok(report.items.every((item) => item.kind === "full" && item.items.length > 0));
    assert.ok(outline.length > 0);
  });
});
