/** What the messages of the protocol that the server hears must hold at least. What else they hold is the client's affair. */

import { URI } from "vscode-uri";
import * as z from "zod";

const count = z.int().min(0);
const position = z.object({ line: count, character: count });
const range = z.object({ start: position, end: position });
const uri = z.string().refine(isUri, "is no URI");
const document = z.object({ textDocument: z.object({ uri }) });
const inDocument = document.extend({ position });
const inRange = document.extend({ range });
const folders = z.array(z.object({ uri }));
const files = z.object({ files: z.array(z.object({ uri })) });

/** By the name of a request or a notification. */
export const paramsOf: Readonly<Record<string, z.ZodType>> = {
  initialize: z.object({
    capabilities: z.looseObject({}),
    rootUri: z.nullish(uri),
    workspaceFolders: z.nullish(folders),
    locale: z.nullish(z.string()),
  }),
  "textDocument/didOpen": z.object({ textDocument: z.object({ uri, languageId: z.string(), version: z.int(), text: z.string() }) }),
  "textDocument/didChange": document.extend({ contentChanges: z.array(z.object({ text: z.string(), range: z.optional(range) })) }),
  "textDocument/didClose": document,
  "textDocument/completion": inDocument,
  "completionItem/resolve": z.object({ label: z.string() }),
  "textDocument/hover": inDocument,
  "textDocument/signatureHelp": inDocument,
  "textDocument/definition": inDocument,
  "textDocument/references": inDocument.extend({ context: z.object({ includeDeclaration: z.boolean() }) }),
  "textDocument/documentHighlight": inDocument,
  "textDocument/prepareRename": inDocument,
  "textDocument/rename": inDocument.extend({ newName: z.string() }),
  "textDocument/documentSymbol": document,
  "textDocument/foldingRange": document,
  "textDocument/selectionRange": document.extend({ positions: z.array(position) }),
  "textDocument/documentLink": document,
  "textDocument/formatting": document,
  "textDocument/rangeFormatting": inRange,
  "textDocument/onTypeFormatting": inDocument.extend({ ch: z.string() }),
  "textDocument/codeAction": inRange.extend({
    context: z.object({ diagnostics: z.array(z.object({ range })), only: z.nullish(z.array(z.string())) }),
  }),
  "codeAction/resolve": z.object({ title: z.string() }),
  "textDocument/codeLens": document,
  "textDocument/inlayHint": inRange,
  "textDocument/semanticTokens/full": document,
  "textDocument/semanticTokens/full/delta": document.extend({ previousResultId: z.string() }),
  "textDocument/semanticTokens/range": inRange,
  "textDocument/diagnostic": document.extend({ previousResultId: z.nullish(z.string()) }),
  "workspace/diagnostic": z.object({ previousResultIds: z.array(z.object({ uri, value: z.string() })) }),
  "workspace/symbol": z.object({ query: z.string() }),
  "workspace/executeCommand": z.object({ command: z.string(), arguments: z.nullish(z.array(z.unknown())) }),
  "workspace/textDocumentContent": z.object({ uri: z.string() }),
  "workspace/willRenameFiles": z.object({ files: z.array(z.object({ oldUri: uri, newUri: uri })) }),
  "workspace/didRenameFiles": z.object({ files: z.array(z.object({ oldUri: uri, newUri: uri })) }),
  "workspace/didDeleteFiles": files,
  "workspace/didChangeWatchedFiles": z.object({ changes: z.array(z.object({ uri, type: z.int() })) }),
  "workspace/didChangeWorkspaceFolders": z.object({ event: z.object({ added: folders, removed: folders }) }),
};

/** What is wrong with the parameters of a message, or nothing. */
export function faultIn(method: string, params: unknown): string | undefined {
  const schema = Object.hasOwn(paramsOf, method) ? paramsOf[method] : undefined;
  const issues = schema?.safeParse(params).error?.issues;
  return issues && `${method}: ${issues.map(({ path, message }) => `${path.join(".")} ${message}`.trim()).join("; ")}`;
}

function isUri(text: string): boolean {
  try {
    URI.parse(text);
    return true;
  } catch {
    return false;
  }
}
