/** What an editor asks of a program. Each is a pure function that never throws. */

export { complete, resolveCompletion, triggerCharacters, type CompletionClient, type CompletionHost } from "./completion.ts";
export { hover } from "./hover.ts";
export { plainText } from "./plainText.ts";
export { signatureHelp } from "./signature.ts";
export { codeActionKinds, codeActions, type CodeActionHost } from "./codeActions.ts";
export { codeLenses, lensCommands } from "./codeLens.ts";
export { declarationPlaces, type DeclarationPlace } from "./places.ts";
export { testIds, testsOf, type ListedTest } from "./tests.ts";
export { inlayHints } from "./inlayHints.ts";
export { definition } from "./definition.ts";
export { documentHighlights, references } from "./references.ts";
export { isRefused, prepareRename, rename, type Refused } from "./rename.ts";
export { importableFrom } from "./importable.ts";
export { renameFiles, type Move } from "./renameFiles.ts";
export { documentSymbols, flatSymbols, mostSymbols, workspaceSymbols } from "./symbols.ts";
export { pastesAt, type Paste } from "./paste.ts";
export { foldingRanges } from "./folding.ts";
export { selectionRanges } from "./selection.ts";
export { documentLinks } from "./links.ts";
export { semanticTokens, semanticTokensEdits, semanticTokensLegend } from "./semanticTokens.ts";
export { colouredPage } from "./colouredPage.ts";
export { formatDocument, formatOnType, formatRange } from "./formatting.ts";
export type { UriOf } from "./locations.ts";
