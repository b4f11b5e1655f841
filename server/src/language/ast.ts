/**
 * The syntax tree of one `.ukur` file: what was written, nothing about what it means.
 *
 * Every node has `start` and `end`, absolute UTF-16 offsets into the file's text (`end` is exclusive),
 * and lies inside its parent. A part that is missing in the text is `undefined`, never an invented value;
 * an optional part that is absent is `undefined` too, so readers treat half-typed and short text alike.
 * Lists are never `undefined`.
 */

import type { Span } from "../diagnostics/diagnostic.ts";

export type { Span };

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
interface Declared extends Span {
  readonly name: Name | undefined;
  readonly text: Str | undefined;
  /** The `///` lines directly above, without their slashes. */
  readonly doc: string | undefined;
  readonly allows: readonly Allow[];
}

export interface SourceTree extends Span {
  readonly declarations: readonly Declaration[];
}

export type Declaration = Import | Scale | Choices | Model | Instrument | Mapping | Translation;

/** `import servqual` or `import "./scales.ukur"`. */
export interface Import extends Span {
  readonly kind: "import";
  readonly library: Name | undefined;
  readonly path: Str | undefined;
}

// ---------------------------------------------------------------- scales and choices

/** `scale agree7 "Agreement" 1..7 { 1 "Strongly disagree" … na 99 "Not applicable" }` */
export interface Scale extends Declared {
  readonly kind: "scale";
  readonly range: Range | undefined;
  readonly points: readonly ScalePoint[];
}

export interface ScalePoint extends Span {
  readonly code: Num | undefined;
  readonly label: Str | undefined;
  /** Written `na CODE "label"`: a missing code outside the range. */
  readonly na: boolean;
}

/** `choices gender_list "Gender" { male 1 "Male" … }` */
export interface Choices extends Declared {
  readonly kind: "choices";
  readonly options: readonly Option[];
}

/** `other 3 "Other" specify` */
export interface Option extends Span {
  readonly name: Name | undefined;
  readonly code: Num | undefined;
  readonly label: Str | undefined;
  readonly specify: boolean;
  readonly exclusive: boolean;
  readonly missing: boolean;
}

// ---------------------------------------------------------------- models and mappings

/** `model servqual "SERVQUAL" { version "1991" … dimension tangibles "Tangibles" { … } }` */
export interface Model extends Declared {
  readonly kind: "model";
  readonly members: readonly ModelMember[];
}

export type ModelMember = TextMember | Cite | Sure | NameList | Flag | ModelDimension | AllowMember;

/** `sure high because "…"`: how sure the published structure is. */
export interface Sure extends Span {
  readonly kind: "sure";
  readonly level: Name | undefined;
  readonly because: Str | undefined;
}

/** A dimension of a model: `dimension tangibles "Tangibles" definition "…" formative { equipment "Up-to-date equipment" }`. */
export interface ModelDimension extends Declared {
  readonly kind: "modelDimension";
  readonly definition: Str | undefined;
  readonly formative: Span | undefined;
  readonly members: readonly (ModelDimension | Attribute)[];
}

/** A topic inside a model's dimension: `equipment "Up-to-date equipment"`. */
export interface Attribute extends Span {
  readonly kind: "attribute";
  readonly name: Name | undefined;
  readonly text: Str | undefined;
  readonly doc: string | undefined;
}

/** `mapping servqual to egovqual { … }`; inside an instrument `mapping to egovqual { … }`, with no `from`. */
export interface Mapping extends Span {
  readonly kind: "mapping";
  readonly from: Name | undefined;
  readonly to: Name | undefined;
  readonly doc: string | undefined;
  readonly allows: readonly Allow[];
  readonly entries: readonly MappingEntry[];
}

/** `reliability -> reliability overlaps weight 0.5 note "…" cite "…"` */
export interface MappingEntry extends Span {
  readonly from: Name | undefined;
  readonly to: Name | undefined;
  /** `same`, `overlaps`, `analogue` or `none`, as written. */
  readonly strength: Name | undefined;
  readonly weight: Num | undefined;
  readonly note: Str | undefined;
  readonly cite: Str | undefined;
}

