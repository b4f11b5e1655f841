/**
 * The form: an instrument as respondents read it and answer it, from the first words to the last. Every platform is written from it.
 *
 * It is plain data. Nothing in it is left to look up: an item has its text, its scale and what stands at its answers. Which items make a table
 * is decided here, once.
 */

import type { Battery, Condition, Instrument, Option, QuestionType, Scale, Score, Text, Variable } from "../instrument/schema.ts";
import type { Answer } from "./answers.ts";

export interface Form {
  readonly instrument: Instrument;
  /** What is read and agreed to before the first page. */
  readonly opening: readonly (Note | Consent)[];
  readonly pages: readonly FormPage[];
  /** What is read after the last page. */
  readonly closing: readonly Note[];
  /** The columns of the answers, in the order of the form. */
  readonly columns: readonly Column[];
  readonly results: readonly Result[];
}

export interface FormPage {
  readonly id: string;
  readonly title: Text | undefined;
  /** Who sees it; everybody where it is not there. */
  readonly when: Condition | undefined;
  readonly blocks: readonly Block[];
}

/** What can stand on a page. */
export type Block = Question | Words | Group;

/** Something to read. */
export interface Note {
  readonly kind: "note";
  readonly name: "intro" | "contact" | "outro";
  readonly text: Text;
}

/** What respondents agree to. Its one answer has the code 1. */
export interface Consent {
  readonly kind: "consent";
  readonly variable: "consent";
  readonly text: Text;
}

export interface Question {
  readonly kind: "question";
  readonly id: string;
  readonly short: string | undefined;
  readonly text: Text;
  readonly required: boolean;
  readonly asks: Asks;
}

/** What a question asks for, as in the instrument, with its scale. */
export type Asks =
  | Exclude<QuestionType, { readonly kind: "scale" }>
  | { readonly kind: "scale"; readonly scale: Scale; readonly answers: readonly Answer[] };

/** The few words that an option asks for while it is chosen. They stand behind their question. */
export interface Words {
  readonly kind: "words";
  readonly variable: string;
  readonly question: Question;
  readonly option: Option;
}

/** Items of a battery, in the order in which they are asked. */
export interface Group {
  readonly kind: "group";
  readonly battery: Battery;
  /** The dimension whose title stands above them. */
  readonly heading: { readonly dimension: string; readonly title: Text } | undefined;
  /** Each respondent gets them in another order: of a single one there is no other. */
  readonly random: boolean;
  readonly tables: readonly Table[];
}

/** Neighbours that are answered alike: a row each. Between two poles, the ends of each row are its own. */
export interface Table {
  readonly kind: "table" | "poles";
  readonly scale: Scale;
  /** Those of the scale: what stands above the columns of a table. */
  readonly answers: readonly Answer[];
  readonly rows: readonly Row[];
}

/** An item as one battery asks it. */
export interface Row {
  readonly variable: string;
  readonly item: string;
  /** The dimension or facet that owns the item. */
  readonly dimension: string;
  readonly short: string | undefined;
  /** High answers mean low quality. */
  readonly reverse: boolean;
  readonly battery: Battery;
  readonly text: Text;
  readonly required: boolean;
  readonly scale: Scale;
  readonly poles: { readonly left: Text; readonly right: Text } | undefined;
  /** Its own answers: its poles stand in place of the ends of its scale. */
  readonly answers: readonly Answer[];
}

/** Where the answer in a column comes from. */
export type Source =
  | { readonly kind: "consent"; readonly consent: Consent }
  | { readonly kind: "item"; readonly row: Row; readonly group: Group }
  /** The one answer to a question. */
  | { readonly kind: "question"; readonly question: Question }
  /** A box that is ticked (1) or not (0). */
  | { readonly kind: "box"; readonly question: Question; readonly option: Option }
  /** The rank of an option. */
  | { readonly kind: "rank"; readonly question: Question; readonly option: Option }
  /** A part of a share. */
  | { readonly kind: "part"; readonly question: Question; readonly dimension: string; readonly label: Text }
  | { readonly kind: "words"; readonly words: Words };

/** A column of the answers. */
export interface Column {
  /** What the instrument calls it. */
  readonly name: string;
  /** The declaration that it comes from: what is lost of it is told there. */
  readonly on: string;
  /** What the author wants it to be called where its name does not fit. */
  readonly short: string | undefined;
  readonly from: Source;
  /** Where it is asked; nothing for the consent. */
  readonly page: FormPage | undefined;
  /** Its level of measurement, its codes and its limits. */
  readonly variable: Variable;
}

/** A column that is calculated: a result of a score, and its band where the score has some. */
export interface Result {
  readonly name: string;
  readonly on: string;
  readonly short: string | undefined;
  readonly score: Score;
  readonly result: Score["results"][number];
  /** The title of the score, and that of the dimension that it is of. */
  readonly title: Text;
  /** The column of its band. */
  readonly band: { readonly name: string; readonly short: string | undefined } | undefined;
}
