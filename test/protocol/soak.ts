/**
 * Types as many random edits as its argument says into a server that runs in this process, and prints what is left of them: the memory in use after the first
 * thousand and after all, and where the server's answers differed from those of a new one with the same texts. Needs `--expose-gc`.
 */

import { PassThrough } from "node:stream";
import { createProtocolConnection, StreamMessageWriter } from "vscode-languageserver-protocol/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { createServer } from "../../server/src/lsp/createServer.ts";
import { inMemory } from "../support/findings.ts";
import { messagesOf } from "../support/messages.ts";

/** What is printed, as JSON. */
export interface Soaked {
  readonly edits: number;
  /** How often the client was told findings. */
  readonly publications: number;
  /** Bytes in use after the first thousand edits and after all, with every file as it was at the start. */
  readonly early: number;
  readonly late: number;
  /** The files of which the server has once said something else than a new one. */
  readonly differing: readonly string[];
}

const edits = Number(process.argv[2]);
const root = "/project";
const start = new Map(
  Object.entries(sampleTexts)
    .filter(([name]) => /^(?:desk|skm|permits)\//.test(name))
    .map(([name, text]) => [`${root}/${name}`, text]),
);
const paths = [...start.keys()];
const uriOf = (path: string): string => `file://${path}`;

/** A server, and a client that knows what it was told. */
class Editor {
  readonly disk: Record<string, string>;
  readonly open = new Map<string, string>();
  readonly told = new Map<string, string>();
  publications = 0;
  readonly #connection;
  #version = 1;

  constructor(disk: Record<string, string>) {
    this.disk = disk;
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    createServer((options) => createConnection(ProposedFeatures.all, toServer, toClient, options), {
      disk: { fileSystem: inMemory(this.disk), readBytes: async () => ({ kind: "missing" }), filesIn: async () => Object.keys(this.disk) },
      library: libraryTexts,
      pause: () => new Promise((done) => setImmediate(() => setImmediate(done))),
    });
    this.#connection = createProtocolConnection(messagesOf(toClient), new StreamMessageWriter(toServer));
    this.#connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: { uri: string; diagnostics: object[] }) => {
      this.publications++;
      if (diagnostics.length > 0) this.told.set(uri, JSON.stringify(diagnostics));
      else this.told.delete(uri);
    });
    this.#connection.listen();
  }

  async start(): Promise<void> {
    await this.#connection.sendRequest("initialize", {
      processId: null,
      rootUri: uriOf(root),
      workspaceFolders: [{ uri: uriOf(root), name: "project" }],
      capabilities: {},
    });
    await this.tell("initialized", {});
    await this.ask("textDocument/documentSymbol", paths[0]!);
  }

  dispose(): void {
    this.#connection.dispose();
  }

  tell(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  ask(method: string, path: string, params: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(method, { textDocument: { uri: uriOf(path) }, ...params });
  }

  async set(path: string, text: string): Promise<void> {
    const uri = uriOf(path);
    const version = ++this.#version;
    if (this.open.has(path)) await this.tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    else await this.tell("textDocument/didOpen", { textDocument: { uri, languageId: "ukur", version, text } });
    this.open.set(path, text);
  }

  /** Replaces a stretch of an open document, as typing does. */
  async type(path: string, at: number, length: number, insert: string): Promise<void> {
    const text = this.open.get(path)!;
    const positionOf = (offset: number) => {
      const before = text.slice(0, offset);
      return { line: before.split("\n").length - 1, character: offset - before.lastIndexOf("\n") - 1 };
    };
    const range = { start: positionOf(at), end: positionOf(Math.min(at + length, text.length)) };
    await this.tell("textDocument/didChange", {
      textDocument: { uri: uriOf(path), version: ++this.#version },
      contentChanges: [{ range, text: insert }],
    });
    this.open.set(path, text.slice(0, at) + insert + text.slice(at + length));
  }

  async close(path: string): Promise<void> {
    if (this.open.delete(path)) await this.tell("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
  }

  /** Writes a file beside the editor, or deletes it. */
  async write(path: string, text: string | undefined): Promise<void> {
    const type = text === undefined ? 3 : path in this.disk ? 2 : 1;
    if (text === undefined) delete this.disk[path];
    else this.disk[path] = text;
    await this.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(path), type }] });
  }

  /** Waits until the server has answered, and told what it has to tell: of findings that have only moved, a while after the last edit. */
  async settle(): Promise<void> {
    for (let publications = -1; publications !== this.publications;) {
      ({ publications } = this);
      await this.ask("textDocument/documentSymbol", paths[0]!);
      await new Promise((done) => setTimeout(done, 350));
    }
  }

  /** What it says of a file: its findings, its outline and what each word is. */
  async saysOf(path: string): Promise<string> {
    const symbols = await this.ask("textDocument/documentSymbol", path);
    const { data } = (await this.ask("textDocument/semanticTokens/full", path)) as { data: readonly number[] };
    const hints = await this.ask("textDocument/inlayHint", path, {
      range: { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } },
    });
    return JSON.stringify([this.told.get(uriOf(path)), symbols, data, hints]);
  }
}

