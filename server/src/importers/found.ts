/**
 * What was found in a file of another tool: a neutral questionnaire, before it has names, scales and batteries of ours. A reader makes one of the bytes of
 * its format; the steps make an instrument of it. Everything in it has its place in the source (`source`).
 */

/** One text in some languages, by their tags. What the file says of no language stands at the first of `Found.languages`. */
export type FoundText = Readonly<Record<string, string>>;

export interface FoundOption {
  /** Its code as the source writes it; empty where it has none. */
  readonly code: string;
  /** What conditions of the source call it, where that is not its code. */
  readonly alias?: string;
  /** What it should be called, where the source says so. */
  readonly name?: string;
  readonly label: FoundText;
  /** It asks for a few words. */
  readonly specify?: boolean;
  /** Whoever chooses it must write them. */
  readonly specifyRequired?: boolean;
  readonly exclusive?: boolean;
  /** The source says that it is no answer. */
  readonly missing?: boolean;
  /** Its code in old data, where the source says so. */
  readonly was?: string | undefined;
  /** Who is offered it. */
  readonly when?: FoundCondition | undefined;
}

/** How answers look. */
export type FoundLook = "slider" | "stars" | "smileys" | "buttons" | "list";

export interface FoundPoles {
  readonly left: FoundText;
  readonly right: FoundText;
}

interface Asked {
  /** What the source calls it. Conditions and scores name it so. */
  readonly source: string;
  /** What it should be called, where that is something else. */
  readonly name?: string;
  readonly text: FoundText;
  /** What its column is called in old data, where the source says so. */
  readonly was?: string | undefined;
  /** The help below it. */
  readonly hint?: FoundText | undefined;
  readonly required?: boolean;
  readonly when?: FoundCondition | undefined;
}

/** A statement that is rated: a row of a matrix, or a question that stands in a run of ratings. */
interface Rated {
  /** False where the source itself calculates with the answer as it is. */
  readonly reverse?: boolean;
  readonly dimension?: string;
  readonly poles?: FoundPoles;
}

export interface FoundRow extends Asked, Rated {
  /** What it is called in every table that asks it, where the source says so; its words may differ from table to table. */
  readonly item?: string;
  /** Where it is answered from other options than the rest of its table. */
  readonly options?: readonly FoundOption[];
  readonly shown?: FoundLook | undefined;
}

/** Rows that are all answered from the same options. */
export interface FoundMatrix extends Asked {
  readonly kind: "matrix";
  readonly options: readonly FoundOption[];
  readonly rows: readonly FoundRow[];
  /** Each respondent gets the rows in another order. */
  readonly random?: boolean;
  /** Each respondent gets so many of the rows. */
  readonly draw?: number | undefined;
  /** What the names of its columns start with. */
  readonly code?: string;
  /** The title of what its rows are about stands above them. */
  readonly headed?: boolean;
  readonly shown?: FoundLook | undefined;
  /** It and so many tables before it ask the same rows together. */
  readonly together?: { readonly layout: "side by side" | "item by item"; readonly before: number };
}

export type AnswerKind = "one" | "any" | "rank" | "number" | "text" | "long" | "date" | "time" | "place" | "file" | "image" | "share";

/** A rule for an answer, and what those read who break it. */
export interface FoundCheck {
  readonly rule: FoundCondition;
  readonly message: FoundText;
}

export interface FoundQuestion extends Asked, Rated {
  readonly kind: "question";
  readonly answer: AnswerKind;
  readonly options?: readonly FoundOption[];
  /** The source shows the options as a rating, whatever their labels are. */
  readonly rating?: boolean;
  /** Questions of one group are rows of one table. */
  readonly table?: string;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly decimals?: number | undefined;
  readonly unit?: FoundText;
  /** Codes of a number that mean that there is no answer. */
  readonly codes?: readonly FoundOption[];
  /** How many options are chosen; of a text, the most characters. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly format?: "email" | "phone" | "url" | undefined;
  /** The form of a text: 0 is a digit, A a letter. */
  readonly like?: string | undefined;
  /** Limits of a date: `2020-01-01`, or `today`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The points that are divided. */
  readonly total?: number;
  /** Each respondent gets the options in another order. */
  readonly random?: boolean;
  readonly shown?: FoundLook | undefined;
  /** How its scale looks wherever it stands. */
  readonly look?: FoundLook | undefined;
  /** The source of the question of which it offers what was chosen there. */
  readonly chosen?: string | undefined;
  readonly checks?: readonly FoundCheck[];
}

/** What is known of a respondent without being asked. */
export interface FoundGiven {
  readonly source: string;
  readonly label: FoundText;
  /** Nothing where it is a text. */
  readonly options?: readonly FoundOption[];
  readonly from: "link" | "random";
  readonly was?: string | undefined;
  /** The source has no list of its values, and it may be of no use here: as what it is lost, then. */
  readonly open?: "hidden" | "embedded-data" | undefined;
  /** Its options are what it is compared with. */
  readonly isCompared?: boolean;
}

/** Words on a page that the source itself calls by a name. */
export interface FoundWords {
  readonly kind: "words";
  readonly source: string;
  readonly text: FoundText;
  readonly when?: FoundCondition | undefined;
}

