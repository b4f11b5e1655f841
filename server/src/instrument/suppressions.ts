/** The exceptions that an author wrote down, for the readers of the codebook. */

import type * as ast from "../language/ast.ts";
import type { Instrument } from "./schema.ts";

/** Every `allow CODE because "…"` in an instrument, with the name of the declaration it stands at. */
export function suppressionsIn(decl: ast.Instrument): Instrument["suppressions"] {
  return allowsIn(decl).flatMap(({ allow, on }) =>
    allow.code && allow.because ? [{ code: allow.code.text, on, because: allow.because.value }] : [],
  );
}

export interface PlacedAllow {
  readonly allow: ast.Allow;
  /** The declaration it speaks for. */
  readonly decl: ast.Span;
  /** The declaration's name. */
  readonly on: string;
}

/** Every `allow` inside a declaration, with what it speaks for. */
export function allowsIn(decl: ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Item, holder?: PlacedHolder): PlacedAllow[] {
  if (decl.kind === "allow") return holder ? [{ allow: decl.allow, ...holder }] : [];
  const own: PlacedHolder = { decl, on: ("name" in decl && decl.name?.text) || (holder?.on ?? decl.kind) };
  const found: PlacedAllow[] = [];
  if ("allows" in decl) for (const allow of decl.allows) found.push({ allow, ...own });
  if ((decl.kind === "instrument" || decl.kind === "model" || decl.kind === "dimension") && "members" in decl) {
    for (const member of decl.members) found.push(...allowsIn(member, own));
  }
  return found;
}

type PlacedHolder = Omit<PlacedAllow, "allow">;
