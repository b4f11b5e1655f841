/** The instruments that every platform is tested with: the samples, and those made by hand for what no sample uses. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { libraryTexts, sampleTexts } from "../../server/src/library/texts.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import { everything, pairs } from "./everything.ts";
import { inMemory } from "./findings.ts";
import { servqual, skm, zoneOfTolerance } from "./modelInstruments.ts";

const byHand: Readonly<Record<string, () => Instrument>> = { everything, pairs, servqual, zone: zoneOfTolerance, skm2017: skm };
const samples = [...new Set(Object.keys(sampleTexts).map((path) => path.split("/")[0]!))];

export const instrumentNames: readonly string[] = [...Object.keys(byHand), ...samples.map((name) => `samples/${name}`)];

/** The instrument of one of the names. A sample is in the file that is called like its folder. */
export async function instrumentNamed(name: string): Promise<Instrument> {
  return byHand[name]?.() ?? compileSample(name.slice("samples/".length));
}

async function compileSample(name: string): Promise<Instrument> {
  const texts = Object.fromEntries(Object.entries(sampleTexts).map(([path, text]) => [`/p/${path}`, text]));
  const path = `/p/${name}/${name}.ukur`;
  const program = await loadProgram([path], { fileSystem: inMemory(texts), root: "/p", library: libraryTexts });
  const bound = program.files.get(path);
  const symbol = bound?.symbols.find((candidate) => candidate.kind === "instrument");
  if (bound === undefined || symbol?.kind !== "instrument") throw new Error(`${path} declares no instrument.`);
  return lower(symbol, bound.parsed.text);
}
