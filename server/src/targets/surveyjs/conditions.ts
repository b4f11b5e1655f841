/** Prints the conditions of pages as SurveyJS expressions. */

import type { Condition } from "../../instrument/schema.ts";
import type { Place, Places } from "./places.ts";
import { answerTerm, literal, reference } from "./terms.ts";

/** The condition, true for exactly the answers that the scorer finds it true for. */
export function printCondition(condition: Condition, places: Places): string {
  const place = (name: string): Place => places.get(name) ?? { kind: "value", path: [name] };
  switch (condition.kind) {
    case "and":
    case "or": {
      if (condition.all.length === 0) return condition.kind === "and" ? "1 = 1" : "1 = 0";
      return condition.all.map((part) => inside(part, places)).join(` ${condition.kind} `);
    }
    case "not":
      return `!(${printCondition(condition.operand, places)})`;
    case "answered":
      return [...new Set(condition.variables.map((name) => answeredAt(place(name))))].join(" or ");
    case "in":
      return condition.values.map((value) => compare("==", place(condition.variable), value)).join(" or ") || "1 = 0";
    case "compare":
      return compare(condition.op, place(condition.variable), condition.value);
  }
}

function inside(part: Condition, places: Places): string {
  const text = printCondition(part, places);
  return / (and|or) /.test(text) ? `(${text})` : text;
}

function answeredAt(place: Place): string {
  return `${reference(place.kind === "value" ? place.path.join(".") : place.question)} notempty`;
}

/** Both `!=` and, with a blank taken for 0, any other comparison could hold for a blank: the guards see to it that none does. */
function compare(op: "==" | "!=" | "<" | "<=" | ">" | ">=", place: Place, value: number): string {
  if (place.kind === "chosen" && op === "==" && value === 1) return `${reference(place.question)} contains ${literal(place.code)}`;
  const term = answerTerm(place);
  const comparison = `${term.value} ${op === "==" ? "=" : op} ${literal(value)}`;
  // An equality with a number is false for a blank by itself.
  return place.kind === "value" && op === "==" ? comparison : [...term.guards, comparison].join(" and ");
}
