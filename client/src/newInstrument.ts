/** `Ukur: New Instrument…`: a model, a name, a place, and the files are there. */

import * as vscode from "vscode";
import { modelsRequest, newInstrumentRequest } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";
import { writeFiles } from "./writing.ts";

const name = /^[A-Za-z][A-Za-z0-9_]*$/;

export function registerNewInstrument(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand("ukur.newInstrument", () => create(server));
}

async function create(server: Server): Promise<void> {
  const model = await pickModel(server);
  if (model === undefined) return;
  const folder = await pickFolder();
  if (folder === undefined) return;
  const present = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([file]) => file));
  const chosen = await askName(`${model}_survey`, present);
  if (chosen === undefined) return;
  const { files } = await server.request(newInstrumentRequest, { model, name: chosen });
  const taken = files.find((file) => present.has(file.name));
  if (taken) {
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} exists already. Choose another name.", taken.name));
    return;
  }
  await writeFiles({ folder, within: folder }, files.map((file) => ({ name: file.name, bytes: new TextEncoder().encode(file.text) })));
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, files[0]!.name));
}

async function pickModel(server: Server): Promise<string | undefined> {
  const models = server.request(modelsRequest, {}).then((found) => found.map((model) => ({ label: model.title, description: model.name, detail: model.description })));
  const options = { title: vscode.l10n.t("New Instrument"), placeHolder: vscode.l10n.t("What should it measure? Choose a model."), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(models, options))?.description;
}

/** The workspace folder; where there are several or none, the one that the user chooses. */
async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const chosen = await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: vscode.l10n.t("Write Here") });
  return chosen?.[0];
}

function askName(proposed: string, present: ReadonlySet<string>): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("New Instrument"),
    prompt: vscode.l10n.t("Its name: letters, digits and _, a letter first. The file gets it, too."),
    value: proposed,
    validateInput: (value) => {
      if (!name.test(value)) return vscode.l10n.t("Use letters, digits and _, a letter first.");
      return present.has(`${value}.ukur`) ? vscode.l10n.t("{0} exists already. Choose another name.", `${value}.ukur`) : undefined;
    },
  });
}
