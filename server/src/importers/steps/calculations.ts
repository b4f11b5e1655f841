/** Calculations of a source as those of an instrument. */

import type * as ast from "../../language/ast.ts";
import { calculation, call, constant, value } from "../../language/make.ts";
import { printPart, type Written } from "../../language/print.ts";
import { leastOf } from "../../semantics/functions.ts";
import type { FoundFormula } from "../found.ts";
import type { Making } from "./making.ts";
import type { Asked } from "./shown.ts";
import { optionOf, type Subject } from "./subjects.ts";
import type { Tables } from "./tables.ts";

type Expression = Written<ast.Expression>;
type Call = Extract<FoundFormula, { kind: "call" }>;

/** What a score that was made is called: its name, with that of a dimension or item where it has a result for each. */
export type MadeScores = Map<string, readonly string[]>;

/** Of which dimension or item a result is, by what they are called here. */
export interface Of {
  readonly dimension?: string | undefined;
  readonly item?: string | undefined;
}

/** How many answers a score needs, where it says so. */
export type MissingRule = { readonly rule: "none" | "half" } | { readonly rule: "atLeast"; readonly count: number } | undefined;

/** How many values a function needs, and how many it has. */
interface Need {
  readonly name: Call["name"];
  readonly count: number;
  readonly least: number | undefined;
}

/** The rule that all functions of a score keep to; nothing where one of them says something else. */
export function ruleOfAll(needs: readonly Need[], given: MissingRule): { readonly missing: MissingRule } | undefined {
  const stated = needs.filter(({ least }) => least !== undefined);
  if (stated.length === 0) return { missing: needs.length > 0 ? given : undefined };
  const fits = (rule: MissingRule): boolean =>
    stated.every(({ name, count, least }) => leastOf(name, count, rule?.rule, rule?.rule === "atLeast" ? rule.count : 1) === least);
  if (fits(undefined)) return { missing: undefined };
  const counts = [...new Set(stated.map(({ least }) => least!))].filter((count) => count > 0);
  const rules: MissingRule[] = [{ rule: "none" }, { rule: "half" }, ...counts.map((count) => ({ rule: "atLeast" as const, count }))];
  const rule = rules.find(fits);
  return rule && { missing: rule };
}

/** Makes the expression of one result. */
export class Calculating {
  readonly #making: Making;
  readonly #tables: Tables;
  readonly #made: MadeScores;
  readonly #of: Of;
  readonly #asked: () => Asked;
  readonly #place: number;
  readonly needs: Need[] = [];

  /**
   * @param asked which battery asks what
   * @param place what comes before it can be named
   */
  constructor(making: Making, tables: Tables, asked: () => Asked, made: MadeScores = new Map(), of: Of = {}, place = Infinity) {
    this.#making = making;
    this.#tables = tables;
    this.#asked = asked;
    this.#made = made;
    this.#of = of;
    this.#place = place;
  }

