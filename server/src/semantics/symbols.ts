/**
 * What the declarations of a program mean: names resolved, members collected.
 * The binder makes these, and nobody else changes them. After an edit, what has stayed the same keeps its symbol. So does an item and a dimension that
 * has changed, as long as it has its name: it gets what it is now, and has another `decl`. An instrument has a new one whenever anything in its file was read again.
 */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";

/** A declaration that other files can import. */
export type TopSymbol = ScaleSymbol | ChoicesSymbol | ModelSymbol | InstrumentSymbol;

interface Named {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  readonly span: Span;
  /** Where its name stands, for messages about it. */
  readonly nameSpan: Span;
}

interface Translated {
  /** Its texts by key, in the order of the file; those of an instrument's items are at the items. `texts.ts` reads both. */
  readonly texts: ReadonlyMap<string, ast.Str>;
}

// ---------------------------------------------------------------- scales, choices, models

export interface CodedLabel {
  readonly code: number;
  readonly label: ast.Str | undefined;
  readonly span: Span;
}

export interface ScaleSymbol extends Named, Translated {
  readonly kind: "scale";
  readonly decl: ast.Scale;
  readonly lo: number;
  readonly hi: number;
  /** The labelled points, as written. */
  readonly points: readonly CodedLabel[];
  readonly missing: readonly CodedLabel[];
}

export interface OptionSymbol {
  readonly name: string;
  readonly decl: ast.Option;
  readonly code: number;
  readonly label: ast.Str | undefined;
}

export interface ChoicesSymbol extends Named, Translated {
  readonly kind: "choices";
  readonly decl: ast.Choices;
  readonly options: readonly OptionSymbol[];
}

export interface ModelDimensionSymbol {
  readonly name: string;
  readonly decl: ast.ModelDimension;
  readonly parent: ModelDimensionSymbol | undefined;
}

export interface AttributeSymbol {
  readonly name: string;
  readonly decl: ast.Attribute;
  readonly dimension: ModelDimensionSymbol;
}

export interface ModelSymbol extends Named, Translated {
  readonly kind: "model";
  readonly decl: ast.Model;
  readonly version: ast.Str | undefined;
  readonly citations: readonly ast.Cite[];
  readonly sure: ast.Sure | undefined;
  readonly formative: boolean;
  /** Facets too, each after its parent. */
  readonly dimensions: ReadonlyMap<string, ModelDimensionSymbol>;
  readonly attributes: ReadonlyMap<string, AttributeSymbol>;
}

// ---------------------------------------------------------------- instruments

export interface InstrumentSymbol extends Named, Translated {
  readonly kind: "instrument";
  readonly decl: ast.Instrument;
  /** At least one; the first is the language of the file. */
  readonly languages: readonly string[];
  /** `version`, `licence`, `intro` … by keyword. */
  readonly metadata: ReadonlyMap<ast.TextKeyword, ast.Str>;
  readonly adapted: readonly ast.Adapted[];
  readonly citations: readonly ast.Cite[];
  readonly required: boolean;
  readonly model: ModelSymbol | undefined;
  readonly terms: readonly TermSymbol[];
  readonly batteries: readonly BatterySymbol[];
  /** Facets too, each after its parent. */
  readonly dimensions: readonly DimensionSymbol[];
  readonly items: readonly ItemSymbol[];
  readonly questions: readonly QuestionSymbol[];
  readonly pages: readonly PageSymbol[];
  readonly scores: readonly ScoreSymbol[];
  readonly mappings: readonly MappingSymbol[];
  readonly tests: readonly TestSymbol[];
  /** Everything above that has a name, by its name. */
  readonly members: ReadonlyMap<string, MemberSymbol>;
}

export type MemberSymbol = TermSymbol | BatterySymbol | DimensionSymbol | ItemSymbol | QuestionSymbol | PageSymbol | ScoreSymbol;

