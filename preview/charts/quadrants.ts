/** Importance and performance of each item, with the crosshair that was chosen. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Crosshair, ImportancePerformance, Quadrant } from "../../server/src/statistics/importance.ts";
import { legendBelow } from "./legend.ts";
import { placeLabels, type Box } from "./placeLabels.ts";
import { common, plainLabel, shown, signed, textIn, tip, type Picture, type Setting } from "./shared.ts";
import { widthOf } from "./text.ts";

export const quadrants: readonly Quadrant[] = ["concentrate", "keep", "low", "overkill"];

/** Where the name of a field stands: at the left or right, at the top or bottom. */
type Corner = readonly [field: Quadrant, left: boolean, top: boolean];
const corners: readonly Corner[] = [
  ["concentrate", true, true],
  ["keep", false, true],
  ["low", true, false],
  ["overkill", false, false],
];

const height = 440;
/** Of the fields, from the edges of the picture: the axes and their names take the rest. */
const margins = { left: 62, right: 20, top: 16, bottom: 52 };

/** The four fields and the items in them. */
export function quadrantChart(instrument: Instrument, analysis: ImportancePerformance, crosshair: Crosshair, setting: Setting): Picture {
  const { say, language, colours } = setting;
  const cross = analysis.crosshair[crosshair];
  const bounds = (values: readonly number[], pixels: number): { min: number; max: number; ticks: number[] } => {
    const [lo, hi] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(0.15, (hi - lo) * 0.12);
    const [min, max] = [Math.floor((lo - margin) * 10) / 10, Math.ceil((hi + margin) * 10) / 10];
    const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].find((each) => (max - min) / each < pixels / 48) ?? 100;
    const first = Math.ceil(min / step);
    return {
      min,
      max,
      ticks: Array.from({ length: Math.floor(max / step) - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(1))),
    };
  };
  const [plotWidth, plotHeight] = [setting.width - margins.left - margins.right, height - margins.top - margins.bottom];
  const x = bounds([...analysis.items.map(({ performance }) => performance), cross.performance], plotWidth);
  const y = bounds([...analysis.items.map(({ importance }) => importance), cross.importance], plotHeight);
  const description = `${say("ipa")}, ${say("crosshair")} ${say(`crosshair_${crosshair}`)}: ${quadrants
    .map(
      (field) =>
        `${say(field)}: ${
          analysis.items
            .filter(({ quadrant }) => quadrant[crosshair] === field)
            .map(({ item }) => item)
            .join(", ") || "–"
        }`,
    )
    .join("; ")}.`;
  const at = (performance: number, importance: number): { x: number; y: number } => ({
    x: ((performance - x.min) / (x.max - x.min)) * plotWidth,
    y: ((y.max - importance) / (y.max - y.min)) * plotHeight,
  });
  const frame = { left: 0, right: plotWidth, top: 0, bottom: plotHeight };
  const cornerBox = ([field, left, top]: Corner): Box => {
    const wide = widthOf(say(field), setting) + 10;
    return {
      left: left ? 0 : plotWidth - wide,
      right: left ? wide : plotWidth,
      top: top ? 0 : plotHeight - 26,
      bottom: top ? 26 : plotHeight,
    };
  };
  const centre = at(cross.performance, cross.importance);
  const places = placeLabels(
    analysis.items.map(({ item, importance, performance }) => ({ ...at(performance, importance), width: widthOf(item, setting, 11) })),
    frame,
    corners.map(cornerBox),
    [
      { ...frame, left: centre.x - 1, right: centre.x + 1 },
      { ...frame, top: centre.y - 1, bottom: centre.y + 1 },
    ],
  );
  const axisOf = ({ min, max, ticks }: typeof x) => ({
    type: "value",
    min,
    max,
    axisTick: { show: true, customValues: ticks },
    axisLabel: { color: colours.faint, customValues: ticks, formatter: (value: number) => signed(value.toFixed(1)) },
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: colours.faint } },
    nameLocation: "middle",
    nameTextStyle: { color: colours.text },
  });
  const cornerPoint = ([field, left, top]: Corner) => ({
    coord: [left ? x.min : x.max, top ? y.max : y.min],
    label: {
      show: true,
      formatter: plainLabel(say(field)),
      color: colours.faint,
      fontSize: 12,
      position: [left ? 6 : -6, top ? 6 : -18],
      align: left ? "left" : "right",
    },
  });
  const below = legendBelow(places.includes(undefined) ? [{ text: say("unnamed") }] : [], setting);
  return {
    height: height + below.height,
    description,
    option: {
      ...common(setting, description),
      title: below.title,
      grid: { ...margins, bottom: margins.bottom + below.height, outerBoundsMode: "none" },
      xAxis: { ...axisOf(x), name: `${say("performance")} (${analysis.performance})`, nameGap: 30 },
      yAxis: { ...axisOf(y), name: `${say("importance")} (${analysis.importance})`, nameGap: 40 },
      series: [
        {
          type: "scatter",
          symbolSize: 11,
          data: analysis.items.map(({ item, importance, performance, moves }, index) => ({
            name: item,
            label: { show: places[index] !== undefined, position: places[index]?.side, offset: [0, places[index]?.shift ?? 0] },
            value: [performance, importance],
            itemStyle: {
              opacity: 1,
              color: colours.series[0],
              borderColor: moves ? colours.series[1] : "transparent",
              borderWidth: moves ? 2.5 : 0,
            },
          })),
          label: {
            show: true,
            distance: 3,
            color: colours.text,
            fontSize: 11,
            formatter: ({ name }: { name: string }) => plainLabel(name),
          },
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: colours.faint, type: "dashed" },
            label: { show: false },
            data: [{ xAxis: cross.performance }, { yAxis: cross.importance }],
          },
          markPoint: {
            silent: true,
            symbol: "rect",
            symbolSize: 0.01,
            data: corners.map(cornerPoint),
          },
          tooltip: {
            formatter: ({ name }: { name: string }) => {
              const placed = analysis.items.find(({ item }) => item === name)!;
              const text = textIn(instrument.items.find(({ id }) => id === name)?.answers[0]?.text, language);
              return plainLabel(
                tip(
                  [
                    `${name}: ${text}`,
                    `${say("importance")} ${shown(placed.importance)}, ${say("performance")} ${shown(placed.performance)}`,
                    say(placed.quadrant[crosshair]),
                  ],
                  setting,
                ),
              );
            },
          },
        },
      ],
    },
  };
}
