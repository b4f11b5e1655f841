/** A survey as a document that stands alone. */

/** What runs in the document and what it looks like: `form.js` and `form.css` of the build. */
export interface FormFiles {
  readonly script: string;
  readonly style: string;
}

/** Makes a form in one file that works without a network. The form is data in it. */
export async function formPage(form: object, title: string, { script, style }: FormFiles): Promise<string> {
  // A text of the author must not end the element that holds it.
  const data = JSON.stringify(form).replaceAll("<", "\\u003c");
  const program = script.replaceAll("</script", "<\\/script");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(program)));
  const hash = btoa(String.fromCharCode(...digest));
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
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
