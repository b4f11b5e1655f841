/** Reads files for the server: in a web worker it cannot, and elsewhere they may lie where only the editor reaches. */

import * as vscode from "vscode";
import type * as z from "zod";
import { dictionaryRequest, findFilesRequest, readBytesRequest, readFileRequest } from "../../server/src/protocol/requests.ts";
import { linkBelow } from "./links.ts";
import type { Server } from "./server.ts";

/** Files that are larger are neither instruments nor answers that somebody scores while writing. */
const largest = 20_000_000;

/** The files of a workspace that the server knows. */
export const pattern = "**/*.ukur";

/** Why a file is not read. */
type Unread = Extract<z.input<typeof readBytesRequest.result>, { readonly kind: "missing" | "directory" | "too-large" | "failed" }>;

/** @param extension where the extension lies */
export function answerFiles(server: Server, extension: vscode.Uri): void {
  server.answer(findFilesRequest, async () => (await vscode.workspace.findFiles(pattern)).map((uri) => server.uriOf(uri)));
  server.answer(readFileRequest, ({ uri }) => read(server.parseUri(uri), async (file) => textOf(await vscode.workspace.fs.readFile(file))));
  server.answer(readBytesRequest, ({ uri, known }) =>
    read(server.parseUri(uri), async (file, { mtime, size }) => {
      const stamp = `${mtime} ${size}`;
      return stamp === known ? { kind: "same" } : { kind: "bytes", base64: await base64Of(file), stamp };
    }),
  );
  server.answer(dictionaryRequest, async () => {
    return { base64: await base64Of(vscode.Uri.joinPath(extension, "dist/english.words")) };
  });
}

/** What `give` makes of a file, or why it is not read. */
async function read<R>(uri: vscode.Uri, give: (uri: vscode.Uri, status: vscode.FileStat) => Promise<R>): Promise<R | Unread> {
  try {
    const status = await vscode.workspace.fs.stat(uri);
    const { type, size } = status;
    if (await isReachedByLink(uri))
      return {
        kind: "failed",
        reason: vscode.l10n.t("it is reached by a link, and this editor cannot see whether it leads out of the folder"),
      };
    if (type & vscode.FileType.Directory) return { kind: "directory" };
    if (size > largest) return { kind: "too-large", bytes: size };
    return await give(uri, status);
  } catch (error) {
    if ((error as vscode.FileSystemError).code === "FileNotFound") return { kind: "missing" };
    return { kind: "failed", reason: (error as Error).message };
  }
}

/** The bytes of a file, as the protocol carries them. */
export async function base64Of(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** A server on this machine sees where links lead. Here, any could show what lies outside of the folder that was opened. */
async function isReachedByLink(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, "..");
  return (await linkBelow(folder, uri)) !== undefined;
}

function textOf(bytes: Uint8Array): z.input<typeof readFileRequest.result> {
  try {
    // A byte order mark is left out.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0")
      ? { kind: "not-text", reason: vscode.l10n.t("it holds zero bytes, as pictures and programs do") }
      : { kind: "text", text };
  } catch {
    return { kind: "not-text", reason: vscode.l10n.t("it holds bytes that do not occur in UTF-8") };
  }
}
