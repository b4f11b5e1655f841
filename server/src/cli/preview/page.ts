/** The document that `ukur preview` serves. */

/** What the page may do: run our script alone, load nothing from elsewhere, send nothing, and stand in no other page. As a header, since a page cannot say the last. */
export function policyOf(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** The page of the preview. */
export function previewPage(nonce: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
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
