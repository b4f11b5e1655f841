import type { Fix } from "../../diagnostics/diagnostic.ts";
import { message } from "../../messages/message.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";

/** The repair that gives each code of a scale the label of the code as far from the other end, where the scale stands in the file that is checked. */
export function turnedScale({ file, points }: ScaleSymbol, { file: here, source }: Report): readonly Fix[] {
  const labels = points.toSorted((one, other) => one.code - other.code).flatMap(({ label }) => label ?? []);
  if (file !== here || labels.length < points.length) return [];
  const edits = labels.flatMap((label, index) => {
    const other = labels[labels.length - 1 - index]!;
    return other === label ? [] : [{ span: { start: label.start, end: label.end }, newText: source.slice(other.start, other.end) }];
  });
  // Answers that were given already would mean the opposite.
  return [{ title: message("fixes.turnRound"), edits, isGuess: true }];
}
