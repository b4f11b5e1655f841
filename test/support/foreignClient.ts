/** A language client that knows nothing of Ukur, only the protocol: what any editor is. */

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { builtCommand } from "./built.ts";
import { withCompiledCode } from "./compiledCode.ts";
import { messagesOf } from "./messages.ts";

/** Of a client that takes code actions, and not commands alone. */
export const takesCodeActions: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of the editor. */
  readonly locale?: string;
  /** The command line of the server after Node's own; the built one where it is not given. */
  readonly server?: readonly string[];
}

export class ForeignClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The findings that the server has published, by URI. */
  readonly published = new Map<string, Diagnostic[]>();
  /** The versions of the documents that they are of, where the server says them. */
  readonly versions = new Map<string, number | undefined>();
  /** How often it has published. */
  publications = 0;
  #version = 1;
  #waiting: (() => void)[] = [];

  private constructor(process: ChildProcess, connection: ProtocolConnection, initialized: InitializeResult) {
    this.process = process;
    this.connection = connection;
    this.initialized = initialized;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.publications++;
      this.versions.set(uri, version);
      this.published.set(uri, diagnostics);
      for (const done of this.#waiting.splice(0)) done();
    });
  }

  /** Starts the server over stdio for a client that works in these folders. */
  static async start(
    folders: readonly string[],
    { capabilities = {}, initializationOptions, locale, server }: StartOptions = {},
  ): Promise<ForeignClient> {
    const args = server ?? [join(await builtCommand(), "ukur.js"), "lsp", "--stdio"];
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"], env: withCompiledCode() });
    const connection = createProtocolConnection(messagesOf(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const workspaceFolders = folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder }));
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: workspaceFolders[0]?.uri ?? null,
      workspaceFolders,
      capabilities,
      initializationOptions,
      ...(locale !== undefined && { locale }),
    });
    const client = new ForeignClient(child, connection, initialized);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "ukur", version: 1, text },
    });
  }

  /** Replaces the whole text, or what lies in a range. */
  async change(
    uri: string,
    text: string,
    range?: { start: { line: number; character: number }; end: { line: number; character: number } },
  ): Promise<void> {
    const contentChanges = [range ? { range, text } : { text }];
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++this.#version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Waits until what was published is so. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((done) => this.#waiting.push(done));
  }

  /** The codes of what was published last about a document. */
  codes(uri: string): (string | number | undefined)[] {
    return (this.published.get(uri) ?? []).map(({ code }) => code);
  }

  /** Ends the server as an editor does, and gives its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once("exit", done));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const status = await ended;
    this.connection.dispose();
    return status;
  }
}
