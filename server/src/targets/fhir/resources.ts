/** The parts of FHIR's Questionnaire that we write, in the two releases that programs read. */

/** FHIR's releases. They differ in a few words. */
export type Release = "R4" | "R5";

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly [value: `value${string}`]: unknown;
  readonly _valueString?: Beside;
}

/** What stands beside a text: its translations. */
export interface Beside {
  readonly extension: readonly Extension[];
}

export interface Coding {
  readonly code: string;
  readonly display?: string;
  readonly _display?: Beside;
}

export interface AnswerOption {
  readonly valueCoding: Coding;
  readonly extension?: readonly Extension[];
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: "exists" | "=" | "!=" | ">" | "<" | ">=" | "<=";
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
  readonly answerInteger?: number;
  readonly answerDecimal?: number;
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly _text?: Beside;
  /** In R5, `choice` is called `coding`. */
  readonly type: "group" | "display" | "choice" | "coding" | "integer" | "decimal" | "string" | "text" | "date" | "time" | "attachment";
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly required?: true;
  readonly repeats?: true;
  readonly maxLength?: number;
  readonly readOnly?: true;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

const own = "http://hl7.org/fhir/StructureDefinition/";
const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

/** An expression of FHIRPath, with a name where others use it. */
function fhirPath(expression: string, name?: string): object {
  return { ...(name !== undefined && { name }), language: "text/fhirpath", expression };
}

export const extensions = {
  translation: (lang: string, content: string, beside: readonly Extension[] = []): Extension => ({
    url: `${own}translation`,
    extension: [
      { url: "lang", valueCode: lang },
      { url: "content", valueString: content, ...(beside.length > 0 && { _valueString: { extension: beside } }) },
    ],
  }),
  /** The text beside it as a program may show it that knows HTML. */
  xhtml: (html: string): Extension => ({ url: `${own}rendering-xhtml`, valueString: html }),
  /** How an item is shown. */
  control: (code: string): Extension => ({
    url: `${own}questionnaire-itemControl`,
    valueCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code }] },
  }),
  hidden: (): Extension => ({ url: `${own}questionnaire-hidden`, valueBoolean: true }),
  /** Choosing an option excludes the others. */
  exclusive: (): Extension => ({ url: `${own}questionnaire-optionExclusive`, valueBoolean: true }),
  /** The number that an option stands for. */
  weight: (value: number, release: Release): Extension => ({
    url: own + (release === "R4" ? "ordinalValue" : "itemWeight"),
    valueDecimal: value,
  }),
  limit: (which: "minValue" | "maxValue", value: number, whole: boolean): Extension => ({
    url: own + which,
    [whole ? "valueInteger" : "valueDecimal"]: value,
  }),
  /** How many answers there are, by whoever answers. */
  occurs: (which: "minOccurs" | "maxOccurs", value: number): Extension => ({ url: `${own}questionnaire-${which}`, valueInteger: value }),
  regex: (expression: string): Extension => ({ url: `${own}regex`, valueString: expression }),
  dateLimit: (which: "minValue" | "maxValue", value: string): Extension => ({ url: own + which, valueDate: value }),
  mimeType: (value: string): Extension => ({ url: `${own}mimeType`, valueCode: value }),
  decimals: (value: number): Extension => ({ url: `${own}maxDecimalPlaces`, valueInteger: value }),
  /** How far apart the numbers of a slider are: a whole number. */
  step: (value: number): Extension => ({ url: `${own}questionnaire-sliderStepValue`, valueInteger: value }),
  unit: (display: Omit<Coding, "code">): Extension => ({ url: `${own}questionnaire-unit`, valueCoding: display }),
  /** A rule for the answers in a group. */
  constraint: (
    key: string,
    expression: string,
    human: { readonly valueString?: string; readonly _valueString?: Beside },
    release: Release,
  ): Extension => ({
    url: own + (release === "R4" ? "questionnaire-constraint" : "targetConstraint"),
    extension: [
      { url: "key", valueId: key },
      { url: "severity", valueCode: "error" },
      { url: "expression", ...(release === "R4" ? { valueString: expression } : { valueExpression: fhirPath(expression) }) },
      { url: "human", ...human },
    ],
  }),
  variable: (name: string, expression: string): Extension => ({ url: `${own}variable`, valueExpression: fhirPath(expression, name) }),
  calculated: (expression: string): Extension => ({ url: `${sdc}calculatedExpression`, valueExpression: fhirPath(expression) }),
  /** While its expression holds, these options are offered. */
  toggle: (codes: readonly number[], expression: string): Extension => ({
    url: `${sdc}answerOptionsToggleExpression`,
    extension: [
      ...codes.map((code) => ({ url: "option", valueCoding: { code: String(code) } })),
      { url: "expression", valueExpression: fhirPath(expression) },
    ],
  }),
  enableWhen: (expression: string): Extension => ({ url: `${sdc}enableWhenExpression`, valueExpression: fhirPath(expression) }),
};
