/** What FHIR takes: ids, names of expressions, and whole numbers. */

import type { NameRules } from "../../form/names.ts";

/** The id of a resource or of a rule has no underscore, and 64 letters at most (hl7.org/fhir/datatypes.html#id). */
export function idOf(name: string): string {
  return name.replaceAll("_", "-").slice(0, 64);
}

/** The ids of groups. They have a full stop, which no column has: any text is one (hl7.org/fhir/questionnaire.html). */
export const groupIds: NameRules = { joint: "." };

/**
 * The names of expressions, which are ids in R4 (hl7.org/fhir/R4/metadatatypes.html#Expression) and are written `%name`: without an underscore, and no longer.
 * Reserved is what has a meaning in FHIRPath or in questionnaires (hl7.org/fhirpath, "Environment variables";
 * build.fhir.org/ig/HL7/sdc/expressions.html), and the words of FHIRPath's grammar.
 */
export const expressionNames: NameRules = {
  plain: (name) => name.replaceAll("_", ""),
  longest: 64,
  joint: "n",
  reserved: [
    ..."context factory loinc qitem questionnaire resource rootresource sct server terminologies ucum".split(" "),
    ..."and as asc contains desc div false implies in is mod or sort true xor".split(" "),
    ...["year", "month", "week", "day", "hour", "minute", "second", "millisecond"].flatMap((unit) => [unit, `${unit}s`]),
  ],
};

/** Whether the type `integer` holds this value: it has 32 bits (hl7.org/fhir/datatypes.html#integer). Clients refuse what is beyond. */
export function isInteger(value: number): boolean {
  return (value | 0) === value;
}

/** What a number may be. */
export interface Limits {
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly decimals: number;
}

/** The type of a number: `integer` where it holds all that is allowed. */
export function numberType({ lo, hi, decimals }: Limits): "integer" | "decimal" {
  const holds = (limit: number | undefined): boolean => limit !== undefined && isInteger(limit);
  return decimals === 0 && holds(lo) && holds(hi) ? "integer" : "decimal";
}
