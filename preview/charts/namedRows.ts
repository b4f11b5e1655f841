/** Rows with names, as pictures of bars have them: the names beside the rows, or above them where the picture is narrow. */

import { narrow, plainLabel, type Setting } from "./shared.ts";
import { lineHeight, linesIn, longestWord, widthOf, wrapped } from "./text.ts";

export interface NamedRows {
  /** The category axis with the names. */
  readonly axis: object;
  /** Where the rows begin, from the left. */
  readonly left: number;
  /** Above the first row: its name may stand there. */
  readonly top: number;
  /** Of all rows. */
  readonly height: number;
  readonly barWidth: number;
}

/** Beside the rows: half a number of the axis. */
const edge = 20;

/**
 * @param bars how thick what stands in a row is, in pixels
 */
export function namedRows(names: readonly string[], bars: number, setting: Setting): NamedRows {
  const { colours, width } = setting;
  const longest = longestWord(names, setting);
  const beside = !isNarrow(setting) && longest <= width * 0.4;
  const room = beside
    ? Math.max(longest, Math.min(width * 0.34, Math.max(...names.map((name) => widthOf(name, setting)))))
    : width - 2 * edge;
  const labels = names.map((name) => wrapped(name, room, setting));
  const lines = Math.max(...labels.map(linesIn)) * lineHeight;
  const row = beside ? Math.max(bars + 16, lines + 10) : lines + bars + 16;
  return {
    left: beside ? Math.ceil(room) + 12 : edge,
    top: beside ? 4 : Math.ceil(lines / 2) + 4,
    height: row * names.length,
    barWidth: bars,
    axis: {
      type: "category",
      inverse: true,
      data: labels.map(plainLabel),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.faint } },
      axisLabel: {
        color: colours.text,
        fontSize: 12,
        lineHeight,
        interval: 0,
        hideOverlap: false,
        // A line of the grid would run through a name above its row.
        ...(beside
          ? {}
          : {
              inside: true,
              margin: 0,
              align: "left",
              verticalAlign: "bottom",
              padding: [0, 4, bars / 2 + 3, 2],
              backgroundColor: colours.background,
            }),
      },
    },
  };
}

/** Whether names stand above what they name: beside it there is no room for whole words. */
export function isNarrow({ width }: Setting): boolean {
  return width < narrow;
}
