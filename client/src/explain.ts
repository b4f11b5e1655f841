/** `Ukur: Explain Finding`: the page about a finding, with an example put right. */

import * as vscode from "vscode";
import { explainRequest, libraryScheme } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";

export function registerExplain(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand("ukur.explain", async (given?: unknown) => {
    const code = typeof given === "string" ? given : await findingHere();
    if (code === undefined) return;
    if ((await server.request(explainRequest, { code })) === null) {
      void vscode.window.showInformationMessage(vscode.l10n.t("There is no explanation of {0}.", code));
      return;
    }
    // The page that the finding's own link leads to.
    await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.from({ scheme: libraryScheme, path: `/checks/${code}.md` }));
  });
}

/** The code of the finding at the cursor; where there is none, the user chooses among those of the file. */
async function findingHere(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "ukur") return undefined;
  const findings = vscode.languages.getDiagnostics(editor.document.uri).map((finding) => ({ ...finding, code: plainCode(finding) }));
  const here = findings.filter(({ range }) => range.intersection(editor.selection) !== undefined);
  const chosen = here.length > 0 ? here : findings;
  const codes = [...new Set(chosen.map(({ code }) => code))];
  if (codes.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Nothing was found in this file."));
    return undefined;
  }
  if (codes.length === 1) return codes[0];
  const items = codes.map((code) => ({ label: code, detail: chosen.find((finding) => finding.code === code)!.message }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which finding?") }))?.label;
}

function plainCode({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
