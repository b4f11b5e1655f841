/** What questions of SurveyJS are checked for, and how they look. */

import type { AnswerKind, FoundCheck, FoundCondition, FoundLook, FoundQuestion, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { numeric, objects, string, type Json } from "../text/json.ts";
import { codesIn, formOfPattern, helpIn, numberRuleOf, unitIn } from "../text/rules.ts";

/** What a reader does with texts and expressions. */
export interface Reading {
  readonly gathering: Gathering;
  text(value: unknown, where: string): FoundText;
  condition(raw: string): FoundCondition;
}

export const kinds: Readonly<Record<string, AnswerKind>> = {
  comment: "long", radiogroup: "one", dropdown: "one", buttongroup: "one", imagepicker: "one", checkbox: "any", tagbox: "any", ranking: "rank", rating: "one",
  boolean: "one", text: "text",
}; // prettier-ignore

export const inputs: Readonly<Record<string, AnswerKind>> = { number: "number", range: "number", date: "date", time: "time" };
const formats: Readonly<Record<string, FoundQuestion["format"]>> = { email: "email", tel: "phone", url: "url" };

/** Elements that become no question, or something that has no help. */
const unhelped = new Set(["expression", "image", "signaturepad", "microphone"]);

/** Whether a question of a type is read with its rules. */
function isAnswered(type: string): boolean {
  return kinds[type] !== undefined && type !== "rating" && type !== "boolean";
}

export type Checks = Partial<
  Pick<FoundQuestion, "hint" | "format" | "like" | "least" | "most" | "lo" | "hi" | "codes" | "unit" | "checks">
> & {
  readonly answer?: "time" | "place";
};

/** How the answers look. */
export function lookOf(element: Json, type: string, input: string): { readonly shown?: FoundLook } {
  const rate = string(element["rateType"]);
  if (type === "rating" && (rate === "stars" || rate === "smileys")) return { shown: rate };
  if (type === "rating" && element["displayMode"] === "dropdown") return { shown: "list" };
  if (type === "dropdown") return { shown: "list" };
  if (type === "buttongroup") return { shown: "buttons" };
  return input === "range" && numeric(element["min"]) !== undefined && numeric(element["max"]) !== undefined ? { shown: "slider" } : {};
}

/** What rules say of the answer, where there is a form for it here. */
export function checksOf(element: Json, source: string, type: string, { gathering, text: textOf, condition }: Reading): Checks {
  const hints = textOf(element["description"], source);
  const format = type === "text" ? formats[string(element["inputType"])] : undefined;
  let made: Checks = format ? { format } : {};
  if (format) gathering.lose("validation", source, format, true);
  const checks: FoundCheck[] = [];
  const count = (key: string): number | undefined => numeric(element[key]) || undefined;
  if (count("minSelectedChoices") !== undefined) made = { ...made, least: count("minSelectedChoices") };
  if (count("maxSelectedChoices") !== undefined) made = { ...made, most: count("maxSelectedChoices") };
  if ((numeric(element["maxLength"]) ?? 0) > 0) made = { ...made, most: numeric(element["maxLength"]) };
  for (const each of objects(element["validators"])) {
    const [kind, text, expression] = [string(each["type"]), textOf(each["text"], source), string(each["expression"])];
    const said = Object.values(text)[0] ?? JSON.stringify(each);
    const pattern = kind === "regex" ? formOfPattern(string(each["regex"])) : kind === "email" ? { format: "email" as const } : undefined;
    const self = new RegExp(`\\{(${source.replace(/[^\w]/g, "\\$&")})\\}`, "y");
    const number = kind === "expression" ? numberRuleOf(expression, self) : undefined;
    if (neededIn(each) !== undefined) continue;
    if (kind === "answercount")
      made = { ...made, least: numeric(each["minCount"]) || made.least, most: numeric(each["maxCount"]) || made.most };
    else if (kind === "text" && numeric(each["maxLength"]) !== undefined && !numeric(each["minLength"]))
      made = { ...made, most: numeric(each["maxLength"]) };
    else if (kind === "numeric") made = { ...made, lo: numeric(each["minValue"]), hi: numeric(each["maxValue"]) };
    else if (pattern) made = { ...made, ...pattern };
    else if (kind === "regex" && format) continue;
    else if (number)
      made = { ...made, lo: number.lo, hi: number.hi, codes: codesIn(number.codes, hints), unit: unitIn(number.codes, hints) };
    else if (type === "ranking" && expression.includes("count(")) continue;
    else if (kind === "expression" && Object.keys(text).length > 0) {
      checks.push({ rule: condition(expression), message: text });
      gathering.lose("validation", source, said, true);
      continue;
    } else {
      gathering.lose("validation", source, said);
      continue;
    }
    gathering.lose(kind === "answercount" ? "multi-select-limit" : "validation", source, said, true);
  }
  return { ...made, hint: helpIn(hints, made), ...(checks.length > 0 && { checks }) };
}

/** The row of a matrix that a rule only says to be answered. */
export function neededIn({ type, expression }: Json): string | undefined {
  return type === "expression" ? /^\s*\{([^{}]{1,200}\.[^{}]{1,200})\}\s+notempty\s*$/.exec(string(expression))?.[1] : undefined;
}

/** What a question has beside its text and its answers. */
export function loseExtras(element: Json, source: string, { gathering, text: textOf }: Pick<Reading, "gathering" | "text">): void {
  for (const key of ["placeholder", "placeHolder", "commentText", "commentPlaceholder", "optionsCaption", "titleHint"] as const)
    if (element[key] !== undefined && element["type"] !== "page") gathering.loseText("hint", source, textOf(element[key], source));
  if (unhelped.has(string(element["type"]))) gathering.loseText("hint", source, textOf(element["description"], source));
  // Words beside the points of a slider.
  const labels = [...objects(element["valueLabels"]), ...objects(element["customLabels"])].flatMap((label) =>
    Object.values(textOf(label["text"], source)),
  );
  if (labels.length > 0) gathering.lose("hint", source, labels.join(" | "));
  if (!isAnswered(string(element["type"]) || "text"))
    for (const each of objects(element["validators"]))
      if (neededIn(each) === undefined) gathering.lose("validation", source, string(each["text"]) || JSON.stringify(each));
  for (const key of ["minLength", "maskType", "requiredErrorText", "minErrorText", "maxErrorText"] as const)
    if (element[key] !== undefined && element[key] !== -1) gathering.lose("validation", source, string(element[key]));
  if (element["defaultValue"] !== undefined)
    gathering.lose("default-value", source, string(element["defaultValue"]) || JSON.stringify(element["defaultValue"]));
  if (element["requiredIf"] !== undefined) gathering.lose("conditional-required", source, string(element["requiredIf"]));
  if (element["correctAnswer"] !== undefined) gathering.lose("checks", source, string(element["correctAnswer"]));
  if (element["readOnly"] === true) gathering.lose("appearance", source, "readOnly");
  if (element["hasComment"] === true || element["showCommentArea"] === true) gathering.lose("option-text", source);
  if (element["timeLimit"] !== undefined) gathering.lose("timing", source);
}
