/**
 * What was found in a file of another tool: a neutral questionnaire, before it has names, scales and batteries of ours. A reader makes one of the bytes of
 * its format; the steps make an instrument of it. Everything in it has its place in the source (`source`).
 */

/** One text in some languages, by their tags. What the file says of no language stands at the first of `Found.languages`. */
export type FoundText = Readonly<Record<string, string>>;

export interface FoundOption {
  /** Its code as the source writes it; empty where it has none. */
  readonly code: string;
  readonly label: FoundText;
  /** It asks for a few words. */
  readonly specify?: boolean;
  readonly exclusive?: boolean;
  /** The source says that it is no answer. */
  readonly missing?: boolean;
}

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
  readonly required?: boolean;
  readonly when?: FoundCondition | undefined;
}

/** A statement that is rated: a row of a matrix, or a question that stands in a run of ratings. */
interface Rated {
  readonly reverse?: boolean;
  readonly dimension?: string;
  readonly poles?: FoundPoles;
}

export interface FoundRow extends Asked, Rated {}

/** Rows that are all answered from the same options. */
export interface FoundMatrix extends Asked {
  readonly kind: "matrix";
  readonly options: readonly FoundOption[];
  readonly rows: readonly FoundRow[];
  /** Each respondent gets the rows in another order. */
  readonly random?: boolean;
}

export type AnswerKind = "one" | "any" | "rank" | "number" | "text" | "long" | "date";

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
}

/** A text that asks nothing. */
export interface FoundNote {
  readonly kind: "note";
  readonly source: string;
  readonly text: FoundText;
  readonly when?: FoundCondition | undefined;
}

export type FoundPart = FoundMatrix | FoundQuestion | FoundNote;

export interface FoundPage {
  readonly source: string;
  readonly title?: FoundText;
  readonly when?: FoundCondition | undefined;
  readonly parts: readonly FoundPart[];
}

/** A condition on what the source calls its questions and rows, and on its codes. */
export type FoundCondition =
  | { readonly kind: "and" | "or"; readonly all: readonly FoundCondition[] }
  | { readonly kind: "not"; readonly operand: FoundCondition }
  | { readonly kind: "answered"; readonly of: string }
  | { readonly kind: "compare"; readonly of: string; readonly op: Comparison; readonly value: string }
  | { readonly kind: "includes"; readonly of: string; readonly value: string }
  /** What has no meaning here, as the source writes it. */
  | { readonly kind: "unknown"; readonly raw: string };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A calculation on what the source calls its questions and rows. */
export type FoundFormula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "answer"; readonly of: string }
  | { readonly kind: "binary"; readonly op: "+" | "-" | "*" | "/"; readonly left: FoundFormula; readonly right: FoundFormula }
  | { readonly kind: "call"; readonly name: "mean" | "sum" | "min" | "max" | "count"; readonly of: readonly FoundFormula[] };

export interface FoundScore {
  readonly source: string;
  readonly title: FoundText;
  readonly formula: FoundFormula | undefined;
  /** As the source writes it. */
  readonly raw: string;
  readonly missing?: "none" | { readonly atLeast: number };
  readonly bands?: readonly { readonly label: string; readonly lo: string; readonly hi: string }[];
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
  readonly consent?: FoundText | undefined;
  readonly pages: readonly FoundPage[];
  readonly scores?: readonly FoundScore[];
}

/** Several conditions as one; those that are not there count for nothing. */
export function both(...conditions: readonly (FoundCondition | undefined)[]): FoundCondition | undefined {
  const all = conditions.filter((each) => each !== undefined);
  return all.length > 1 ? { kind: "and", all } : all[0];
}
