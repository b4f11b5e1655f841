/** Compiles texts to instruments, in memory. */

import { check } from "../../server/src/checks/index.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { type Instrument, instrumentSchema } from "../../server/src/instrument/schema.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import type { Program } from "../../server/src/semantics/program.ts";
import type { InstrumentSymbol } from "../../server/src/semantics/symbols.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import { inMemory, messageOf } from "./findings.ts";

/** The program of a file among some texts, by their paths below an imaginary root. */
export function programOf(texts: Readonly<Record<string, string>>, path: string): Promise<Program> {
  const rooted = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, text]));
  return loadProgram([`/${path}`], { fileSystem: inMemory(rooted), root: "/", library: libraryTexts });
}

export interface Compiled {
  readonly symbol: InstrumentSymbol;
  readonly instrument: Instrument;
}

/** The instruments that a file declares, each as the schema reads it back from JSON. Throws on an error in the text. */
export async function compileAll(texts: Readonly<Record<string, string>>, path: string): Promise<Compiled[]> {
  const program = await programOf(texts, path);
  const error = check(program).find((finding) => finding.severity === "error");
  if (error) throw new Error(`${error.file}: ${error.code}: ${messageOf(error)}`);
  const { symbols, parsed } = program.files.get(`/${path}`)!;
  return symbols
    .filter((symbol) => symbol.kind === "instrument")
    .map((symbol) => ({
      symbol,
      instrument: instrumentSchema.parse(JSON.parse(JSON.stringify(lower(symbol, program.translations, String(parsed.text))))),
    }));
}

/** The one instrument that a text declares. */
export async function compile(text: string): Promise<Instrument> {
  const [compiled] = await compileAll({ "desk.ukur": text }, "desk.ukur");
  if (!compiled) throw new Error("The text declares no instrument.");
  return compiled.instrument;
}

/** The samples' main files, by their path below `samples/`. */
export const samplePaths: readonly string[] = Object.keys(sampleTexts).filter((path) => /^\s*instrument /m.test(sampleTexts[path]!));

/** The one instrument of a sample. */
export async function compileSample(path: string): Promise<Compiled> {
  const [compiled] = await compileAll(sampleTexts, path);
  if (!compiled) throw new Error(`${path} declares no instrument.`);
  return compiled;
}
