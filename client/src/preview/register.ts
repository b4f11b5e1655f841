/** The panels of the preview: one that follows the editor, and those that are pinned to their document. */

import * as vscode from "vscode";
import { previewRequest } from "../../../server/src/protocol/requests.ts";
import { views } from "../../../server/src/protocol/preview.ts";
import { formPage } from "../../../server/src/protocol/formPage.ts";
import { activeFile, askForFile } from "../activeFile.ts";
import { isOwn, type Server } from "../server.ts";
import { Panel, save, viewType, type Subject } from "./panel.ts";

export function registerPreview(server: Server, extension: vscode.Uri): vscode.Disposable {
  const panels = new Set<Panel>();

  const adopt = (subject: Subject, webview: vscode.WebviewPanel): Panel => {
    const panel = new Panel(server, extension, subject, webview);
    panels.add(panel);
    panel.onClose(() => panels.delete(panel));
    return panel;
  };
  const following = (): Panel | undefined => [...panels].find(({ isPinned }) => !isPinned);
  const panelOf = (uri: vscode.Uri): Panel | undefined => [...panels].find(({ subject }) => subject.uri.toString() === uri.toString());
  /** The panel that a command is about: the one in front, or that of the document. */
  const current = (): Panel | undefined => {
    const uri = activeFile();
    return [...panels].find(({ isActive }) => isActive) ?? (uri && panelOf(uri)) ?? following();
  };

  const show = (chosen?: unknown, instrument?: unknown, view?: unknown): void => {
    const uri = activeFile(chosen);
    if (!uri) return askForFile();
    const subject = { uri, instrument: typeof instrument === "string" ? instrument : undefined };
    const there = panelOf(uri) ?? following();
    const panel =
      there ??
      adopt(
        subject,
        vscode.window.createWebviewPanel(viewType, vscode.l10n.t("Preview"), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }),
      );
    if (there) {
      there.reveal();
      void there.show(subject);
    }
    const wanted = views.find((each) => each === view);
    if (wanted) panel.turnTo(wanted);
  };

  const pin = (): void => {
    const panel = current();
    if (!panel) return;
    panel.isPinned = !panel.isPinned;
    void vscode.window.setStatusBarMessage(
      panel.isPinned ? vscode.l10n.t("The preview stays with this file.") : vscode.l10n.t("The preview follows the editor."),
      4_000,
    );
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand("ukur.preview", show),
    vscode.commands.registerCommand("ukur.previewScores", () => show(undefined, undefined, "scores")),
    vscode.commands.registerCommand("ukur.pinPreview", pin),
    vscode.commands.registerCommand("ukur.exportPreview", () => exportPreview(server, extension, current())),
    server.onBuilt((uris) => {
      // What a document imports may have changed with it.
      if (uris.length > 0) for (const panel of panels) void panel.update();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId !== "ukur" || !isOwn(editor.document.uri) || panelOf(editor.document.uri)) return;
      void following()?.show({ uri: editor.document.uri, instrument: undefined });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      if (document.languageId === "ukur" && selections[0]) panelOf(document.uri)?.moveTo(selections[0].active);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(webview, state) {
        const { document, name } = (state ?? {}) as { readonly document?: unknown; readonly name?: unknown };
        if (typeof document !== "string") return webview.dispose();
        adopt({ uri: vscode.Uri.parse(document), instrument: typeof name === "string" ? name : undefined }, webview);
      },
    }),
    { dispose: () => [...panels].forEach((panel) => panel.dispose()) },
  );
}

/** Saves the survey as a page that stands alone, or the picture that the panel shows. */
async function exportPreview(server: Server, extension: vscode.Uri, panel: Panel | undefined): Promise<void> {
  const uri = panel?.subject.uri ?? activeFile();
  if (!uri) return;
  const form = { label: vscode.l10n.t("The survey as a page that works offline") };
  const picture = { label: vscode.l10n.t("The first picture of the view that is shown") };
  const chosen = panel ? await vscode.window.showQuickPick([form, picture], { placeHolder: vscode.l10n.t("What is to be saved?") }) : form;
  if (chosen === picture) return panel!.exportPicture();
  if (!chosen) return;
  const answer = await server.request(previewRequest, { uri: server.uriOf(uri), instrument: panel?.subject.instrument });
  if ("problem" in answer) return void vscode.window.showWarningMessage(answer.problem);
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "dist", name)));
  const page = await formPage(answer.content.form, answer.content.title, { script: await read("form.js"), style: await read("form.css") });
  await save(uri, `${answer.content.name}.form.html`, new TextEncoder().encode(page));
}
