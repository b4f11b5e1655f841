/**
 * What the declarations of a program mean: names resolved, members collected.
 * The binder makes these, and nobody else changes them. After an edit, what has stayed the same keeps its symbol. So does an item and a dimension that
 * has changed, as long as it has its name: it gets what it is now, and has another `decl`. An instrument has a new one whenever anything in its file was read again.
 */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import type { BoundQuestionType, RecordName } from "./questionSymbols.ts";
import type { MappingSymbol, TestSymbol } from "./symbolsOfTests.ts";

export type { BoundQuestionType, RecordName, TextFormat } from "./questionSymbols.ts";
export type { MappingSymbol, ModelMappingSymbol, Strength, TestSymbol, Expectation } from "./symbolsOfTests.ts";

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
  /** The code in old data. */
  readonly was?: ast.Str | undefined;
}

export interface ScaleSymbol extends Named, Translated {
  readonly kind: "scale";
  readonly decl: ast.Scale;
  readonly lo: number;
  readonly hi: number;
  /** The codes that exist, ascending, where they are written one by one; otherwise all from `lo` to `hi` do. */
  readonly codes: readonly number[] | undefined;
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
  /** What nobody is asked, and is used like the answer to a question. */
  readonly givens: readonly QuestionSymbol[];
  readonly records: readonly RecordName[];
  readonly notes: readonly NoteSymbol[];
  readonly pages: readonly PageSymbol[];
  readonly sections: readonly SectionSymbol[];
  readonly stops: readonly StopSymbol[];
  /** In the order of the file. */
  readonly outros: readonly OutroSymbol[];
  readonly scores: readonly ScoreSymbol[];
  readonly repeats: readonly RepeatSymbol[];
  /** What its forms say by themselves, where the author gives other words than Ukur's, by language and by key. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly mappings: readonly MappingSymbol[];
  readonly tests: readonly TestSymbol[];
  /** Everything above that has a name, by its name. */
  readonly members: ReadonlyMap<string, MemberSymbol>;
}

export type MemberSymbol =
  | TermSymbol
  | BatterySymbol
  | DimensionSymbol
  | ItemSymbol
  | QuestionSymbol
  | NoteSymbol
  | PageSymbol
  | SectionSymbol
  | StopSymbol
  | ScoreSymbol
  | RepeatSymbol
  | RepeatedSymbol;

/** What a repeat has of each of its members, once for each round. */
export type RoundMember = BatterySymbol | QuestionSymbol | NoteSymbol | PageSymbol | ScoreSymbol;

/** A repeat. Its members are members of the instrument, too, in each of its rounds: `web_wait`, `desk_wait`. */
export interface RepeatSymbol extends Member {
  readonly kind: "repeat";
  readonly decl: ast.Repeat;
  readonly rounds: readonly Round[];
  /** The question whose answer says which rounds there are. */
  readonly by: QuestionSymbol | undefined;
}

/** One time that a repeat is gone through. */
export interface Round {
  readonly repeat: RepeatSymbol;
  /** What the names of its members start with: `web`, `member2`. */
  readonly name: string;
  /** What the name of the repeat stands for in its texts: the label of an option, or a number. */
  readonly label: RoundLabel;
  /** Who goes through it; everybody where it is not there. */
  readonly when: BoundCondition | undefined;
  /** Its members by the names that they are declared with. */
  readonly own: ReadonlyMap<string, RoundMember>;
}

export type RoundLabel =
  | { readonly kind: "option"; readonly option: OptionSymbol; readonly list: ChoicesSymbol | undefined }
  | { readonly kind: "number"; readonly value: number };

/** A member of a repeat by the name that it is declared with. */
export interface RepeatedSymbol extends Member {
  readonly kind: "repeated";
  readonly decl: ast.RepeatMember;
  readonly repeat: RepeatSymbol;
  /** It in each round. */
  readonly each: readonly RoundMember[];
}

/** What can be a member of a repeat has the round that it is of. */
interface Repeatable {
  readonly round?: Round;
}

