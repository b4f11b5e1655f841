/** Prints the conditions of pages as SurveyJS expressions. */

import type { Condition, ScoreExpression } from "../../instrument/schema.ts";
import { decimal } from "../../form/decimal.ts";
import type { Place, Places } from "./places.ts";
import { variablesOf } from "../codes.ts";
import type { ScorePrinter } from "./scores.ts";
import { answerTerm, reference } from "./terms.ts";

/** What prints the formulas in a condition, and what the condition belongs to. */
export interface Formulas {
  readonly printer: ScorePrinter;
  readonly of: string;
}

/** The condition, true for exactly the answers that the scorer finds it true for. */
export function printCondition(condition: Condition, places: Places, formulas: Formulas): string {
  const place = (name: string): Place => places.get(name) ?? { kind: "value", path: [name] };
  switch (condition.kind) {
    case "and":
    case "or": {
      const parts = condition.all.map((part) => printCondition(part, places, formulas));
      return condition.kind === "or" ? either(parts) : parts.map(parenthesised).join(" and ") || "1 = 1";
    }
    case "not":
      return `!(${printCondition(condition.operand, places, formulas)})`;
    case "answered":
      return either([
        ...new Set(condition.variables.map((name) => [...tableGuard(place(name)), ...answerTerm(place(name)).guards].join(" and "))),
      ]);
    case "holds":
      return [...tablesNamed(condition.expression, place), ...formulas.printer.holds(condition.expression, formulas.of)].join(" and ");
    case "in":
      return either(condition.values.map((value) => compare("==", place(condition.variable), value)));
    case "compare":
      return compare(condition.op, place(condition.variable), condition.value);
  }
}

function either(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : parts.map(parenthesised).join(" or ") || "1 = 0";
}

function parenthesised(text: string): string {
  return / (and|or) /.test(text) ? `(${text})` : text;
}

/** A comparison is false for a blank, which SurveyJS would take for 0 or for "something else": so the guards go first. */
function compare(op: "==" | "!=" | "<" | "<=" | ">" | ">=", place: Place, value: number): string {
  if (place.kind === "chosen" && op === "==" && value === 1) return `${reference(place.question)} contains ${decimal(place.code)}`;
  const answer = answerTerm(place);
  const comparison = `${answer.value} ${op === "==" ? "=" : op} ${decimal(value)}`;
  // An equality with a number is false for a blank by itself.
  const guards = op === "==" && place.kind === "value" ? [] : answer.guards;
  return [...tableGuard(place), ...guards, comparison].join(" and ");
}

/**
 * The table that holds the answer, if one does.
 *
 * When a whole table is cleared because its page was hidden, SurveyJS calculates only those conditions again that name the table itself.
 */
function tableGuard(place: Place): string[] {
  return place.kind === "value" && place.path.length > 1 ? [`${reference(place.path[0]!)} notempty`] : [];
}

/** The tables of a formula, which need not be answered: to name them is enough. */
function tablesNamed(expression: ScoreExpression, place: (name: string) => Place): string[] {
  const places = variablesOf(expression).map(place);
  const tables = new Set(places.flatMap((each) => (each.kind === "value" && each.path.length > 1 ? [reference(each.path[0]!)] : [])));
  return [...tables].map((table) => `(${table} empty or ${table} notempty)`);
}
