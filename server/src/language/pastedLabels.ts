/** Labels of answers in text that was pasted from elsewhere: a column or a row of a table, or a list with or without codes. */

import { rowsOf, unquote, withoutMarker } from "./pastedCells.ts";

export interface PastedLabel {
  /** As it was written, where it was. */
  readonly code: number | undefined;
  readonly label: string;
}

/** A label is a few words. */
const longestLabel = 80;

const codeBefore = /^[([]?(-?\d{1,4})[)\]]?(?:\s*[=:.)–—-]\s*|\s+)(?=\S)/u;
const codeBehind = /(?:[([](-?\d{1,4})[)\]]|[=:–—] ?(-?\d{1,4}))$/u;

/** The labels of pasted lines, in their order; none where some line is no label. */
export function readPastedLabels(text: string): PastedLabel[] {
  const rows = rowsOf(text);
  const [first = []] = rows;
  if (rows.length === 2 && first.length > 2 && areCodes(rows[1]!)) return joined(rows[1]!, first);
  if (rows.length === 2 && first.length > 2 && areCodes(first)) return joined(first, rows[1]!);
  // The heading of a table of ratings is one row of labels.
  const cells = rows.length === 1 && first.length > 1 ? first.map((cell) => [cell]) : rows;
  // Among ranges, a number before words is no code: `50 or older`.
  const areRanges = cells.some(([cell = ""]) => range.test(withoutMarker(cell)));
  const labels = cells.map((row) =>
    labelOf(
      row.filter((cell) => cell !== ""),
      areRanges,
    ),
  );
  return labels.every((label) => label !== undefined) ? labels : [];
}

function areCodes(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => /^-?\d{1,4}$/.test(cell));
}

function joined(codes: readonly string[], labels: readonly string[]): PastedLabel[] {
  if (codes.length !== labels.length) return [];
  return codes.map((code, index) => ({ code: +code, label: unquote(labels[index]!) }));
}

/** `18–24 years`, `65+`, `< 5`: numbers that begin a label, and no code with something behind it. */
const range = /^(?:\d[\d.,]* ?[-–—] ?\d|\d[\d.,]* ?\+|[<>≤≥] ?\d)/u;

function labelOf(cells: readonly string[], areRanges: boolean): PastedLabel | undefined {
  if (cells.length > 2) return undefined;
  const [one = "", other] = cells;
  if (other !== undefined) {
    if (areCodes([one, one])) return labelled(+one, other);
    return areCodes([other, other]) ? labelled(+other, one) : undefined;
  }
  if (areRanges) return labelled(undefined, range.test(one) ? one : withoutMarker(one));
  const before = codeBefore.exec(one);
  if (before) return labelled(+before[1]!, one.slice(before[0].length));
  const behind = codeBehind.exec(one);
  if (behind) return labelled(+(behind[1] ?? behind[2])!, one.slice(0, behind.index));
  return labelled(undefined, withoutMarker(one));
}

function labelled(code: number | undefined, words: string): PastedLabel | undefined {
  const label = unquote(words.trim());
  return (/\p{L}/u.test(label) || range.test(label)) && label.length <= longestLabel ? { code, label } : undefined;
}
