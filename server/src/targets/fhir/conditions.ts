/** When a page is shown: a list of comparisons where FHIR has one for it, and FHIRPath where it has not. */

import type { Condition, Variable } from "../../instrument/schema.ts";
import { conditionHolds } from "../../scoring/conditions.ts";
import { printCondition, type Place, type Places } from "./expressions.ts";
import { extensions, type EnableWhen, type QuestionnaireItem } from "./resources.ts";

/** The elements of an item that is shown under a condition. */
export function shownWhen(condition: Condition, places: Places, variables: ReadonlyMap<string, Variable>): Pick<QuestionnaireItem, "enableWhen" | "enableBehavior" | "extension"> {
  const list = listOf(condition, places, variables);
  if (list === undefined || list.terms.length === 0) return { extension: [extensions.enableWhen(printCondition(condition, places))] };
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
  const [name, ...others] = new Set(variablesIn(condition));
  if (name === undefined || others.length > 0 || condition.kind === "answered") return undefined;
  const place = places.get(name)!;
  const holds = (value: number | null): boolean => conditionHolds(condition, { [name]: value });
  if (holds(null)) return undefined;
  const { codes = [], missing } = variables.get(name)!;
  const chosen = (code: number): EnableWhen => ({ question: place.linkId, operator: "=", answerCoding: { code: String(code) } });
  if (place.kind === "code") return { behavior: "any", terms: [...codes, ...missing].filter(({ code }) => holds(code)).map(({ code }) => chosen(code)) };
  return place.kind === "ticked" && holds(1) && !holds(0) ? { behavior: "any", terms: [chosen(place.code!)] } : undefined;
}

function comparison(condition: Extract<Condition, { kind: "compare" | "in" }>, { linkId: question, kind }: Place): List | undefined {
  if (kind !== "integer" && kind !== "decimal") return undefined;
  const compare = (operator: EnableWhen["operator"], value: number): EnableWhen => ({ question, operator, [kind === "integer" ? "answerInteger" : "answerDecimal"]: value });
  const any = (...terms: readonly EnableWhen[]): List => ({ behavior: "any", terms });
  if (condition.kind === "in") return any(...condition.values.map((value) => compare("=", value)));
  if (condition.op === "!=") return any(compare("<", condition.value), compare(">", condition.value));
  return any(compare(condition.op === "==" ? "=" : condition.op, condition.value));
}

function variablesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.flatMap(variablesIn);
    case "not":
      return variablesIn(condition.operand);
    case "answered":
      return condition.variables;
    default:
      return [condition.variable];
  }
}
