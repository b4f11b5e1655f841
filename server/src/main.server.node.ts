/** The language server as a program of its own: over Node's channel for VS Code, over the standard streams for all others. */

import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { readEnglish } from "./node/dictionaries.ts";
import { instrumentFilesIn } from "./node/instrumentFiles.ts";
import { nodeFileSystem, readBytes } from "./node/nodeFileSystem.ts";
import { libraryTexts } from "./library/texts.ts";
import { createServer } from "./lsp/createServer.ts";

const isIpc = process.argv.includes("--node-ipc");

createServer(
  (options) =>
    isIpc
      ? createConnection(ProposedFeatures.all, options)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout, options),
  {
    disk: { fileSystem: nodeFileSystem, readBytes, filesIn: instrumentFilesIn },
    english: readEnglish,
    library: libraryTexts,
    // The connection takes in one message a turn: two turns without a change, and there is none that waits.
    pause: () => new Promise((done) => setImmediate(() => setImmediate(done))),
  },
);
