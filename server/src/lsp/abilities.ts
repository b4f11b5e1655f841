/** What a client can do, as far as it makes a difference to the server. What it does not say, it cannot. */

import type { ClientCapabilities, MarkupKind } from "vscode-languageserver";
import type { ColumnUnit } from "../language/lines.ts";
import type { CompletionClient } from "../services/index.ts";

export interface Abilities {
  /** In what it counts columns: of what both know, what it likes best. */
  readonly columns: ColumnUnit;
  /** It asks for findings itself. */
  readonly asksForFindings: boolean;
  /** It knows to which version of a document findings belong. */
  readonly versionedFindings: boolean;
  /** It takes edits together with the versions of the documents that they are for. */
  readonly versionedEdits: boolean;
  /** It shows the names of the steps that edits are, and asks for some of them. */
  readonly annotatedEdits: boolean;
  /** It makes files that an edit needs. */
  readonly makesFiles: boolean;
  readonly completions: CompletionClient;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHovers: boolean;
  /** It takes code actions, and not commands alone. */
  readonly codeActions: boolean;
  /** It asks for the edit of a code action when that is chosen. */
  readonly resolvesEdits: boolean;
  /** It asks whether something can be renamed. */
  readonly preparesRename: boolean;
}

export function abilitiesOf({ general, workspace, textDocument }: ClientCapabilities): Abilities {
  const { codeAction, completion: { completionItem } = {} } = textDocument ?? {};
  return {
    columns: list(general?.positionEncodings).find((each) => each === "utf-8" || each === "utf-16" || each === "utf-32") ?? "utf-16",
    asksForFindings: textDocument?.diagnostic !== undefined,
    versionedFindings: textDocument?.publishDiagnostics?.versionSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    annotatedEdits: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    makesFiles: workspace?.workspaceEdit?.documentChanges === true && list(workspace.workspaceEdit.resourceOperations).includes("create"),
    completions: {
      snippets: completionItem?.snippetSupport === true,
      markdown: list<MarkupKind>(completionItem?.documentationFormat).includes("markdown"),
      labelDetails: completionItem?.labelDetailsSupport === true,
    },
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHovers: list<MarkupKind>(textDocument?.hover?.contentFormat).includes("markdown"),
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: codeAction?.dataSupport === true && list(codeAction.resolveSupport?.properties).includes("edit"),
    preparesRename: textDocument?.rename?.prepareSupport === true,
  };
}

/** A client may send anything, and is to be served all the same. */
function list<T>(sent: readonly T[] | undefined): readonly T[] {
  return Array.isArray(sent) ? sent : [];
}
