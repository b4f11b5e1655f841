/** Which answers a formula is calculated from. */

import type * as s from "./symbols.ts";

/** An answer, and the score through which the formula takes it, where it does. */
export interface Source {
  readonly subject: s.Subject;
  readonly score: s.ScoreSymbol | undefined;
}

/** The answers that a formula takes itself, and those of the scores in it. */
export function sourcesOf(formula: s.Typed): Source[] {
  const found: Source[] = [];
  const seen = new Set<s.ScoreSymbol>();
  const walk = (part: s.Typed, score: s.ScoreSymbol | undefined): void => {
    const take = (subject: s.Subject): void => {
      found.push({ subject, score });
    };
    switch (part.kind) {
      case "number":
        return;
      case "battery":
        if (part.shape.kind === "items") for (const item of part.shape.items) take({ kind: "item", item, battery: part.battery });
        return;
      case "answer":
        take({ kind: "item", item: part.item, battery: part.battery });
        return;
      case "question":
      case "share":
      case "sharePart":
      case "ticks":
        take({ kind: "question", question: part.question });
        return;
      case "score":
      case "scorePart":
        if (seen.has(part.score) || !part.score.value) return;
        seen.add(part.score);
        walk(part.score.value, score ?? part.score);
        return;
      case "list":
        for (const each of part.of) walk(each, score);
        return;
      case "binary":
      case "comparison":
      case "table":
        walk(part.left, score);
        walk(part.right, score);
        return;
      case "call":
      case "points":
        walk(part.argument, score);
    }
  };
  walk(formula, undefined);
  return found;
}
