/** The document that `ukur preview` serves. */

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
