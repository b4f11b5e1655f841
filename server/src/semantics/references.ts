/** Where each declaration is named: for editors. Worked out when somebody asks, and once for each program. */

import { Entities, type Entity, type Occurrence } from "./entities.ts";
import { occurrencesIn } from "./occurrences.ts";
import type { Program } from "./program.ts";

export type { Entity, NameKind, Occurrence } from "./entities.ts";

interface Index {
  readonly entities: Entities;
  readonly byFile: Map<string, readonly Occurrence[]>;
  bySymbol: ReadonlyMap<Entity, readonly Occurrence[]> | undefined;
}

const indexes = new WeakMap<Program, Index>();

function indexOf(program: Program): Index {
  let index = indexes.get(program);
  if (!index) indexes.set(program, (index = { entities: new Entities(), byFile: new Map(), bySymbol: undefined }));
  return index;
}

/** The names in a file, in the order of the text. Where a dimension is declared, the model's dimension of that name comes second. */
export function namesIn(program: Program, file: string): readonly Occurrence[] {
  const { entities, byFile } = indexOf(program);
  let found = byFile.get(file);
  if (!found) {
    const bound = program.files.get(file);
    found = bound ? occurrencesIn(bound, program, entities).sort((a, b) => a.span.start - b.span.start) : [];
    byFile.set(file, found);
  }
  return found;
}

/** Every name in every file of a program. */
export function referencesOf(program: Program): Occurrence[] {
  return [...program.files.keys()].flatMap((file) => namesIn(program, file));
}

/** The places that name a declaration, its own among them. */
export function occurrencesOf(program: Program, symbol: Entity): readonly Occurrence[] {
  const index = indexOf(program);
  if (!index.bySymbol) {
    const bySymbol = new Map<Entity, Occurrence[]>();
    for (const file of program.files.keys()) {
      for (const occurrence of namesIn(program, file)) {
        if (!occurrence.symbol) continue;
        const list = bySymbol.get(occurrence.symbol);
        if (list) list.push(occurrence);
        else bySymbol.set(occurrence.symbol, [occurrence]);
      }
    }
    index.bySymbol = bySymbol;
  }
  return index.bySymbol.get(symbol) ?? [];
}

/** The names at an offset; one that the offset stands directly behind counts, too. Two where a dimension is declared that its model has. */
export function namesAt(program: Program, file: string, offset: number): Occurrence[] {
  const names = namesIn(program, file);
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.span.end < offset) low = middle + 1;
    else high = middle;
  }
  const touching: Occurrence[] = [];
  for (let i = low; i < names.length && names[i]!.span.start <= offset; i++) touching.push(names[i]!);
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
