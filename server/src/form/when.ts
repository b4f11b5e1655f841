/** Who is shown what, of those who see its page. */

import type { Condition } from "../instrument/schema.ts";
import type { Column } from "./form.ts";

/** The condition under which any of several is shown; nothing where one of them always is. */
export function whenAny(parts: readonly { readonly when: Condition | undefined }[]): Condition | undefined {
  const all: Condition[] = [];
  const known = new Set<Condition>();
  const written = new Set<string>();
  for (const { when } of parts) {
    if (when === undefined) return undefined;
    if (known.has(when)) continue;
    known.add(when);
    const text = JSON.stringify(when);
    if (!written.has(text)) all.push(when);
    written.add(text);
  }
  return all.length < 2 ? all[0] : { kind: "or", all };
}

/** Whether two conditions are written alike. */
export function isSameCondition(one: Condition | undefined, other: Condition | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

/** A condition within another one, either of which may not be there. */
export function whenBoth(outer: Condition | undefined, inner: Condition | undefined): Condition | undefined {
  if (outer === undefined || inner === undefined) return outer ?? inner;
  const parts = [outer, inner].flatMap((each) => (each.kind === "and" ? each.all : [each]));
  return { kind: "and", all: parts };
}

/** The condition that a column has within its page. */
export function ownWhen({ from }: Column): Condition | undefined {
  switch (from.kind) {
    case "consent":
    case "stop":
    case "given":
    case "record":
      return undefined;
    case "item":
      return from.row.when;
    case "words":
      return from.words.when;
    case "box":
    case "rank":
      return whenBoth(from.question.when, from.option.when);
    default:
      return from.question.when;
  }
}

/** Neighbours among columns that have the same condition within their page. */
export function byCondition(
  columns: readonly Column[],
): readonly { readonly when: Condition | undefined; readonly columns: readonly Column[] }[] {
  const all: { readonly when: Condition | undefined; readonly columns: Column[] }[] = [];
  for (const column of columns) {
    const when = ownWhen(column);
    const last = all.at(-1);
    if (last !== undefined && isSameCondition(last.when, when)) last.columns.push(column);
    else all.push({ when, columns: [column] });
  }
  return all;
}
