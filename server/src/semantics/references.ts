/** Where each declaration is named: as editors ask for it. Worked out when somebody asks: for a whole file once, or around one place. */

import type { Span } from "../language/ast.ts";
import { groupedBy } from "./grouped.ts";
import { declaredIn, touch, type Declared } from "./declared.ts";
import { insideQuotes, type Entity, type Occurrence } from "./entities.ts";
import type { BoundFile } from "./files.ts";
import type { Program } from "./program.ts";
import { eachReference, type Referred } from "./referred.ts";

export type { Entity, NameKind, Occurrence } from "./entities.ts";

/** The names of each file. One that is kept after an edit keeps them, as it names the same declarations. */
const ofFiles = new WeakMap<BoundFile, readonly Occurrence[]>();

/** The names in a file, in the order of the text. Where a dimension is declared, the model's dimension of that name comes second. */
export function namesIn(program: Program, file: string): readonly Occurrence[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  let found = ofFiles.get(bound);
  if (!found) {
    const others = new Map<string, Declared>();
    const declared = (other: string): Declared => {
      let known = others.get(other);
      if (!known) others.set(other, (known = declaredIn(program.files.get(other)!.parsed)));
      return known;
    };
    found = occurrencesIn(bound, bound.parsed.tree, declared(file), ({ node, file: other }) => declared(other).byNode.get(node));
    ofFiles.set(bound, found);
  }
  return found;
}

function occurrencesIn(
  bound: BoundFile,
  part: Span,
  declared: Declared,
  entityOf: (declaration: Referred) => Entity | undefined,
): Occurrence[] {
  const { file, text } = bound.parsed;
  const found = [...declared.found];
  eachReference(bound, part, (name, target) => {
    const span = insideQuotes(name, text);
    if (typeof target === "string") found.push({ file, span, role: "reference", kind: target, symbol: undefined });
    else {
      const symbol = target && entityOf(target);
      found.push({ file, span, role: "reference", kind: symbol?.kind ?? "unknown", symbol });
    }
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Every name in every file of a program. */
export function referencesOf(program: Program): Occurrence[] {
  return [...program.files.keys()].flatMap((file) => namesIn(program, file));
}

const ofPrograms = new WeakMap<Program, ReadonlyMap<Entity, readonly Occurrence[]>>();

/** The places that name a declaration, its own among them. */
export function occurrencesOf(program: Program, symbol: Entity): readonly Occurrence[] {
  let bySymbol = ofPrograms.get(program);
  if (!bySymbol) ofPrograms.set(program, (bySymbol = groupedBy(referencesOf(program).filter(isNamed), (each) => each.symbol)));
  return bySymbol.get(symbol) ?? [];
}

function isNamed(occurrence: Occurrence): occurrence is Occurrence & { readonly symbol: Entity } {
  return occurrence.symbol !== undefined;
}

/** The names at an offset; one that the offset stands directly behind counts, too. Two where a dimension is declared that its model has. */
export function namesAt(program: Program, file: string, offset: number): Occurrence[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const place = { start: offset, end: offset };
  const around = occurrencesIn(bound, place, declaredIn(bound.parsed, place), ({ node, file: other }) =>
    declaredIn(program.files.get(other)!.parsed, node).byNode.get(node),
  );
  const touching = around.filter(({ span }) => touch(span, place));
  // Of two names that touch, the cursor is at the later one.
  const { span } = touching.at(-1) ?? {};
  return touching.filter((name) => name.span.start === span!.start);
}

/** The declaration that is named at an offset. */
export function symbolAt(program: Program, file: string, offset: number): Entity | undefined {
  return namesAt(program, file, offset).find(({ symbol }) => symbol)?.symbol;
}

/** Whether a file is one of the library's, which nobody can change. */
export function isLibrary(file: string): boolean {
  return file.startsWith("library:");
}
