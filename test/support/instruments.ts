/** The instruments that every platform is tested with: the samples, and those made up for what no sample uses. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { answerForms } from "./answerForms.ts";
import { compileSample, samplePaths } from "./compile.ts";
import { everything } from "./everything.ts";
import { hardCodes } from "./hardCodes.ts";
import { layouts } from "./layouts.ts";
import { servqual, skm, zoneOfTolerance } from "./modelInstruments.ts";
import { pairs } from "./pairs.ts";
import { routed } from "./routed.ts";

const makers: Readonly<Record<string, () => Instrument | Promise<Instrument>>> = {
  everything,
  answerForms,
  pairs,
  hardCodes,
  layouts,
  routed,
  servqual,
  zone: zoneOfTolerance,
  skm2017: skm,
  ...Object.fromEntries(samplePaths.map((path) => [path, async () => (await compileSample(path)).instrument])),
};

export const instrumentNames: readonly string[] = Object.keys(makers);

/** The instrument of one of the names. */
export async function instrumentNamed(name: string): Promise<Instrument> {
  const make = makers[name];
  if (make === undefined) throw new Error(`There is no instrument ${name} to test with.`);
  return make();
}
