/** Batteries of a page that ask the same items and can share a table: where the author says so, and, with the option `sideBySide`, all that can. */

import { message, type Message } from "../messages/message.ts";
import type { Form, FormPage, Group, Joined, Row } from "./form.ts";
import type { Loss } from "./loss.ts";

/** Items with an answer for each of several batteries. */
export interface Pair {
  readonly kind: "pair";
  readonly groups: readonly Group[];
  /** The items as each battery asks them, in the same order. */
  readonly columns: readonly (readonly Row[])[];
}

/** The rows of a group, in order. */
export function rowsOf({ tables }: Group): readonly Row[] {
  return tables.length === 1 ? tables[0]!.rows : tables.flatMap(({ rows }) => rows);
}

/**
 * The groups that share a table, each with its pair; and why others do not, which the author has asked for.
 *
 * @param all whether to pair those, too, of which the instrument does not say so
 */
export function pairUp(
  { instrument, pages }: Form,
  all: boolean,
): { readonly pairs: ReadonlyMap<Group, Pair>; readonly losses: readonly Loss[] } {
  const pairs = new Map<Group, Pair>();
  const losses: Loss[] = [];
  const lost = (on: string, told: Message): unknown => losses.push({ on, code: "not-side-by-side", message: told });
  for (const page of pages) {
    const groups = groupsOf(page);
    for (const { groups: stated } of besideOn(page)) {
      const columns = stated.map(rowsOf);
      const obstacle = obstacleTo(columns);
      const pair: Pair = { kind: "pair", groups: stated, columns };
      if (obstacle !== undefined) lost(page.id, message("losses.notBeside", { obstacle }));
      else for (const group of stated) pairs.set(group, pair);
    }
    const others = groups.filter(({ joined }) => joined === undefined);
    if (!all || new Set(others.map(({ battery }) => battery)).size < 2) continue;
    for (const groups of alike(others)) {
      const columns = groups.map(rowsOf);
      const [first] = groups as [Group];
      const obstacle = groups.length < 2 ? message("losses.besideNoOther", { battery: first.battery.id }) : obstacleTo(columns);
      const pair: Pair = { kind: "pair", groups, columns };
      if (obstacle === undefined) for (const group of groups) pairs.set(group, pair);
      // Batteries that have no item in common could never be side by side: nothing is lost.
      else if (groups.length > 1 || others.some((other) => shareItems(first, other)))
        lost(page.id, message("losses.notBeside", { obstacle }));
    }
  }
  const couldBe = instrument.items.some(({ answers }) => answers.length > 1);
  if (all && pairs.size === 0 && losses.length === 0 && couldBe) lost(instrument.id, message("losses.besideNothing"));
  return { pairs, losses };
}

/** The batteries of a page that the author has put side by side. */
function besideOn(page: FormPage): readonly Joined[] {
  return [...new Set(groupsOf(page).flatMap(({ joined }) => (joined?.layout === "side by side" ? [joined] : [])))];
}

/** That a platform has no such table; nothing where none was asked for, or no page shows the same items in two batteries. */
export function apartLosses({ instrument, pages }: Form, sideBySide: boolean | undefined, told: Message): Loss[] {
  const stated = pages.filter((page) => besideOn(page).length > 0);
  if (stated.length > 0) return stated.map(({ id: on }) => ({ on, code: "not-side-by-side", message: told }));
  const couldPair = pages.some((page) => alike(groupsOf(page)).some((groups) => groups.length > 1));
  return sideBySide && couldPair ? [{ on: instrument.id, code: "not-side-by-side", message: told }] : [];
}

function groupsOf({ blocks }: FormPage): readonly Group[] {
  return blocks.filter((block) => block.kind === "group");
}

/** Whether two batteries ask the same item. */
function shareItems(one: Group, other: Group): boolean {
  const items = new Set(rowsOf(one).map(({ item }) => item));
  return one.battery !== other.battery && rowsOf(other).some(({ item }) => items.has(item));
}

/** Groups that show the same items in the same order, under the same heading. */
function alike(groups: readonly Group[]): readonly (readonly Group[])[] {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify([rowsOf(group).map(({ item }) => item), group.heading?.dimension, group.random, group.draw?.count]);
    const known = found.get(key);
    if (known) known.push(group);
    else found.set(key, [group]);
  }
  return [...found.values()];
}

function obstacleTo(columns: readonly (readonly Row[])[]): Message | undefined {
  const [first = []] = columns;
  for (const column of columns) {
    if (column.some(({ poles }) => poles !== undefined)) return message("losses.besidePoles");
    if (new Set(column.map(({ scale }) => scale)).size > 1) return message("losses.besideScales", { battery: column[0]!.battery.id });
  }
  const differing = first.filter(({ text }, index) =>
    columns.some((column) => JSON.stringify(column[index]?.text) !== JSON.stringify(text)),
  );
  return differing.length === 0 ? undefined : message("losses.besideWordings", { items: differing.map(({ item }) => item) });
}
