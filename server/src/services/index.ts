/** What an editor asks of a program. Each is a pure function that never throws. */

export { complete, resolveCompletion, type CompletionHost } from "./completion.ts";
export { hover } from "./hover.ts";
export { signatureHelp } from "./signature.ts";
export { codeActionKinds, codeActions, type CodeActionHost } from "./codeActions.ts";
export { codeLenses, lensCommands } from "./codeLens.ts";
export { inlayHints } from "./inlayHints.ts";
