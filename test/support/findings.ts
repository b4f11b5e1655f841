/** Checks texts as if they were files of a project, in memory. */

import { check } from "../../server/src/checks/index.ts";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import { inEnglish } from "../../server/src/diagnostics/said.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import type { FileSystem } from "../../server/src/workspace/fileSystem.ts";

const root = "/project";

/** A folder of texts by their paths. */
export function inMemory(texts: Readonly<Record<string, string>>): FileSystem {
  return {
    read: async (path) => (Object.hasOwn(texts, path) ? { kind: "text", text: texts[path]! } : { kind: "missing" }),
    realPath: async (path) => path,
  };
}

/** A finding with what it says in English. */
export type Found = Diagnostic & { readonly message: string };

/** What a finding says in English. */
export const messageOf = inEnglish.message;

/** Findings with what they say in English. */
export function inWords(findings: readonly Diagnostic[]): Found[] {
  return findings.map((finding) => ({ ...finding, message: messageOf(finding) }));
}

/** The findings of `desk.ukur` with this text, and of the files that stand beside it where it imports them. */
export async function findingsIn(text: string, beside: Readonly<Record<string, string>> = {}): Promise<Found[]> {
  const files = Object.entries({ ...beside, "desk.ukur": text }).map(([name, content]) => [`${root}/${name}`, content]);
  const host = { fileSystem: inMemory(Object.fromEntries(files)), root, library: libraryTexts };
  return inWords(check(await loadProgram([`${root}/desk.ukur`], host)));
}
