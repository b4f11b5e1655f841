/** Finds the exceptions that an author wrote down. */

import type * as ast from "../language/ast.ts";

export interface PlacedAllow {
  readonly allow: ast.Allow;
  /** The declaration that it speaks for. */
  readonly decl: ast.Span;
  /** The declaration's name, or its keyword where it has none. */
  readonly on: string;
}

type Holder = Omit<PlacedAllow, "allow">;
type Node = ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Item | ast.Attribute;

/** Every `allow` in a declaration and in what it holds. */
export function allowsIn(decl: Node, around?: Holder): PlacedAllow[] {
  if (decl.kind === "allow") return around ? [{ allow: decl.allow, ...around }] : [];
  const found: PlacedAllow[] = [];
  const holder: Holder = { decl, on: ("name" in decl && decl.name?.text) || decl.kind };
  if ("allows" in decl) for (const allow of decl.allows) found.push({ allow, ...holder });
  if ("members" in decl && decl.kind !== "page") {
    for (const member of decl.members) for (const placed of allowsIn(member, holder)) found.push(placed);
  }
  return found;
}
