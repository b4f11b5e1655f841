/** A score that is one number, where its value in a dimension is asked for. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import type { Report } from "./report.ts";
import { perDimension } from "./shapes.ts";
import type * as s from "./symbols.ts";

/** Reports `s.help` where the formula of `s` lacks `per dimension`: it may be added there, or the part left out here. */
export function reportOneNumber(score: s.ScoreSymbol, part: ast.Name, path: ast.Span, report: Report): void {
  const functions = score.value === undefined ? [] : overItems(score.value);
  const dimensions = functions.map(({ items }) => [...perDimension(items).keys()].map(({ name }) => name).join(" "));
  const fits = new Set(dimensions).size === 1 && dimensions[0]!.split(" ").includes(part.text);
  const add: Fix = {
    title: message("fixes.addPerDimension", { score: score.name }),
    edits: functions.map(({ end }) => ({ span: { start: end, end }, newText: " per dimension" })),
    isGuess: true,
  };
  const advice = message(fits ? "hints.addPerDimension" : "hints.eachDimension");
  report.add(
    "score-is-one-number",
    part,
    { score: score.name, part: part.text, advice },
    {
      fixes: [...(fits ? [add] : []), { ...changeTo(path, score.name), isGuess: true }],
    },
  );
}

/** The functions in a formula that sum up items, and where each ends. */
function overItems(value: s.Typed): { readonly items: readonly s.ItemSymbol[]; readonly end: number }[] {
  if (value.kind === "binary" || value.kind === "comparison") return [...overItems(value.left), ...overItems(value.right)];
  return value.kind === "call" && value.argument.shape.kind === "items" ? [{ items: value.argument.shape.items, end: value.span.end }] : [];
}
