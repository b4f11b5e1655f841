/** What all pictures share. Labels and tooltips are drawn as text, never as HTML: they hold what an author wrote. */

import type { EChartsCoreOption } from "echarts/core";
import type { Text } from "../../server/src/instrument/schema.ts";
import type { Say } from "../words.ts";
import type { Colours } from "./colours.ts";

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
  return text === undefined ? "" : (text[language] ?? Object.values(text)[0] ?? "");
}

export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** A number as it is shown: two decimals, with the minus sign that is as wide as a plus. */
export function shown(value: number | null, missing = "–"): string {
  return value === null ? missing : value.toFixed(2).replace("-", "−");
}

/** Of labels of several lines: ECharts lets them overlap where it is not said. */
export const lineHeight = 15;

/** The parts of an option that are alike in all pictures. */
export function common({ colours }: Setting, description: string): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, color: colours.text },
    backgroundColor: "transparent",
    aria: { enabled: true, label: { description } },
    tooltip: {
      renderMode: "richText", confine: true,
      backgroundColor: colours.background, borderColor: colours.line, textStyle: { color: colours.text, fontFamily: colours.font, fontSize: 12 },
    },
  };
}

/** Text for a drawn label: ECharts reads `{name|…}` as a style. */
export function plainLabel(text: string): string {
  return text.replaceAll("{", "{\u200b");
}

/** About as many letters as have room in so many pixels. */
export function lettersIn(pixels: number): number {
  return Math.max(4, Math.floor(pixels / 6.4));
}

/** Breaks a text into lines of about so many letters, and words that are longer into parts. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => each.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
