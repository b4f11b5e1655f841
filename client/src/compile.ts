/** `Ukur: Compile to…`: writes what survey platforms load. */

import * as vscode from "vscode";
import type * as z from "zod";
import { compileRequest, lossesRequest, targetsRequest } from "../../server/src/protocol/requests.ts";
import { activeFile, askForFile } from "./activeFile.ts";
import { Asking, fromWalkthrough } from "./asking.ts";
import type { Server } from "./server.ts";
import { writeFiles, type Destination } from "./writing.ts";

type Compiled = z.output<typeof compileRequest.result>;

/** What is ticked until someone has chosen. */
const firstTargets = ["surveyjs"];

/** @param memory of the workspace */
export function registerCompile(server: Server, memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand("ukur.compile", async (chosen?: unknown) => {
    const uri = activeFile(chosen === fromWalkthrough ? undefined : chosen);
    if (!uri) return askForFile();
    const asking = new Asking(chosen);
    let targets: string[] | undefined;
    try {
      targets = await pickTargets(server, asking, usualTargets(uri), memory);
    } finally {
      asking.dispose();
    }
    if (targets) await compileTo(server, uri, targets);
  });
}

async function compileTo(server: Server, uri: vscode.Uri, targets: readonly string[]): Promise<void> {
  const destination = outputFolder(uri) ?? (await askForFolder());
  if (destination === undefined) return;
  const compiled = await compile(server, uri, targets);
  if (!compiled.ok) {
    const show = vscode.l10n.t("Show Problems");
    if ((await vscode.window.showErrorMessage(vscode.l10n.t("Nothing was written. {0}", compiled.findings), show)) === show)
      await showProblems();
    return;
  }
  const written = await write(compiled, destination).catch((error: Error) => void vscode.window.showErrorMessage(error.message));
  if (!written) return;
  await server.request(lossesRequest, { uri: server.uriOf(uri), targets: [...targets] });
  await report(compiled, written);
}

/** Asks for targets. Ticked are those of the setting, or those that were chosen last in this workspace. */
async function pickTargets(
  server: Server,
  asking: Asking,
  setting: readonly string[],
  memory: vscode.Memento,
): Promise<string[] | undefined> {
  const key = "targets";
  const usual = setting.length > 0 ? setting : memory.get<readonly string[]>(key, firstTargets);
  const items = (await server.request(targetsRequest, {})).map(({ id, title }) => ({ label: title, description: id }));
  const question = { title: vscode.l10n.t("Compile to"), placeholder: vscode.l10n.t("Choose what to write.") };
  const picked = (
    await asking.several(
      question,
      items,
      items.filter(({ description }) => usual.includes(description)),
    )
  )?.map(({ description }) => description);
  if (picked) await memory.update(key, picked);
  return picked;
}

async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}

/** The targets of the setting; none means all. */
export function usualTargets(uri: vscode.Uri): string[] {
  return vscode.workspace.getConfiguration("ukur", uri).get<string[]>("targets", []);
}

/** Where outputs go: the folder of the setting, in the workspace folder of the file, or beside a file that is in none. */
export function outputFolder(uri: vscode.Uri): Destination | undefined {
  if (uri.scheme === "untitled") return undefined;
  const setting = vscode.workspace.getConfiguration("ukur", uri).get("outputFolder", "out");
  const within = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, "..");
  return { folder: vscode.Uri.joinPath(within, setting), within };
}

async function askForFolder(): Promise<Destination | undefined> {
  const [folder] = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false })) ?? [];
  return folder && { folder, within: folder };
}

/** Compiles for these targets, or for all where none is named. */
export async function compile(
  server: Server,
  uri: vscode.Uri,
  targets: readonly string[],
  token?: vscode.CancellationToken,
): Promise<Compiled> {
  const wanted = targets.length === 0 ? [undefined] : targets;
  const parts = await Promise.all(wanted.map((target) => server.request(compileRequest, { uri: server.uriOf(uri), target }, token)));
  return {
    ok: parts.every(({ ok }) => ok),
    files: parts.flatMap(({ files }) => files),
    losses: parts.flatMap(({ losses }) => losses),
    findings: parts[0]!.findings,
  };
}

/** Writes the files into a folder. Throws where they would lie elsewhere. */
export function write({ files }: Compiled, destination: Destination): Promise<vscode.Uri[]> {
  const bytesOf = (file: Compiled["files"][number]): Uint8Array =>
    "text" in file ? new TextEncoder().encode(file.text) : Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  return writeFiles(
    destination,
    files.map((file) => ({ name: file.name, bytes: bytesOf(file) })),
  );
}

async function report({ losses }: Compiled, written: readonly vscode.Uri[]): Promise<void> {
  const names = written.map((uri) => vscode.workspace.asRelativePath(uri)).join(", ");
  const open = vscode.l10n.t("Open");
  if (losses.length === 0) {
    if ((await vscode.window.showInformationMessage(vscode.l10n.t("Wrote {0}.", names), open)) === open)
      await vscode.window.showTextDocument(written.at(-1)!);
    return;
  }
  const show = vscode.l10n.t("Show What Is Lost");
  const message = vscode.l10n.t("Wrote {0}. There are things that a platform cannot hold: {1}.", names, losses.length);
  const choice = await vscode.window.showWarningMessage(message, show, open);
  if (choice === show) await showProblems();
  if (choice === open) await vscode.window.showTextDocument(written.at(-1)!);
}

/** What is lost, as the task and the tool for assistants say it. */
export function lossText({ target, on, message }: Compiled["losses"][number]): string {
  return `${target}: ${on}: ${message}`;
}
