/** Bars whose numbers stand at the right, below each other, where no bar and no name can reach them. */

import type { Colours } from "./colours.ts";
import { shown } from "./shared.ts";

/** Room for the numbers. */
export const numbersWidth = 52;

/** The axis that has the numbers. */
export function numbersAxis(values: readonly (number | null)[], colours: Colours) {
  return {
    type: "category",
    inverse: true,
    position: "right",
    data: values.map((value) => shown(value)),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: colours.text, fontSize: 12, interval: 0, hideOverlap: false, align: "right", margin: numbersWidth - 4 },
  } as const;
}

/** A bar for each value: what is below zero has a colour of its own. */
export function barsOf(values: readonly (number | null)[], colours: Colours) {
  return values.map((value) => ({
    value: value ?? "-",
    itemStyle: { color: value !== null && value < 0 ? colours.series[1] : colours.series[0] },
  }));
}
