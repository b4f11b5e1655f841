/** Analyses to report: of the samples with their example answers, and of what no sample has. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { analyse, type Analysis } from "../../server/src/statistics/analysis.ts";
import { analyseExperts, type ExpertAnalysis } from "../../server/src/statistics/experts.ts";
import { compile, compileSample } from "./compile.ts";
import { readReference } from "./csv.ts";
import { zoneOfTolerance, zoneRow } from "./modelInstruments.ts";

export interface Analysed {
  readonly instrument: Instrument;
  readonly analysis: Analysis;
}

/** A sample with the answers of its `responses.csv`, which are made up by the same rules. */
export async function analysedSample(name: string, by?: string): Promise<Analysed> {
  const { instrument } = await compileSample(`${name}/${name}.ukur`);
  return { instrument, analysis: analyse(instrument, madeUpRows(instrument), { by }) };
}

/** Seven experts on four items: one that all approve of, one that most do, one that chance explains, and one that nobody has rated. */
export async function ratedByExperts(): Promise<{ readonly instrument: Instrument; readonly analysis: ExpertAnalysis }> {
  const { instrument } = await compileSample("desk/desk.ukur");
  const ratings = ["4444344", "4334423", "1324142", ""];
  const rated = instrument.items.slice(0, 4).map(({ id, dimension }, i) => ({
    item: id,
    dimension,
    relevance: Array.from({ length: 7 }, (_, expert) => (ratings[i]![expert] === undefined ? null : Number(ratings[i]![expert]))),
    essential: Array.from({ length: i < 3 ? 7 : 0 }, (_, expert) => (expert < 7 - i ? 1 : 0)),
  }));
  return { instrument, analysis: analyseExperts(rated) };
}

/** Each kind of section at least once, with things that are not defined. */
export async function everySection(): Promise<readonly Analysed[]> {
  const zone = await zoneOfTolerance();
  const kano = await compile(`import scales
instrument both "Both ways" {
  languages en, id
  battery functional "If it has it" scale agree5 code F
  battery dysfunctional "If it lacks it" scale agree5 code D
  dimension a "A" { A1 "one"\n A2 "two" reverse }
  dimension b "B" { B1 "three" }
  score kind "Kind" = kano(functional, dysfunctional) per item
  score apart "Apart" = functional - dysfunctional per item
}
translation id of both "Dua arah" { kind "Jenis"\n apart "Selisih"\n functional "Jika ada"\n dysfunctional "Jika tidak ada"\n a "A"\n b "B"\n A1 "satu"\n A2 "dua"\n B1 "tiga" }`);
  return [
    await analysedSample("efiling", "role"),
    await analysedSample("skm", "umur"),
    await analysedSample("counter"),
    await analysedSample("desk"),
    { instrument: zone, analysis: analyse(zone, readReference("synthetic_zone_of_tolerance.csv").map(zoneRow)) },
    { instrument: kano, analysis: analyse(kano, madeUpRows(kano)) },
    { instrument: kano, analysis: analyse(kano, []) },
  ];
}
