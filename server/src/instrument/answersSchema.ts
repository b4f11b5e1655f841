/** The JSON Schema of one row of answers, so that platforms and scripts can check what they collected. */

import { answersIn } from "./answersIn.ts";
import { byId } from "./byId.ts";
import type { Instrument, Variable } from "./schema.ts";
import { textPattern } from "./textPattern.ts";

export type JsonSchema = { readonly [key: string]: unknown };

/** Draft 2020-12. Every variable is there; null is a blank, allowed wherever an answer is not forced of every respondent. */
export function answersSchema(instrument: Instrument): JsonSchema {
  const always = alwaysAsked(instrument);
  const whole = wholeNumbers(instrument);
  const texts = textForms(instrument);
  const language = instrument.languages[0]!;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Answers to ${instrument.title[language]}`,
    description: `One respondent's answers to ${instrument.id}${instrument.version === undefined ? "" : ` ${instrument.version}`}. Raw codes, nothing reversed; null is a blank.`,
    type: "object",
    properties: Object.fromEntries(
      instrument.variables.map((variable) => {
        const blank = always.has(variable.name) ? [] : [{ type: "null" }];
        const type = whole.has(variable.name) ? "integer" : "number";
        const anyOf = [...(texts.get(variable.name) ?? answerSchemas(variable, language, type)), ...blank];
        return [variable.name, { description: variable.label[language], anyOf }];
      }),
    ),
    required: instrument.variables.map((variable) => variable.name),
    additionalProperties: false,
  };
}

/** The required variables that have no condition, nor their pages, and are not drawn. */
function alwaysAsked(instrument: Instrument): ReadonlySet<string> {
  const hidden = new Set<string>();
  // What a question does not offer is blank, and so is one that offers nothing.
  for (const { id, type } of instrument.questions) if ("options" in type && type.options.some((option) => option.when)) hidden.add(id);
  const conditional = new Set([...instrument.items, ...instrument.questions].flatMap(({ id, when }) => (when ? [id] : [])));
  const sections = byId(instrument.sections ?? []);
  // Behind a stop nothing is asked of everybody, nor where people may refuse.
  let mayHaveLeft = instrument.refused !== undefined;
  for (const { when: own, section, stop, elements } of instrument.pages) {
    if (stop) mayHaveLeft = true;
    const when = own ?? sections.get(section)?.when ?? mayHaveLeft;
    for (const element of elements) {
      if (element.kind === "battery") {
        for (const { battery, item } of answersIn(element))
          if (when || element.draw !== undefined || conditional.has(item)) hidden.add(`${battery} ${item}`);
      } else if (element.kind === "question" && (when || conditional.has(element.question))) hidden.add(element.question);
    }
  }
  const place = ({ from }: Variable) => {
    if (from.kind === "item") return `${from.battery} ${from.item}`;
    return "question" in from ? from.question : "";
  };
  const isAlways = (variable: Variable): boolean =>
    variable.from.kind === "stop" || (variable.required && variable.from.kind !== "specify" && !hidden.has(place(variable)));
  return new Set(instrument.variables.filter(isAlways).map(({ name }) => name));
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

/** The questions whose answers are texts of some form. */
function textForms({ questions }: Instrument): ReadonlyMap<string, readonly JsonSchema[]> {
  return new Map(
    questions.flatMap(({ id, type }): [string, JsonSchema[]][] => {
      const pattern = textPattern(type);
      const most = type.kind === "text" && type.most !== undefined ? { maxLength: type.most } : {};
      if (pattern === undefined && Object.keys(most).length === 0) return [];
      return [[id, [{ type: "string", pattern: pattern === undefined ? "\\S" : `^(?:${pattern})$`, ...most }]]];
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
    ...variable.missing.map(({ code, label }) => ({ const: code, ...(label && { title: label[language] }) })),
    {
      type,
      ...(variable.lo !== undefined && { minimum: variable.lo }),
      ...(variable.hi !== undefined && { maximum: variable.hi }),
    },
  ];
}
