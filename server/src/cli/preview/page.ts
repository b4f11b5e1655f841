/** The documents that show an instrument: the page of `ukur preview`, and a form that stands alone. */

import { createHash } from "node:crypto";

/** The page of the preview. It runs our script alone, and loads nothing from elsewhere. */
export function previewPage(nonce: string, language: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src data: blob:; connect-src 'self'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<title>Ukur</title>
</head>
<body>
<script nonce="${nonce}" src="preview.js"></script>
</body>
</html>
`;
}

/** A form in one file that works without a network. `script` and `style` are ours; the form is data in it. */
export function formPage(form: object, title: string, script: string, style: string): string {
  // A text of the author must not end the element that holds it.
  const data = JSON.stringify(form).replaceAll("<", "\\u003c");
  const program = script.replaceAll("</script", "<\\/script");
  const hash = createHash("sha256").update(program).digest("base64");
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style.replaceAll("</style", "<\\/style")}</style>
</head>
<body>
<div id="survey"></div>
<script type="application/json" id="form">${data}</script>
<script>${program}</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
