/** The gaps of the dimensions as bars, each with the interval that it lies in. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { byId } from "../../server/src/instrument/byId.ts";
import type { GapAnalysis } from "../../server/src/statistics/analysis/gaps.ts";
import { namedRows } from "./namedRows.ts";
import { barsOf, numbersAxis, numbersWidth } from "./numberedBars.ts";
import { common, shown, textIn, type Picture, type Setting } from "./shared.ts";
import { valueAxis } from "./valueAxis.ts";

/** Nothing where no dimension has a gap. */
export function gapBars(
  { dimensions: declared }: Instrument,
  { first, second, dimensions }: GapAnalysis,
  setting: Setting,
): Picture | undefined {
  const { language, colours, width } = setting;
  const bars = dimensions.map(({ dimension, mean, interval }) => ({
    label: textIn(byId(declared).get(dimension)?.title, language),
    mean,
    interval,
  }));
  const means = bars.map(({ mean }) => mean);
  const ends = bars.flatMap(({ mean, interval }) => (interval ? [interval.lo, interval.hi] : (mean ?? [])));
  if (ends.length === 0) return undefined;
  const rows = namedRows(
    bars.map(({ label }) => label),
    16,
    setting,
  );
  const limits = { lo: Math.floor(Math.min(0, ...ends)), hi: Math.ceil(Math.max(0, ...ends)) };
  const said = bars.map(({ label, mean, interval }) =>
    interval ? `${label} ${shown(mean)} (${shown(interval.lo)} … ${shown(interval.hi)})` : `${label} ${shown(mean)}`,
  );
  const description = `${first} − ${second}: ${said.join("; ")}.`;
  const axis = valueAxis(limits.lo < limits.hi ? limits : undefined, ends, width - rows.left - numbersWidth, setting);
  return {
    height: rows.top + rows.height + 30,
    description,
    option: {
      ...common(setting, description),
      grid: { left: rows.left, right: numbersWidth, top: rows.top, height: rows.height, outerBoundsMode: "none" },
      xAxis: axis,
      yAxis: [rows.axis, numbersAxis(means, colours)],
      series: [
        {
          type: "bar",
          barWidth: rows.barWidth,
          data: barsOf(means, colours),
          markLine: {
            silent: true,
            symbol: "none",
            label: { show: false },
            lineStyle: { color: colours.text, type: "solid", width: 2 },
            data: bars.flatMap(({ interval }, row) => (interval ? [[{ coord: [interval.lo, row] }, { coord: [interval.hi, row] }]] : [])),
          },
        },
      ],
    },
  };
}
