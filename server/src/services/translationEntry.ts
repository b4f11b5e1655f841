/** The line of a translation that a place lies in. */

import type * as ast from "../language/ast.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { symbolAt } from "../semantics/references.ts";
import type { TopSymbol } from "../semantics/symbols.ts";

/** What is translated, and the key that the place lies in. */
export interface EntryAt {
  readonly symbol: TopSymbol;
  readonly key: readonly ast.KeySegment[];
}

/** The key at an offset and whose text it stands for; nothing outside the keys of translations. */
export function translationEntryAt(program: Program, file: BoundFile, offset: number): EntryAt | undefined {
  const decl = file.parsed.tree.declarations.find((each) => touches(each, offset));
  if (decl?.kind !== "translation" || !decl.of) return undefined;
  const key = decl.entries.find((entry) => entry.key.some((segment) => touches(segment, offset)))?.key;
  const entity = key && symbolAt(program, file.parsed.file, decl.of.start);
  const symbol = entity && program.files.get(entity.file)!.symbols.find((each) => each.decl === entity.span);
  return symbol && { symbol, key };
}

/** Whether an offset is in a span or directly behind it. */
export function touches({ start, end }: ast.Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
