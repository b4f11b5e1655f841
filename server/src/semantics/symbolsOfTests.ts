/** Symbols of mappings and of tests. */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import type { AttributeSymbol, DimensionSymbol, ItemSymbol, ModelDimensionSymbol, ModelSymbol } from "./symbols.ts";

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
