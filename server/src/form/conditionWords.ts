/** Conditions in words, for people who turn the pages themselves or read the data. */

import { byId, variablesByName } from "../instrument/byId.ts";
import type { Condition, Instrument, Text, Variable } from "../instrument/schema.ts";
import { phraseIn } from "./phrases.ts";

const orders = { "<": "isLess", "<=": "isAtMost", ">": "isMore", ">=": "isAtLeast" } as const;

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
export function conditionInWords(condition: Condition, instrument: Instrument, language: string): string {
  const say = phraseIn(language);
  const variables = variablesByName(instrument);
  /** What is asked. The rank of an option, and a part of a share, have a label of their own. */
  const question = ({ from, label, name }: Variable): string => {
    const asked = "question" in from ? byId(instrument.questions).get(from.question) : undefined;
    const isWhole = from.kind === "question" || (from.kind === "option" && asked?.type.kind === "any");
    return ((isWhole ? asked?.text : undefined) ?? label)[language] ?? name;
  };
  const value = (variable: Variable, code: number): string => {
    const label = labelsOf(variable).get(code)?.[language];
    return label === undefined ? String(code) : `“${label}”`;
  };
  /** An option of a question with several answers stands for itself. */
  const box = ({ from }: Variable): string | undefined => {
    if (from.kind !== "option") return undefined;
    const type = byId(instrument.questions).get(from.question)?.type;
    return type?.kind === "any" ? `“${type.options.find(({ id }) => id === from.option)?.label[language]}”` : undefined;
  };
  const within = (part: Condition): string => (part.kind === "compare" || part.kind === "answered" ? inWords(part) : `(${inWords(part)})`);
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
