/** The JSON Schema of one row of answers, so that platforms and scripts can check what they collected. */

import type { Instrument, Variable } from "./schema.ts";

export type JsonSchema = { readonly [key: string]: unknown };

/** Draft 2020-12. Every variable is there; null is a blank, allowed wherever an answer is not forced of every respondent. */
export function answersSchema(instrument: Instrument): JsonSchema {
  const always = alwaysAsked(instrument);
  const whole = wholeNumbers(instrument);
  const language = instrument.languages[0]!;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Answers to ${instrument.title[language]}`,
    description: `One respondent's answers to ${instrument.id}${instrument.version === undefined ? "" : ` ${instrument.version}`}. Raw codes, nothing reversed; null is a blank.`,
    type: "object",
    properties: Object.fromEntries(
      instrument.variables.map((variable) => {
        const blank = always.has(variable.name) ? [] : [{ type: "null" }];
        const anyOf = [...answerSchemas(variable, language, whole.has(variable.name) ? "integer" : "number"), ...blank];
        return [variable.name, { description: variable.label[language], anyOf }];
      }),
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

/** The variables whose free numbers have no decimals. Of the others, JSON Schema cannot count them: it finds 0.07 to be no multiple of 0.01. */
function wholeNumbers({ questions }: Instrument): ReadonlySet<string> {
  return new Set(
    questions.flatMap(({ id, type }) => {
      if (type.kind === "share") return type.parts.map(({ variable }) => variable);
      return type.kind === "number" && type.decimals === 0 ? [id] : [];
    }),
  );
}

function answerSchemas(variable: Variable, language: string, type: "integer" | "number"): JsonSchema[] {
  switch (variable.level) {
    case "text":
      // A text of spaces is a blank, and a blank is null.
      return [{ type: "string", pattern: "\\S" }];
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
      type,
      ...(variable.lo !== undefined && { minimum: variable.lo }),
      ...(variable.hi !== undefined && { maximum: variable.hi }),
    },
  ];
}
