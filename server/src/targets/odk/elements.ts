/** A form as ODK has it, before it is written as an XForm or as an XLSForm: both hold the same. */

import type { Text } from "../../instrument/schema.ts";

/** One question, or something that stands among them without being asked. */
export interface Field {
  readonly name: string;
  /** What declares it: what is lost of it is told there. */
  readonly on: string;
  readonly type:
    | "select_one"
    | "select_multiple"
    | "rank"
    | "integer"
    | "decimal"
    | "text"
    | "date"
    | "time"
    | "geopoint"
    | "file"
    | "image"
    | "range"
    | "note"
    | "acknowledge"
    | "calculate"
    | "hidden"
    | RecordType;
  /** The list of choices, of those types that have one. */
  readonly list?: string;
  /** Which of its choices are offered: see `offeredKey`. */
  readonly filter?: string;
  /** Its choices in another order for each respondent. */
  readonly random?: boolean;
  readonly label?: Text;
  readonly hint?: Text;
  readonly appearance?: string;
  /** Of a range: what can be set on it. */
  readonly limits?: { readonly start: string; readonly end: string; readonly step: string };
  readonly required?: boolean;
  /** Expressions name a question as `${name}`, and the answer at hand as `.`. */
  readonly relevant?: string;
  readonly constraint?: { readonly expression: string; readonly message?: Text };
  readonly calculation?: string;
}

/** What ODK notes by itself. */
export type RecordType = "start" | "end" | "deviceid";

/** What a choice has that is not offered to everybody: the name of its condition, which filters ask for. */
export const offeredKey = "offered";

export interface FieldGroup {
  readonly name: string;
  readonly on: string;
  readonly type: "group";
  readonly label?: Text;
  readonly appearance?: string;
  readonly relevant?: string;
  readonly children: readonly Element[];
}

export type Element = Field | FieldGroup;

export interface ChoiceList {
  readonly name: string;
  readonly on: string;
  readonly choices: readonly { readonly name: string; readonly label: Text; readonly offered?: string | undefined }[];
}

export interface FormLanguage {
  readonly tag: string;
  /** What ODK calls it, such as `English (en)`. */
  readonly name: string;
}

export interface OdkForm {
  readonly id: string;
  readonly title: string;
  readonly version: string | undefined;
  /** The first is the one that a form opens in. */
  readonly languages: readonly FormLanguage[];
  readonly lists: readonly ChoiceList[];
  readonly children: readonly Element[];
}

/** Where every element is: its name behind those of the groups that it is in. */
export function pathsOf(elements: readonly Element[], parents: readonly string[] = []): readonly (readonly [string, readonly string[]])[] {
  return elements.flatMap((element) => {
    const path = [...parents, element.name];
    return [[element.name, path] as const, ...(element.type === "group" ? pathsOf(element.children, path) : [])];
  });
}
