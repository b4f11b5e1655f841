/** The files of answers that the setting `ukur.answers` names, by the names of instruments. None lies outside of the workspace folder. */

import type * as z from "zod";
import { byAuthor, message, type AnyMessage, type Part } from "../messages/message.ts";
import { answersRequest } from "../protocol/requests.ts";
import { largestFile, type BytesResult } from "../workspace/fileSystem.ts";
import { isReallyInside } from "../workspace/inside.ts";
import { folderOf, isInside, resolvePath } from "../workspace/paths.ts";
import { toBase64 } from "./base64.ts";
import type { Place, Session } from "./session.ts";

/** The file's bytes, that they are as they were, or why it is not read. */
export type Found = Extract<BytesResult, { readonly kind: "bytes" | "same" }> | { readonly kind: "problem"; readonly problem: AnyMessage };

/** Where a file lies that a setting of a document's folder names. */
export function answerPath(session: Session, document: string, named: string): string {
  return resolvePath(`${folderFor(session, document)}/.`, named.replaceAll("\\", "/"));
}

/**
 * Reads the file that a setting names.
 *
 * @param known the stamp of what was read of it before
 */
export async function readNamed(session: Session, document: string, named: string, known: string | undefined): Promise<Found> {
  const folder = folderFor(session, document);
  const path = answerPath(session, document, named);
  const problem = (reason: Part): Found => ({ kind: "problem", problem: message("live.notRead", { path: byAuthor(named), reason }) });
  if (!isInside(path, folder)) return problem(message("live.notInFolder"));
  if (!(await isReallyInside(session.files, path, folder))) return problem(message("failures.outside", { root: folder }));
  const read = await session.readBytes(path, known);
  switch (read.kind) {
    case "bytes":
    case "same":
      return read;
    case "too-large":
      return problem(message("live.tooLarge", { size: Math.ceil(read.bytes / 1e6), most: largestFile / 1e6 }));
    case "failed":
      return problem(typeof read.reason === "string" ? byAuthor(read.reason) : read.reason);
    default:
      return problem(message(`failures.${read.kind}`));
  }
}

/** What the preview of an instrument gets: the first of the document where none is named. */
export async function answersFor(
  { program, file }: Place,
  instrument: string | undefined,
  known: string | undefined,
  session: Session,
): Promise<z.infer<typeof answersRequest.result>> {
  const { answers } = await session.settingsOf(session.uris.uriOf(file));
  const names = program.files.get(file)!.symbols.flatMap(({ kind, name }) => (kind === "instrument" ? [name] : []));
  const named = answers[names.find((name) => name === instrument) ?? names[0] ?? ""];
  if (named === undefined) return null;
  const found = await readNamed(session, file, named, known);
  if (found.kind === "problem") return { kind: "problem", problem: session.language.say(found.problem) };
  if (found.kind === "same") return found;
  return { kind: "bytes", name: nameOf(named), base64: toBase64(found.bytes), stamp: found.stamp };
}

/** What a file is called, without its folders. */
export function nameOf(named: string): string {
  return named.split(/[\\/]/).at(-1)!;
}

function folderFor(session: Session, document: string): string {
  return session.folderAround(document) ?? folderOf(document);
}
