/** What the server tells a client that it can do. */

import { TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { libraryScheme } from "../protocol/requests.ts";
import { codeActionKinds, semanticTokensLegend, triggerCharacters } from "../services/index.ts";
import type { Abilities } from "./abilities.ts";
import { runTestCommand } from "./tests.ts";

const files = { pattern: { glob: "**/*.ukur", matches: "file" } } as const;
const folders = { pattern: { glob: "**", matches: "folder" } } as const;

/** @param commands the client has the commands of code lenses */
export function capabilities(can: Abilities, commands: boolean): ServerCapabilities {
  return {
    positionEncoding: can.columns,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { resolveProvider: true, triggerCharacters: [...triggerCharacters] },
    hoverProvider: true,
    signatureHelpProvider: { triggerCharacters: ["(", ","] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: can.preparesRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "}" },
    ...(can.codeActions && {
      codeActionProvider: { codeActionKinds: [...codeActionKinds], ...(can.resolvesEdits && { resolveProvider: true }) },
    }),
    codeLensProvider: {},
    inlayHintProvider: true,
    ...(can.asksForFindings && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } }),
    // A client that has the command itself would have it twice.
    ...(!commands && { executeCommandProvider: { commands: [runTestCommand] } }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: [files, folders] }, didRename: { filters: [folders] }, didDelete: { filters: [folders] } },
      textDocumentContent: { schemes: [libraryScheme] },
    },
  };
}