let seed = 20_261_124;
/** A whole number below `limit`; the same ones in every run. */
function below(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

const typed = [
  "",
  "",
  "",
  "x",
  "}",
  "{",
  '"',
  "\n",
  "\r\n",
  " reverse",
  " // ",
  ' import "../skm/skm.ukur"\n',
  '\nscale agree7 "Twice" 1..2 {\n}\n',
  "é",
  "😀",
];

async function edit(editor: Editor): Promise<void> {
  const path = paths[below(paths.length)]!;
  const choice = below(100);
  const known = editor.open.get(path) ?? editor.disk[path] ?? "";
  if (choice < 4) await editor.close(path);
  else if (choice < 6) await editor.write(path, below(3) === 0 ? undefined : start.get(path)!);
  else if (choice < 30 || !editor.open.has(path)) await editor.set(path, choice < 30 ? start.get(path)! : known);
  else await editor.type(path, below(known.length + 1), below(25), typed[below(typed.length)]!);
}

/** Puts everything back, closes it, and gives the bytes that are in use then. */
async function used(editor: Editor): Promise<number> {
  for (const path of paths) {
    await editor.write(path, start.get(path)!);
    await editor.close(path);
  }
  await editor.settle();
  for (let time = 0; time < 3; time++) globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The files of which a new server says something else, with the same texts: as the edits have left them, broken and open. */
async function differences(editor: Editor): Promise<string[]> {
  await editor.settle();
  const fresh = new Editor(editor.disk);
  await fresh.start();
  for (const [path, text] of editor.open) await fresh.set(path, text);
  await fresh.settle();
  const found: string[] = [];
  for (const path of paths) if ((await editor.saysOf(path)) !== (await fresh.saysOf(path))) found.push(path);
  fresh.dispose();
  return found;
}

const editor = new Editor(Object.fromEntries(start));
await editor.start();
let early = 0;
const differing = new Set<string>();
for (let count = 1; count <= edits; count++) {
  await edit(editor);
  // Most often several edits come before the server has built.
  if (below(8) === 0) {
    const path = paths[below(paths.length)]!;
    await editor.ask(["textDocument/hover", "textDocument/completion"][below(2)]!, path, {
      position: { line: below(60), character: below(12) },
    });
  }
  // Later edits would mend what an earlier one has left wrong.
  if (count % 500 === 0) for (const path of await differences(editor)) differing.add(path);
  if (count === 1_000) early = await used(editor);
}
const { publications } = editor;
const late = await used(editor);
console.log(JSON.stringify({ edits, publications, early, late, differing: [...differing] } satisfies Soaked));
process.exit();
