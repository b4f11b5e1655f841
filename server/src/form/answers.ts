/** What stands at the answers of a scale. */

import type { Scale, Text } from "../instrument/schema.ts";

export interface Answer {
  readonly code: number;
  /** Its label, or the pole that stands in its place; nothing where a point has none. */
  readonly own: Text | undefined;
  /** What respondents read where each answer has a label: its own, or its number, or both. */
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
export function scaleAnswers(
  scale: Scale,
  languages: readonly string[],
  poles?: { readonly left: Text; readonly right: Text },
): readonly Answer[] {
  const own = ({ code, label }: Scale["points"][number]): Text | undefined =>
    poles && code === scale.lo ? poles.left : poles && code === scale.hi ? poles.right : label;
  const isNumbered = scale.points.some((point) => own(point) === undefined);
  const answer = (code: number, label: Text | undefined, numbered: boolean, missing: boolean): Answer => ({
    code,
    own: label,
    label: Object.fromEntries(languages.map((language) => [language, labelOf(code, label?.[language] ?? "", numbered)])),
    missing,
  });
  return [
    ...scale.points.map((point) => answer(point.code, own(point), isNumbered, false)),
    ...scale.missing.map(({ code, label }) => answer(code, label, false, true)),
  ];
}

function labelOf(code: number, label: string, numbered: boolean): string {
  if (label === "") return String(code);
  const begins = label.startsWith(String(code)) && !/^[\d.,]*\d/.test(label.slice(String(code).length));
  return numbered && !begins ? `${code} ${label}` : label;
}
