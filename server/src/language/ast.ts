/**
 * The syntax tree of one `.ukur` file: what was written, nothing about what it means.
 *
 * Every node has `start` and `end`, absolute UTF-16 offsets into the file's text (`end` is exclusive),
 * and lies inside its parent. A part that is missing in the text is `undefined`, never an invented value;
 * an optional part that is absent is `undefined` too, so readers treat half-typed and short text alike.
 * Lists are never `undefined`.
 */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { Note, PageMember, RandomPages, Repeat, Section, Stop } from "./astPages.ts";
import type { Condition, Score, Test } from "./calculations.ts";
import type { Mapping, Model, PhraseList, Translation } from "./modelTree.ts";

export type { Note, Order, PageMember, RandomPages, Repeat, Repeated, RepeatMember, Section, SectionMember, Stop } from "./astPages.ts";
export type {
  Condition,
  ComparisonSign,
  Path,
  Operand,
  Score,
  Expression,
  Comparison,
  MissingRule,
  Band,
  Test,
  Assignment,
  Value,
} from "./calculations.ts";
export type { Span };
export type {
  Model,
  ModelMember,
  Sure,
  ModelDimension,
  Attribute,
  Mapping,
  MappingEntry,
  Translation,
  PhraseList,
  PhraseEntry,
  TranslationEntry,
  KeySegment,
} from "./modelTree.ts";
export type { AnswerPoints, Category, TableMember, TableRow } from "./recodings.ts";

/** A name as written: a declaration's or a reference's. */
export interface Name extends Span {
  readonly text: string;
}

/** A quoted text. `value` has its quotes, escapes and block indentation resolved; placeholders stay in it. */
export interface Str extends Span {
  readonly value: string;
  /** A `"""` block. */
  readonly block: boolean;
  /** It starts with a visible character and has no brace: who looks for terms or for a text of spaces need not look at it. */
  readonly plain: boolean;
}

/** A number with an optional sign. `raw` keeps the decimals as written (`88.30`). */
export interface Num extends Span {
  readonly value: number;
  readonly raw: string;
}

/** `lo..hi` */
export interface Range extends Span {
  readonly lo: Num | undefined;
  readonly hi: Num | undefined;
}

/** `allow CODE because "…"`. `code` may hold hyphens. */
export interface Allow extends Span {
  readonly code: Name | undefined;
  readonly because: Str | undefined;
}

/** What every declaration has. */
export interface Declared extends Span {
  readonly name: Name | undefined;
  readonly text: Str | undefined;
  /** The `///` lines directly above, without their slashes. */
  readonly doc: string | undefined;
  readonly allows: readonly Allow[];
}

export interface SourceTree extends Span {
  readonly declarations: readonly Declaration[];
}

export type Declaration = Import | Scale | Choices | Model | Instrument | Mapping | Translation | PhraseList;

/** `import servqual` or `import "./scales.ukur"`. */
export interface Import extends Span {
  readonly kind: "import";
  readonly library: Name | undefined;
  readonly path: Str | undefined;
}

// ---------------------------------------------------------------- scales and choices

/** `scale agree7 "Agreement" 1..7 { 1 "Strongly disagree" … na 99 "Not applicable" }`, `scale kano -2, -1, 0, 2, 4 { … }` */
export interface Scale extends Declared {
  readonly kind: "scale";
  readonly range: Range | undefined;
  /** The points one by one, in place of a range. */
  readonly codes: readonly Num[];
  /** `labels some`: points without a label are meant. */
  readonly labelsSome: Span | undefined;
  /** How it looks: `slider`, `stars`, `smileys`, `buttons` or `list`, as written. */
  readonly shown: Name | undefined;
  readonly points: readonly ScalePoint[];
}

export interface ScalePoint extends Span {
  readonly code: Num | undefined;
  readonly label: Str | undefined;
  /** Written `na CODE "label"`: a missing code outside the range. */
  readonly na: boolean;
  /** Its code in old data. */
  readonly was: Str | undefined;
}

/** `choices gender_list "Gender" { male 1 "Male" … }` */
export interface Choices extends Declared {
  readonly kind: "choices";
  readonly options: readonly Option[];
}

