/** The language server in a web worker, where only the client can read files. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { libraryTexts } from "./library/texts.ts";
import { createServer } from "./lsp/createServer.ts";

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

createServer((options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options), {
  library: libraryTexts,
  pause: () => new Promise((done) => setTimeout(done, 0)),
});
