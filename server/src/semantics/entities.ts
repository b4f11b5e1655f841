/** What can be named: one entity for each declaration with a name, and where its names stand. */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import type * as s from "./symbols.ts";

/** A declaration that has a name, wherever it stands. There is one for each node of a tree, so that two can be compared with `===`. */
export interface Entity {
  readonly kind: s.TopSymbol["kind"] | s.MemberSymbol["kind"] | "option" | "modelDimension" | "attribute" | "band";
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

/** Makes the entities of one program. */
export class Entities {
  readonly #byNode = new Map<object, Entity>();

  of(kind: Entity["kind"], decl: Span & { readonly name: ast.Name | undefined }, file: string, within: Entity | undefined): Entity {
    return this.#make(decl, kind, decl.name?.text ?? "", decl.name ?? decl, decl, file, within);
  }

  band(label: ast.KeySegment, span: Span, file: string, source: string, within: Entity | undefined): Entity {
    return this.#make(label, "band", label.text, insideQuotes(label, source), span, file, within);
  }

  top(symbol: s.TopSymbol): Entity {
    return this.of(symbol.kind, symbol.decl, symbol.file, undefined);
  }

  #make(node: object, kind: Entity["kind"], name: string, nameSpan: Span, span: Span, file: string, within: Entity | undefined): Entity {
    let found = this.#byNode.get(node);
    if (!found) this.#byNode.set(node, (found = { kind, name, file, nameSpan, span, within }));
    return found;
  }
}

/** A label may be quoted; its name is what stands inside. */
export function insideQuotes({ start, end }: Span, source: string): Span {
  return /\w/.test(source.charAt(start)) ? { start, end } : { start: start + 1, end: Math.max(start + 1, end - 1) };
}