interface Member {
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface TermSymbol extends Member {
  readonly kind: "term";
  readonly decl: ast.Term;
}

export interface BatterySymbol extends Member {
  readonly kind: "battery";
  readonly decl: ast.Battery;
  /** The first part of its variables' names. */
  readonly code: string;
  readonly scale: ScaleSymbol | undefined;
  /** The items that it asks, in the order of the file. */
  readonly items: readonly ItemSymbol[];
}

export interface DimensionSymbol extends Member {
  readonly kind: "dimension";
  readonly decl: ast.Dimension;
  readonly parent: DimensionSymbol | undefined;
  readonly inModel: ModelDimensionSymbol | undefined;
  /** Its own items and those of its facets. */
  readonly items: readonly ItemSymbol[];
}

export interface ItemSymbol extends Member {
  readonly kind: "item";
  readonly decl: ast.Item;
  readonly dimension: DimensionSymbol;
  readonly scale: ScaleSymbol | undefined;
  readonly covers: readonly AttributeSymbol[];
  /** The batteries that ask it, in the order of the file. */
  readonly batteries: readonly BatterySymbol[];
}

export interface QuestionSymbol extends Member {
  readonly kind: "question";
  readonly decl: ast.Question;
  readonly type: BoundQuestionType | undefined;
}

export type BoundQuestionType =
  | { readonly kind: "one" | "any" | "rank"; readonly options: readonly OptionSymbol[]; readonly list: ChoicesSymbol | undefined }
  | { readonly kind: "rankDimensions"; readonly dimensions: readonly DimensionSymbol[] }
  | { readonly kind: "number"; readonly lo: number | undefined; readonly hi: number | undefined; readonly decimals: number }
  | { readonly kind: "text"; readonly long: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "scale"; readonly scale: ScaleSymbol }
  | { readonly kind: "share"; readonly total: number; readonly dimensions: readonly DimensionSymbol[] };

export interface PageSymbol extends Member {
  readonly kind: "page";
  readonly decl: ast.Page;
  readonly when: BoundCondition | undefined;
  readonly shown: readonly Shown[];
}

/** One entry of a page, resolved. */
export type Shown =
  | { readonly kind: "question"; readonly span: Span; readonly question: QuestionSymbol }
  | {
      readonly kind: "battery";
      readonly span: Span;
      readonly battery: BatterySymbol;
      /** The items of the named dimensions, or all that the battery asks. */
      readonly items: readonly ItemSymbol[];
      readonly byDimension: boolean;
      readonly random: boolean;
    };

export interface MappingSymbol {
  readonly decl: ast.Mapping;
  readonly to: ModelSymbol;
  readonly entries: readonly {
    readonly decl: ast.MappingEntry;
    readonly from: DimensionSymbol | ItemSymbol;
    readonly to: ModelDimensionSymbol;
    readonly strength: Strength;
  }[];
}

/** A mapping between two models, at the top of a file. Entries whose names or strength are unknown are left out. */
export interface ModelMappingSymbol {
  readonly decl: ast.Mapping;
  readonly from: ModelSymbol | undefined;
  readonly to: ModelSymbol | undefined;
  readonly entries: readonly {
    readonly decl: ast.MappingEntry;
    readonly from: ModelDimensionSymbol | AttributeSymbol;
    readonly to: ModelDimensionSymbol;
    readonly strength: Strength;
  }[];
}

export type Strength = "same" | "overlaps" | "analogue" | "none";

// ---------------------------------------------------------------- conditions

/** An answer that a condition can look at. */
export type Subject =
  | { readonly kind: "question"; readonly question: QuestionSymbol }
  | { readonly kind: "option"; readonly question: QuestionSymbol; readonly option: OptionSymbol }
  | { readonly kind: "item"; readonly item: ItemSymbol; readonly battery: BatterySymbol };

export type BoundCondition =
  | { readonly kind: "and" | "or"; readonly left: BoundCondition; readonly right: BoundCondition }
  | { readonly kind: "not"; readonly operand: BoundCondition }
  | { readonly kind: "answered"; readonly subject: Subject; readonly span: Span }
  | {
      readonly kind: "compare";
      readonly op: "==" | "!=" | "<" | "<=" | ">" | ">=";
      readonly subject: Subject;
      readonly value: number;
      readonly span: Span;
    }
  | { readonly kind: "in"; readonly subject: Subject; readonly values: readonly number[]; readonly span: Span };

// ---------------------------------------------------------------- scores

export interface ScoreSymbol extends Member {
  readonly kind: "score";
  readonly decl: ast.Score;
  /** Undefined where the expression has a fault. */
  readonly value: Typed | undefined;
}

/** What a value in a score is: one answer an item, one number a dimension, or one number. */
export type Shape =
  | { readonly kind: "items"; readonly items: readonly ItemSymbol[] }
  | { readonly kind: "dimensions"; readonly dimensions: readonly DimensionSymbol[] }
  | { readonly kind: "number" };

export type FunctionName = "mean" | "sum" | "min" | "max" | "count";

/** An expression of a score with every name resolved and every shape known. */
export type Typed = { readonly shape: Shape; readonly span: Span } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "battery"; readonly battery: BatterySymbol }
  | { readonly kind: "answer"; readonly battery: BatterySymbol; readonly item: ItemSymbol }
  | { readonly kind: "question"; readonly question: QuestionSymbol }
  | { readonly kind: "share"; readonly question: QuestionSymbol }
  | { readonly kind: "sharePart"; readonly question: QuestionSymbol; readonly dimension: DimensionSymbol }
  | { readonly kind: "score"; readonly score: ScoreSymbol }
  | { readonly kind: "scorePart"; readonly score: ScoreSymbol; readonly dimension: DimensionSymbol }
  | { readonly kind: "binary"; readonly op: "+" | "-" | "*" | "/"; readonly left: Typed; readonly right: Typed }
  | { readonly kind: "call"; readonly function: FunctionName; readonly argument: Typed; readonly perDimension: boolean }
);

// ---------------------------------------------------------------- tests

/** A test block with its answers as a row of the data. Parts with a fault are left out. */
export interface TestSymbol {
  readonly decl: ast.Test;
  /** The row of answers. A variable that is not given is blank. */
  readonly given: ReadonlyMap<string, number | string>;
  readonly expect: readonly Expectation[];
}

export interface Expectation {
  readonly span: Span;
  /** Where the expected value stands. */
  readonly valueSpan: Span;
  /** As the author wrote it, such as `gap.tangibles`. */
  readonly written: string;
  readonly variable: string;
  /** What the variable must be; null for no value. */
  readonly value: number | string | null;
  /** How many decimals are compared; undefined for an exact comparison. */
  readonly decimals: number | undefined;
}
