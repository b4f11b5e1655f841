/** Fills in FHIR Questionnaires, and calculates what they calculate. */

import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4/index.js";
import r5 from "fhirpath/fhir-context/r5/index.js";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import type { EnableWhen, Extension, QuestionnaireItem, Release } from "../../server/src/targets/fhir/resources.ts";

export interface Questionnaire {
  readonly extension?: readonly Extension[];
  readonly item: readonly QuestionnaireItem[];
  readonly [element: string]: unknown;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly Readonly<Record<string, unknown>>[];
  readonly item?: readonly ResponseItem[];
}

/** Every item, those of groups after their group. */
export function allItems(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...allItems(item.item ?? [])]);
}

/** A response with the answers of a row: items without an answer are not in it. */
export function respond(instrument: Instrument, { item }: Questionnaire, row: Row): object {
  const answersTo = ({ linkId, type, repeats }: QuestionnaireItem): Readonly<Record<string, unknown>>[] => {
    if (repeats) {
      const { type: question } = instrument.questions.find(({ id }) => id === linkId)!;
      return ("options" in question ? question.options : [])
        .filter(({ variable }) => row[variable!] === 1)
        .map(({ code }) => ({ valueCoding: { code: String(code) } }));
    }
    const value = row[linkId] ?? null;
    if (value === null) return [];
    switch (type) {
      case "choice":
      case "coding":
        return [{ valueCoding: { code: String(value) } }];
      case "integer":
      case "decimal":
      case "date":
      case "time":
        return [{ [`value${type[0]!.toUpperCase()}${type.slice(1)}`]: value }];
      case "attachment":
        return [{ valueAttachment: { title: value } }];
      default:
        return [{ valueString: value }];
    }
  };
  const fill = (items: readonly QuestionnaireItem[]): ResponseItem[] =>
    items.flatMap((each): ResponseItem[] => {
      const { linkId, type, item: inner = [] } = each;
      // What stands in a question is its help, which nobody answers.
      if (type === "group") {
        const filled = fill(inner);
        return filled.length > 0 ? [{ linkId, item: filled }] : [];
      }
      const answer = each.readOnly ? [] : answersTo(each);
      return answer.length > 0 ? [{ linkId, answer }] : [];
    });
  return { resourceType: "QuestionnaireResponse", status: "completed", item: fill(item) };
}

type Evaluate = (base: object, names: Readonly<Record<string, unknown>>) => unknown[];

/** The expression that an extension of an item holds. */
export function expressionIn(extensions: readonly Extension[] | undefined, name: string): string | undefined {
  return (extensions?.find(({ url }) => url.endsWith(name))?.["valueExpression"] as { expression: string } | undefined)?.expression;
}

/** The expressions of a questionnaire, read once for many responses. */
export class Calculator {
  readonly #release: Release;
  readonly #items: readonly QuestionnaireItem[];
  readonly #variables: readonly { readonly name: string; readonly evaluate: Evaluate }[];
  readonly #read = new Map<string, Evaluate>();

  constructor({ extension = [], item }: Questionnaire, release: Release) {
    this.#release = release;
    this.#items = allItems(item);
    this.#variables = extension.map((each) => {
      const { name, expression } = each["valueExpression"] as { name: string; expression: string };
      return { name, evaluate: this.#compile(expression) };
    });
  }

  /** The value of each calculated item, null where it is empty. */
  results(response: object): Record<string, unknown> {
    const names = this.#names(response);
    return Object.fromEntries(
      this.#items.flatMap(({ linkId, extension }) => {
        const expression = expressionIn(extension, "calculatedExpression");
        return expression === undefined ? [] : [[linkId, this.#compile(expression)(response, names)[0] ?? null]];
      }),
    );
  }

  /** The variables of the questionnaire, each of which may use those before it. */
  #names(response: object): Record<string, unknown> {
    const names: Record<string, unknown> = { resource: response };
    for (const { name, evaluate } of this.#variables) names[name] = evaluate(response, names);
    return names;
  }

  /** Whether an item is shown. */
  isShown({ extension, enableWhen, enableBehavior }: QuestionnaireItem, response: object): boolean {
    const expression = expressionIn(extension, "enableWhenExpression");
    if (expression !== undefined) return this.#compile(expression)(response, this.#names(response))[0] === true;
    if (enableWhen === undefined) return true;
    return enableBehavior === "all" ? enableWhen.every((each) => holds(each, response)) : enableWhen.some((each) => holds(each, response));
  }

  evaluate(expression: string, response: object, base: object = response): unknown {
    return this.#compile(expression)(base, { resource: response })[0];
  }

  #compile(expression: string): Evaluate {
    let evaluate = this.#read.get(expression);
    if (evaluate === undefined) {
      evaluate = fhirpath.compile(expression, this.#release === "R4" ? r4 : r5) as unknown as Evaluate;
      this.#read.set(expression, evaluate);
    }
    return evaluate;
  }
}

/** One comparison, as FHIR defines it: with any of the answers. */
function holds({ question, operator, ...expected }: EnableWhen, response: object): boolean {
  const answers = answersIn(response as ResponseItem, question);
  if (operator === "exists") return answers.length > 0 === expected.answerBoolean;
  return answers.some((answer) => {
    if (expected.answerCoding)
      return (operator === "=") === ((answer["valueCoding"] as { code: string }).code === expected.answerCoding.code);
    const given = (answer["valueInteger"] ?? answer["valueDecimal"]) as number;
    const limit = (expected.answerInteger ?? expected.answerDecimal)!;
    return {
      "=": given === limit,
      "!=": given !== limit,
      "<": given < limit,
      "<=": given <= limit,
      ">": given > limit,
      ">=": given >= limit,
    }[operator];
  });
}

function answersIn({ item = [] }: ResponseItem, linkId: string): readonly Readonly<Record<string, unknown>>[] {
  return item.flatMap((each) => (each.linkId === linkId ? (each.answer ?? []) : answersIn(each, linkId)));
}
