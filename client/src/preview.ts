/** The questionnaire as its readers see it, beside its text. */

import * as vscode from "vscode";
import { activeFile } from "./activeFile.ts";
import { previewRequest } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";

export function registerPreview(server: Server, extension: vscode.Uri): vscode.Disposable {
  const previews = new Map<string, Preview>();
  const show = (chosen?: unknown, instrument?: unknown): void => {
    const uri = activeFile(chosen);
    if (!uri) return;
    const key = uri.toString();
    let preview = previews.get(key);
    if (preview) preview.reveal();
    else {
      preview = new Preview(server, extension, uri, typeof instrument === "string" ? instrument : undefined, () => previews.delete(key));
      previews.set(key, preview);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("ukur.preview", show),
    server.onBuilt((uris) => {
      // What a document imports may have changed with it.
      if (uris.length > 0) for (const preview of previews.values()) void preview.update();
    }),
    { dispose: () => [...previews.values()].forEach((preview) => preview.dispose()) },
  );
}

class Preview implements vscode.Disposable {
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  readonly #uri: vscode.Uri;
  readonly #instrument: string | undefined;
  /** Only the newest answer is shown. */
  #newest = 0;

  constructor(server: Server, extension: vscode.Uri, uri: vscode.Uri, instrument: string | undefined, onClose: () => void) {
    this.#server = server;
    this.#uri = uri;
    this.#instrument = instrument;
    const media = vscode.Uri.joinPath(extension, "dist");
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#panel = vscode.window.createWebviewPanel("ukur.preview", vscode.l10n.t("Preview"), column, { enableScripts: true, localResourceRoots: [media] });
    this.#panel.onDidDispose(onClose);
    // The page asks for its content when it is ready, also after it was hidden.
    this.#panel.webview.onDidReceiveMessage((message: { readonly type?: unknown }) => {
      if (message.type === "ready") void this.update();
    });
    this.#panel.webview.html = page(this.#panel.webview, media);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  async update(): Promise<void> {
    const question = ++this.#newest;
    const params = { uri: this.#server.uriOf(this.#uri), instrument: this.#instrument };
    const content = await this.#server.request(previewRequest, params).catch((error: Error) => ({ problem: error.message }));
    if (question !== this.#newest) return;
    if ("title" in content) this.#panel.title = vscode.l10n.t("Preview: {0}", content.title);
    await this.#panel.webview.postMessage(content);
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

/** The page. It runs our script alone, and loads nothing but what is in the extension. */
function page(webview: vscode.Webview, media: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; img-src ${webview.cspSource} data:; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const [script, style] = ["preview.js", "preview.css"].map((file) => webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString());
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Ukur</title>
</head>
<body>
<div id="bar"></div>
<p id="problem" role="status"></p>
<main id="survey"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
