/**
 * Conditions as Qualtrics' logic: sets joined by "or", of terms joined by "and".
 *
 * "Not selected" holds for a blank, too, as the opposite of a comparison does in the instrument. So conditions are brought into that form
 * with their negations at the terms.
 */

import type { Condition, Variable } from "../../instrument/schema.ts";
import { calculates, fulfillingCodes } from "../codes.ts";
import type { Place, Places } from "./places.ts";

export interface Term {
  /** None where the term is about embedded data. */
  readonly qid: string;
  /** Where the answer is kept, or the name of the field. */
  readonly locator: string;
  readonly operator: string;
  readonly right?: string;
}

/** Any of these sets holds, every term of it. Without a set it never holds, with an empty one always. */
export type Logic = readonly (readonly Term[])[];

export interface Survey {
  readonly places: Places;
  readonly variables: ReadonlyMap<string, Variable>;
}

const never: Logic = [];

/** Every "or" in an "and" multiplies the terms. Beyond so many nobody could look through them, and soon no memory could hold them. */
const mostTerms = 2_000;

/** The condition would have more terms than can be, or asks after what logic cannot see. */
class Unwritable extends Error {}

function unseen(): never {
  throw new Unwritable();
}

function all(parts: readonly Logic[]): Logic {
  let sets: Logic = [[]];
  for (const part of parts) {
    if (termsIn(sets) * part.length + sets.length * termsIn(part) > mostTerms && part.length > 1 && sets.length > 1) throw new Unwritable();
    sets = sets.flatMap((set) => part.map((more) => [...set, ...more]));
  }
  return sets;
}
const any = (parts: readonly Logic[]): Logic => parts.flat();

function termsIn(logic: Logic): number {
  return logic.reduce((sum, terms) => sum + terms.length, 0);
}