/** A text that asks nothing. */
export interface FoundNote {
  readonly kind: "note";
  readonly source: string;
  /** What it should be called where it stands on a page, where the source has no name for it. */
  readonly name?: string;
  readonly text: FoundText;
  readonly when?: FoundCondition | undefined;
}

export type FoundPart = FoundMatrix | FoundQuestion | FoundNote | FoundWords;

export interface FoundPage {
  readonly source: string;
  readonly title?: FoundText;
  readonly when?: FoundCondition | undefined;
  /** Pages one after the other that have the same are shown in an order of chance. */
  readonly random?: string | undefined;
  /** The section that it is in. */
  readonly section?: string | undefined;
  /** It is a stop, which shows this and nothing else, and ends the form. */
  readonly stop?: FoundText | undefined;
  readonly parts: readonly FoundPart[];
}

/** Pages that have a title or a condition in common. Pages name it by its source. */
export interface FoundSection {
  readonly source: string;
  readonly title?: FoundText | undefined;
  readonly when?: FoundCondition | undefined;
}

/** A condition on what the source calls its questions and rows, and on its codes. */
export type FoundCondition =
  | { readonly kind: "and" | "or"; readonly all: readonly FoundCondition[] }
  | { readonly kind: "not"; readonly operand: FoundCondition }
  | { readonly kind: "answered"; readonly of: string }
  | { readonly kind: "compare"; readonly of: string; readonly op: Comparison; readonly value: string }
  | { readonly kind: "includes"; readonly of: string; readonly value: string }
  /** A comparison in which something is calculated, or two answers are compared. */
  | { readonly kind: "holds"; readonly left: FoundFormula; readonly op: Comparison; readonly right: FoundFormula; readonly raw: string }
  /** That a calculation has a result. */
  | { readonly kind: "known"; readonly of: FoundFormula; readonly raw: string }
  /** What has no meaning here, as the source writes it. */
  | { readonly kind: "unknown"; readonly raw: string };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A calculation on what the source calls its questions and rows. */
export type FoundFormula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "answer"; readonly of: string }
  | { readonly kind: "binary"; readonly op: "+" | "-" | "*" | "/"; readonly left: FoundFormula; readonly right: FoundFormula }
  /** A comparison is 1 or 0; of a question that has options, the number is the code of one. */
  | { readonly kind: "comparison"; readonly op: Comparison; readonly left: FoundFormula; readonly right: FoundFormula }
  | {
      readonly kind: "call";
      readonly name: "mean" | "sum" | "min" | "max" | "count";
      readonly of: readonly FoundFormula[];
      /** How many values it needs, where the source says so. */
      readonly least?: number;
    };

export interface FoundScore {
  readonly source: string;
  /** It is the result of a score for one dimension or item, by their ids. */
  readonly part?: { readonly of: string; readonly dimension?: string | undefined; readonly item?: string | undefined };
  readonly title: FoundText;
  readonly formula: FoundFormula | undefined;
  /** As the source writes it. */
  readonly raw: string;
  /** The source rounds it. */
  readonly isRounded?: boolean;
  readonly missing?: "none" | { readonly atLeast: number };
  readonly bands?: readonly { readonly label: string; readonly lo: string; readonly hi: string; readonly title?: FoundText | undefined }[];
}

/** What rows are about, where the source has it. Rows name it by its id. */
export interface FoundDimension {
  readonly id: string;
  readonly title: FoundText;
  readonly parent?: string | undefined;
  readonly definition?: FoundText | undefined;
  readonly formative?: boolean;
  /** Its items in their order. */
  readonly items: readonly string[];
}

export interface Found {
  /** What it should be called, and so its file. */
  readonly name?: string;
  readonly title?: FoundText | undefined;
  /** The first is the one it was written in; `und` where the file does not say. */
  readonly languages: readonly string[];
  readonly version?: string | undefined;
  readonly licence?: string | undefined;
  readonly cites?: readonly string[];
  readonly intro?: FoundText | undefined;
  readonly outro?: FoundText | undefined;
  /** Closing words for some, in place of `outro`. */
  readonly outros?: readonly { readonly when: FoundCondition; readonly text: FoundText }[] | undefined;
  readonly consent?: FoundText | undefined;
  /** What those read who do not agree. */
  readonly refused?: FoundText | undefined;
  readonly sections?: readonly FoundSection[] | undefined;
  /** Nothing in the source names columns of data. */
  readonly isWithoutData?: true;
  readonly pages: readonly FoundPage[];
  readonly scores?: readonly FoundScore[];
  readonly dimensions?: readonly FoundDimension[];
  readonly givens?: readonly FoundGiven[];
  /** What the platform notes by itself: `start`, `end`, `device`, `language`. */
  readonly records?: readonly string[];
}

/** Several conditions as one; those that are not there count for nothing. */
export function both(...conditions: readonly (FoundCondition | undefined)[]): FoundCondition | undefined {
  const all = conditions.filter((each) => each !== undefined);
  return all.length > 1 ? { kind: "and", all } : all[0];
}

/** Texts that ask nothing, as far as they are there. */
export function notesOf(
  source: string,
  when: FoundCondition | undefined,
  ...texts: readonly (FoundText | undefined)[]
): readonly FoundNote[] {
  return texts.flatMap((text = {}): FoundNote[] => (Object.keys(text).length > 0 ? [{ kind: "note", source, text, when }] : []));
}
