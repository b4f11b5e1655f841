/** What Ukur finds in the texts of the corpus. */

import { check } from "../../../server/src/checks/index.ts";
import { configurationOf } from "../../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../../server/src/diagnostics/diagnostic.ts";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../../server/src/findings/codes.ts";
import type { Entry } from "../../../server/src/findings/entry.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { loadProgram } from "../../../server/src/workspace/load.ts";
import { dictionaries, inMemory } from "../../support/findings.ts";
import type { Labelled } from "./corpus.ts";
import { instrumentOf } from "./instrument.ts";

/** The codes that were found about each text and what stands around it. */
export type Found = ReadonlyMap<Labelled, ReadonlySet<Code>>;

/** The findings about method. */
export const methodCodes: readonly Code[] = codes.filter((code) => methodOf(code) !== "");

/** The number that a finding has in the catalogue of checks; none where it is not about method. */
export function methodOf(code: Code): string {
  return (catalogue[code] as Entry | undefined)?.method ?? "";
}

/** Every finding about method counts, also what no profile has. */
const everything = configurationOf({
  profile: "teaching",
  levels: Object.fromEntries(methodCodes.map((code) => [code, catalogue[code].severity])),
});

/** What is found in each text, in an instrument of its own. */
export async function findingsByText(texts: readonly Labelled[]): Promise<Found> {
  const findings = await diagnosticsByText(texts);
  return new Map(texts.map((text) => [text, new Set(findings.get(text)!.map(({ code }) => code))]));
}

/** The whole findings about each text. */
export async function diagnosticsByText(texts: readonly Labelled[]): Promise<ReadonlyMap<Labelled, readonly Diagnostic[]>> {
  const root = "/corpus";
  const paths = texts.map((_, index) => `${root}/${index}.ukur`);
  const sources = Object.fromEntries(texts.map((text, index) => [paths[index]!, instrumentOf(text)]));
  const program = await loadProgram(paths, { fileSystem: inMemory(sources), root, library: libraryTexts });
  const byPath = Map.groupBy(
    check(program, () => everything, dictionaries),
    ({ file }) => file,
  );
  return new Map(texts.map((text, index) => [text, byPath.get(paths[index]!) ?? []]));
}
