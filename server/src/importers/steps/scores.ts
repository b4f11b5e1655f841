/** Scores of a source as those of an instrument. */

import type * as ast from "../../language/ast.ts";
import { calculation, call, constant, value } from "../../language/make.ts";
import type { Written } from "../../language/print.ts";
import type { FoundFormula, FoundScore } from "../found.ts";
import type { Making } from "./making.ts";
import type { Subject } from "./subjects.ts";
import type { Tables } from "./tables.ts";

type Expression = Written<ast.Expression>;
type Call = Extract<FoundFormula, { kind: "call" }>;

export function scoresOf(making: Making, tables: Tables, scores: readonly FoundScore[]): readonly Written<ast.Score>[] {
  const made = new Map<string, string>();
  return scores.flatMap((score): Written<ast.Score>[] => {
    const { names, gathering, wordings, id } = making;
    const maker = new Maker(making, tables, made);
    // A calculation from no answer is no result of a respondent.
    const expression = score.formula && hasAnswer(score.formula) ? maker.expression(flattened(score.formula)) : undefined;
    if (expression === undefined) {
      gathering.lose("calc", score.source, score.raw);
      return [];
    }
    for (const item of maker.turned) tables.reverse(item);
    const name = names.take([score.source], score.source);
    made.set(score.source, name);
    const text = wordings.of(score.title, id, [name], score.source);
    const missing =
      score.missing === "none" || maker.needsAll
        ? ({ rule: "none" } as const)
        : score.missing
          ? ({ rule: "atLeast", count: score.missing.atLeast } as const)
          : undefined;
    return [{ kind: "score", name, text: text === "" ? name : text, expression, missing: maker.isCall ? missing : undefined }];
  });
}

function hasAnswer(formula: FoundFormula): boolean {
  if (formula.kind === "binary") return hasAnswer(formula.left) || hasAnswer(formula.right);
  return formula.kind === "answer" || (formula.kind === "call" && formula.of.some(hasAnswer));
}

/** Answers that are added one by one are a sum, and a sum that is divided by their number a mean. */
function flattened(formula: FoundFormula): FoundFormula {
  if (formula.kind === "binary") {
    if (formula.op === "+") {
      const parts = terms(formula);
      if (parts.length >= 2 && parts.every((part) => part.kind === "answer" || isTurned(part)))
        return { kind: "call", name: "sum", of: parts };
    }
    const [left, right] = [flattened(formula.left), flattened(formula.right)];
    if (formula.op === "/" && left.kind === "call" && left.name === "sum" && right.kind === "number" && right.value === left.of.length)
      return { ...left, name: "mean" };
    return { ...formula, left, right };
  }
  return formula.kind === "call" && formula.of.length === 1 && formula.of[0]!.kind === "binary" ? flattened(formula.of[0]!) : formula;
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

function isTurned(formula: FoundFormula): boolean {
  return formula.kind === "binary" && formula.op === "-" && formula.left.kind === "number" && formula.right.kind === "answer";
}

class Maker {
  /** Items that the calculation turns over. */
  readonly turned: string[] = [];
  /** Nothing is calculated where an answer lacks. */
  needsAll = false;
  isCall = false;
  readonly #making: Making;
  readonly #tables: Tables;
  readonly #made: ReadonlyMap<string, string>;

  constructor(making: Making, tables: Tables, made: ReadonlyMap<string, string>) {
    this.#making = making;
    this.#tables = tables;
    this.#made = made;
  }

  expression(formula: FoundFormula): Expression | undefined {
    switch (formula.kind) {
      case "number":
        return constant(formula.value);
      case "answer": {
        const score = this.#made.get(formula.of);
        if (score !== undefined) return value(score);
        const subject = this.#making.subjects.get(formula.of)?.subject;
        return subject?.kind === "scale" ? value(...subject.path) : subject?.kind === "number" ? value(subject.name) : undefined;
      }
      case "binary": {
        const [left, right] = [this.expression(formula.left), this.expression(formula.right)];
        return left && right && calculation(left, formula.op, right);
      }
      case "call":
        return this.#call(formula);
    }
  }

  #call({ name, of }: Call): Expression | undefined {
    if (of.length === 1 && (name === "sum" || name === "mean")) return this.expression(of[0]!);
    const items = of.map((part) => this.#item(part));
    const whole = items.every((item) => item !== undefined) ? this.#list(items) : undefined;
    if (whole) {
      this.isCall = true;
      return call(name, whole);
    }
    if (name !== "sum" && name !== "mean") return undefined;
    const parts = of.map((part) => this.expression(part));
    if (parts.some((part) => part === undefined)) return undefined;
    this.needsAll = true;
    const sum = (parts as Expression[]).reduce((left, right) => calculation(left, "+", right));
    return name === "sum" ? sum : calculation(sum, "/", constant(of.length));
  }

  /** The item that a part is, which may be turned over. */
  #item(part: FoundFormula): readonly string[] | undefined {
    const answer = isTurned(part) && part.kind === "binary" ? part.right : part;
    const subject: Subject | undefined = answer.kind === "answer" ? this.#making.subjects.get(answer.of)?.subject : undefined;
    if (subject?.kind !== "scale" || subject.path.length !== 2) return undefined;
    if (answer === part) return subject.path;
    const { lo, hi } = subject.scale;
    if (part.kind !== "binary" || part.left.kind !== "number" || part.left.value !== lo + hi) return undefined;
    this.turned.push(subject.path[0]!);
    return subject.path;
  }

  /** A battery, or a dimension of one, that consists of just these items. */
  #list(paths: readonly (readonly string[])[]): Expression | undefined {
    const batteryName = paths[0]![1]!;
    if (paths.some(([, battery]) => battery !== batteryName)) return undefined;
    const wanted = new Set(paths.map(([item]) => item!));
    const battery = this.#tables.items.find((each) => each.battery === batteryName);
    if (!battery) return undefined;
    const isSame = (items: readonly string[]): boolean => items.length === wanted.size && items.every((item) => wanted.has(item));
    if (isSame(battery.dimensions.flatMap(({ items }) => items))) return value(batteryName);
    const dimension = battery.dimensions.find(({ items }) => isSame(items));
    return dimension && value(batteryName, dimension.name);
  }
}

/** Which answers a score is calculated from, where it is a sum or a mean of them. */
function answersOf(formula: FoundFormula | undefined): readonly string[] {
  const flat = formula && flattened(formula);
  if (flat?.kind !== "call") return flat?.kind === "binary" ? [...answersOf(flat.left), ...answersOf(flat.right)] : [];
  return flat.of.flatMap((part) => {
    const answer = isTurned(part) && part.kind === "binary" ? part.right : part;
    return answer.kind === "answer" ? [answer.of] : [];
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