/** `other 3 "Other" specify required` */
export interface Option extends Span {
  readonly name: Name | undefined;
  readonly code: Num | undefined;
  readonly label: Str | undefined;
  readonly specify: boolean;
  /** `specify required`: whoever chooses it must write the words. */
  readonly specifyRequired: boolean;
  readonly exclusive: boolean;
  readonly missing: boolean;
  /** Who is offered it; everybody where it is not there. */
  readonly when: Condition | undefined;
  /** Its code in old data. */
  readonly was: Str | undefined;
}

// ---------------------------------------------------------------- instruments

/** `instrument efiling "Quality of the online tax return" { … }` */
export interface Instrument extends Declared {
  readonly kind: "instrument";
  readonly members: readonly InstrumentMember[];
}

export type InstrumentMember =
  | TextMember
  | Cite
  | NameList
  | Adapted
  | Flag
  | Term
  | Battery
  | Dimension
  | Question
  | Given
  | Note
  | Page
  | RandomPages
  | Section
  | Stop
  | Score
  | Repeat
  | Mapping
  | Test
  | AllowMember;

/** A member that is a keyword and a text. `cite` is apart, for its doi. */
export interface TextMember extends Span {
  readonly kind: "text";
  readonly keyword: TextKeyword;
  readonly keywordSpan: Span;
  readonly text: Str | undefined;
  /** Of an `outro`: who reads it. Those who come after it read another. */
  readonly when?: Condition | undefined;
  /** Of the `consent`: what people read who do not agree; where there is nothing, everybody has to. */
  readonly refused?: Str | undefined;
}
export type TextKeyword = "version" | "licence" | "population" | "period" | "contact" | "intro" | "outro" | "consent";

/** `cite "…" doi "…"` */
export interface Cite extends Span {
  readonly kind: "cite";
  readonly text: Str | undefined;
  readonly doi: Str | undefined;
}

/** `languages en, id` · `measures servqual` · `compares expectation, perception` · `record start, end` */
export interface NameList extends Span {
  readonly kind: "names";
  readonly keyword: "languages" | "measures" | "compares" | "record";
  readonly keywordSpan: Span;
  readonly names: readonly Name[];
}

/** `adapted from "…" because "…"` */
export interface Adapted extends Span {
  readonly kind: "adapted";
  readonly from: Str | undefined;
  readonly because: Str | undefined;
}

/** A member that is one word: `required` in an instrument, `formative` in a model. */
export interface Flag extends Span {
  readonly kind: "flag";
  readonly keyword: "required" | "formative";
}

/** `allow CODE because "…"` as a member of its own: it speaks for the declaration that holds it. */
export interface AllowMember extends Span {
  readonly kind: "allow";
  readonly allow: Allow;
}

/** `term service "the online tax return"` */
export interface Term extends Declared {
  readonly kind: "term";
}

/** `battery expectation "…" scale agree7 code E dimensions a, b required` */
export interface Battery extends Declared {
  readonly kind: "battery";
  readonly scale: Name | undefined;
  readonly code: Name | undefined;
  /** Empty: all dimensions. */
  readonly dimensions: readonly Name[];
  /** The help below its text, as in items and questions. */
  readonly hint: Str | undefined;
  readonly required: Span | undefined;
  readonly optional: Span | undefined;
}

/** A dimension of an instrument; it may hold dimensions one level deep (facets). */
export interface Dimension extends Declared {
  readonly kind: "dimension";
  readonly definition: Str | undefined;
  readonly formative: Span | undefined;
  readonly members: readonly (Dimension | Item)[];
}

/** `R1 "text" reverse scale s optional covers attribute when used == yes … { expectation "…" }` */
export interface Item extends Declared {
  readonly kind: "item";
  readonly reverse: Span | undefined;
  readonly required: Span | undefined;
  readonly optional: Span | undefined;
  readonly scale: Name | undefined;
  readonly covers: readonly Name[];
  readonly only: readonly Name[];
  readonly poles: Poles | undefined;
  readonly hint: Str | undefined;
  /** What platforms with narrow names call it. */
  readonly short: Name | undefined;
  /** Who is asked it. */
  readonly when: Condition | undefined;
  /** What its column is called in old data. */
  readonly was: Str | undefined;
  readonly wordings: readonly Wording[];
}

