/** Texts in pictures, measured as they will be drawn: by the browser, or in a file by ECharts' own table of letters. */

import { format } from "echarts/core";
import type { Setting } from "./shared.ts";

/** Of labels of several lines: ECharts lets them overlap where it is not said. */
export const lineHeight = 15;

/** What a label is drawn with. */
export type Font = Pick<Setting, "colours">;

/** A file is read with any font: those of Linux are wider than the table says. */
const slack = "document" in globalThis ? 1 : 1.12;

/** How wide a text of labels is, in pixels. */
export function widthOf(text: string, { colours }: Font, size = 12): number {
  // Letters of the editor's font that the table does not have are a little wider than it says.
  return Math.ceil(format.getTextRect(text, `${size}px ${colours.font}`).width * slack) + 1;
}

/** The width of the longest word: below it, a word must be broken. */
export function longestWord(texts: readonly string[], font: Font): number {
  return Math.max(0, ...new Set(texts.flatMap((text) => text.split(/\s+/)).map((word) => widthOf(word, font))));
}

/**
 * Breaks a text into lines of so many pixels, between words. A word that is longer than a line is broken itself.
 *
 * @param most the last of so many lines says where more would follow
 */
export function wrapped(text: string, pixels: number, font: Font, most = Infinity): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, pixels, font))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, font) <= pixels) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.join("\n");
  const last = lines[most - 1]!.split(" ");
  while (last.length > 1 && widthOf(`${last.join(" ")}…`, font) > pixels) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(" ")}…`].join("\n");
}

/** A word in parts that a line can hold; never within a letter. */
function pieces(word: string, pixels: number, font: Font): string[] {
  if (widthOf(word, font) <= pixels) return [word];
  const parts = [""];
  for (const letter of word) {
    const longer = parts.at(-1)! + letter;
    if (parts.at(-1) !== "" && widthOf(longer, font) > pixels) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** How many lines a label has. */
export function linesIn(label: string): number {
  return label.split("\n").length;
}
