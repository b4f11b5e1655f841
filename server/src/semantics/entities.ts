/** What can be named: one entity for each declaration with a name, and where its names stand. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Span } from "../language/ast.ts";
import type * as s from "./symbols.ts";

/** A declaration that has a name, wherever it stands. There is one for each node of a tree, so that two can be compared with `===`. */
export interface Entity {
  readonly kind:
    s.TopSymbol["kind"] | Exclude<s.MemberSymbol["kind"], "repeated"> | "option" | "modelDimension" | "attribute" | "band" | "category";
  readonly name: string;
  readonly file: string;
  readonly nameSpan: Span;
  readonly span: Span;
  /** What it is a part of, such as the instrument of an item. */
  readonly within: Entity | undefined;
}

/** What kind of word stands at a place: the kind of thing it names, or one of those that name no declaration. */
export type NameKind = Entity["kind"] | "file" | "language" | "check" | "function" | "constant" | "prefix" | "unknown";

export interface Occurrence {
  readonly file: string;
  readonly span: Span;
  readonly role: "declaration" | "reference";
  readonly kind: NameKind;
  /** Nothing where the name is unknown, or names no declaration. */
  readonly symbol: Entity | undefined;
}

/** A label may be quoted; its name is what stands inside. */
export function insideQuotes(span: Span, source: SourceText): Span {
  const { start, end } = span;
  return /\w/.test(source.charAt(start)) ? span : { start: start + 1, end: Math.max(start + 1, end - 1) };
}
