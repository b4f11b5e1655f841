/** What an editor asks of a program. Each is a pure function that never throws. */

export { complete, resolveCompletion, type CompletionHost } from "./completion.ts";
