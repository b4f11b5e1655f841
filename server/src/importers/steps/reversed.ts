/** Reverse keys that a file hides in values: options with the same labels as others, and their codes the other way round. */

import type { FoundOption, FoundPage, FoundPart, FoundRow } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import { inWords } from "../text/marked.ts";
import { keyOf } from "./scales.ts";
import { wholeNumber } from "./codes.ts";

/** The pages with such questions marked, and answered from the options of the others. */
export function withReversals(pages: readonly FoundPage[], gathering: Gathering): readonly FoundPage[] {
  const lists = new Map<string, { readonly options: readonly FoundOption[]; count: number }>();
  const note = (options: readonly FoundOption[], count: number): void => {
    const key = keyOf(options);
    const known = lists.get(key);
    if (known) known.count += count;
    else lists.set(key, { options, count });
  };
  for (const { parts } of pages)
    for (const part of parts)
      if (part.kind === "matrix") note(part.options, part.rows.length);
      else if (part.kind === "question" && part.answer === "one") note(part.options ?? [], 1);
  const straight = new Map<string, readonly FoundOption[]>();
  const byLabels = new Map<string, { readonly key: string; readonly options: readonly FoundOption[]; count: number }[]>();
  for (const [key, { options, count }] of lists) {
    if (options.length < 3 || options.some(({ code }) => wholeNumber(code) === undefined)) continue;
    const labels = JSON.stringify(options.map(labelOf).sort());
    const same = byLabels.get(labels);
    if (same) same.push({ key, options, count });
    else byLabels.set(labels, [{ key, options, count }]);
  }
  for (const same of byLabels.values()) {
    const usual = same.reduce((best, each) => (each.count > best.count ? each : best));
    for (const each of same) if (each !== usual && isFlipped(usual.options, each.options)) straight.set(each.key, usual.options);
  }
  if (straight.size === 0) return pages;
  const turn = (part: FoundPart): FoundPart => {
    if (part.kind === "note" || part.kind === "words") return part;
    const usual = straight.get(keyOf(part.options ?? []));
    if (usual === undefined || (part.kind === "question" && part.answer !== "one")) return part;
    gathering.lose("reverse-codes", part.source, undefined, true);
    if (part.kind === "question") return { ...part, options: usual, reverse: !part.reverse };
    return { ...part, options: usual, rows: part.rows.map((row): FoundRow => ({ ...row, reverse: !row.reverse })) };
  };
  return pages.map((page) => ({ ...page, parts: page.parts.map(turn) }));
}

function labelOf({ label }: FoundOption): string {
  return JSON.stringify(Object.entries(inWords(label)).sort());
}

/** Whether the label of each code is that of the code at the other end. */
function isFlipped(usual: readonly FoundOption[], other: readonly FoundOption[]): boolean {
  const codes = new Map(usual.map((option) => [labelOf(option), Number(option.code)]));
  const all = [...codes.values()];
  const sum = Math.min(...all) + Math.max(...all);
  const turned = other.filter((option) => codes.get(labelOf(option)) === sum - Number(option.code)).length;
  const kept = other.filter((option) => codes.get(labelOf(option)) === Number(option.code)).length;
  return turned === other.length && kept < other.length;
}
