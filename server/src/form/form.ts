/**
 * The form: an instrument as respondents read it and answer it, from the first words to the last. Every platform is written from it.
 *
 * It is plain data. Nothing in it is left to look up: an item has its text, its scale and what stands at its answers. Which items make a table
 * is decided here, once.
 */

import type {
  Battery,
  Condition,
  Given,
  Instrument,
  Look,
  Option,
  QuestionType,
  RecordName,
  Scale,
  Score,
  Section,
  Text,
  Variable,
} from "../instrument/schema.ts";
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
  /** Its title, behind that of its section where there is one. */
  readonly title: Text | undefined;
  readonly section: Section | undefined;
  /** Who sees it, of those whose form no stop has ended: for whom its own condition holds, and that of its section. */
  readonly own: Condition | undefined;
  /** Who sees it; everybody where it is not there. */
  readonly when: Condition | undefined;
  /** It is a stop: those who see it read this, and nothing behind it. */
  readonly stop: Text | undefined;
  /** Pages one after the other that have the same come in an order of chance. */
  readonly random: string | undefined;
  readonly blocks: readonly Block[];
}

/** What can stand on a page. */
export type Block = Question | Words | Group | PageNote;

/** Something to read. */
export interface Note {
  readonly kind: "note";
  readonly name: "intro" | "contact" | "outro" | "refused" | `outro${number}`;
  readonly text: Text;
  /** Who reads it; everybody where it is not there. */
  readonly when?: Condition | undefined;
  /** The same of those who come to it, whose form no stop has ended. */
  readonly own?: Condition | undefined;
}

/** Words on a page. */
export interface PageNote {
  readonly kind: "note";
  readonly id: string;
  readonly text: Text;
  /** Who reads it, of those who see its page. */
  readonly when: Condition | undefined;
}

/** What respondents agree to, with the code 1. Where they can also say no, that has the code 0. */
export interface Consent {
  readonly kind: "consent";
  readonly variable: "consent";
  readonly text: Text;
  readonly canRefuse: boolean;
}

export interface Question {
  readonly kind: "question";
  readonly id: string;
  readonly short: string | undefined;
  readonly text: Text;
  /** The help below it. */
  readonly hint: Text | undefined;
  readonly required: boolean;
  /** Who is asked it, of those who see its page; all of them where it is not there. */
  readonly when: Condition | undefined;
  /** Each respondent gets its options in another order. */
  readonly random: boolean;
  /** The question whose chosen options it offers. */
  readonly carries: string | undefined;
  readonly asks: Asks;
  /** How it is to look: its own wish, or that of its scale. */
  readonly shown: Look | undefined;
  readonly rules: readonly Rule[];
}

/** A rule for an answer: when it is broken, and what is read then. */
export interface Rule {
  readonly broken: Condition;
  readonly message: Text;
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
  /** Who is asked its question: nobody else is asked for the words. */
  readonly when: Condition | undefined;
}

/** Items of a battery, in the order in which they are asked. */
export interface Group {
  readonly kind: "group";
  readonly battery: Battery;
  /** The dimension whose title stands above them. */
  readonly heading: { readonly dimension: string; readonly title: Text } | undefined;
  /** Each respondent gets them in another order: of a single one there is no other. */
  readonly random: boolean;
  /** Not everybody gets all of them. */
  readonly draw: Draw | undefined;
  /** The batteries that ask the same items with it. */
  readonly joined: Joined | undefined;
  readonly tables: readonly Table[];
  /** Who is asked any of its items, where each has a condition. */
  readonly when: Condition | undefined;
}

/** So many of some items, which are drawn by chance for each respondent: the same ones in all of the batteries. */
export interface Draw {
  readonly count: number;
  readonly items: readonly string[];
  readonly batteries: readonly Battery[];
}

/** Groups that ask the same items together, one after the other on a page. Item by item, each of them has one row. */
export interface Joined {
  readonly layout: "side by side" | "item by item";
  readonly groups: readonly Group[];
  /** Each respondent gets the items in another order. */
  readonly random: boolean;
}

/** Neighbours that are answered alike: a row each. Between two poles, the ends of each row are its own. */
export interface Table {
  readonly kind: "table" | "poles";
  readonly scale: Scale;
  /** Those of the scale: what stands above the columns of a table. */
  readonly answers: readonly Answer[];
  readonly rows: readonly Row[];
  /** Who is asked any of its rows, where each has a condition. */
  readonly when: Condition | undefined;
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
  /** The help below it. */
  readonly hint: Text | undefined;
  readonly required: boolean;
  /** Who is asked it, of those who see its page; all of them where it is not there. */
  readonly when: Condition | undefined;
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
  | { readonly kind: "words"; readonly words: Words }
  /** Whether the form ended at a stop. */
  | { readonly kind: "stop"; readonly stop: FormPage }
  /** What nobody is asked. */
  | { readonly kind: "given"; readonly given: Given }
  /** What the platform notes by itself. */
  | { readonly kind: "record"; readonly record: RecordName };

/** A column of the answers. */
export interface Column {
  /** What the instrument calls it. */
  readonly name: string;
  /** The declaration that it comes from: what is lost of it is told there. */
  readonly on: string;
  /** What the author wants it to be called where its name does not fit. */
  readonly short: string | undefined;
  readonly from: Source;
  /** Where it is asked, or the stop that it tells of; nothing for the consent, and for what nobody is asked. */
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
