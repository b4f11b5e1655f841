/** The document in the panel of the preview. It runs our script alone, and loads nothing but what is in the extension. */

import * as vscode from "vscode";

export function pageFor(webview: vscode.Webview, media: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; img-src data: blob:; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
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
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
