/** The batteries' means of each dimension: as a radar, or as bars where the names have no room around it. */

import type { Dimension, Instrument } from "../../server/src/instrument/schema.ts";
import { dimensionMeans, type Summary } from "../../server/src/statistics/results.ts";
import { legendLines } from "./legend.ts";
import { isNarrow, namedRows } from "./namedRows.ts";
import { common, plainLabel, shown, textIn, tip, type Picture, type Setting } from "./shared.ts";
import { lineHeight, linesIn, longestWord, widthOf, wrapped } from "./text.ts";
import { valueAxis } from "./valueAxis.ts";

interface Means {
  readonly dimensions: readonly Dimension[];
  readonly batteries: readonly string[];
  readonly lo: number;
  readonly hi: number;
  readonly valueOf: (dimension: string, battery: string) => number | null;
}

const height = 420;

/** The means over the scale; nothing below three dimensions, or where scales differ. */
export function batteryMeans(instrument: Instrument, summary: Summary, setting: Setting): Picture | undefined {
  const { say, language } = setting;
  const means = dimensionMeans(instrument, summary);
  const dimensions = instrument.dimensions.filter(
    ({ id, parent }) => parent === undefined && means.some(({ dimension, mean }) => dimension === id && mean !== null),
  );
  const used = instrument.batteries
    .filter(({ id }) => means.some(({ battery, mean }) => battery === id && mean !== null))
    .map(({ id }) => id);
  const scales = instrument.scales.filter(({ id }) => instrument.items.some(({ answers }) => answers.some(({ scale }) => scale === id)));
  const [first] = scales;
  if (dimensions.length < 3 || !first || scales.some(({ lo, hi }) => lo !== first.lo || hi !== first.hi)) return undefined;
  const shownMeans: Means = {
    dimensions,
    batteries: used,
    lo: first.lo,
    hi: first.hi,
    valueOf: (dimension, battery) => means.find((each) => each.dimension === dimension && each.battery === battery)?.mean ?? null,
  };
  const description = `${say("means")}: ${dimensions.map(({ id, title }) => `${textIn(title, language)} ${used.map((battery) => `${battery} ${shown(shownMeans.valueOf(id, battery))}`).join(", ")}`).join("; ")}.`;
  return radar(shownMeans, description, setting) ?? bars(shownMeans, description, setting);
}

/** Polygons over the scale. Nothing where the names would be broken or cover each other. */
function radar({ dimensions, batteries, lo, hi, valueOf }: Means, description: string, setting: Setting): Picture | undefined {
  const { language, colours, width } = setting;
  const radius = 140;
  const gap = 15;
  const room = Math.min(170, width / 2 - radius - gap - 8);
  const titles = dimensions.map(({ title }) => textIn(title, language));
  if (isNarrow(setting) || longestWord(titles, setting) > room) return undefined;
  const names = titles.map((title) => wrapped(title, room, setting));
  const boxes = names.map((name, index) => {
    const angle = Math.PI / 2 + (2 * Math.PI * index) / names.length;
    const [x, y] = [Math.cos(angle) * (radius + gap), -Math.sin(angle) * (radius + gap)];
    const [wide, tall] = [Math.max(...name.split("\n").map((line) => widthOf(line, setting))), linesIn(name) * lineHeight];
    const left = Math.abs(x) < 1 ? x - wide / 2 : x < 0 ? x - wide : x;
    const top = Math.abs(y) < 1 ? y - tall / 2 : y < 0 ? y - tall : y;
    return { left, right: left + wide, top, bottom: top + tall };
  });
  const overlap = boxes.some((a, index) =>
    boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  // The upper half of the picture, and the lower one without the legend.
  if (overlap || boxes.some(({ top, bottom }) => top < -height * 0.48 || bottom > height * 0.52 - 28)) return undefined;
  return {
    height,
    description,
    option: {
      ...common(setting, description),
      color: [...colours.series],
      legend: { bottom: 0, textStyle: { color: colours.text }, data: [...batteries] },
      radar: {
        radius,
        center: ["50%", "48%"],
        nameGap: gap,
        indicator: names.map((name) => ({ name: plainLabel(name), min: lo, max: hi })),
        axisName: { color: colours.text, fontSize: 12, lineHeight },
        axisLine: { lineStyle: { color: colours.line } },
        splitLine: { lineStyle: { color: colours.line } },
        splitArea: { show: false },
        splitNumber: Math.min(hi - lo, 8),
      },
      series: [
        {
          type: "radar",
          symbolSize: 6,
          data: batteries.map((name, index) => ({
            name,
            value: dimensions.map((dimension) => valueOf(dimension.id, name) ?? "-"),
            lineStyle: { width: 2, type: (["solid", "dashed", "dotted"] as const)[index % 3] },
            areaStyle: { opacity: 0.06 },
          })),
          tooltip: {
            formatter: ({ name }: { name: string }) =>
              plainLabel(
                tip([name, ...dimensions.map(({ id, title }) => `${textIn(title, language)}: ${shown(valueOf(id, name))}`)], setting),
              ),
          },
        },
      ],
    },
  };
}

/** A bar for each battery in the row of each dimension. */
function bars({ dimensions, batteries, lo, hi, valueOf }: Means, description: string, setting: Setting): Picture {
  const { language, colours, width } = setting;
  const rows = namedRows(
    dimensions.map(({ title }) => textIn(title, language)),
    14 * batteries.length,
    setting,
  );
  const right = 44;
  const legend = legendLines(batteries, setting) * 24 + 4;
  return {
    height: rows.top + rows.height + 30 + legend,
    description,
    option: {
      ...common(setting, description),
      color: [...colours.series],
      legend: { bottom: 0, textStyle: { color: colours.text }, data: [...batteries] },
      grid: { left: rows.left, right, top: rows.top, height: rows.height, outerBoundsMode: "none" },
      xAxis: valueAxis({ lo, hi }, [], width - rows.left - right, setting),
      yAxis: rows.axis,
      series: batteries.map((name) => ({
        type: "bar",
        name,
        barWidth: 12,
        barGap: "15%",
        data: dimensions.map(({ id }) => valueOf(id, name) ?? "-"),
        label: {
          show: true,
          position: "right",
          color: colours.text,
          fontSize: 11,
          formatter: ({ value }: { value: number | string }) => (typeof value === "number" ? shown(value) : ""),
        },
        tooltip: {
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            plainLabel(
              tip(
                [`${textIn(dimensions[dataIndex]!.title, language)}: ${name} ${shown(valueOf(dimensions[dataIndex]!.id, name))}`],
                setting,
              ),
            ),
        },
      })),
    },
  };
}