interface Member {
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface TermSymbol extends Member {
  readonly kind: "term";
  readonly decl: ast.Term;
}

export interface BatterySymbol extends Member, Repeatable {
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
  /** Who is asked it. */
  readonly when: BoundCondition | undefined;
}

export interface QuestionSymbol extends Member, Repeatable {
  readonly kind: "question";
  readonly decl: ast.Question | ast.Given;
  readonly type: BoundQuestionType | undefined;
  /** Who is asked it. */
  readonly when: BoundCondition | undefined;
  /** Of those of its options that are not offered to everybody, when they are. */
  readonly offers: ReadonlyMap<OptionSymbol, BoundCondition>;
  readonly checks: readonly CheckSymbol[];
}

/** A rule for an answer. Without a rule, it has a fault. */
export interface CheckSymbol {
  readonly decl: ast.Check;
  readonly rule: BoundCondition | undefined;
}

/** Words on a page. */
export interface NoteSymbol extends Member, Repeatable {
  readonly kind: "note";
  readonly decl: ast.Note;
  /** Who reads it. */
  readonly when: BoundCondition | undefined;
}

export interface PageSymbol extends Member, Repeatable {
  readonly kind: "page";
  readonly decl: ast.Page;
  /** Its own condition, and that of its round. */
  readonly own: BoundCondition | undefined;
  /** Who sees it: for whom its own condition holds and that of its section, and no stop before it. */
  readonly when: BoundCondition | undefined;
  readonly section: SectionSymbol | undefined;
  /** The pages among which it has its place by chance. */
  readonly random: ast.RandomPages | undefined;
  readonly shown: readonly Shown[];
}

export interface SectionSymbol extends Member {
  readonly kind: "section";
  readonly decl: ast.Section;
  readonly when: BoundCondition | undefined;
}

/** Where a form ends for some. */
export interface StopSymbol extends Member {
  readonly kind: "stop";
  readonly decl: ast.Stop;
  readonly section: SectionSymbol | undefined;
  /** How many pages stand before it. */
  readonly before: number;
  /** Its own condition; everybody who comes to it where there is none. */
  readonly own: BoundCondition | undefined;
  /** For whom it ends the form: for whom the condition of its section holds, too, and no stop before it. */
  readonly when: BoundCondition | undefined;
}

/** Closing words. Each person reads the first whose condition holds. */
export interface OutroSymbol {
  readonly decl: ast.TextMember;
  readonly when: BoundCondition | undefined;
}

/** One entry of a page, resolved. */
export type Shown =
  | { readonly kind: "question"; readonly span: Span; readonly question: QuestionSymbol }
  | { readonly kind: "note"; readonly span: Span; readonly note: NoteSymbol }
  | {
      readonly kind: "battery";
      readonly span: Span;
      readonly battery: BatterySymbol;
      /** The items in their order: all that the battery asks, those of the named dimensions, or the named ones. */
      readonly items: readonly ItemSymbol[];
      readonly byDimension: boolean;
      readonly random: boolean;
      /** How many of the items each respondent gets; all where it is not there. */
      readonly draw: number | undefined;
      /** The batteries that ask the same items with it; each of them has the same. */
      readonly joined: Joined | undefined;
    };

/** Batteries of a page that ask the same items together. */
export interface Joined {
  readonly layout: "side by side" | "item by item";
  readonly batteries: readonly BatterySymbol[];
}

/** How answers look, where a platform can. */
export type Look = "slider" | "stars" | "smileys" | "buttons" | "list";

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
      readonly op: ComparisonSign;
      readonly subject: Subject;
      readonly value: number;
      readonly span: Span;
    }
  | { readonly kind: "in"; readonly subject: Subject; readonly values: readonly number[]; readonly span: Span }
  /** A comparison of what is calculated: one number. */
  | { readonly kind: "holds"; readonly expression: Typed; readonly span: Span };

// ---------------------------------------------------------------- scores

export interface ScoreSymbol extends Member, Repeatable {
  readonly kind: "score";
  readonly decl: ast.Score;
  /** Undefined where the expression has a fault. */
  readonly value: Typed | undefined;
}

/** What a value in a score is: one answer an item, one number a dimension, several values that were named one by one, one a box, or one number. */
export type Shape =
  | { readonly kind: "items"; readonly items: readonly ItemSymbol[] }
  | { readonly kind: "values"; readonly count: number }
  | { readonly kind: "dimensions"; readonly dimensions: readonly DimensionSymbol[] }
  /** The options of a question that may have several answers, each chosen or not. */
  | { readonly kind: "options"; readonly options: readonly OptionSymbol[] }
  | { readonly kind: "number" };

export type ComparisonSign = ast.ComparisonSign;

/** One of the named results of a table. */
export interface CategorySymbol {
  readonly name: string;
  readonly code: number;
  /** What the author calls it; its name, where that says enough. */
  readonly text: ast.Str | undefined;
  /** It is one of Kano's, which Ukur has words for. */
  readonly isKano: boolean;
}

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
  /** A score of which each dimension or item has a result; of its items, those of the shape. */
  | { readonly kind: "scorePart"; readonly score: ScoreSymbol; readonly part: DimensionSymbol | ItemSymbol }
  /** What a function takes that was given several values. */
  | {
      readonly kind: "list";
      readonly of: readonly Typed[];
      /** They are one a round of a repeat: those count that are there. */ readonly ofRounds?: true;
    }
  /** What each code of an answer counts, whole: what `else` says is said of each. */
  | { readonly kind: "points"; readonly argument: Typed; readonly points: ReadonlyMap<number, number> }
  /** By the codes of both answers, the code of a category. */
  | {
      readonly kind: "table";
      readonly left: Typed;
      readonly right: Typed;
      readonly rows: ReadonlyMap<number, ReadonlyMap<number, number>>;
      readonly categories: readonly CategorySymbol[];
    }
  | { readonly kind: "binary"; readonly op: "+" | "-" | "*" | "/"; readonly left: Typed; readonly right: Typed }
  /** 1 or 0. What stands for an option is its code. */
  | { readonly kind: "comparison"; readonly op: ComparisonSign; readonly left: Typed; readonly right: Typed }
  /** The options of an `any of` question that count, as what `sum` takes. */
  | { readonly kind: "ticks"; readonly question: QuestionSymbol }
  | { readonly kind: "call"; readonly function: FunctionName; readonly argument: Typed; readonly perDimension: boolean }
);
