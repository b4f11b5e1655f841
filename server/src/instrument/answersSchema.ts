/** The JSON Schema of one row of answers, so that platforms and scripts can check what they collected. */

import type { Instrument, Variable } from "./schema.ts";

export type JsonSchema = { readonly [key: string]: unknown };

/** Draft 2020-12. Every variable is there; null is a blank, allowed wherever an answer is not forced of every respondent. */
export function answersSchema(instrument: Instrument): JsonSchema {
  const always = alwaysAsked(instrument);
  const language = instrument.languages[0]!;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Answers to ${instrument.title[language]}`,
    description: `One respondent's answers to ${instrument.id}${instrument.version === undefined ? "" : ` ${instrument.version}`}. Raw codes, nothing reversed; null is a blank.`,
    type: "object",
    properties: Object.fromEntries(
      instrument.variables.map((variable) => [variable.name, variableSchema(variable, language, !always.has(variable.name))]),
    ),
    required: instrument.variables.map((variable) => variable.name),
    additionalProperties: false,
  };
}

/** The required variables that stand on pages without a condition. */
function alwaysAsked(instrument: Instrument): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { when, elements } of instrument.pages) {
    if (!when) continue;
    for (const element of elements) {
      if (element.kind === "question") hidden.add(element.question);
      else for (const item of element.items) hidden.add(`${element.battery} ${item}`);
    }
  }
  const place = ({ from }: Variable) => {
    if (from.kind === "item") return `${from.battery} ${from.item}`;
    return from.kind === "consent" ? "" : from.question;
  };
  return new Set(instrument.variables.filter((variable) => variable.required && !hidden.has(place(variable))).map(({ name }) => name));
}

function variableSchema(variable: Variable, language: string, nullable: boolean): JsonSchema {
  const blank = nullable ? [{ type: "null" }] : [];
  return { description: variable.label[language], anyOf: [...answerSchemas(variable, language), ...blank] };
}

function answerSchemas(variable: Variable, language: string): JsonSchema[] {
  switch (variable.level) {
    case "text":
      return [{ type: "string" }];
    case "date":
      return [{ type: "string", format: "date" }];
    default:
      break;
  }
  if (variable.codes) {
    return [...variable.codes, ...variable.missing].map(({ code, label }) => ({ const: code, ...(label && { title: label[language] }) }));
  }
  return [
    {
      type: "number",
      ...(variable.lo !== undefined && { minimum: variable.lo }),
      ...(variable.hi !== undefined && { maximum: variable.hi }),
    },
  ];
}
