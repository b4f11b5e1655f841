/** Conditions and scores as LimeSurvey's expressions. What it does not know it takes for a blank, without a word: every name comes from the survey. */

import type { Condition, ScoreExpression, Variable } from "../../instrument/schema.ts";
import { resultDecimals } from "../../scoring/evaluate.ts";

/** How an answer is asked after. */
export type Answer =
  | { readonly kind: "value"; readonly name: string }
  /** An option that can be ticked: Y where it is. `all` are the options of its question: where none is ticked, there is no answer. */
  | { readonly kind: "ticked"; readonly name: string; readonly all: readonly string[] }
  /** An option's rank: the names of the ranks, first to last, one of which holds its code. */
  | { readonly kind: "rank"; readonly ranks: readonly string[]; readonly code: string };

export interface Names {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** The codes of the equations that hold results. */
  readonly results: ReadonlyMap<string, string>;
  /** The parts of each share, and what they have to add up to. */
  readonly shares: ReadonlyMap<string, { readonly parts: readonly string[]; readonly total: number }>;
}

/** A calculation, and when it can be made. */
interface Term {
  readonly value: string;
  /** All of them hold, or there is no value. */
  readonly guards: readonly string[];
}

/** A condition as `relevance`. A comparison with a blank is false, and so is its opposite. */
export function printCondition(condition: Condition, names: Names): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.length === 0 ? (condition.kind === "and" ? "1" : "0") : `(${condition.all.map((part) => printCondition(part, names)).join(` ${condition.kind} `)})`;
    case "not":
      return `!${printCondition(condition.operand, names)}`;
    case "answered":
      return `(${condition.variables.map((variable) => isAnswered(variable, names)).join(" or ")})`;
    case "compare": {
      const { value, guards } = answered(condition.variable, names);
      return `(${[...guards, `${value} ${condition.op} ${number(condition.value)}`].join(" and ")})`;
    }
    case "in": {
      const { value, guards } = answered(condition.variable, names);
      return `(${[...guards, `(${condition.values.map((each) => `${value} == ${number(each)}`).join(" or ")})`].join(" and ")})`;
    }
  }
}

function isAnswered(variable: string, names: Names): string {
  const answer = names.answers.get(variable)!;
  if (answer.kind === "ticked") return `${answer.name}.NAOK == "Y"`;
  return answered(variable, names).guards.join(" and ");
}

/** An answer as a number, whether it counts in scores or not. */
function answered(variable: string, { answers }: Names): Term {
  const answer = answers.get(variable)!;
  switch (answer.kind) {
    case "value":
      return { value: `${answer.name}.NAOK`, guards: [`!is_empty(${answer.name}.NAOK)`] };
    case "ticked":
      return { value: `if(${answer.name}.NAOK == "Y", 1, 0)`, guards: [`(${answer.all.map((name) => `${name}.NAOK == "Y"`).join(" or ")})`] };
    case "rank": {
      const { ranks, code } = answer;
      const at = (name: string): string => `${name}.NAOK == "${code}"`;
      return { value: ranks.reduceRight((rest, name, index) => `if(${at(name)}, ${index + 1}, ${rest})`, "0"), guards: [`(${ranks.map(at).join(" or ")})`] };
    }
  }
}

/** A result as the text of an equation: a number, or nothing where it is missing. */
export function printResult(expression: ScoreExpression, names: Names): string {
  const { value, guards } = term(expression, names);
  return guarded(guards, `round(${value}, ${resultDecimals})`);
}

/** The band of a result: the label, or nothing. */
export function printBands(result: string, bands: readonly { readonly label: string; readonly lo: number; readonly hi: number }[], decimals: number): string {
  const rounded = `round(${result}.NAOK, ${decimals})`;
  const choice = bands.reduceRight((rest, { label, lo, hi }) => `if(${rounded} >= ${number(lo)} and ${rounded} <= ${number(hi)}, ${quoted(label)}, ${rest})`, '""');
  return guarded([`!is_empty(${result}.NAOK)`], choice);
}

function guarded(guards: readonly string[], value: string): string {
  const unique = [...new Set(guards)];
  return unique.length === 0 ? value : `if(${unique.join(" and ")}, ${value}, "")`;
}

function term(expression: ScoreExpression, names: Names): Term {
  switch (expression.kind) {
    case "number":
      return { value: number(expression.value), guards: [] };
    case "answer": {
      const { value, guards } = counted(expression.variable, names);
      const { reverse } = expression;
      return reverse ? { value: `(${number(reverse.lo + reverse.hi)} - ${value})`, guards } : { value, guards };
    }
    case "share": {
      const { parts, total } = names.shares.get(expression.question)!;
      const all = parts.map((part) => counted(part, names));
      return { value: counted(expression.variable, names).value, guards: [...all.flatMap(({ guards }) => guards), `(${all.map(({ value }) => value).join(" + ")}) == ${number(total)}`] };
    }
    case "result": {
      const name = names.results.get(expression.variable)!;
      return { value: `${name}.NAOK`, guards: [`!is_empty(${name}.NAOK)`] };
    }
    case "arithmetic": {
      const left = term(expression.left, names);
      const right = term(expression.right, names);
      const divides = expression.op === "/" ? [`round(${right.value}, ${resultDecimals}) != 0`] : [];
      return { value: `(${left.value} ${expression.op} ${right.value})`, guards: [...left.guards, ...right.guards, ...divides] };
    }
    default:
      return aggregate(expression, names);
  }
}

/** An answer that a score may use: no blank, no "cannot say". */
function counted(variable: string, names: Names): Term {
  const { value, guards } = answered(variable, names);
  const missing = names.variables.get(variable)!.missing.map(({ code }) => `${value} != ${number(code)}`);
  return { value, guards: [...guards, ...missing] };
}

function aggregate({ kind, of, least }: Extract<ScoreExpression, { readonly of: readonly ScoreExpression[] }>, names: Names): Term {
  const parts = of.map((part) => term(part, names));
  const there = ({ guards }: Term): string => (guards.length === 0 ? "1" : guards.join(" and "));
  const how = parts.length === 0 ? "0" : `sum(${parts.map((part) => `if(${there(part)}, 1, 0)`).join(", ")})`;
  if (kind === "count") return { value: how, guards: [] };
  const total = parts.length === 0 ? "0" : `sum(${parts.map((part) => `if(${there(part)}, ${part.value}, 0)`).join(", ")})`;
  const enough = [`${how} >= ${number(Math.max(1, least))}`];
  switch (kind) {
    case "mean":
      return { value: `(${total} / ${how})`, guards: enough };
    case "sum":
      return { value: `(${total} / ${how} * ${parts.length})`, guards: enough };
    default: {
      // A part that is missing is replaced by one that is there: it changes neither the least nor the greatest.
      const some = parts.reduceRight((rest, part) => `if(${there(part)}, ${part.value}, ${rest})`, "0");
      return { value: `${kind}(${parts.map((part) => `if(${there(part)}, ${part.value}, ${some})`).join(", ")})`, guards: enough };
    }
  }
}

function number(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A text in an expression. Neither quotes nor braces can be written in one. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\{}]/g, "")}"`;
}
