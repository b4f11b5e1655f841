/**
 * The tasks `check` and `compile`. They ask the language server, so that they run wherever the extension does, and print what the command
 * line prints. The server has shown the findings as problems already, so the tasks have no problem matcher: `$ukur` is for the command line.
 */

import * as vscode from "vscode";
import type { Diagnostic } from "vscode-languageclient";
import { visible } from "../../server/src/diagnostics/visible.ts";
import { activeFile } from "./activeFile.ts";
import { compile, lossText, outputFolder, usualTargets, write } from "./compile.ts";
import { asText, findingsIn, findingsOf, severities } from "./findings.ts";
import type { Server } from "./server.ts";

interface Definition extends vscode.TaskDefinition {
  readonly type: "ukur";
  readonly command: "check" | "compile";
  /** From the workspace folder. Without it, all files are checked, and that of the active editor is compiled. */
  readonly file?: string;
  readonly targets?: readonly string[];
}

export function registerTasks(server: Server): vscode.Disposable {
  return vscode.tasks.registerTaskProvider("ukur", {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => [
        makeTask(server, { type: "ukur", command: "check" }, folder),
        makeTask(server, { type: "ukur", command: "compile" }, folder),
      ]),
    resolveTask: (task) => makeTask(server, task.definition as Definition, task.scope as vscode.WorkspaceFolder),
  });
}

function makeTask(server: Server, definition: Definition, folder: vscode.WorkspaceFolder): vscode.Task {
  const name = [definition.command, ...(definition.file ? [definition.file] : [])].join(" ");
  const execution = new vscode.CustomExecution(async () => new Terminal((print) => run(server, definition, folder, print)));
  const task = new vscode.Task(definition, folder, name, "ukur", execution);
  task.group = vscode.TaskGroup.Build;
  return task;
}

/** Prints one line. */
type Print = (text: string) => void;

/** Runs a task and gives its exit code: 1 where there are errors. */
async function run(server: Server, { command, file, targets }: Definition, folder: vscode.WorkspaceFolder, print: Print): Promise<number> {
  const named = file === undefined ? undefined : vscode.Uri.joinPath(folder.uri, file);
  if (command === "check")
    return printFindings(named ? new Map([[named, await findingsOf(server, named)]]) : await findingsIn(server, folder), print);
  const uri = named ?? activeFile();
  if (uri === undefined) {
    print(vscode.l10n.t("Open the instrument that should be compiled, or name its file in the task."));
    return 1;
  }
  if (printFindings(new Map([[uri, await findingsOf(server, uri)]]), print) > 0) return 1;
  const compiled = await compile(server, uri, targets ?? usualTargets(uri));
  for (const loss of compiled.losses) print(lossText(loss));
  const written = compiled.ok ? await write(compiled, outputFolder(uri)!) : [];
  for (const output of written) print(vscode.l10n.t("Wrote {0}.", vscode.workspace.asRelativePath(output)));
  if (!compiled.ok) print(compiled.findings);
  return compiled.ok ? 0 : 1;
}

function printFindings(files: ReadonlyMap<vscode.Uri, readonly Diagnostic[]>, print: Print): number {
  for (const [uri, findings] of files)
    for (const finding of findings) for (const line of [...asText(uri, finding).split("\n"), ""]) print(line);
  const all = [...files.values()].flat();
  const count = (wanted: number) => all.filter(({ severity }) => severity === wanted).length;
  const errors = count(severities.error);
  print(vscode.l10n.t("{0} errors and {1} warnings in {2} files.", errors, count(severities.warning), files.size));
  return errors > 0 ? 1 : 0;
}

/** A terminal that prints lines until its work is done. */
class Terminal implements vscode.Pseudoterminal {
  readonly #work: (print: Print) => Promise<number>;
  readonly #write = new vscode.EventEmitter<string>();
  readonly #close = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.#write.event;
  readonly onDidClose = this.#close.event;

  constructor(work: (print: Print) => Promise<number>) {
    this.#work = work;
  }

  open(): void {
    const print = (text: string) => this.#write.fire(`${visible(text)}\r\n`);
    this.#work(print).then(
      (code) => this.#close.fire(code),
      (error: Error) => {
        print(error.message);
        this.#close.fire(1);
      },
    );
  }

  close(): void {}
}
