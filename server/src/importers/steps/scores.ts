/** Scores of a source as those of an instrument. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundFormula, FoundScore } from "../found.ts";
import { Calculating, ruleOfAll, textOf, turnedIn, type MadeScores, type MissingRule } from "./calculations.ts";
import type { Making } from "./making.ts";
import { askedIn } from "./shown.ts";
import type { Tables } from "./tables.ts";

type Score = Written<ast.Score>;

export function scoresOf(making: Making, tables: Tables, scores: readonly FoundScore[]): readonly Score[] {
  const made: MadeScores = new Map();
  const table = askedIn(tables);
  const asked = (): typeof table => table;
  return groups(scores).flatMap((group): Score[] => {
    const whole = group.length > 0 && group[0]!.part ? together(making, tables, asked, made, group) : undefined;
    if (whole) return [whole];
    return group.flatMap((score): Score[] => {
      const calculating = new Calculating(making, tables, asked, made);
      // A calculation from no answer is no result of a respondent.
      const expression = score.formula && hasAnswer(score.formula) ? calculating.expression(flattened(score.formula)) : undefined;
      const rule = ruleOfAll(calculating.needs, missingOf(score));
      if (expression === undefined || rule === undefined) {
        // Whether an option was chosen is a column here, too.
        if (making.subjects.get(score.source)?.subject.kind === "option") return [];
        making.gathering.lose("calc", score.source, [...Object.values(score.title), score.raw].filter((each) => each !== "").join(" | "));
        return [];
      }
      const name = making.names.take([score.source], score.source);
      made.set(score.source, [name]);
      if (score.isRounded) making.gathering.lose("score", score.source, score.raw, true);
      return [scoreOf(making, score, name, { expression, ...rule })];
    });
  });
}

function missingOf({ missing }: FoundScore): MissingRule {
  if (missing === "none") return { rule: "none" };
  return missing && { rule: "atLeast", count: missing.atLeast };
}

function scoreOf(
  { wordings, id, gathering }: Making,
  score: FoundScore,
  name: string,
  rest: Pick<Score, "expression" | "missing" | "perItem">,
): Score {
  const text = wordings.of(score.title, id, [name], score.source);
  const bands = (score.bands ?? []).map(({ label, lo, hi, title }): Written<ast.Band> => {
    const own = title && wordings.of(title, id, [name, label], score.source);
    return { label, range: { lo: { raw: lo }, hi: { raw: hi } }, ...(own && { text: own }) };
  });
  if (bands.length > 0) gathering.lose("score", score.source, bands.map(({ label }) => String(label)).join(", "), true);
  return { kind: "score", name, text: text === "" ? name : text, ...rest, ...(bands.length > 0 && { bands }) };
}

/** Results of one score for each dimension or item stand together. */
function groups(scores: readonly FoundScore[]): readonly (readonly FoundScore[])[] {
  const all: FoundScore[][] = [];
  for (const score of scores) {
    const last = all.at(-1);
    if (score.part && last?.[0]?.part?.of === score.part.of) last.push(score);
    else all.push([score]);
  }
  return all;
}

/** A score with a result for each dimension or item, where all are calculated alike. */
function together(
  making: Making,
  tables: Tables,
  asked: () => ReturnType<typeof askedIn>,
  made: MadeScores,
  group: readonly FoundScore[],
): Score | undefined {
  const [first] = group as [FoundScore, ...FoundScore[]];
  const results = group.map((score) => {
    const { dimension, item } = score.part!;
    const own = dimension === undefined ? { item } : { dimension: tables.dimensions.named(dimension) };
    const calculating = new Calculating(making, tables, asked, made, own);
    const expression = score.formula && calculating.expression(flattened(score.formula));
    const part = own.item ?? own.dimension;
    return expression && part !== undefined ? { expression, needs: calculating.needs, part, text: textOf(expression) } : undefined;
  });
  const [one] = results;
  if (!one || results.some((result) => result?.text !== one.text)) return undefined;
  const rule = ruleOfAll(
    results.flatMap((result) => result!.needs),
    missingOf(first),
  );
  if (!rule) return undefined;
  const isItems = first.part!.item !== undefined;
  if (isItems && !namesList(one.text, asked())) return undefined;
  const name = making.names.take([first.part!.of], first.part!.of, (own) => [own, ...results.map((result) => `${own}_${result!.part}`)]);
  group.forEach(({ source }, at) => made.set(source, [name, results[at]!.part]));
  return scoreOf(making, first, name, { expression: one.expression, ...rule, ...(isItems && { perItem: true as const }) });
}

/** Whether an expression names a battery as a whole, so that it has a value for each item. */
function namesList(text: string, asked: ReturnType<typeof askedIn>): boolean {
  const words = new Set(text.match(/[A-Za-z]\w*/g));
  return asked.some(({ battery }) => words.has(battery));
}

function hasAnswer(formula: FoundFormula): boolean {
  if (formula.kind === "binary" || formula.kind === "comparison") return hasAnswer(formula.left) || hasAnswer(formula.right);
  return formula.kind === "answer" || (formula.kind === "call" && formula.of.some(hasAnswer));
}

/** Answers that are added one by one are a sum, and a sum that is divided by their number a mean. */
export function flattened(formula: FoundFormula): FoundFormula {
  if (formula.kind === "binary") {
    if (formula.op === "+") {
      const parts = terms(formula);
      if (parts.length >= 2 && parts.every((part) => part.kind === "answer" || turnedIn(part) !== undefined))
        return { kind: "call", name: "sum", of: parts, least: parts.length };
    }
    const [left, right] = [flattened(formula.left), flattened(formula.right)];
    if (formula.op === "/" && left.kind === "call" && left.name === "sum" && right.kind === "number" && right.value === left.of.length)
      return { ...left, name: "mean" };
    return { ...formula, left, right };
  }
  if (formula.kind === "comparison") return { ...formula, left: flattened(formula.left), right: flattened(formula.right) };
  if (formula.kind !== "call") return formula;
  return formula.of.length === 1 && formula.of[0]!.kind === "binary"
    ? flattened(formula.of[0]!)
    : { ...formula, of: formula.of.map(flattened) };
}

/** The parts of a sum, however many there are. */
function terms(formula: FoundFormula): readonly FoundFormula[] {
  const parts: FoundFormula[] = [];
  let left = formula;
  while (left.kind === "binary" && left.op === "+") {
    parts.push(left.right);
    left = left.left;
  }
  parts.push(left);
  return parts.reverse();
}

/** Which answers a score is calculated from, where it is a sum or a mean of them. */
function answersOf(formula: FoundFormula | undefined): readonly string[] {
  const flat = formula && flattened(formula);
  if (flat?.kind !== "call") return flat?.kind === "binary" ? [...answersOf(flat.left), ...answersOf(flat.right)] : [];
  return flat.of.flatMap((part) => {
    const turned = turnedIn(part);
    if (turned) return [turned.of];
    return part.kind === "answer" ? [part.of] : [];
  });
}

/** The dimension that each answer counts for, where scores divide the answers among them. */
export function dimensionsOf(scores: readonly FoundScore[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const titles = new Map<string, string>();
  for (const { formula, title, source } of scores)
    for (const answer of new Set(answersOf(formula))) {
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
      if (!titles.has(answer)) titles.set(answer, Object.values(title)[0] || source);
    }
  // What counts for a part and for a total belongs to the part, which comes first.
  return new Map([...titles].filter(([answer]) => counts.get(answer)! <= 2));
}
