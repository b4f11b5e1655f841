/** What ODK takes: names, whole numbers, and what the importer of workbooks makes of a cell. */

import type { NameRules } from "../../form/names.ts";

/** Each name comes once in a form, so that an expression can name it. Every form has these of its own (getodk.github.io/xforms-spec, "Instance"). */
export const nodeNames: NameRules = { reserved: ["data", "meta", "instanceID", "instanceName"], joint: "_" };

/** What a number may be. */
export interface Limits {
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly decimals: number;
}

/** Whether the type `int` holds every number that is allowed: it has 32 bits (getodk.github.io/xforms-spec, "Data types"). Clients drop what is beyond. */
export function isInt({ lo, hi, decimals }: Limits): boolean {
  return decimals === 0 && [lo, hi].every((limit) => limit !== undefined && (limit | 0) === limit);
}

const straight: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " " };

/**
 * A text as pyxform, which reads workbooks for ODK Central and Kobo, reads it from a cell: with straight quotes, and without no-break spaces
 * (`clean_text_values` in pyxform/parsing/sheet_headers.py, and `xlsx_value_to_str` in pyxform/xls2json_backends.py, 4.5.0). It also makes one
 * space of several, unless the setting `clean_text_values` says no.
 */
export function imported(text: string): string {
  return text.replace(/[‘’“”\u00a0]/g, (sign) => straight[sign]!);
}
