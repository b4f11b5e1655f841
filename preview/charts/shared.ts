/** What all pictures share. Labels and tooltips are drawn as text, never as HTML: they hold what an author wrote. */

import { inWords } from "../../server/src/marks/write.ts";
import type { EChartsCoreOption } from "echarts/core";
import type { Text } from "../../server/src/instrument/schema.ts";
import type { Say } from "../words.ts";
import type { Colours } from "./colours.ts";
import { wrapped } from "./text.ts";

/** What a picture is drawn with. */
export interface Setting {
  readonly say: Say;
  /** The language of the page's own words. */
  readonly reader: string;
  /** The language of the instrument's texts. */
  readonly language: string;
  readonly colours: Colours;
  /** Of the pictures, in pixels. */
  readonly width: number;
}

export interface Picture {
  readonly option: EChartsCoreOption;
  /** In pixels; the width is that of the page. */
  readonly height: number;
  /** What it shows, in a sentence or two, for those who cannot see it. A table beside it has all values. */
  readonly description: string;
}

/** A text in the language that is shown, or else in any. */
export function textIn(text: Text | undefined, language: string): string {
  return text === undefined ? "" : inWords(text[language] ?? Object.values(text)[0] ?? "");
}

/** A number as it is shown: two decimals, with the minus sign that is as wide as a plus. */
export function shown(value: number | null, missing = "–"): string {
  return value === null ? missing : signed(value.toFixed(2));
}

/** A number with the minus sign that is as wide as a plus. */
export function signed(number: number | string): string {
  return String(number).replace("-", "−");
}

/** Below so many pixels, a picture has no room for names beside what they name. */
export const narrow = 600;

/** The parts of an option that are alike in all pictures. */
export function common({ colours }: Setting, description: string): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, color: colours.text },
    backgroundColor: "transparent",
    aria: { enabled: true, label: { description } },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: colours.background,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontFamily: colours.font, fontSize: 12 },
    },
  };
}

/** Text for a drawn label: ECharts reads `{name|…}` as a style. */
export function plainLabel(text: string): string {
  return text.replaceAll("{", "{\u200b");
}

/** Lines for the box beside the pointer, which is no wider than the picture. */
export function tip(lines: readonly string[], setting: Setting): string {
  return lines.map((line) => wrapped(line, Math.min(400, setting.width - 40), setting)).join("\n");
}