/** `poles "slow" "fast"` */
export interface Poles extends Span {
  readonly left: Str | undefined;
  readonly right: Str | undefined;
}

/** `expectation "should work the first time" was "E_old"` inside an item's block. Without a text, it is worded as the item is. */
export interface Wording extends Span {
  readonly battery: Name | undefined;
  readonly text: Str | undefined;
  /** What its column in this battery is called in old data. */
  readonly was: Str | undefined;
}

/** `question used "…" one of { … } order random optional when visits > 1` */
export interface Question extends Declared {
  readonly kind: "question";
  readonly type: QuestionType | undefined;
  readonly hint: Str | undefined;
  readonly short: Name | undefined;
  readonly required: Span | undefined;
  readonly optional: Span | undefined;
  /** `order random`: each respondent gets the options in another order. */
  readonly random: Span | undefined;
  /** Who is asked it. */
  readonly when: Condition | undefined;
  /** How it looks, as written: see `Scale`. */
  readonly shown: Name | undefined;
  /** What its column is called in old data, or what its columns begin with. */
  readonly was: Str | undefined;
  readonly checks: readonly Check[];
}

/** `check children <= members "There cannot be more children than people."`: a rule for an answer, and what respondents read who break it. */
export interface Check extends Span {
  readonly rule: Condition | undefined;
  readonly message: Str | undefined;
}

/** What nobody is asked: `given agency "Agency" one of offices from link`, `given arm "Version" one of { … } at random`. */
export interface Given extends Omit<Question, "kind" | "hint" | "required" | "optional" | "random" | "shown" | "when" | "checks"> {
  readonly kind: "given";
  readonly hint?: undefined;
  readonly required?: undefined;
  readonly optional?: undefined;
  readonly shown?: undefined;
  readonly when?: undefined;
  readonly fromLink: Span | undefined;
  readonly atRandom: Span | undefined;
}

/** Options by name (`list`) or written in place (`options`). Exactly one of the two, where the text is whole. */
interface OptionSource extends Span {
  readonly list: Name | undefined;
  /** `channels chosen`: the name is that of a question, and what was chosen there are the options. */
  readonly chosen: Span | undefined;
  readonly options: readonly Option[];
  /** The question's options stand in a block of its own, even an empty one. */
  readonly inline: boolean;
}

/** `na 999 "I do not know"` of a number. */
export interface NumberCode extends Span {
  readonly code: Num | undefined;
  readonly label: Str | undefined;
}

export type QuestionType =
  | (OptionSource & { readonly type: "one" | "rank" })
  /** `any of … at least 1 at most 3` */
  | (OptionSource & { readonly type: "any"; readonly least: Num | undefined; readonly most: Num | undefined })
  /** `rank dimensions` */
  | (Span & { readonly type: "rankDimensions" })
  /** `number 0..95 na 999 "I do not know" unit "years"` */
  | (Span & {
      readonly type: "number";
      readonly range: Range | undefined;
      readonly missing: readonly NumberCode[];
      readonly unit: Str | undefined;
    })
  /** `text email` · `text like "MEN-00000"` · `text long at most 500` */
  | (Span & {
      readonly type: "text";
      readonly long: boolean;
      /** `email`, `phone` or `url`. */
      readonly format: Name | undefined;
      readonly like: Str | undefined;
      readonly most: Num | undefined;
    })
  /** `date 1920-01-01..today`; a limit is a date as written, or `today`. */
  | (Span & { readonly type: "date"; readonly lo: Name | undefined; readonly hi: Name | undefined })
  | (Span & { readonly type: "time" | "place" | "file" | "image" })
  /** `scale quality7`: one rating outside any battery. */
  | (Span & { readonly type: "scale"; readonly scale: Name | undefined })
  /** `share 100 across dimensions` */
  | (Span & { readonly type: "share"; readonly total: Num | undefined });

/** `page receiving "What you received" when used == yes { perception by dimension }` */
export interface Page extends Declared {
  readonly kind: "page";
  readonly when: Condition | undefined;
  readonly members: readonly PageMember[];
}
