/** Which named interval a result falls into. */

import type { Band } from "../instrument/schema.ts";

/** Far above the noise of floating-point arithmetic, far below half a unit of any declared decimal. */
const tolerance = 1e-9;

/** The results that round into a band: from `from` on, up to but without `below`. */
export interface BandInterval {
  readonly from: number;
  readonly below: number;
}

/**
 * A result is rounded half away from zero to the decimals of the limits, then compared with them. That is the same as comparing the result
 * itself with limits that are half a unit wider, and so it is written here: 76.605 belongs to the band that starts at 76.61 even where
 * the arithmetic left 76.60499999999999. Two bands whose limits are neighbours share their edge, so nothing falls between them.
 */
export function bandInterval(band: Band, decimals: number): BandInterval {
  const half = 0.5 * 10 ** -decimals;
  // A half goes away from zero: it belongs to the upper neighbour above zero and to the lower one below.
  const edge = (value: number): number => Number((value + (value > 0 ? -tolerance : tolerance)).toFixed(decimals + 10));
  return { from: edge(band.lo - half), below: edge(band.hi + half) };
}

/** Gives what finds the label of a result's band: null for a missing result and for one in no band. */
export function bandFinder(bands: readonly Band[], decimals: number): (result: number | null) => string | null {
  const intervals = bands.map((band) => ({ ...bandInterval(band, decimals), label: band.label }));
  return (result) => {
    if (result === null) return null;
    return intervals.find(({ from, below }) => from <= result && result < below)?.label ?? null;
  };
}

/** The label of one result's band. */
export function bandOf(result: number | null, bands: readonly Band[], decimals: number): string | null {
  return bandFinder(bands, decimals)(result);
}