/** `translation id of efiling "Mutu…" { R1 "…"  R1.expectation "…"  used.yes "…" }` */
export interface Translation extends Span {
  readonly kind: "translation";
  readonly language: Name | undefined;
  readonly of: Name | undefined;
  /** The translated title, in the header. */
  readonly text: Str | undefined;
  readonly doc: string | undefined;
  readonly entries: readonly TranslationEntry[];
}

/** A flat key of one or two segments (names, or a scale's code, or a quoted band label) and its text. */
export interface TranslationEntry extends Span {
  readonly key: readonly KeySegment[];
  readonly text: Str | undefined;
}

export interface KeySegment extends Span {
  readonly text: string;
}

// ---------------------------------------------------------------- instruments

/** `instrument efiling "Quality of the online tax return" { … }` */
export interface Instrument extends Declared {
  readonly kind: "instrument";
  readonly members: readonly InstrumentMember[];
}

export type InstrumentMember =
  TextMember | Cite | NameList | Adapted | Flag | Term | Battery | Dimension | Question | Page | Score | Mapping | Test | AllowMember;

/** A member that is a keyword and a text. `cite` is apart, for its doi. */
export interface TextMember extends Span {
  readonly kind: "text";
  readonly keyword: TextKeyword;
  readonly keywordSpan: Span;
  readonly text: Str | undefined;
}
export type TextKeyword = "version" | "licence" | "population" | "period" | "contact" | "intro" | "outro" | "consent";

/** `cite "…" doi "…"` */
export interface Cite extends Span {
  readonly kind: "cite";
  readonly text: Str | undefined;
  readonly doi: Str | undefined;
}

