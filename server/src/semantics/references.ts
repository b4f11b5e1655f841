/** Where each declaration is named: what the binder noted, as editors ask for it. Worked out when somebody asks, and once for each file. */

import { groupedBy } from "./grouped.ts";
import type { ParsedFile } from "../language/parse.ts";
import { declaredIn } from "./declared.ts";
import { insideQuotes, type Entity, type Occurrence } from "./entities.ts";
import type { BoundFile } from "./files.ts";
import type { Program } from "./program.ts";

export type { Entity, NameKind, Occurrence } from "./entities.ts";

/** The names of each file. One that is kept after an edit keeps them, as it names the same declarations. */
const ofFiles = new WeakMap<BoundFile, readonly Occurrence[]>();

/** The names in a file, in the order of the text. Where a dimension is declared, the model's dimension of that name comes second. */
export function namesIn(program: Program, file: string): readonly Occurrence[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  let found = ofFiles.get(bound);
  if (!found) ofFiles.set(bound, (found = occurrencesIn(bound, program)));
  return found;
}

function occurrencesIn({ parsed, references }: BoundFile, program: Program): Occurrence[] {
  const { file, text } = parsed;
  const found = [...declaredIn(parsed).found];
  const { names, targets } = references;
  for (let i = 0; i < names.length; i++) {
    const target = targets[i];
    const span = insideQuotes(names[i]!, text);
    if (typeof target === "string") found.push({ file, span, role: "reference", kind: target, symbol: undefined });
    else {
      const symbol = target && declarationOf(target, parsed, program);
      found.push({ file, span, role: "reference", kind: symbol?.kind ?? "unknown", symbol });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
/** The declaration of a node, most often one of the same file. */
function declarationOf(node: object, parsed: ParsedFile, program: Program): Entity | undefined {
  const own = declaredIn(parsed).byNode.get(node);
  if (own) return own;
  for (const other of program.files.values()) {
    const found = declaredIn(other.parsed).byNode.get(node);
    if (found) return found;
  }
  return undefined;
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
