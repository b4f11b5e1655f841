/** Importance and performance of each item, with the crosshair that was chosen. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Crosshair, ImportancePerformance, Quadrant } from "../../server/src/preview/importance.ts";
import { placeLabels } from "./placeLabels.ts";
import { common, plainLabel, shown, textIn, wrapped, type Picture, type Setting } from "./shared.ts";

export const quadrants: readonly Quadrant[] = ["concentrate", "keep", "low", "overkill"];

const height = 440;

/** The four fields and the items in them. */
export function quadrantChart(instrument: Instrument, analysis: ImportancePerformance, crosshair: Crosshair, setting: Setting): Picture {
  const { say, language, colours } = setting;
  const cross = analysis.crosshair[crosshair];
  const bounds = (values: readonly number[]): { min: number; max: number } => {
    const [lo, hi] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(0.15, (hi - lo) * 0.12);
    return { min: Math.floor((lo - margin) * 10) / 10, max: Math.ceil((hi + margin) * 10) / 10 };
  };
  const x = bounds([...analysis.items.map(({ performance }) => performance), cross.performance]);
  const y = bounds([...analysis.items.map(({ importance }) => importance), cross.importance]);
  const description = `${say("ipa")}, ${say("crosshair")} ${say(`crosshair_${crosshair}`)}: ${quadrants.map((field) => `${say(field)}: ${analysis.items.filter(({ quadrant }) => quadrant[crosshair] === field).map(({ item }) => item).join(", ") || "–"}`).join("; ")}.`;
  // The axes take about this much of the picture.
  const [plotWidth, plotHeight] = [setting.width - 100, height - 90];
  const labelSides = placeLabels(analysis.items.map(({ item, importance, performance }) => ({
    label: item, x: ((performance - x.min) / (x.max - x.min)) * plotWidth, y: ((y.max - importance) / (y.max - y.min)) * plotHeight,
  })));
  const axis = { type: "value", axisLabel: { color: colours.faint, formatter: (value: number) => value.toFixed(1) }, splitLine: { show: false }, axisLine: { show: true, onZero: false, lineStyle: { color: colours.faint } }, nameTextStyle: { color: colours.text } };
  const corner = (field: Quadrant, left: boolean, top: boolean) => ({
    coord: [left ? x.min : x.max, top ? y.max : y.min],
    label: { show: true, formatter: plainLabel(say(field)), color: colours.faint, fontSize: 12, position: [left ? 6 : -6, top ? 6 : -18], align: left ? "left" : "right" },
  });
  return {
    height,
    description,
    option: {
      ...common(setting, description),
      grid: { left: 16, right: 24, top: 16, bottom: 36, outerBoundsMode: "same", outerBoundsContain: "all" },
      xAxis: { ...axis, ...x, name: `${say("performance")} (${analysis.performance})`, nameLocation: "middle", nameGap: 30 },
      yAxis: { ...axis, ...y, name: `${say("importance")} (${analysis.importance})`, nameLocation: "middle", nameGap: 40 },
      series: [{
        type: "scatter",
        symbolSize: 11,
        data: analysis.items.map(({ item, importance, performance, moves }, index) => ({
          name: item, label: { position: labelSides[index] }, value: [performance, importance],
          itemStyle: { opacity: 1, color: colours.series[0], borderColor: moves ? colours.series[1] : "transparent", borderWidth: moves ? 2.5 : 0 },
        })),
        label: { show: true, color: colours.text, fontSize: 11, formatter: ({ name }: { name: string }) => plainLabel(name) },
        markLine: {
          silent: true, symbol: "none", lineStyle: { color: colours.faint, type: "dashed" }, label: { show: false },
          data: [{ xAxis: cross.performance }, { yAxis: cross.importance }],
        },
        markPoint: {
          silent: true, symbol: "rect", symbolSize: 0.01,
          data: [corner("concentrate", true, true), corner("keep", false, true), corner("low", true, false), corner("overkill", false, false)],
        },
        tooltip: {
          formatter: ({ name }: { name: string }) => {
            const placed = analysis.items.find(({ item }) => item === name)!;
            const text = textIn(instrument.items.find(({ id }) => id === name)?.answers[0]?.text, language);
            return plainLabel(`${name}: ${wrapped(text, 60)}\n${say("importance")} ${shown(placed.importance)}, ${say("performance")} ${shown(placed.performance)}\n${say(placed.quadrant[crosshair])}`);
          },
        },
      }],
    },
  };
}