/** The condition as Qualtrics' logic; nothing where it calculates, asks after a file, or would have more terms than anybody could look through. */
export function logicOf(condition: Condition, survey: Survey): Logic | undefined {
  // Logic compares answers with values that are written in it.
  if (calculates(condition)) return undefined;
  try {
    return logicWhere(condition, survey, true);
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}

/** The condition, or its opposite. */
function logicWhere(condition: Condition, survey: Survey, holds: boolean): Logic {
  const codes = codesOf(condition, survey, holds);
  if (codes !== undefined) return codes;
  switch (condition.kind) {
    case "not":
      return logicWhere(condition.operand, survey, !holds);
    case "and":
    case "or": {
      const parts = condition.all.map((part) => logicWhere(part, survey, holds));
      return (condition.kind === "and") === holds ? all(parts) : any(parts);
    }
    case "answered": {
      const parts = [
        ...new Map(
          condition.variables
            .map((variable) => survey.places.get(variable) ?? unseen())
            .map((place) => [place.kind === "entry" ? place.locator : place.kind === "field" ? place.field : place.qid, place]),
        ).values(),
      ];
      return holds ? any(parts.map((place) => given(place, true))) : all(parts.map((place) => given(place, false)));
    }
    case "in": {
      const parts = condition.values.map((value) => compared(survey.places.get(condition.variable)!, "==", value, holds));
      return holds ? any(parts) : all(parts);
    }
    case "holds":
      throw new Error("What is calculated is no logic.");
    case "compare":
      return compared(survey.places.get(condition.variable)!, condition.op, condition.value, holds);
  }
}

/** A condition about the codes of one answer. */
function codesOf(condition: Condition, { places, variables }: Survey, holds: boolean): Logic | undefined {
  const fulfilling = condition.kind === "answered" ? undefined : fulfillingCodes(condition, variables);
  const place = fulfilling && places.get(fulfilling.variable)!;
  if (fulfilling === undefined || place === undefined || place.kind === "entry") return undefined;
  if (place.kind === "field") {
    const wanted = holds ? fulfilling.yes : fulfilling.no;
    const equal: Logic = wanted.map((code) => [term("", place.field, "EqualTo", String(code))]);
    return fulfilling.blank === holds ? [...equal, ...given(place, false)] : equal;
  }
  const [yes, no] = holds ? [fulfilling.yes, fulfilling.no] : [fulfilling.no, fulfilling.yes];
  const blank = fulfilling.blank === holds;
  if (place.kind === "ticked") {
    const parts: Logic[] = [];
    if (yes.includes(1)) parts.push([[term(place.qid, place.locator, "Selected")]]);
    if (yes.includes(0) && blank) parts.push([[term(place.qid, place.locator, "NotSelected")]]);
    else if (yes.includes(0)) parts.push(all([[[term(place.qid, place.locator, "NotSelected")]], given(place, true)]));
    else if (blank) parts.push(given(place, false));
    return any(parts);
  }
  const at = (code: number): string => place.locators.get(code)!;
  // The consent has an answer that nobody can give.
  const known = (codes: readonly number[]): readonly number[] => codes.filter((code) => place.locators.has(code));
  return blank
    ? [known(no).map((code) => term(place.qid, at(code), "NotSelected"))]
    : known(yes).map((code) => [term(place.qid, at(code), "Selected")]);
}

function given(place: Place, holds: boolean): Logic {
  if (place.kind === "field") return [[term("", place.field, holds ? "NotEmpty" : "Empty")]];
  if (place.kind === "entry") return [[term(place.qid, place.locator, holds ? "NotEmpty" : "Empty")]];
  const locators = place.kind === "code" ? [...place.locators.values()] : place.all;
  return holds
    ? locators.map((locator) => [term(place.qid, locator, "Selected")])
    : [locators.map((locator) => term(place.qid, locator, "NotSelected"))];
}

const operators = {
  "==": ["EqualTo", "NotEqualTo"],
  "!=": ["NotEqualTo", "EqualTo"],
  "<": ["LessThan", "GreaterThanOrEqual"],
  "<=": ["LessThanOrEqual", "GreaterThan"],
  ">": ["GreaterThan", "LessThanOrEqual"],
  ">=": ["GreaterThanOrEqual", "LessThan"],
} as const;

function compared(place: Place, op: keyof typeof operators, value: number, holds: boolean): Logic {
  if (place.kind !== "entry") return never;
  const { qid, locator } = place;
  const [same, opposite] = operators[op];
  // What Qualtrics makes of a comparison with a blank is not documented: none is made.
  const answered = [term(qid, locator, "NotEmpty"), term(qid, locator, holds ? same : opposite, String(value))];
  return holds ? [answered] : [[term(qid, locator, "Empty")], answered];
}

function term(qid: string, locator: string, operator: string, right?: string): Term {
  return { qid, locator, operator, ...(right !== undefined && { right }) };
}

/**
 * Logic as a survey file holds it. Alternatives of one term each are terms of one set, joined by "or"; in the files that we know, further sets
 * of several terms are of the type `ElseIf` where they mean "or", and never of another.
 */
export function writeLogic(logic: Logic, inPage?: boolean): object {
  const isSimple = logic.length > 1 && logic.every((terms) => terms.length === 1);
  const sets = (isSimple ? [logic.flat()] : logic).map((terms, index) => ({
    ...terms.map(({ qid, locator, operator, right }, at) => ({
      ...(qid === ""
        ? { LogicType: "EmbeddedField", LeftOperand: locator, Operator: operator, _HiddenExpression: false }
        : {
            LogicType: "Question",
            QuestionID: qid,
            QuestionIsInLoop: "no",
            ChoiceLocator: locator,
            Operator: operator,
            QuestionIDFromLocator: qid,
            LeftOperand: locator,
          }),
      ...(right !== undefined && { RightOperand: right }),
      Type: "Expression",
      ...(at > 0 && { Conjuction: isSimple ? "Or" : "And" }),
      Description: "",
    })),
    Type: index === 0 ? "If" : "ElseIf",
  }));
  return { ...sets, Type: "BooleanExpression", ...(inPage !== undefined && { inPage }) };
}

/** Whether the logic needs sets beside each other, of which nothing is documented. */
export function hasAlternatives(logic: Logic): boolean {
  return logic.length > 1 && logic.some((terms) => terms.length > 1) && !logic.some((terms) => terms.length === 0);
}
