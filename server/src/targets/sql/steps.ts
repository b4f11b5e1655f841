/**
 * A calculation as queries one behind the other: each has all columns of the one before and some more. What is used several times is a column, so that
 * the script grows with the instrument and no engine calculates it again for each use.
 */

import type { Names } from "../../form/names.ts";

/** Something that a query can calculate, and the first that can: its parts are columns of those before. */
export interface Term {
  readonly sql: string;
  readonly step: number;
  /** Whether it is a column or a number, so that it costs nothing to write it again. */
  readonly isShort: boolean;
}

export interface StepColumn {
  readonly name: string;
  readonly sql: string;
  readonly note: string | undefined;
}

export class Steps {
  /** The columns of each query, the first the first. */
  readonly all: StepColumn[][] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  /** Makes a column of a term, under a name that nothing else has. */
  add(wanted: string, term: Term, note?: string): Term {
    return this.named(this.#names.free(wanted), term, note);
  }

  /** The same, under a name that is taken for it. */
  named(name: string, { sql, step }: Term, note?: string): Term {
    while (this.all.length <= step) this.all.push([]);
    this.all[step]!.push({ name, sql, note });
    return { sql: `p.${name}`, step: step + 1, isShort: true };
  }

  /** A term that can be written several times: itself where it is short, otherwise a column. */
  short(wanted: string, term: Term): Term {
    return term.isShort ? term : this.add(wanted, term);
  }
}

/** Engines bound how deep an expression may be: DuckDB lets it be a thousand. */
const mostInARow = 100;

/** Terms with a sign between them; very many of them in groups. */
export function joined(parts: readonly string[], sign: string): string {
  let all = [...parts];
  while (all.length > mostInARow) {
    const groups: string[] = [];
    for (let start = 0; start < all.length; start += mostInARow) groups.push(`(${all.slice(start, start + mostInARow).join(sign)})`);
    all = groups;
  }
  return all.join(sign);
}

/** The first query that can calculate several terms. */
export function firstStep(terms: readonly Term[]): number {
  return terms.reduce((step, term) => Math.max(step, term.step), 0);
}
