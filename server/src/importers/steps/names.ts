/** Names for what was found: those of the source where they can be names here, and each only once. */

import { nameFrom } from "../../language/names.ts";
import { isBuiltInTerm, isDeviceName, isInstrumentText, isName, isReservedColumn, nameKey } from "../../semantics/nameRules.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";

/** Longer ones are hard to read, and platforms cut them. */
const longest = 64;

/** The names of one instrument: what it declares and the columns of its data share one space. */
export class Names {
  readonly changes: ImportChange[] = [];
  readonly #taken = new Set<string>();
  readonly #columns = new Set<string>();
  /** The next number for a name that is taken. */
  readonly #numbers = new Map<string, number>();
  readonly #gathering: Gathering;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  /**
   * A free name.
   *
   * @param wanted what it should be called, the best first
   * @param source what the source calls it, where a difference is to be told
   * @param columns the columns of data that it has
   */
  take(wanted: readonly (string | undefined)[], source?: string, columns: (name: string) => readonly string[] = (name) => [name]): string {
    const proposals = wanted.flatMap((each) => (each === undefined ? [] : [nameOf(each)])).filter((each) => each !== "");
    const isFree = (name: string): boolean => !this.isTaken(name) && columns(name).every((column) => !this.isTaken(column));
    let name = proposals.find(isFree);
    if (name === undefined) {
      const base = proposals[0] ?? "q";
      const stem = /\d$/.test(base) ? `${base}_` : base;
      let number = this.#numbers.get(nameKey(stem)) ?? 2;
      while (!isFree(`${stem}${number}`)) number++;
      this.#numbers.set(nameKey(stem), number + 1);
      name = `${stem}${number}`;
    }
    this.#taken.add(nameKey(name));
    for (const column of columns(name)) this.keep(column);
    if (source !== undefined && source !== "" && source !== name) {
      this.changes.push({ kind: "name", where: source, old: source, new: name });
      this.#gathering.lose("names-changed", source, name, true);
    }
    return name;
  }

  isTaken(name: string): boolean {
    return this.#taken.has(nameKey(name));
  }

  /** Keeps a column for what has a name already. */
  keep(column: string): void {
    this.#taken.add(nameKey(column));
    this.#columns.add(nameKey(column));
  }

  /** Whether a column of data is called so. */
  isColumn(name: string): boolean {
    return this.#columns.has(nameKey(name));
  }
}

/** What has no columns of its own. */
export const noColumns = (): readonly string[] => [];

/** A name out of what a source calls something. */
export function nameOf(words: string): string {
  const name = isName(words) && words.length <= longest ? words : isId(words) ? joined(words) : nameFrom(words);
  if (name === "") return "";
  // At the head of an item, this word is taken for the clause of its dimension.
  return name === "definition" || isInstrumentText(name) || isBuiltInTerm(name) || isReservedColumn(name) ? `${name}_1` : name;
}

/** The same of an instrument, whose files are called so. */
export function fileNameOf(words: string): string {
  const name = nameOf(words);
  return isDeviceName(name) ? `${name}_1` : name;
}

/** Whether something is a name elsewhere, and not a sentence. */
function isId(words: string): boolean {
  return words.length <= longest && /[A-Za-z]/.test(words) && !/\s/.test(words);
}

function joined(id: string): string {
  const plain = id
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[A-Za-z]/.test(plain) ? plain : plain === "" ? "" : `q${plain}`;
}

/** A free name within a list, such as that of an option. */
export function takeWithin(taken: Set<string>, wanted: readonly string[]): string {
  const proposals = wanted.map(nameOf).filter((each) => each !== "");
  const base = proposals[0] ?? "a";
  let name = proposals.find((each) => !taken.has(nameKey(each))) ?? base;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${base}_${number}`;
  taken.add(nameKey(name));
  return name;
}
