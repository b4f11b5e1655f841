/** One client and what it works on: its documents, folders and settings, and the programs made of them. */

import { message } from "../messages/message.ts";
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type InitializeParams } from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  findFilesRequest,
  builtNotification,
  initializationOptions,
  readBytesRequest,
  readFileRequest,
  settings,
  type Settings,
} from "../protocol/requests.ts";
import type { Program } from "../semantics/program.ts";
import type { BytesResult, FileSystem, ReadResult } from "../workspace/fileSystem.ts";
import { folderOf, isInside } from "../workspace/paths.ts";
import { Workspace } from "../workspace/workspace.ts";
import { abilitiesOf, type Abilities } from "./abilities.ts";
import { Documents } from "./documents.ts";
import type { ServerHost } from "./host.ts";
import { languageOf, type Language } from "./language.ts";
import { fromBase64 } from "./base64.ts";
import { pathOf, Uris, uriOfPath } from "./uris.ts";

/** A file of a program that is up to date. */
export interface Place {
  readonly program: Program;
  readonly file: string;
  /** The findings of the file. */
  readonly findings: readonly Diagnostic[];
  /** Those of every file of the program that has any. */
  readonly all: ReadonlyMap<string, readonly Diagnostic[]>;
}

export function errorsIn(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** The errors of a file, then those of all that it imports and what that imports, each file's in the order of its text. */
export function errorsOf({ program, file, all }: Place): Diagnostic[] {
  const reached = new Set([file]);
  for (const path of reached) for (const { file: imported } of program.files.get(path)?.parsed.imports ?? []) reached.add(imported);
  return [...reached].flatMap((path) =>
    (all.get(path) ?? []).filter(({ severity }) => severity === "error").toSorted((a, b) => a.span.start - b.span.start),
  );
}

export class Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly client: InitializeParams;
  readonly language: Language;
  /** Files as they lie on the disk now. */
  readonly files: FileSystem;
  readonly workspace: Workspace;
  /** What the client can. */
  readonly can: Abilities;
  readonly documents: Documents;
  readonly uris = new Uris();
  /** Whether the client reads files for the server, has commands of its own, and is told what was built. */
  readonly options: { readonly readsFiles: boolean; readonly commands: boolean; readonly built: boolean };
  readonly #settings = new Map<string, Promise<Settings>>();
  #folders: string[];
  /** Until the files of the folders are listed, nothing that is said of the workspace is the whole truth. */
  #listing: Promise<void> = Promise.resolve();

  constructor(connection: Connection, host: ServerHost, client: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.client = client;
    this.language = languageOf(client.locale);
    this.can = abilitiesOf(client.capabilities);
    this.documents = new Documents(this.can.columns);
    const {
      readsFiles = false,
      commands = false,
      built = false,
    } = initializationOptions.safeParse(client.initializationOptions).data ?? {};
    this.options = { readsFiles, commands, built };
    const root = client.rootUri ? [client.rootUri] : [];
    this.#folders = (client.workspaceFolders?.map(({ uri }) => uri) ?? root).map(pathOf);
    // A client that does not answer has nothing set.
    const profileIn = (root: string) =>
      this.settingsOf(uriOfPath(root)).then(
        ({ profile }) => profile,
        () => undefined,
      );
    this.files = this.#fileSystem();
    this.workspace = new Workspace(this.files, host.library, this.can.columns, profileIn);
    this.workspace.setFolders(this.#folders, undefined);
  }

  /** Tells a client that wants to know that documents are built, or what they import. */
  tellBuilt(uris: readonly string[]): void {
    if (this.options.built) void this.connection.sendNotification(builtNotification.method, { uris });
  }

  /** Does not wait for an answer of the client's. That it refuses what it said it can is noted, and no reason to end. */
  readonly lets = (answer: Promise<unknown>): void => {
    answer.catch((error: unknown) => this.connection.console.warn(String(error)));
  };

  /**
   * Looks for the files of the workspace folders. Never rejects: where they cannot be listed, what is open is all there is.
   *
   * @param after what comes before; who needs all files waits from now on
   */
  findFiles(after: Promise<void> = Promise.resolve()): Promise<void> {
    return (this.#listing = after
      .then(() => this.#list())
      .catch((error: unknown) => {
        this.connection.console.error(`The files of the workspace could not be listed. ${String(error)}`);
        if (!this.workspace.isListed) this.workspace.setFolders(this.#folders, []);
      }));
  }

  /** Brings all programs up to date, once it is known which files there are. */
  async build(): Promise<void> {
    await this.#listing;
    await this.workspace.build(this.host.pause);
  }

  /** Brings a document up to date, with what is open and what these hold on to. Of what is not open it has to be known whether it is there. */
  async buildFor(path: string): Promise<void> {
    if (!this.workspace.isOpen(path)) await this.#listing;
    await this.workspace.buildOpen(path);
  }

  async #list(): Promise<void> {
    const { readsFiles } = this.options;
    const { disk } = this.host;
    let files: string[] = [];
    if (readsFiles) files = findFilesRequest.result.parse(await this.connection.sendRequest(findFilesRequest.method, {})).map(pathOf);
    else if (disk) files = (await Promise.all(this.#folders.map((folder) => disk.filesIn(folder, { deep: true })))).flat();
    this.workspace.setFolders(this.#folders, files);
  }

  /** The workspace folder that a path lies in. */
  folderAround(path: string): string | undefined {
    return this.#folders.find((folder) => isInside(path, folder));
  }

  /** Looks at the files beside a document that lies outside of the workspace folders. */
  async lookBeside(path: string): Promise<void> {
    const { disk } = this.host;
    if (!disk || this.workspace.isInFolder(path) || !this.uris.uriOf(path).startsWith("file:")) return;
    const folder = folderOf(path);
    this.workspace.setBeside(folder, await disk.filesIn(folder, { deep: false }));
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const gone = removed.map(pathOf);
    this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...added.map(pathOf)];
    await this.findFiles();
  }

  /** The document in a program that is up to date, or nothing where it is no document of Ukur's. The rest of the workspace may still be read. */
  async place(uri: string, token?: CancellationToken): Promise<Place | undefined> {
    await this.buildFor(pathOf(uri));
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
    const file = pathOf(uri);
    const project = this.workspace.projectOf(file);
    if (!project?.program.files.has(file)) return undefined;
    return { program: project.program, file, findings: project.findings.get(file) ?? [], all: project.findings };
  }

  /** The same once all files have been read, for what must not miss one. */
  async wholePlace(uri: string, token?: CancellationToken): Promise<Place | undefined> {
    await this.build();
    return this.place(uri, token);
  }

  /** The settings that hold for a document. */
  settingsOf(uri: string): Promise<Settings> {
    const key = this.client.capabilities.workspace?.configuration ? uri : "";
    let found = this.#settings.get(key);
    if (!found) {
      found = key === "" ? Promise.resolve(settings.parse({})) : this.#ask(key);
      this.#settings.set(key, found);
    }
    return found;
  }

  /** The settings have changed. A client that cannot be asked for them sends them. */
  changeSettings(sent: unknown): void {
    this.#settings.clear();
    const ukur = (sent as { ukur?: unknown } | null)?.ukur;
    if (!this.client.capabilities.workspace?.configuration) this.#settings.set("", Promise.resolve(settings.parse(ukur ?? {})));
  }

  async #ask(uri: string): Promise<Settings> {
    return settings.parse((await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "ukur" })) ?? {});
  }

  /** Files of this machine are read here, others by the client. */
  #fileSystem(): FileSystem {
    const own = this.host.disk?.fileSystem;
    const isOwn = (path: string): boolean => own !== undefined && uriOfPath(path).startsWith("file:");
    return {
      read: (path) => (isOwn(path) ? own!.read(path) : this.#readByClient(path)),
      realPath: (path) => (isOwn(path) ? own!.realPath(path) : Promise.resolve(path)),
    };
  }

  /**
   * The bytes of a file, or that it is still the one which `known` stands for. Never rejects.
   */
  async readBytes(path: string, known?: string): Promise<BytesResult> {
    const { disk } = this.host;
    if (disk && uriOfPath(path).startsWith("file:")) return disk.readBytes(path, known);
    if (!this.options.readsFiles) return { kind: "failed", reason: message("failures.otherKind") };
    try {
      const sent: unknown = await this.connection.sendRequest(readBytesRequest.method, { uri: uriOfPath(path), known });
      const read = readBytesRequest.result.parse(sent);
      return read.kind === "bytes" ? { kind: "bytes", stamp: read.stamp, bytes: fromBase64(read.base64) } : read;
    } catch (error) {
      return { kind: "failed", reason: error instanceof Error ? error.message : message("failures.noAnswer") };
    }
  }

  async #readByClient(path: string): Promise<ReadResult> {
    if (!this.options.readsFiles) return { kind: "failed", reason: message("failures.otherKind") };
    try {
      return readFileRequest.result.parse(await this.connection.sendRequest(readFileRequest.method, { uri: uriOfPath(path) }));
    } catch (error) {
      return { kind: "failed", reason: error instanceof Error ? error.message : message("failures.noAnswer") };
    }
  }
}
