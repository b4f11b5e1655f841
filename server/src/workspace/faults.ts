/** What is said of a file that cannot be read. */

import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/report.ts";
import { message, type Message } from "../messages/message.ts";
import { largestFile, type ReadResult } from "./fileSystem.ts";

export type Failure = Exclude<ReadResult, { kind: "text" }>;

/** The finding that a file cannot be read, which stands in the file itself or at what asks for it. */
export function faultOf(result: Failure, path: string): (file: string, span: Span) => Diagnostic {
  switch (result.kind) {
    case "not-text":
      return (file, span) => diagnostic("not-text", file, span, { reason: result.reason });
    case "too-large":
      return (file, span) => diagnostic("file-too-large", file, span, { size: Math.ceil(result.bytes / 1e6), limit: largestFile / 1e6 });
    default:
      return (file, span) => diagnostic("file-unreadable", file, span, { path, reason: readFailure(result) });
  }
}

/** Why a file cannot be read, as the end of a sentence. */
export function readFailure(result: Failure): string | Message {
  switch (result.kind) {
    case "missing":
      return message("failures.missing");
    case "directory":
      return message("failures.directory");
    case "not-text":
      return message("failures.notText", { reason: result.reason });
    case "too-large":
      return message("failures.tooLarge", { size: Math.ceil(result.bytes / 1e6), most: largestFile / 1e6 });
    case "failed":
      return result.reason;
  }
}
