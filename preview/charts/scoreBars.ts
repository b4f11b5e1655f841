/** The results of scores as bars: one score by dimension, or some that are single numbers. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { ScoreSummary } from "../../server/src/statistics/results.ts";
import { allItems, structureOf } from "../../server/src/statistics/structure.ts";
import type { Range } from "../../server/src/statistics/limits.ts";
import { formulaFor } from "../formula.ts";
import { partTitle } from "../partTitle.ts";
import { namedRows } from "./namedRows.ts";
import { barsOf, numbersAxis, numbersWidth } from "./numberedBars.ts";
import { common, plainLabel, shown, textIn, tip, type Picture, type Setting } from "./shared.ts";
import { valueAxis } from "./valueAxis.ts";

/** @param limits of what the scores can reach, where they have any */
export function scoreBars(
  instrument: Instrument,
  scores: readonly ScoreSummary[],
  title: string,
  limits: Range | undefined,
  setting: Setting,
): Picture {
  const { say, language, colours, width } = setting;
  const structure = structureOf(instrument).dimensions;
  const bars = scores.flatMap(({ score, results }) =>
    results.map((result) => {
      return {
        items: structure.find(({ id }) => id === result.dimension),
        label: partTitle(instrument, score, result, language),
        value: result.mean,
        sd: result.sd,
        n: result.n,
        formula: formulaFor(instrument, score, setting),
      };
    }),
  );
  const rows = namedRows(
    bars.map(({ label }) => label),
    18,
    setting,
  );
  const all = bars.map(({ value }) => value);
  const values = all.flatMap((value) => value ?? []);
  const description = `${title}: ${bars.map(({ label, value }) => `${label} ${shown(value, say("missing"))}`).join(", ")}.`;
  return {
    height: rows.top + rows.height + 30,
    description,
    option: {
      ...common(setting, description),
      grid: { left: rows.left, right: numbersWidth, top: rows.top, height: rows.height, outerBoundsMode: "none" },
      xAxis: valueAxis(limits, values, width - rows.left - numbersWidth, setting),
      yAxis: [rows.axis, numbersAxis(all, colours)],
      series: [
        {
          type: "bar",
          barWidth: rows.barWidth,
          data: barsOf(all, colours),
          tooltip: {
            formatter: ({ dataIndex }: { dataIndex: number }) => {
              const { label, value, sd, n, formula, items } = bars[dataIndex]!;
              const madeOf = items
                ? allItems(items).map(({ id, text, reverse }) => `${id}${reverse ? " ⇄" : ""} ${textIn(text, language)}`)
                : [];
              return plainLabel(
                tip([label, `${say("mean")} ${shown(value)}, ${say("sd")} ${shown(sd)}, ${say("n")} ${n}`, formula, ...madeOf], setting),
              );
            },
          },
        },
      ],
    },
  };
}