  #subject(source: string): Subject | undefined {
    const found = this.#making.subjects.get(source);
    return found && found.place < this.#place ? found.subject : undefined;
  }

  expression(formula: FoundFormula): Expression | undefined {
    switch (formula.kind) {
      case "number":
        return constant(formula.value);
      case "answer":
        return this.#answer(formula.of);
      case "binary": {
        const turned = turnedIn(formula);
        const item = turned && this.#subject(turned.of);
        if (item?.kind === "scale" && item.isReversed()) {
          const { lo, hi } = item.scale;
          return turned!.sum === lo + hi ? this.#answer(turned!.of) : undefined;
        }
        const [left, right] = [this.expression(formula.left), this.expression(formula.right)];
        return left && right && calculation(left, formula.op, right);
      }
      case "comparison":
        return this.#comparison(formula);
      case "call":
        return this.#call(formula);
    }
  }

  #answer(of: string): Expression | undefined {
    const score = this.#made.get(of);
    if (score !== undefined) return score.length === 2 && this.#isHere(score[1]!) ? value(score[0]!) : value(...score);
    const subject = this.#subject(of);
    switch (subject?.kind) {
      case "scale": {
        const [item, battery] = subject.path;
        return battery !== undefined && item === this.#of.item ? value(battery) : value(...subject.path);
      }
      case "number":
        return value(subject.name);
      case "share": {
        const dimension = this.#tables.dimensions.named(subject.dimension);
        if (dimension === undefined) return undefined;
        return this.#isHere(dimension) ? value(subject.name) : value(subject.name, dimension);
      }
      default:
        return undefined;
    }
  }

  #isHere(part: string): boolean {
    return part === this.#of.dimension || part === this.#of.item;
  }

  /** An answer of a list is compared with an option; everything else is calculated. */
  #comparison({ op, left, right }: Extract<FoundFormula, { kind: "comparison" }>): Expression | undefined {
    const subject = left.kind === "answer" ? this.#subject(left.of) : undefined;
    if (subject?.kind === "options") {
      if (subject.answer !== "one" || (op !== "==" && op !== "!=")) return undefined;
      if (right.kind === "answer") {
        const other = this.#subject(right.of);
        const isAlike = other?.kind === "options" && other.answer === "one" && other.options === subject.options;
        return isAlike ? { kind: "compare", op, left: value(subject.name), right: value(other.name) } : undefined;
      }
      const option = right.kind === "number" ? optionOf(subject.options, String(right.value)) : undefined;
      return option && { kind: "compare", op, left: value(subject.name), right: value(option.name) };
    }
    const [a, b] = [this.expression(left), this.expression(right)];
    return a && b && { kind: "compare", op, left: a, right: b };
  }

  #call({ name, of, least }: Call): Expression | undefined {
    const ticks = name === "sum" ? this.#ticks(of) : undefined;
    if (ticks) return call(name, ticks);
    const whole = of.length > 1 || this.#of.dimension !== undefined ? this.#listed(of) : undefined;
    if (!whole && of.length === 1 && (name === "sum" || name === "mean")) return this.expression(of[0]!);
    if (whole) {
      this.needs.push({ name, count: of.length, least });
      return call(name, whole.list, whole.isDimension ? "per dimension" : undefined);
    }
    const parts = of.map((part) => this.expression(part));
    if (parts.length < 2 || parts.some((part) => part === undefined)) return undefined;
    // Added up one by one, they are all needed.
    if (name === "sum" && (least === undefined || least === of.length))
      return (parts as Expression[]).reduce((left, right) => calculation(left, "+", right));
    this.needs.push({ name, count: of.length, least });
    const [first, ...more] = parts as Expression[];
    return { kind: "call", name, argument: first!, more };
  }

  /** All options of a question that can be counted. */
  #ticks(of: readonly FoundFormula[]): Expression | undefined {
    const subjects = of.map((part) => (part.kind === "answer" ? this.#subject(part.of) : undefined));
    const [first] = subjects;
    if (first?.kind === "options" && of.length === 1) return first.answer === "any" ? value(first.name) : undefined;
    if (first?.kind !== "option") return undefined;
    const question = first.of;
    const options = subjects.flatMap((subject) => (subject?.kind === "option" && subject.of === question ? [subject.option] : []));
    if (options.length !== of.length) return undefined;
    const all = this.#making.subjects.optionsOf(question).filter(({ source }) => !source.exclusive && !source.missing);
    return all.length === options.length && all.every((option) => options.includes(option)) ? value(question) : undefined;
  }

  /** Values one by one as one list: of a battery, of a dimension of it, of a score, or calculated from such lists. */
  #listed(parts: readonly FoundFormula[]): { readonly list: Expression; readonly isDimension: boolean } | undefined {
    const items = parts.map((part) => this.#item(part));
    if (items.every((item) => item !== undefined)) return this.#items(items);
    const scores = parts.map((part) => (part.kind === "answer" ? this.#part(part.of) : undefined));
    if (scores.every((score) => score !== undefined)) return this.#scores(scores);
    const [first] = parts;
    if (first?.kind !== "binary" && first?.kind !== "comparison") return undefined;
    const same = parts.flatMap((part) => (part.kind === first.kind && part.op === first.op ? [part] : []));
    if (same.length !== parts.length) return undefined;
    const sides = [same.map(({ left }) => left), same.map(({ right }) => right)].map((side) => this.#side(side));
    const [left, right] = sides;
    if (!left || !right || (left.isDimension === undefined && right.isDimension === undefined)) return undefined;
    if (!this.#arePaired(same)) return undefined;
    const list: Expression =
      first.kind === "binary"
        ? calculation(left.list, first.op, right.list)
        : { kind: "compare", op: first.op, left: left.list, right: right.list };
    return { list, isDimension: (left.isDimension ?? right.isDimension)! };
  }

  /** One side of calculations that are alike: a list, or the same value each time. */
  #side(parts: readonly FoundFormula[]): { readonly list: Expression; readonly isDimension: boolean | undefined } | undefined {
    const listed = this.#listed(parts);
    if (listed) return listed;
    if (new Set(parts.map((part) => JSON.stringify(part))).size > 1) return undefined;
    const one = this.expression(parts[0]!);
    return one && { list: one, isDimension: undefined };
  }

  /** Whether both sides of each calculation are of the same item, where both are of one. */
  #arePaired(parts: readonly { readonly left: FoundFormula; readonly right: FoundFormula }[]): boolean {
    return parts.every(({ left, right }) => {
      const [a, b] = [this.#item(left), this.#item(right)];
      return !a || !b || a[0] === b[0];
    });
  }

  /** The item that a part is, which may be turned over. */
  #item(part: FoundFormula): readonly string[] | undefined {
    const turned = turnedIn(part);
    const of = turned?.of ?? (part.kind === "answer" ? part.of : undefined);
    const subject = of === undefined ? undefined : this.#subject(of);
    if (subject?.kind !== "scale" || subject.path.length !== 2) return undefined;
    if (!turned) return subject.path;
    const { lo, hi } = subject.scale;
    return subject.isReversed() && turned.sum === lo + hi ? subject.path : undefined;
  }

  /** The name of a score or a share, with the dimension or item that a part of it is of. */
  #part(of: string): readonly string[] | undefined {
    const score = this.#made.get(of);
    if (score !== undefined) return score.length === 2 ? score : undefined;
    const subject = this.#subject(of);
    const dimension = subject?.kind === "share" ? this.#tables.dimensions.named(subject.dimension) : undefined;
    return subject?.kind === "share" && dimension !== undefined ? [subject.name, dimension] : undefined;
  }

  #scores(parts: readonly (readonly string[])[]): { readonly list: Expression; readonly isDimension: boolean } | undefined {
    const [name] = parts[0]!;
    const all = [...this.#made.values()].filter((score) => score[0] === name);
    const isScore = all.length > 0;
    const count = isScore ? all.length : this.#making.subjects.partsOf(name!);
    const isAll = parts.every((part) => part[0] === name) && new Set(parts.map((part) => part[1])).size === count;
    return isAll ? { list: value(name!), isDimension: false } : undefined;
  }

  /** A battery, or a dimension of one, that consists of just these items. */
  #items(paths: readonly (readonly string[])[]): { readonly list: Expression; readonly isDimension: boolean } | undefined {
    const battery = paths[0]![1]!;
    if (paths.some(([, other]) => other !== battery)) return undefined;
    const wanted = new Set(paths.map(([item]) => item!));
    const asked = this.#asked().find((each) => each.battery === battery);
    if (!asked || wanted.size !== paths.length) return undefined;
    const isSame = (items: readonly string[]): boolean => items.length === wanted.size && items.every((item) => wanted.has(item));
    const dimension = asked.dimensions.find(({ items }) => isSame(items));
    if (dimension && dimension.name === this.#of.dimension) return { list: value(battery), isDimension: true };
    if (isSame(asked.items)) return { list: value(battery), isDimension: false };
    return dimension && { list: value(battery, dimension.name), isDimension: false };
  }
}

/** An answer that is turned over: the sum of the lowest and the highest code, less the answer. */
export function turnedIn(formula: FoundFormula): { readonly of: string; readonly sum: number } | undefined {
  if (formula.kind !== "binary" || formula.op !== "-" || formula.left.kind !== "number" || formula.right.kind !== "answer")
    return undefined;
  return { of: formula.right.of, sum: formula.left.value };
}

/** An expression as a text, by which two are compared. */
export function textOf(expression: Expression): string {
  return printPart("expression", expression);
}
