/** The least that a language server in Node can cost: it keeps the texts, reads none of them, and answers each change at once. */

import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: {},
    hoverProvider: true,
  },
}));
connection.onCompletion(() => [{ label: "item" }]);
connection.onHover(() => ({ contents: "An item" }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, diagnostics: version % 2 === 0 ? [{ range, message: "Something is wrong here." }] : [] });
});
documents.listen(connection);
connection.listen();
