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
export function allowsIn(decl: ast.Declaration): PlacedAllow[] {
  const found: PlacedAllow[] = [];
  collect(decl, undefined, found);
  return found;
}

/** Whether an exception speaks for a finding with this code at this place. */
export function silences({ allow, decl }: PlacedAllow, code: string, { start, end }: ast.Span): boolean {
  return allow.code?.text === code && start >= decl.start && end <= decl.end;
}

function collect(decl: Node, around: Holder | undefined, found: PlacedAllow[]): void {
  if (decl.kind === "allow") {
    if (around) found.push({ allow: decl.allow, ...around });
    return;
  }
  const holds = "members" in decl && decl.kind !== "page";
  // Most of ten thousand items allow nothing: they should cost nothing.
  if (!holds && !("allows" in decl && decl.allows.length > 0)) return;
  const holder: Holder = { decl, on: ("name" in decl && decl.name?.text) || decl.kind };
  if (decl.kind === "dimension" && around) {
    for (const each of inDimension(decl, holder)) found.push(each);
    return;
  }
  collectIn(decl, holder, found);
}

function collectIn(decl: Node, holder: Holder, found: PlacedAllow[]): void {
  if ("allows" in decl) for (const allow of decl.allows) found.push({ allow, ...holder });
  if ("members" in decl && decl.kind !== "page") for (const member of decl.members) collect(member, holder, found);
}

const inDimensions = new WeakMap<ast.Dimension, readonly PlacedAllow[]>();

/** Those of a dimension are looked for once: an edit elsewhere leaves it what it is. */
function inDimension(decl: ast.Dimension, holder: Holder): readonly PlacedAllow[] {
  let known = inDimensions.get(decl);
  if (!known) {
    const found: PlacedAllow[] = [];
    collectIn(decl, holder, found);
    inDimensions.set(decl, (known = found));
  }
  return known;
}
