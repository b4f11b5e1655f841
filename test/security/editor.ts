/** As much of VS Code as the client needs to write files and to run a task, on the real disk: what its provider of files does with links. */

import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname } from "node:path";
import { URI, Utils } from "vscode-uri";

export interface Editor {
  /** The folder that is open. */
  folder: string;
  settings: Record<string, unknown>;
  readonly said: string[];
}

export const editor: Editor = { folder: "/", settings: {}, said: [] };

class EventEmitter<T> {
  readonly #listeners: ((value: T) => void)[] = [];
  readonly event = (listener: (value: T) => void): void => void this.#listeners.push(listener);
  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}

const found = (): URI => URI.file(editor.folder);
const isInFolder = (uri: URI): boolean => uri.path.startsWith(`${found().path}/`);
const say = (text: string): Promise<undefined> => {
  editor.said.push(text);
  return Promise.resolve(undefined);
};

const vscode = {
  EventEmitter,
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  Uri: { joinPath: Utils.joinPath },
  Task: class {
    readonly execution: unknown;
    constructor(_definition: unknown, _scope: unknown, _name: string, _source: string, execution: unknown) {
      this.execution = execution;
    }
  },
  TaskGroup: { Build: {} },
  CustomExecution: class {
    readonly callback: unknown;
    constructor(callback: unknown) {
      this.callback = callback;
    }
  },
  l10n: { t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])) },
  window: { showErrorMessage: say, showInformationMessage: say, showWarningMessage: say },
  tasks: { registerTaskProvider: (_type: string, provider: unknown) => provider },
  workspace: {
    asRelativePath: (uri: URI) => (isInFolder(uri) ? uri.path.slice(found().path.length + 1) : uri.path),
    getConfiguration: () => ({ get: (name: string, value: unknown) => editor.settings[name] ?? value }),
    getWorkspaceFolder: (uri: URI) => (isInFolder(uri) ? { uri: found(), index: 0 } : undefined),
    get workspaceFolders() {
      return [{ uri: found(), index: 0 }];
    },
    fs: {
      // As in VS Code, a link has the type of what it leads to and a bit of its own, and none but that where it leads nowhere.
      async stat(uri: URI) {
        const own = lstatSync(uri.fsPath, { throwIfNoEntry: false });
        if (!own) throw Object.assign(new Error("no such file"), { code: "FileNotFound" });
        const status = statSync(uri.fsPath, { throwIfNoEntry: false });
        return {
          mtime: status?.mtimeMs ?? 0,
          size: status?.size ?? 0,
          type: (own.isSymbolicLink() ? 64 : 0) | (status?.isDirectory() ? 2 : status?.isFile() ? 1 : 0),
        };
      },
      readFile: async (uri: URI) => readFileSync(uri.fsPath),
      async writeFile(uri: URI, bytes: Uint8Array) {
        mkdirSync(dirname(uri.fsPath), { recursive: true });
        writeFileSync(uri.fsPath, bytes);
      },
    },
  },
};

/** Lets the client's sources be imported: they take this for VS Code. */
export function beVsCode(): void {
  Object.assign(globalThis, { ukurVsCode: vscode });
  const names = Object.keys(vscode).map((name) => `export const ${name} = globalThis.ukurVsCode.${name};`);
  const stands: Readonly<Record<string, string>> = {
    vscode: names.join("\n"),
    "vscode-languageclient": "export const CloseAction = {}, ErrorAction = {}, State = {};",
  };
  registerHooks({
    resolve: (specifier, context, next) =>
      stands[specifier] === undefined
        ? next(specifier, context)
        : { url: `data:text/javascript,${encodeURIComponent(stands[specifier])}`, shortCircuit: true },
  });
}
