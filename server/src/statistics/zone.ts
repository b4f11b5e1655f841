/** The zone of tolerance: Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994), Journal of Retailing 70(3), 201-230. */

import { type Column, defined, differences, valuesOf } from "./columns.ts";
import { spreadOf } from "./describe.ts";

/** The levels of one item, over those who gave all three. */
export interface Zone {
  readonly n: number;
  readonly minimum: number | null;
  readonly desired: number | null;
  readonly perceived: number | null;
  /** Perceived minus minimum. */
  readonly adequacy: number | null;
  /** Perceived minus desired. */
  readonly superiority: number | null;
  /** Desired minus minimum. */
  readonly width: number | null;
  /** Where the perceived level lies: 0 at the minimum, 1 at the desired level. Not defined where the zone has no width. */
  readonly position: number | null;
  readonly status: "below" | "within" | "above" | null;
  /** How many respondents desire less than the least that they accept: they have misread a column. */
  readonly upsideDown: number;
}

/** The means of the three levels of an item and their differences. Missing where nobody gave all three. */
export function zoneOf(minimum: Column, desired: Column, perceived: Column): Zone {
  const complete = minimum.flatMap((least, row) => {
    const [most, found] = [desired[row] ?? null, perceived[row] ?? null];
    return least === null || most === null || found === null ? [] : [[least, most, found] as const];
  });
  // Means of differences, not differences of means: a zone without width has none to the last digit.
  const meanOf = (value: (levels: (typeof complete)[number]) => number): number | null => spreadOf(complete.map(value)).mean;
  const adequacy = meanOf(([least, , found]) => found - least);
  const superiority = meanOf(([, most, found]) => found - most);
  const width = meanOf(([least, most]) => most - least);
  return {
    n: complete.length,
    minimum: meanOf(([least]) => least),
    desired: meanOf(([, most]) => most),
    perceived: meanOf(([, , found]) => found),
    adequacy,
    superiority,
    width,
    position: adequacy === null || width === null ? null : defined(adequacy / width),
    status: adequacy === null || superiority === null ? null : adequacy < 0 ? "below" : superiority > 0 ? "above" : "within",
    upsideDown: valuesOf(differences(desired, minimum)).filter((difference) => difference < 0).length,
  };
}
