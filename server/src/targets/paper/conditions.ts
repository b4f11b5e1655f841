/** Conditions in words, for people who turn the pages themselves. */

import { byId, variablesByName } from "../../instrument/byId.ts";
import type { Condition, Instrument, Variable } from "../../instrument/schema.ts";
import type { Say } from "./words.ts";

export function conditionInWords(condition: Condition, instrument: Instrument, language: string, say: Say): string {
  const variables = variablesByName(instrument);
  const question = (variable: Variable): string => {
    const { from } = variable;
    const own = "question" in from ? byId(instrument.questions).get(from.question)?.text : undefined;
    return (own ?? variable.label)[language] ?? variable.name;
  };
  const value = (variable: Variable, code: number): string => {
    const label = [...(variable.codes ?? []), ...variable.missing].find((each) => each.code === code)?.label?.[language];
    return label === undefined ? String(code) : `“${label}”`;
  };
  /** An option of a question with several answers stands for itself. */
  const chosen = (variable: Variable): string | undefined => {
    const { from } = variable;
    if (from.kind !== "option") return undefined;
    const type = byId(instrument.questions).get(from.question)?.type;
    return type?.kind === "any" ? `“${type.options.find(({ id }) => id === from.option)?.label[language]}”` : undefined;
  };
  const orders = { "<": say("less"), "<=": say("atMost"), ">": say("more"), ">=": say("atLeast") };
  const inWords = (part: Condition): string => {
    switch (part.kind) {
      case "and":
      case "or":
        return part.all
          .map((each) => (each.kind === "and" || each.kind === "or" ? `(${inWords(each)})` : inWords(each)))
          .join(` ${say(part.kind)} `);
      case "not":
        return say("not", { condition: inWords(part.operand) });
      case "answered":
        return say("isAnswered", { question: question(variables.get(part.variables[0]!)!) });
      case "in": {
        const variable = variables.get(part.variable)!;
        return say("equals", {
          question: question(variable),
          value: part.values.map((each) => value(variable, each)).join(` ${say("or")} `),
        });
      }
      case "compare": {
        const variable = variables.get(part.variable)!;
        const option = chosen(variable);
        if (option !== undefined && (part.op === "==" || part.op === "!=")) {
          return say((part.op === "==") === (part.value === 1) ? "equals" : "differs", { question: question(variable), value: option });
        }
        if (part.op === "==" || part.op === "!=")
          return say(part.op === "==" ? "equals" : "differs", { question: question(variable), value: value(variable, part.value) });
        return say("compares", { question: question(variable), op: orders[part.op], value: value(variable, part.value) });
      }
    }
  };
  return inWords(condition);
}