/** `languages en, id` · `measures servqual` · `compares expectation, perception` */
export interface NameList extends Span {
  readonly kind: "names";
  readonly keyword: "languages" | "measures" | "compares";
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

/** `R1 "text" reverse scale s optional covers attribute … { expectation "…" }` */
export interface Item extends Declared {
  readonly kind: "item";
  readonly reverse: Span | undefined;
  readonly required: Span | undefined;
  readonly optional: Span | undefined;
  readonly scale: Name | undefined;
  readonly covers: readonly Name[];
  readonly only: readonly Name[];
  readonly poles: Poles | undefined;
  /** What platforms with narrow names call it. */
  readonly short: Name | undefined;
  readonly wordings: readonly Wording[];
}

/** `poles "slow" "fast"` */
export interface Poles extends Span {
  readonly left: Str | undefined;
  readonly right: Str | undefined;
}

/** `expectation "should work the first time"` inside an item's block. */
export interface Wording extends Span {
  readonly battery: Name | undefined;
  readonly text: Str | undefined;
}

/** `question used "…" one of { … } optional` */
export interface Question extends Declared {
  readonly kind: "question";
  readonly type: QuestionType | undefined;
  readonly required: Span | undefined;
  readonly optional: Span | undefined;
  readonly short: Name | undefined;
}

/** Options by name (`list`) or written in place (`options`). Exactly one of the two, where the text is whole. */
interface OptionSource extends Span {
  readonly list: Name | undefined;
  readonly options: readonly Option[];
  /** The question's options stand in a block of its own, even an empty one. */
  readonly inline: boolean;
}

export type QuestionType =
  | (OptionSource & { readonly type: "one" | "any" | "rank" })
  /** `rank dimensions` */
  | (Span & { readonly type: "rankDimensions" })
  | (Span & { readonly type: "number"; readonly range: Range | undefined; readonly unit: Str | undefined })
  | (Span & { readonly type: "text"; readonly long: boolean })
  | (Span & { readonly type: "date" })
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

/** `used` · `perception of citizen_support by dimension order random` */
export interface PageMember extends Span {
  readonly name: Name | undefined;
  /** `of dim, dim`; empty: the whole battery. */
  readonly of: readonly Name[];
  readonly byDimension: Span | undefined;
  readonly random: Span | undefined;
}

// ---------------------------------------------------------------- conditions

export type Condition =
  | (Span & { readonly kind: "and" | "or"; readonly left: Condition | undefined; readonly right: Condition | undefined })
  | (Span & { readonly kind: "not"; readonly operand: Condition | undefined })
  | (Span & { readonly kind: "answered"; readonly subject: Path | undefined })
  | (Span & {
      readonly kind: "compare";
      readonly op: "==" | "!=" | "<" | "<=" | ">" | ">=";
      readonly subject: Path | undefined;
      readonly value: Operand | undefined;
    })
  | (Span & { readonly kind: "in"; readonly subject: Path | undefined; readonly values: readonly Operand[] })
  | (Span & { readonly kind: "includes"; readonly subject: Path | undefined; readonly value: Operand | undefined });

/** A name of one or two segments: `used` · `R1.perception`. */
export interface Path extends Span {
  readonly segments: readonly Name[];
}

/** What a condition compares with: an option's name or a number. A text is read, too, for the finding that says what it stands for. */
export type Operand = (Name & { readonly kind: "name" }) | (Num & { readonly kind: "number" }) | (Str & { readonly kind: "string" });

// ---------------------------------------------------------------- scores

/** `score gap "Gap" = mean(perception - expectation) per dimension missing half bands { … }` */
export interface Score extends Declared {
  readonly kind: "score";
  readonly expression: Expression | undefined;
  readonly missing: MissingRule | undefined;
  readonly short: Name | undefined;
  readonly bands: readonly Band[];
  /** The `bands` word, where there is a block of bands. */
  readonly bandsSpan: Span | undefined;
}

export type Expression =
  | (Span & { readonly kind: "number"; readonly value: number; readonly raw: string })
  /** `perception` · `perception.R1` · `gap.tangibles` */
  | (Path & { readonly kind: "path" })
  | (Span & {
      readonly kind: "binary";
      readonly op: "+" | "-" | "*" | "/";
      readonly left: Expression | undefined;
      readonly right: Expression | undefined;
    })
  | (Span & { readonly kind: "negate"; readonly operand: Expression | undefined })
  /** `mean(…) per dimension`. `name` is the function's name as written. */
  | (Span & {
      readonly kind: "call";
      readonly name: Name;
      readonly argument: Expression | undefined;
      /** What other tools take behind commas, as in `MEAN(H1, H2)`: no function here has it. */
      readonly more: readonly Expression[];
      /** `MEAN(H1 TO H4)` */
      readonly isThrough: boolean;
      readonly perDimension: Span | undefined;
    });

/** `missing half` · `missing none` · `missing at least 3` */
export interface MissingRule extends Span {
  readonly rule: "half" | "none" | "atLeast" | undefined;
  readonly count: Num | undefined;
}

/** `"A" 88.31..100 "Very good"`; the label may be a bare name. */
export interface Band extends Span {
  readonly label: KeySegment | undefined;
  readonly range: Range | undefined;
  readonly text: Str | undefined;
}

// ---------------------------------------------------------------- tests

/** `test "one respondent" { given … expect … }` */
export interface Test extends Span {
  readonly kind: "test";
  readonly title: Str | undefined;
  readonly doc: string | undefined;
  readonly given: readonly Assignment[];
  readonly expect: readonly Assignment[];
}

/** `T1.expectation = 7` · `used = yes` · `channels = (web, app)` · `gap.tangibles = -2` · `R1.perception = missing` */
export interface Assignment extends Span {
  readonly subject: Path | undefined;
  readonly value: Value | undefined;
}

export type Value =
  | (Num & { readonly kind: "number" })
  /** An option's name, or the word `missing`. */
  | (Name & { readonly kind: "name" })
  | (Str & { readonly kind: "string" })
  | (Span & { readonly kind: "list"; readonly values: readonly Operand[] });
