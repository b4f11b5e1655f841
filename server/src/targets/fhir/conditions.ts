/** When a page is shown: a list of comparisons where FHIR has one for it, and FHIRPath where it has not. */

import type { Condition, Variable } from "../../instrument/schema.ts";
import { fulfillingCodes } from "../codes.ts";
import { printCondition, type ScorePrinter } from "./expressions.ts";
import type { Place, Places } from "./places.ts";
import { extensions, type EnableWhen, type QuestionnaireItem } from "./resources.ts";
import { isInteger } from "./rules.ts";

/** The elements of an item that is shown under a condition. */
export function shownWhen(
  condition: Condition,
  places: Places,
  variables: ReadonlyMap<string, Variable>,
  printer: ScorePrinter,
): Pick<QuestionnaireItem, "enableWhen" | "enableBehavior" | "extension"> {
  const list = listOf(condition, places, variables);
  if (list === undefined || list.terms.length === 0)
    return { extension: [extensions.enableWhen(printCondition(condition, places, printer))] };
  return { enableWhen: list.terms, ...(list.terms.length > 1 && { enableBehavior: list.behavior }) };
}

interface List {
  readonly behavior: "all" | "any";
  readonly terms: readonly EnableWhen[];
}

/** The condition as comparisons, all or any of which hold; nothing where it is deeper than that. */
function listOf(condition: Condition, places: Places, variables: ReadonlyMap<string, Variable>): List | undefined {
  const codes = codesOf(condition, places, variables);
  if (codes !== undefined) return codes;
  switch (condition.kind) {
    case "not":
    case "holds":
      return undefined;
    case "and":
    case "or": {
      const behavior = condition.kind === "and" ? "all" : "any";
      const parts = condition.all.map((part) => listOf(part, places, variables));
      if (parts.some((part) => part === undefined || (part.terms.length !== 1 && part.behavior !== behavior))) return undefined;
      return { behavior, terms: parts.flatMap((part) => part!.terms) };
    }
    case "answered": {
      const asked = new Set(condition.variables.map((variable) => places.get(variable)!.linkId));
      return { behavior: "any", terms: [...asked].map((question) => ({ question, operator: "exists", answerBoolean: true })) };
    }
    default:
      return comparison(condition, places.get(condition.variable)!);
  }
}

/** FHIR compares codes for equality alone. A condition that asks after one answer of codes is a list of those for which it holds. */
function codesOf(condition: Condition, places: Places, variables: ReadonlyMap<string, Variable>): List | undefined {
  const fulfilling = condition.kind === "answered" ? undefined : fulfillingCodes(condition, variables);
  if (fulfilling === undefined || fulfilling.blank) return undefined;
  const { linkId: question, kind, column } = places.get(fulfilling.variable)!;
  const chosen = (code: number): EnableWhen => ({ question, operator: "=", answerCoding: { code: String(code) } });
  if (kind === "code") return { behavior: "any", terms: fulfilling.yes.map(chosen) };
  const { from } = column;
  return from.kind === "box" && fulfilling.yes.join() === "1" ? { behavior: "any", terms: [chosen(from.option.code)] } : undefined;
}

function comparison(condition: Extract<Condition, { kind: "compare" | "in" }>, { linkId: question, kind }: Place): List | undefined {
  if (kind !== "integer" && kind !== "decimal") return undefined;
  const values = condition.kind === "in" ? condition.values : [condition.value];
  if (kind === "integer" && !values.every(isInteger)) return undefined;
  const compare = (operator: EnableWhen["operator"], value: number): EnableWhen => ({
    question,
    operator,
    [kind === "integer" ? "answerInteger" : "answerDecimal"]: value,
  });
  const any = (...terms: readonly EnableWhen[]): List => ({ behavior: "any", terms });
  if (condition.kind === "in") return any(...condition.values.map((value) => compare("=", value)));
  if (condition.op === "!=") return any(compare("<", condition.value), compare(">", condition.value));
  return any(compare(condition.op === "==" ? "=" : condition.op, condition.value));
}
