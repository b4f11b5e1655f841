/** Batteries where the source has single questions: rows of one table, and ratings in a row that are answered alike. */

import type { FoundMatrix, FoundPage, FoundPart, FoundQuestion, FoundRow, FoundText } from "../found.ts";
import { areOrdered } from "./labels.ts";
import { canBeScale, keyOf } from "./scales.ts";

/** A battery of the source, or one that was recognised in it. */
export interface Recognised extends FoundMatrix {
  /** Why single questions were taken for one. */
  readonly guess?: "run" | "table";
}

export type Part = Exclude<FoundPart, FoundMatrix> | Recognised;

export interface Page extends Omit<FoundPage, "parts"> {
  readonly parts: readonly Part[];
}

/** How many ratings in a row are a battery. */
const fewest = 3;

/** The pages with their batteries. */
export function recognised(pages: readonly FoundPage[], base: string): readonly Page[] {
  const shared = new Map<string, number>();
  for (const { parts } of pages)
    for (const part of parts)
      if (part.kind === "question" && part.answer === "one")
        shared.set(keyOf(part.options ?? []), (shared.get(keyOf(part.options ?? [])) ?? 0) + 1);
  const isRating = (part: FoundQuestion): boolean => {
    const options = part.options ?? [];
    if (part.answer !== "one" || !canBeScale(options)) return false;
    return (
      part.rating === true ||
      (shared.get(keyOf(options))! >= fewest && areOrdered(options.map(({ label }) => label[base] ?? Object.values(label)[0] ?? "")))
    );
  };
  return pages.map((page) => ({ ...page, parts: joined(page.parts, isRating) }));
}

function joined(parts: readonly FoundPart[], isRating: (part: FoundQuestion) => boolean): readonly Part[] {
  const all: Part[] = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at]!;
    if (part.kind !== "question") {
      all.push(part);
      at++;
      continue;
    }
    const end = endOfRun(parts, at, isRating);
    const run = parts.slice(at, end) as FoundQuestion[];
    const rated = isRating(part);
    const isTable = part.table !== undefined && part.answer === "one" && canBeScale(part.options ?? []) && (run.length > 1 || rated);
    if (isTable || (rated && run.length >= fewest)) {
      const stem = stemBefore(all, part);
      all.push(battery(run, isTable ? "table" : "run", stem));
    } else for (const each of run) all.push(rated ? { ...each, rating: true } : each);
    at = end;
  }
  return all;
}

function endOfRun(parts: readonly FoundPart[], start: number, isRating: (part: FoundQuestion) => boolean): number {
  const first = parts[start] as FoundQuestion;
  const key = keyOf(first.options ?? []);
  const rated = isRating(first);
  let end = start + 1;
  for (; end < parts.length; end++) {
    const next = parts[end]!;
    if (next.kind !== "question" || next.answer !== first.answer || next.table !== first.table) break;
    if (first.table === undefined && !(rated && isRating(next))) break;
    if (keyOf(next.options ?? []) !== key) break;
  }
  return end;
}

/** A text directly above that is not shown to others than the first row is its stem. */
function stemBefore(all: Part[], first: FoundQuestion): FoundText {
  const note = all.at(-1);
  if (note?.kind !== "note" || (note.when && JSON.stringify(note.when) !== JSON.stringify(first.when))) return {};
  all.pop();
  return note.text;
}

function battery(run: readonly FoundQuestion[], guess: "run" | "table", text: FoundText): Recognised {
  const [first] = run as [FoundQuestion, ...FoundQuestion[]];
  // What helps with each of them helps with all.
  const isCommon = first.hint !== undefined && run.every(({ hint }) => JSON.stringify(hint) === JSON.stringify(first.hint));
  return {
    kind: "matrix",
    source: first.table ?? first.source,
    ...(first.table === undefined && { name: `${first.source}_block` }),
    text,
    options: first.options ?? [],
    ...(isCommon && { hint: first.hint }),
    rows: run.map(({ source, name, text: own, was, hint, required, when, reverse, dimension, poles }): FoundRow => ({
      source,
      ...(was !== undefined && { was }),
      text: own,
      ...(name !== undefined && { name }),
      ...(hint && !isCommon && { hint }),
      ...(required && { required }),
      ...(when && { when }),
      ...(reverse !== undefined && { reverse }),
      ...(dimension !== undefined && { dimension }),
      ...(poles && { poles }),
    })),
    guess,
  };
}
