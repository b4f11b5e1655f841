/** What stands at the answers of a scale, for platforms that show each answer by a label of its own. */

import type { Item, Scale, Text } from "../instrument/schema.ts";

export interface ScaleAnswer {
  readonly code: number;
  readonly label: Text;
  /** It means "no answer". */
  readonly missing: boolean;
}

/**
 * The answers of a scale, or of an item between two poles, which stand in place of the scale's ends.
 *
 * A point without a label is shown as its number. Then those with one have their number, too: a question may speak of 0 to 10, and "Never, 1, 2"
 * would leave it to the respondents to find out what the first one is.
 */
export function scaleAnswers(scale: Scale, languages: readonly string[], poles?: Item["poles"]): readonly ScaleAnswer[] {
  const own = ({ code, label }: Scale["points"][number]): Text | undefined =>
    poles && code === scale.lo ? poles.left : poles && code === scale.hi ? poles.right : label;
  const isNumbered = scale.points.some((point) => own(point) === undefined);
  const labelled = (code: number, label: Text | undefined, numbered: boolean): Text =>
    Object.fromEntries(languages.map((language) => [language, labelOf(code, label?.[language] ?? "", numbered)]));
  return [
    ...scale.points.map((point) => ({ code: point.code, label: labelled(point.code, own(point), isNumbered), missing: false })),
    ...scale.missing.map(({ code, label }) => ({ code, label: labelled(code, label, false), missing: true })),
  ];
}

function labelOf(code: number, label: string, numbered: boolean): string {
  if (label === "") return String(code);
  const begins = label.startsWith(String(code)) && !/^[\d.,]*\d/.test(label.slice(String(code).length));
  return numbered && !begins ? `${code} ${label}` : label;
}
