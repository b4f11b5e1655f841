/** Checks texts as if they were files of a project, in memory. */

import { check } from "../../server/src/checks/index.ts";
import { configurationOf, type Configuration } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import { inEnglish } from "../../server/src/diagnostics/said.ts";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../server/src/findings/codes.ts";
import type { Level } from "../../server/src/findings/entry.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { loadDictionaries } from "../../server/src/node/dictionaries.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import type { FileSystem } from "../../server/src/workspace/fileSystem.ts";

const root = "/project";

/** Those that ship. */
export const dictionaries = loadDictionaries()!;

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

export const withoutMethodLevels: Partial<Record<Code, Level>> = Object.fromEntries(
  codes.filter((code) => "method" in catalogue[code]).map((code) => [code, "off"]),
);

/** No finding about method: most tests are about something else, and their instruments are small. */
export const withoutMethod: Configuration = configurationOf({ levels: withoutMethodLevels });

/**
 * The findings of `desk.ukur` with this text, and of the files that stand beside it where it imports them.
 *
 * @param configuration without those about method where it is not given
 */
export async function findingsIn(
  text: string,
  beside: Readonly<Record<string, string>> = {},
  configuration: Configuration = withoutMethod,
): Promise<Found[]> {
  const files = Object.entries({ ...beside, "desk.ukur": text }).map(([name, content]) => [`${root}/${name}`, content]);
  const host = { fileSystem: inMemory(Object.fromEntries(files)), root, library: libraryTexts };
  return inWords(check(await loadProgram([`${root}/desk.ukur`], host), () => configuration, dictionaries));
}
