/** The same as tables for programs. */

import { written, type WrittenCell } from "../responses/written.ts";
import type { ExpertAnalysis, Held } from "../statistics/experts.ts";

const heldCells = (held: Held | null): WrittenCell[] => [
  held?.value ?? null,
  held?.critical?.value ?? null,
  held?.critical?.p ?? null,
  held === null || held.critical === null ? null : Number(held.isEnough),
];

/** A row for each item. */
export function validityFile({ items }: ExpertAnalysis): Iterable<string> {
  const heads = ["item", "dimension", "experts", "relevant", "i_cvi", "i_cvi_needed", "i_cvi_reached", "pc", "kappa", "judgement"];
  const held = (what: string): string[] => [what, `${what}_critical`, `${what}_p`, `${what}_reached`];
  return written(
    [...heads, ...held("v"), "essential_experts", "essential", ...held("cvr"), "revise"],
    items.map((each) => [
      each.item,
      each.dimension,
      each.validity?.experts ?? 0,
      each.validity?.agree ?? null,
      each.validity?.index ?? null,
      each.needed,
      each.isEnough === null ? null : Number(each.isEnough),
      each.validity?.chance ?? null,
      each.validity?.kappa ?? null,
      each.validity?.agreement ?? null,
      ...heldCells(each.aiken),
      each.essential.experts,
      each.ratio === null ? null : each.essential.agree,
      ...heldCells(each.ratio),
      each.missed.join(" "),
    ]),
  );
}

/** A row for each dimension, and one without a dimension for all items. */
export function scalesFile({ scales }: ExpertAnalysis): Iterable<string> {
  return written(
    ["dimension", "items", "s_cvi_ave", "s_cvi_ua", "v_mean"],
    scales.map(({ dimension, items, average, universal, aiken }) => [dimension, items, average, universal, aiken]),
  );
}
