/** Conditions in words, for people who turn the pages themselves or read the data. */

import { instrumentInWords } from "../instrument/inWords.ts";
import { byId, resultsByVariable, variablesByName } from "../instrument/byId.ts";
import { isUnlessDeclined } from "../instrument/rules.ts";
import type { Condition, Instrument, ScoreExpression, Text, Variable } from "../instrument/schema.ts";
import { decimal } from "./decimal.ts";
import { asWritten } from "./inlined.ts";
import { phraseIn } from "./phrases.ts";

const orders = { "<": "isLess", "<=": "isAtMost", ">": "isMore", ">=": "isAtLeast" } as const;

const signs = { "+": "+", "-": "−", "*": "×", "/": "÷", "==": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" } as const;
const functions = { mean: "mean", sum: "sum", min: "least", max: "greatest", count: "count" } as const;

const known = new WeakMap<Variable, ReadonlyMap<number, Text | undefined>>();

/** The labels of a variable's codes. There may be as many as conditions that ask for one. */
function labelsOf(variable: Variable): ReadonlyMap<number, Text | undefined> {
  let labels = known.get(variable);
  if (!labels) {
    labels = new Map([...(variable.codes ?? []), ...variable.missing].map(({ code, label }) => [code, label]));
    known.set(variable, labels);
  }
  return labels;
}

/** What must hold, such as `the answer to “Used?” is “Yes”`: in English where we do not have the words in a language. */
export function conditionInWords(condition: Condition, marked: Instrument, language: string): string {
  const instrument = instrumentInWords(marked);
  const say = phraseIn(language, instrument.phrases);
  const variables = variablesByName(instrument);
  /** What is asked. The rank of an option, and a part of a share, have a label of their own. */
  const question = ({ from, label, name }: Variable): string => {
    const asked = "question" in from ? byId(instrument.questions).get(from.question) : undefined;
    const isWhole = from.kind === "question" || (from.kind === "option" && asked?.type.kind === "any");
    return ((isWhole ? asked?.text : undefined) ?? label)[language] ?? name;
  };
  const value = (variable: Variable, code: number): string => {
    if (variable.from.kind === "consent") return `“${say(code === 1 ? "yes" : "no")}”`;
    const label = labelsOf(variable).get(code)?.[language];
    return label === undefined ? String(code) : `“${label}”`;
  };
  /** An option of a question with several answers stands for itself. */
  const box = ({ from }: Variable): string | undefined => {
    if (from.kind !== "option") return undefined;
    const type = byId(instrument.questions).get(from.question)?.type;
    return type?.kind === "any" ? `“${type.options.find(({ id }) => id === from.option)?.label[language]}”` : undefined;
  };
  const quoted = (text: string): string => `“${text}”`;
  /** What is calculated, in the signs of arithmetic; questions and scores by what they are called. */
  const formula = (part: ScoreExpression, beside?: ScoreExpression): string => {
    switch (part.kind) {
      case "number": {
        const variable = beside?.kind === "answer" ? variables.get(beside.variable) : undefined;
        return variable?.level === "nominal" ? value(variable, part.value) : decimal(part.value);
      }
      case "answer": {
        const asked = quoted(question(variables.get(part.variable)!));
        return part.reverse ? `(${decimal(part.reverse.lo + part.reverse.hi)} − ${asked})` : asked;
      }
      case "share":
        return quoted(question(variables.get(part.variable)!));
      case "result": {
        const { score, dimension } = resultsByVariable(instrument).get(part.variable)!;
        const of = byId(instrument.dimensions).get(dimension)?.title[language];
        return quoted(`${score.title[language]}${of === undefined ? "" : ` – ${of}`}`);
      }
      case "points":
        return `points(${formula(part.of)})`;
      case "table":
        return `table(${formula(part.left)}, ${formula(part.right)})`;
      case "arithmetic":
      case "comparison": {
        if (isUnlessDeclined(part)) return formula(part.left);
        const side = (each: ScoreExpression, other: ScoreExpression): string =>
          "left" in each && (part.kind !== "comparison" || each.kind === "comparison") ? `(${formula(each)})` : formula(each, other);
        return `${side(part.left, part.right)} ${signs[part.op]} ${side(part.right, part.left)}`;
      }
      default: {
        const asked = boxesOf(part.of);
        if (part.kind === "sum" && asked !== undefined) return say("chosenOf", { question: asked });
        return say(`${functions[part.kind]}Of`, {
          list: part.of.map((each) => ("left" in each ? `(${formula(each)})` : formula(each))).join(", "),
        });
      }
    }
  };
  /** The question of which all of these are boxes. */
  const boxesOf = (parts: readonly ScoreExpression[]): string | undefined => {
    const asked = new Set(
      parts.map((part) => {
        const from = part.kind === "answer" ? variables.get(part.variable)!.from : undefined;
        return from?.kind === "option" && box(variables.get((part as { variable: string }).variable)!) !== undefined
          ? from.question
          : undefined;
      }),
    );
    const [only] = asked;
    return asked.size === 1 && only !== undefined ? byId(instrument.questions).get(only)?.text[language] : undefined;
  };
  const within = (part: Condition): string =>
    part.kind === "compare" || part.kind === "answered" || part.kind === "holds" ? inWords(part) : `(${inWords(part)})`;
  const inWords = (part: Condition): string => {
    switch (part.kind) {
      case "and":
      case "or": {
        const parts = part.kind === "and" ? withoutMissing(part.all, variables) : part.all;
        return parts.length === 1 ? inWords(parts[0]!) : parts.map(within).join(` ${say(part.kind)} `);
      }
      case "not":
        return say("not", { condition: within(part.operand) });
      case "answered":
        return say("isAnswered", { question: question(variables.get(part.variables[0]!)!) });
      case "holds":
        return formula(asWritten(part).expression);
      case "in": {
        const variable = variables.get(part.variable)!;
        const values = part.values.map((each) => value(variable, each)).join(` ${say("or")} `);
        return say("equals", { question: question(variable), value: values });
      }
      case "compare": {
        const variable = variables.get(part.variable)!;
        const asked = question(variable);
        const option = box(variable);
        if (part.op !== "==" && part.op !== "!=") return say(orders[part.op], { question: asked, value: value(variable, part.value) });
        if (option !== undefined)
          return say((part.op === "==") === (part.value === 1) ? "includes" : "excludes", { question: asked, value: option });
        return say(part.op === "==" ? "equals" : "differs", { question: asked, value: value(variable, part.value) });
      }
    }
  };
  return inWords(condition);
}

/** Without "and not one of the missing codes" beside an order, which has no place for these: nobody takes "Cannot say" for at most 2. */
function withoutMissing(parts: readonly Condition[], variables: ReadonlyMap<string, Variable>): readonly Condition[] {
  const ordered = new Set(parts.flatMap((part) => (part.kind === "compare" && part.op in orders ? [part.variable] : [])));
  return parts.filter(({ kind, ...part }) => {
    const operand = kind === "not" && "operand" in part ? part.operand : undefined;
    if (operand?.kind !== "in" || !ordered.has(operand.variable)) return true;
    const missing = (variables.get(operand.variable)?.missing ?? []).map(({ code }) => code);
    return !operand.values.every((value) => missing.includes(value));
  });
}
