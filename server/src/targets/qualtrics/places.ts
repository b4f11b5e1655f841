/** Where Qualtrics keeps the answer of each column of an instrument. */

import type { QualtricsQuestion } from "./blocks.ts";

export type Place =
  /** One of several codes: the locator of each. */
  | { readonly kind: "code"; readonly qid: string; readonly locators: ReadonlyMap<number, string> }
  /** A choice that can be ticked, and all choices of its question: where none is ticked, there is no answer. */
  | { readonly kind: "ticked"; readonly qid: string; readonly locator: string; readonly all: readonly string[] }
  /** What the link or the flow gives: a field of its own, and its codes where it has some. */
  | { readonly kind: "field"; readonly field: string; readonly codes: readonly number[] }
  /** A number or a text. */
  | { readonly kind: "entry"; readonly qid: string; readonly locator: string };

export type Places = ReadonlyMap<string, Place>;

export function placesIn(questions: readonly QualtricsQuestion[], fields: readonly (readonly [string, Place])[] = []): Places {
  return new Map([...questions.flatMap(placesOf), ...fields]);
}

function placesOf({ qid, kind, column = "", choices, answers }: QualtricsQuestion): (readonly [string, Place])[] {
  const selectable = (...ids: readonly number[]): string => `q://${qid}/SelectableChoice/${ids.join("/")}`;
  const entry = (end: string): Place => ({ kind: "entry", qid, locator: `q://${qid}/${end}` });
  switch (kind) {
    case "text":
    // Logic about files is not documented.
    case "file":
      return [];
    case "one":
    case "list":
    case "rating":
      return [[column, { kind: "code", qid, locators: new Map(choices.map(({ id, code }) => [code!, selectable(id)])) }]];
    case "any": {
      const all = choices.map(({ id }) => selectable(id));
      return choices.map((choice, index) => [choice.column!, { kind: "ticked", qid, locator: all[index]!, all }]);
    }
    case "matrix":
      return choices.map((row) => {
        const locators = new Map(answers.map(({ id, code }) => [code!, selectable(row.id, id)]));
        return [row.column!, { kind: "code", qid, locators }];
      });
    case "rank":
    case "sum":
      return choices.map((choice) => [choice.column!, entry(`ChoiceNumericEntryValue/${choice.id}`)]);
    case "number":
    case "line":
    case "essay":
      return [[column, entry("ChoiceTextEntryValue")]];
  }
}
