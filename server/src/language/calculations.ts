/** The part of the tree that conditions, scores and tests consist of. Everybody else finds it in `ast.ts`. */

import type { Declared, KeySegment, Name, Num, Range, Span, Str } from "./ast.ts";
import type { AnswerPoints, TableMember } from "./recodings.ts";

// ---------------------------------------------------------------- conditions

export type Condition =
  | (Span & { readonly kind: "and" | "or"; readonly left: Condition | undefined; readonly right: Condition | undefined })
  | (Span & { readonly kind: "not"; readonly operand: Condition | undefined })
  | (Span & { readonly kind: "answered"; readonly subject: Path | undefined })
  | (Span & {
      readonly kind: "compare";
      readonly op: ComparisonSign;
      readonly subject: Path | undefined;
      readonly value: Operand | undefined;
    })
  | (Span & { readonly kind: "in"; readonly subject: Path | undefined; readonly values: readonly Operand[] })
  | (Span & { readonly kind: "includes"; readonly subject: Path | undefined; readonly value: Operand | undefined })
  /** `hours_a + hours_b > 24`: every comparison but that of one answer with an option or a number. */
  | (Span & { readonly kind: "holds"; readonly expression: Comparison });

export type ComparisonSign = "==" | "!=" | "<" | "<=" | ">" | ">=";

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
  /** `per item`: a result for each item. */
  readonly perItem: Span | undefined;
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
  | Comparison
  /** A side of a comparison that is read for the finding that says what it stands for. */
  | (Str & { readonly kind: "string" })
  /** `mean(…) per dimension`. `name` is the function's name as written. */
  | (Span & {
      readonly kind: "call";
      readonly name: Name;
      readonly argument: Expression | undefined;
      /** Further values: `mean(a, b)`. */
      readonly more: readonly Expression[];
      /** `MEAN(H1 TO H4)` */
      readonly isThrough: boolean;
      readonly perDimension: Span | undefined;
    })
  /** `points(roof) { straw 2, tin 1, else 0 }` */
  | (Span & {
      readonly kind: "points";
      readonly argument: Expression | undefined;
      readonly points: readonly AnswerPoints[];
    })
  /** `table(functional, dysfunctional) per item { 1 Q A A A O  2 R I I I M … }` */
  | (Span & {
      readonly kind: "table";
      readonly argument: Expression | undefined;
      readonly more: readonly Expression[];
      readonly perItem: Span | undefined;
      readonly rows: readonly TableMember[];
    });

/** `perception >= 6`: 1 or 0. */
export type Comparison = Span & {
  readonly kind: "compare";
  readonly op: ComparisonSign;
  readonly left: Expression | undefined;
  readonly right: Expression | undefined;
};

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
