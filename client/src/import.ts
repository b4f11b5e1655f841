/** `Ukur: Import…`: a questionnaire of another tool becomes an instrument, and a page says what could not come along. */

import * as vscode from "vscode";
import { importRequest } from "../../server/src/protocol/requests.ts";
import { Asking } from "./asking.ts";
import { base64Of } from "./files.ts";
import { pickFolder } from "./newInstrument.ts";
import type { Server } from "./server.ts";
import { writeFiles } from "./writing.ts";

/** What platforms, word processors and sheets give their files for endings. */
const endings = ["json", "qsf", "lss", "tsv", "csv", "xlsx", "xls", "docx", "md", "txt", "xml", "sframe"];
/** A larger file is for the command line. */
const mostBytes = 20_000_000;

export function registerImport(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand("ukur.import", async (chosen?: unknown) => {
    const file = chosen instanceof vscode.Uri ? chosen : await pickFile();
    if (!file) return;
    try {
      await importFrom(server, file);
    } catch (error) {
      void vscode.window.showErrorMessage((error as Error).message);
    }
  });
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Import a questionnaire"),
    openLabel: vscode.l10n.t("Import"),
    filters: { [vscode.l10n.t("Questionnaires")]: endings },
  });
  return chosen?.[0];
}

async function importFrom(server: Server, file: vscode.Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > mostBytes) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("{0} has more than {1} MB. Import it on the command line: ukur import {0}", name, mostBytes / 1e6),
    );
    return;
  }
  const location = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Importing {0}…", name), cancellable: true };
  const made = await vscode.window.withProgress(location, async (_, token) =>
    server.request(importRequest, { name, base64: await base64Of(file) }, token),
  );
  if ("refused" in made) {
    void vscode.window.showErrorMessage(made.refused);
    return;
  }
  const folder = await folderFor(file);
  if (!folder) return;
  const present = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([each]) => each));
  const taken = made.files.find((each) => present.has(each.name));
  if (taken) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("{0} exists already. Rename it, or import the file from another folder.", taken.name),
    );
    return;
  }
  const written = await writeFiles(
    { folder, within: vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder },
    made.files.map(({ name: own, text }) => ({ name: own, bytes: new TextEncoder().encode(text) })),
  );
  await vscode.commands.executeCommand("vscode.open", written[0]!, { preview: false });
  const { page, summary } = made;
  if (page === null) {
    void vscode.window.showInformationMessage(summary);
    return;
  }
  const show = vscode.l10n.t("Show What Needs a Look");
  // It stays as long as nobody answers it.
  void vscode.window.showInformationMessage(summary, show).then(async (answer) => {
    if (answer === show)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content: page }), {
        viewColumn: vscode.ViewColumn.Beside,
      });
  });
}

/** Beside the file where that lies in the workspace; else the folder that is open, or one that is chosen. */
async function folderFor(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (vscode.workspace.getWorkspaceFolder(file)) return vscode.Uri.joinPath(file, "..");
  const asking = new Asking();
  try {
    return await pickFolder(asking, vscode.l10n.t("Import a questionnaire"));
  } finally {
    asking.dispose();
  }
}
