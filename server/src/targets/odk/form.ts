/** A form as ODK has it, before it is written as an XForm or as an XLSForm: both hold the same. */

import type { Text } from "../../instrument/schema.ts";

/** One question, or something that stands among them without being asked. */
export interface FormQuestion {
  readonly name: string;
  readonly type: "select_one" | "select_multiple" | "rank" | "integer" | "decimal" | "text" | "date" | "note" | "acknowledge" | "calculate";
  /** The list of choices, of those types that have one. */
  readonly list?: string;
  readonly label?: Text;
  readonly hint?: Text;
  readonly appearance?: string;
  readonly required?: boolean;
  /** Expressions name a question as `${name}`, and the answer at hand as `.`. */
  readonly relevant?: string;
  readonly constraint?: { readonly expression: string; readonly message?: Text };
  readonly calculation?: string;
}

export interface FormGroup {
  readonly name: string;
  readonly type: "group";
  readonly label?: Text;
  readonly appearance?: string;
  readonly relevant?: string;
  readonly children: readonly FormElement[];
}

export type FormElement = FormQuestion | FormGroup;

export interface FormChoices {
  readonly name: string;
  readonly choices: readonly { readonly name: string; readonly label: Text }[];
}

export interface FormLanguage {
  readonly tag: string;
  /** What ODK calls it, such as `English (en)`. */
  readonly name: string;
}

export interface Form {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  /** The first is the one that a form opens in. */
  readonly languages: readonly FormLanguage[];
  readonly lists: readonly FormChoices[];
  readonly children: readonly FormElement[];
  /** What declares a question, a group or a list, by its name in the form; the instrument itself, where it is not here. */
  readonly declared: ReadonlyMap<string, string>;
}

/** A question that another names in an expression. */
export function ref(name: string): string {
  return `\${${name}}`;
}

/** A text in an expression. XPath has no escapes, so quotes are put together from pieces; so is what would be read as a question's name. */
export function quoted(text: string): string {
  const pieces = text
    .split(/(?<=\$)(?=\{)|(?<=')(?=[^']*")|(?<=")(?=[^"]*')/)
    .map((piece) => (piece.includes("'") ? `"${piece}"` : `'${piece}'`));
  return pieces.length === 1 ? pieces[0]! : `concat(${pieces.join(", ")})`;
}
