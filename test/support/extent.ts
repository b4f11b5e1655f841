/**
 * How far tests go that take instruments to real consumers, or draw at random. A run has to end while somebody waits for it: the longest of them take
 * instruments which have, between them, all that an instrument can have (`test/unit/samples/swept.test.ts` holds them to it), and draw less.
 * `npm test -- --long` takes every one of them, and draws more.
 */

import { transcribed } from "../transcribed/transcribed.ts";
import { samplePaths } from "./compile.ts";
import { instrumentNames } from "./instruments.ts";

export const isLong: boolean = process.env["UKUR_LONG_TESTS"] === "1";

/** The samples that a short run takes: each has something that no other one has. */
const broadSamples = ["channels", "follow_up", "kano_importance", "media_center", "skm", "smart_city"];
/** The transcribed questionnaires that a short run takes. */
const broadTranscribed = ["acted", "arta", "covered_box", "kiosk", "nps", "skd", "wash"];

const isBroad = (path: string): boolean => isLong || !samplePaths.includes(path) || broadSamples.includes(path.split("/")[0]!);

/** Samples, by their paths, for tests that take long with each of them. */
export const sweptSamples: readonly string[] = samplePaths.filter(isBroad);
/** The same with the instruments that are made for tests, which are small. */
export const sweptInstruments: readonly string[] = instrumentNames.filter(isBroad);
/** Transcribed questionnaires for such tests. */
export const sweptTranscribed: readonly string[] = transcribed.filter(
  (file) => isLong || broadTranscribed.includes(file.replace(".ukur", "")),
);

/** How often something is drawn: in a short run, and in a long one. */
export function draws(short: number, long: number): number {
  return isLong ? long : short;
}
