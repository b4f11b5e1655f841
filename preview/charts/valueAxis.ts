/** The axis of values: over all that can be reached, with round numbers that have room. */

import type { Range } from "../../server/src/statistics/limits.ts";
import { signed, type Setting } from "./shared.ts";

/**
 * @param limits of what is shown; without them, the values alone say how far the axis goes
 * @param pixels how long the axis is
 */
export function valueAxis(limits: Range | undefined, values: readonly number[], pixels: number, { colours }: Setting): object {
  const axis = {
    type: "value",
    splitLine: { lineStyle: { color: colours.line } },
    axisLine: { show: true, lineStyle: { color: colours.faint } },
    axisLabel: { color: colours.faint, hideOverlap: true, formatter: signed },
  };
  const most = Math.max(2, Math.floor(pixels / 44));
  if (!limits || values.some((value) => value < limits.lo || value > limits.hi)) return { ...axis, splitNumber: Math.min(5, most) };
  const { lo, hi } = limits;
  // A bar starts at the end of the scale, or at 0 where that lies within.
  return { ...axis, min: lo, max: hi, interval: stepOf(limits, most), startValue: Math.max(lo, Math.min(0, hi)) };
}

/** The least whole step that divides a range into no more than so many parts, with a mark at 0 where that lies within. Nothing where there is none. */
export function stepOf({ lo, hi }: Range, most: number): number | undefined {
  for (let parts = most; parts > 0; parts--) {
    const step = (hi - lo) / parts;
    const isRound = Number.isInteger(step) && (step <= 5 || step % 5 === 0 || parts <= 4);
    if (Number.isInteger(lo) && isRound && (lo >= 0 || hi <= 0 || lo % step === 0)) return step;
  }
  return undefined;
}
