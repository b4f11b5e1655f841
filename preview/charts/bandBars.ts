/** How many respondents are in each band of a score, or have each of its named results. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { ScoreSummary } from "../../server/src/statistics/results.ts";
import { countedNames, partTitle } from "../partTitle.ts";
import { legendLines } from "./legend.ts";
import { namedRows } from "./namedRows.ts";
import { common, plainLabel, textIn, type Picture, type Setting } from "./shared.ts";
import { widthOf, wrapped } from "./text.ts";
import { valueAxis } from "./valueAxis.ts";

/** One bar for each result, made of its bands. */
export function bandBars({ score, results }: ScoreSummary, instrument: Instrument, setting: Setting): Picture {
  const { say, language, colours, width } = setting;
  const bars = results.map((result) => ({ label: partTitle(instrument, score, result, language), bands: result.bands, n: result.n }));
  const title = say(score.categories ? "categories" : "bands", { score: textIn(score.title, language) });
  const description = `${title}: ${bars.map(({ label, bands }) => `${bars.length > 1 ? `${label} ` : ""}${bands.map((band) => `${band.label} ${band.count}`).join(", ")}`).join("; ")}.`;
  const rows = namedRows(
    bars.map(({ label }) => label),
    22,
    setting,
  );
  const right = 24;
  const length = width - rows.left - right;
  const all = Math.max(1, ...bars.map(({ n }) => n));
  const names = countedNames(score, language).map((name) => wrapped(name, width - 60, setting));
  const legend = legendLines(names, setting) * 24 + 4;
  return {
    height: rows.top + rows.height + 30 + legend,
    description,
    option: {
      ...common(setting, description),
      color: [...colours.series],
      legend: { bottom: 0, textStyle: { color: colours.text } },
      grid: { left: rows.left, right, top: rows.top, height: rows.height, outerBoundsMode: "none" },
      xAxis: valueAxis({ lo: 0, hi: all }, [], length, setting),
      yAxis: rows.axis,
      series: names.map((_, index) => ({
        type: "bar",
        stack: "bands",
        barWidth: rows.barWidth,
        name: plainLabel(names[index]!),
        data: bars.map(({ bands }) => bands[index]!.count),
        label: {
          show: true,
          color: "#ffffff",
          textBorderColor: "#000000",
          textBorderWidth: 2,
          // A number that is wider than its part of the bar would stand in the next one.
          formatter: ({ value }: { value: number }) =>
            value > 0 && (value / all) * length > widthOf(String(value), setting) + 4 ? String(value) : "",
        },
      })),
    },
  };
}
