/** What stands beside the language's name: how long the questionnaire is, and what was found in it. */

import * as vscode from "vscode";
import type * as z from "zod";
import { statusRequest } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";

const inMinutes = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export function showStatus(server: Server): vscode.Disposable {
  const length = vscode.languages.createLanguageStatusItem("ukur.length", { language: "ukur" });
  length.name = vscode.l10n.t("Length of the questionnaire");
  const findings = vscode.languages.createLanguageStatusItem("ukur.findings", { language: "ukur" });
  findings.name = vscode.l10n.t("Findings");
  findings.command = { command: "workbench.actions.view.problems", title: vscode.l10n.t("Show Problems") };

  /** Only the newest question's answer is shown. */
  let newest = 0;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "ukur") return;
    const question = ++newest;
    if (!server.isRunning) return showAbsence();
    try {
      const status = await server.request(statusRequest, { uri: server.uriOf(document.uri) });
      if (question === newest) show(status.instruments, status.errors, status.warnings);
    } catch (error) {
      // A file that has just come into the editor is not known yet; what is built next brings its status.
      server.output.debug(String(error));
    }
  };

  function showAbsence(): void {
    length.text = vscode.l10n.t("The Ukur server does not run");
    length.detail = undefined;
    length.severity = vscode.LanguageStatusSeverity.Error;
    length.command = { command: "ukur.restartServer", title: vscode.l10n.t("Restart Server") };
    findings.text = "";
  }

  function show(instruments: z.infer<typeof statusRequest.result>["instruments"], errors: number, warnings: number): void {
    length.severity = vscode.LanguageStatusSeverity.Information;
    length.command = instruments.length > 0 ? { command: "ukur.preview", title: vscode.l10n.t("Preview") } : undefined;
    length.text =
      instruments
        .map(({ items, variables, minutes }) => vscode.l10n.t("{0} items, {1} variables, about {2} min", items, variables, minutes))
        .join("; ") || vscode.l10n.t("No instrument in this file");
    length.detail = instruments
      .map(({ title, pages }) => {
        const minutes = pages.map(({ id, seconds }) => `${id} ${(seconds / 60).toLocaleString(vscode.env.language, inMinutes)}`);
        return pages.length > 1 ? vscode.l10n.t("{0}. Its pages, in minutes: {1}", title, minutes.join(", ")) : title;
      })
      .join("; ");
    findings.text = errors + warnings === 0 ? vscode.l10n.t("Nothing found") : vscode.l10n.t("{0} errors, {1} warnings", errors, warnings);
    findings.severity =
      errors > 0
        ? vscode.LanguageStatusSeverity.Error
        : warnings > 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
  }

  return vscode.Disposable.from(
    length,
    findings,
    server.onBuilt(update),
    server.onRunning(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
