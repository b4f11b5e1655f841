/** What the workspace needs of a file system, so that the same code runs on disk, in an editor and in memory. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Message } from "../messages/message.ts";

/** @typeParam Text what a text is; in an editor's session it may be one in pieces */
export type ReadResult<Text extends SourceText = string> =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "missing" }
  | { readonly kind: "directory" }
  /** It holds no UTF-8 text; `reason` says how that shows. */
  | { readonly kind: "not-text"; readonly reason: string | Message }
  | { readonly kind: "too-large"; readonly bytes: number }
  /** Any other failure, such as a missing permission. */
  | { readonly kind: "failed"; readonly reason: string | Message };

/** A file's bytes, or that it is the one which `stamp` stands for; or why there are none. */
export type BytesResult =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly stamp: string }
  | { readonly kind: "same" }
  | Exclude<ReadResult, { readonly kind: "text" | "not-text" }>;

/** The largest file that is read, in bytes. A 10,000-item instrument has about 5 million. */
export const largestFile = 20_000_000;

export interface FileSystem {
  /** Reads a file. `path` is absolute, with forward slashes. Never rejects. */
  read(path: string): Promise<ReadResult>;
  /**
   * The path with every link in it followed. Of a path that does not exist, the part that does is followed.
   * Never rejects.
   */
  realPath(path: string): Promise<string>;
}
