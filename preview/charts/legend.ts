/** What is written below a picture: what its colours and signs mean. */

import { plainLabel, type Setting } from "./shared.ts";
import { lineHeight, linesIn, widthOf, wrapped } from "./text.ts";

/** Something in a picture that needs words. */
export interface Explained {
  readonly colour?: string;
  readonly text: string;
}

/** The options for the explanations, and how much room they take below the picture. */
export function legendBelow(
  explained: readonly Explained[],
  setting: Setting,
): { readonly title: readonly object[]; readonly height: number } {
  const { colours, width } = setting;
  let height = 0;
  const title = explained.toReversed().map(({ colour, text }) => {
    const label = wrapped(text, width - 40, setting);
    height += linesIn(label) * lineHeight + 6;
    const mark = colour === undefined ? "" : "{mark|} ";
    return {
      left: 0,
      bottom: height - linesIn(label) * lineHeight - 6,
      padding: 0,
      text: `${mark}${plainLabel(label)}`,
      textStyle: {
        fontSize: 12,
        fontWeight: "normal",
        lineHeight,
        color: colours.text,
        fontFamily: colours.font,
        rich: { mark: { width: 12, height: 10, backgroundColor: colour, lineHeight } },
      },
    };
  });
  return { title, height };
}

/** How many lines the names of series take below a picture, which ECharts puts beside each other as far as there is room. */
export function legendLines(names: readonly string[], setting: Setting): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const width = 25 + 5 + widthOf(name, setting) + 10;
    if (used > 0 && used + width > setting.width - 20) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines;
}
