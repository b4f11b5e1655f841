/** `Ukur: New Instrument…`: what to begin with, a name, a place, and the files are there. */

import * as vscode from "vscode";
import { modelsRequest, newInstrumentRequest, samplesRequest } from "../../server/src/protocol/requests.ts";
import { Asking } from "./asking.ts";
import type { Server } from "./server.ts";
import { writeFiles } from "./writing.ts";

const name = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The models that most people come for, in the order in which they are offered. */
const usualModels = ["servqual", "egovqual", "skm2017"];

/** Set when the files are there: it ticks the step of the walkthrough. */
const created = "ukur.created";

/** What an instrument is made from, and what it is called where nobody says. */
interface Beginning {
  readonly model?: string;
  readonly sample?: string;
  readonly proposed: string;
}

type Choice = vscode.QuickPickItem & { readonly beginning?: Beginning };

export function registerNewInstrument(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand("ukur.newInstrument", async (caller?: unknown) => {
    const asking = new Asking(caller);
    try {
      await create(server, asking);
    } finally {
      asking.dispose();
    }
  });
}

async function create(server: Server, asking: Asking): Promise<void> {
  const beginning = await pickBeginning(server, asking);
  if (beginning === undefined) return;
  const folder = await pickFolder(asking, vscode.l10n.t("New Instrument"));
  if (folder === undefined) return;
  const present = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([file]) => file));
  const { proposed, ...from } = beginning;
  const chosen = await askName(asking, proposed, present);
  if (chosen === undefined) return;
  const { files } = await server.request(newInstrumentRequest, { ...from, name: chosen });
  const taken = files.find((file) => present.has(file.name));
  if (taken) {
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} exists already. Choose another name.", taken.name));
    return;
  }
  await writeFiles(
    { folder, within: folder },
    files.map((file) => ({ name: file.name, bytes: new TextEncoder().encode(file.text) })),
  );
  await vscode.commands.executeCommand("setContext", created, true);
  // To stay: a tab for a quick look is taken by the next file that is opened. Not `showTextDocument`, which would keep the document, and what is found
  // in it, for minutes after its tab is closed.
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.joinPath(folder, files[0]!.name), { preview: false });
}

async function pickBeginning(server: Server, asking: Asking): Promise<Beginning | undefined> {
  const title = vscode.l10n.t("New Instrument");
  const fromSample: Choice = {
    label: vscode.l10n.t("From a sample…"),
    detail: vscode.l10n.t("A whole questionnaire in our own wording, to be changed"),
  };
  const choices = server.request(modelsRequest, {}).then((models): Choice[] => {
    const choiceOf = (model: (typeof models)[number]): Choice => ({
      label: model.title,
      description: model.name,
      detail: model.description,
      beginning: { model: model.name, proposed: `${model.name}_survey` },
    });
    return [
      ...usualModels.flatMap((wanted) => models.filter((model) => model.name === wanted)).map(choiceOf),
      {
        label: vscode.l10n.t("Blank"),
        detail: vscode.l10n.t("One battery, one dimension and an item, without a model"),
        beginning: { proposed: "my_survey" },
      },
      fromSample,
      { label: vscode.l10n.t("other models"), kind: vscode.QuickPickItemKind.Separator },
      ...models.filter((model) => !usualModels.includes(model.name)).map(choiceOf),
    ];
  });
  const chosen = await asking.one({ title, placeholder: vscode.l10n.t("What should it measure? Choose a model.") }, choices);
  return chosen === fromSample ? pickSample(server, asking) : chosen?.beginning;
}

async function pickSample(server: Server, asking: Asking): Promise<Beginning | undefined> {
  const samples = server.request(samplesRequest, {}).then((found) =>
    found.map((sample) => ({
      label: sample.title,
      description: sample.name,
      beginning: { sample: sample.name, proposed: `${sample.name}_survey` },
    })),
  );
  return (
    await asking.one({ title: vscode.l10n.t("New Instrument"), placeholder: vscode.l10n.t("Which sample should be copied?") }, samples)
  )?.beginning;
}

/** The workspace folder; where there are several or none, the one that the user chooses. */
export async function pickFolder(asking: Asking, title: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) {
    const choices = folders.map((folder) => ({ label: folder.name, description: folder.uri.path, uri: folder.uri }));
    return (await asking.one({ title, placeholder: vscode.l10n.t("In which folder?") }, choices))?.uri;
  }
  asking.dispose();
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t("Write Here"),
  });
  return chosen?.[0];
}

function askName(asking: Asking, proposed: string, present: ReadonlySet<string>): Promise<string | undefined> {
  return asking.text({
    title: vscode.l10n.t("New Instrument"),
    prompt: vscode.l10n.t("Its name: letters, digits and _, a letter first. The file gets it, too."),
    value: proposed,
    check: (value) => {
      if (!name.test(value)) return vscode.l10n.t("Use letters, digits and _, a letter first.");
      return present.has(`${value}.ukur`) ? vscode.l10n.t("{0} exists already. Choose another name.", `${value}.ukur`) : undefined;
    },
  });
}
