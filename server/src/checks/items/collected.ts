/** What facts have found in all items of an instrument, brought up to date by those that change. */

import { countWhile } from "../../diagnostics/ascending.ts";
import type { Row } from "./row.ts";

export interface Collected<V> {
  add(row: Row, value: V): void;
  remove(row: Row, value: V): void;
  /** For what is quicker than to remove the one and add the other. */
  replace?(row: Row, before: V, value: V): void;
}

const byPlace = (one: Row, other: Row): number => one.start - other.start;

/** The items of which something was found, in the order of the file. */
export class Found<V> implements Collected<V> {
  readonly #values = new Map<Row, V>();
  #inOrder: Row[] | undefined = [];

  add(row: Row, value: V): void {
    this.#values.set(row, value);
    this.#inOrder = undefined;
  }

  /** The item stays in its place. */
  replace(row: Row, _: V, value: V): void {
    this.#values.set(row, value);
  }

  remove(row: Row): void {
    this.#values.delete(row);
    this.#inOrder = undefined;
  }

  get size(): number {
    return this.#values.size;
  }

  get(row: Row): V | undefined {
    return this.#values.get(row);
  }

  *[Symbol.iterator](): Iterator<readonly [Row, V]> {
    this.#inOrder ??= [...this.#values.keys()].sort(byPlace);
    for (const row of this.#inOrder) yield [row, this.#values.get(row)!];
  }
}

/** The group that an item is in, and what it is there. */
export interface Mark {
  readonly group: string;
  readonly label?: string;
}

/** The items of a group by their labels. Most groups have one item, or one label. */
export class Groups implements Collected<readonly Mark[]> {
  readonly #groups = new Map<string, Map<string, Row | Set<Row>> | Row>();
  /** The groups with two items and more, and those with two labels and more. */
  readonly shared = new Set<string>();
  readonly mixed = new Set<string>();

  add(row: Row, marks: readonly Mark[]): void {
    for (const { group, label = "" } of marks) {
      const known = this.#groups.get(group);
      if (known === undefined) {
        if (label === "") this.#groups.set(group, row);
        else this.#groups.set(group, new Map([[label, row]]));
        continue;
      }
      const labels = known instanceof Map ? known : new Map([["", known as Row | Set<Row>]]);
      if (known !== labels) this.#groups.set(group, labels);
      const rows = labels.get(label);
      if (rows === undefined) labels.set(label, row);
      else if (rows instanceof Set) rows.add(row);
      else if (rows !== row) labels.set(label, new Set([rows, row]));
      this.#note(group, labels);
    }
  }

  remove(row: Row, marks: readonly Mark[]): void {
    for (const { group, label = "" } of marks) {
      const labels = this.#groups.get(group);
      if (!(labels instanceof Map)) {
        if (labels === row) this.#groups.delete(group);
        continue;
      }
      const rows = labels.get(label);
      if (rows instanceof Set) rows.delete(row);
      if (rows === row || (rows instanceof Set && rows.size === 0)) labels.delete(label);
      if (labels.size === 0) this.#groups.delete(group);
      this.#note(group, labels);
    }
  }

  #note(group: string, labels: ReadonlyMap<string, Row | ReadonlySet<Row>>): void {
    if (labels.size > 1) this.mixed.add(group);
    else this.mixed.delete(group);
    let isShared = labels.size > 1;
    for (const rows of labels.values()) isShared ||= rows instanceof Set && rows.size > 1;
    if (isShared) this.shared.add(group);
    else this.shared.delete(group);
  }

  /** The labels of a group, in no order. */
  labels(group: string): readonly string[] {
    const labels = this.#groups.get(group);
    return labels instanceof Map ? [...labels.keys()] : labels ? [""] : [];
  }

  count(group: string, label = ""): number {
    const rows = this.#rows(group, label);
    return rows instanceof Set ? rows.size : rows ? 1 : 0;
  }

  /** The items of a group with a label, in the order of the file. */
  rows(group: string, label = ""): readonly Row[] {
    const rows = this.#rows(group, label);
    return rows instanceof Set ? [...rows].sort(byPlace) : rows ? [rows as Row] : [];
  }

  /** The first of them. */
  first(group: string, label = ""): Row | undefined {
    const rows = this.#rows(group, label);
    if (!(rows instanceof Set)) return rows as Row | undefined;
    let first: Row | undefined;
    for (const row of rows) if (!first || row.start < first.start) first = row;
    return first;
  }

  #rows(group: string, label: string): Row | ReadonlySet<Row> | undefined {
    const labels = this.#groups.get(group);
    return labels instanceof Map ? labels.get(label) : label === "" ? labels : undefined;
  }
}

/** Amounts by a key, each of all items together. */
export class Sums implements Collected<readonly (readonly [key: string, amount: number])[]> {
  readonly #sums = new Map<string, number>();

  add(_: Row, amounts: readonly (readonly [key: string, amount: number])[]): void {
    for (const [key, amount] of amounts) this.#sums.set(key, this.of(key) + amount);
  }

  remove(_: Row, amounts: readonly (readonly [key: string, amount: number])[]): void {
    for (const [key, amount] of amounts) this.#sums.set(key, this.of(key) - amount);
  }

  of(key: string): number {
    return this.#sums.get(key) ?? 0;
  }
}

/** A number of an item, among those of its kind. */
export interface Ranked {
  readonly kind: number;
  readonly number: number;
}

/** Numbers in their order, by their kind. */
export class Ranks<V extends Ranked> implements Collected<readonly V[]> {
  readonly #sorted = new Map<number, V[]>();
  /** Many that come at once are put in order together. */
  #added: V[] = [];

  add(_: Row, values: readonly V[]): void {
    for (const value of values) this.#added.push(value);
  }

  remove(_: Row, values: readonly V[]): void {
    for (const value of values) {
      const sorted = this.of(value.kind);
      // Equal numbers stand beside each other.
      sorted.splice(sorted.indexOf(value, placeOf(value.number, sorted)), 1);
    }
  }

  /** Those of a kind, the smallest first. */
  of(kind: number): V[] {
    const isBulk = this.#added.length > 20;
    for (const value of this.#added) {
      const sorted = this.#sorted.get(value.kind) ?? [];
      this.#sorted.set(value.kind, sorted);
      sorted.splice(isBulk ? sorted.length : placeOf(value.number, sorted), 0, value);
    }
    if (isBulk) for (const sorted of this.#sorted.values()) sorted.sort((one, other) => one.number - other.number);
    this.#added = [];
    return this.#sorted.get(kind) ?? [];
  }
}

/** Where the first number stands that is not smaller. */
export function placeOf(number: number, sorted: readonly Pick<Ranked, "number">[]): number {
  return countWhile(sorted.length, (index) => sorted[index]!.number < number);
}
