/** Display logic and branch logic of Qualtrics as conditions. */

import type { Comparison, FoundCondition } from "../found.ts";
import { isObject, string, type Json } from "../text/json.ts";
import type { Fields } from "./qualtricsFields.ts";
import { wordsOf } from "../text/marked.ts";
import { plainText } from "../text/plain.ts";

/** What the logic names by Qualtrics' own ids. */
export interface Known {
  /** What conditions call a question, a row of it, and the code of one of its choices. */
  nameOf(question: string, row?: string): string | undefined;
  codeOf(question: string, choice: string): string | undefined;
  /** What logic says of embedded data, where that is given. */
  readonly fields: Fields;
}

export interface Logic {
  readonly condition: FoundCondition;
  readonly said: string;
  /** Terms that ask for no answer. */
  readonly foreign: readonly { readonly type: string; readonly said: string }[];
}

const operators: Readonly<Record<string, Comparison>> = {
  EqualTo: "==", NotEqualTo: "!=", GreaterThan: ">", GreaterThanOrEqual: ">=", LessThan: "<", LessThanOrEqual: "<=", Is: "==", IsNot: "!=",
}; // prettier-ignore

/** The condition of a logic; nothing where there is none. */
export function logicOf(logic: unknown, known: Known): Logic | undefined {
  if (!isObject(logic)) return undefined;
  const foreign: { type: string; said: string }[] = [];
  const said: string[] = [];
  const groups = terms(logic).flatMap((group) => {
    const own = terms(group.term).map(({ term, conjunction }) => {
      const text = wordsOf(plainText(string(term["Description"]), "html").text).replace(/\s+/g, " ") || JSON.stringify(term);
      said.push(text);
      const condition = termOf(term, known);
      if (condition === undefined && string(term["LogicType"]) !== "Question")
        foreign.push({ type: string(term["LogicType"]), said: text });
      return { condition: condition ?? ({ kind: "unknown", raw: text } as const), conjunction };
    });
    const condition = joined(own);
    return condition ? [{ condition, conjunction: string(group.term["Type"]) }] : [];
  });
  const condition = joined(groups);
  return condition && { condition, said: said.join("; "), foreign };
}

function terms(value: Json): { readonly term: Json; readonly conjunction: string }[] {
  return Object.entries(value)
    .filter((entry): entry is [string, Json] => /^\d+$/.test(entry[0]) && isObject(entry[1]))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, term]) => ({ term, conjunction: string(term["Conjuction"] ?? term["Conjunction"]) }));
}

/** Conditions in a row, of which `and` binds closer. */
function joined(all: readonly { readonly condition: FoundCondition; readonly conjunction: string }[]): FoundCondition | undefined {
  const alternatives: FoundCondition[][] = [];
  for (const { condition, conjunction } of all) {
    const last = alternatives.at(-1);
    if (last === undefined || /^(?:or|orif|elseif)$/i.test(conjunction)) alternatives.push([condition]);
    else last.push(condition);
  }
  const each = alternatives.map((parts): FoundCondition => (parts.length === 1 ? parts[0]! : { kind: "and", all: parts }));
  return each.length > 1 ? { kind: "or", all: each } : each[0];
}

function termOf(term: Json, known: Known): FoundCondition | undefined {
  if (term["LogicType"] === "EmbeddedField") {
    const own = string(term["Operator"]);
    const op = own === "Empty" || own === "NotEmpty" ? own : operators[own];
    return op && known.fields.condition(string(term["LeftOperand"]), op, string(term["RightOperand"]));
  }
  const locator = string(term["ChoiceLocator"]) || string(term["LeftOperand"]);
  const [, question = "", path = ""] = /^q:\/\/(QID[^/]+)\/(.*)$/.exec(locator) ?? [];
  if (question === "") return undefined;
  const parts = path.split("/");
  const place = parts.findIndex((part) => /^(?:Selectable|Entered|Choice|Answer|Unselected)/.test(part));
  // A row of a matrix stands before what is chosen in it, or behind it.
  const isBehind = place === 0 && parts.length === 3 && /^\d+$/.test(parts[2]!);
  const choice = isBehind ? parts[2] : place >= 0 ? parts[place + 1] : undefined;
  const row = isBehind ? parts[1] : place > 0 && /^\d+$/.test(parts[0]!) ? parts[0] : undefined;
  const of = known.nameOf(question, row);
  if (of === undefined) return undefined;
  const operator = string(term["Operator"]);
  const right = string(term["RightOperand"]);
  if (operator === "Selected" || operator === "NotSelected") {
    if (choice === undefined) return undefined;
    const includes: FoundCondition = { kind: "includes", of, value: known.codeOf(question, choice) ?? choice };
    return operator === "Selected" ? includes : { kind: "not", operand: includes };
  }
  if (operator === "Empty" || operator === "NotEmpty") {
    const answered: FoundCondition = { kind: "answered", of };
    return operator === "NotEmpty" ? answered : { kind: "not", operand: answered };
  }
  const op = operators[operator];
  return op === undefined || right === "" ? undefined : { kind: "compare", of, op, value: right };
}
