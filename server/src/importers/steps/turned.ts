/** Items that the source turns over in what it calculates: they are reversed, where it does so everywhere. */

import type { Found, FoundCondition, FoundFormula, FoundOption, FoundPage } from "../found.ts";
import { turnedIn } from "./calculations.ts";
import { isNoAnswer } from "./labels.ts";
import { wholeNumber } from "./codes.ts";

function hasNumbers(options: readonly FoundOption[]): boolean {
  return options.length > 1 && options.every(({ code }) => wholeNumber(code) !== undefined);
}

/** The pages with such items marked. */
export function withTurned(found: Found): readonly FoundPage[] {
  const turned = new Map<string, Set<number>>();
  const straight = new Set<string>();
  const counted = new Set<string>();
  const walk = (formula: FoundFormula): void => {
    const own = turnedIn(formula);
    if (own) turned.set(own.of, (turned.get(own.of) ?? new Set()).add(own.sum));
    // Whether an answer is one of several is no calculation with it.
    else if (formula.kind === "comparison" && (formula.op === "==" || formula.op === "!=") && formula.left.kind === "answer") return;
    else if (formula.kind === "answer") straight.add(formula.of);
    else if (formula.kind === "call")
      for (const part of formula.of) {
        // How many answers there are does not depend on their direction.
        if (formula.name === "count" && part.kind === "answer") counted.add(part.of);
        else walk(part);
      }
    else if (formula.kind !== "number") for (const part of [formula.left, formula.right]) walk(part);
  };
  const look = (condition: FoundCondition | undefined): void => {
    if (condition?.kind === "and" || condition?.kind === "or") for (const each of condition.all) look(each);
    else if (condition?.kind === "not") look(condition.operand);
    else if (condition?.kind === "holds") for (const side of [condition.left, condition.right]) walk(side);
  };
  for (const { formula } of found.scores ?? []) if (formula && formula.kind !== "answer") walk(formula);
  for (const page of found.pages) {
    look(page.when);
    for (const part of page.parts) look(part.when);
  }
  if (turned.size === 0 && straight.size === 0 && counted.size === 0) return found.pages;
  const isTurned = (source: string, options: readonly FoundOption[]): boolean => {
    const sums = turned.get(source);
    if (!sums || straight.has(source) || sums.size !== 1) return false;
    const codes = options
      .flatMap(({ code, missing, label }) => (missing || Object.values(label).some(isNoAnswer) ? [] : [wholeNumber(code)]))
      .filter((code) => code !== undefined);
    return codes.length > 1 && sums.has(Math.min(...codes) + Math.max(...codes));
  };
  const directionOf = (source: string, options: readonly FoundOption[], known: boolean | undefined): { readonly reverse?: boolean } => {
    if (isTurned(source, options)) return { reverse: true };
    return known === undefined && straight.has(source) ? { reverse: false } : {};
  };
  return found.pages.map((page) => ({
    ...page,
    parts: page.parts.map((part) => {
      if (part.kind === "matrix")
        return {
          ...part,
          rows: part.rows.map((row) => ({ ...row, ...directionOf(row.source, row.options ?? part.options, row.reverse) })),
        };
      // What is calculated with is a rating, whatever its answers are called.
      const isCounted = straight.has(part.source) || turned.has(part.source) || counted.has(part.source);
      if (part.kind !== "question" || part.answer !== "one" || !isCounted || !hasNumbers(part.options ?? [])) return part;
      return { ...part, rating: true, ...directionOf(part.source, part.options ?? [], part.reverse) };
    }),
  }));
}
