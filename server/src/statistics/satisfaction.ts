/** Indexes of satisfaction weighted by importance, as theses in Indonesia report them beside the importance-performance analysis. */

import { type Column, defined, sum } from "./columns.ts";

export interface Index {
  readonly value: number;
  /** Between which values it must lie, whatever people answer: a result beyond them is an error of arithmetic. */
  readonly bounds: { readonly lo: number; readonly hi: number };
}

/**
 * The customer satisfaction index (Aritonang R., L. R. (2005), Kepuasan Pelanggan): sum (WF * MSS) / highest * 100, where MSS is the mean
 * performance of an item and WF its mean importance as a share of all. It is a weighted mean, and so lies between the ends of the scale of
 * performance: lo / hi * 100 and 100. Not defined without items, or where nothing has any importance.
 */
export function customerSatisfaction(
  items: readonly { readonly importance: number; readonly performance: number }[],
  scale: { readonly lo: number; readonly hi: number },
): Index | null {
  const weight = sum(items.map(({ importance }) => importance));
  const value = defined((sum(items.map(({ importance, performance }) => importance * performance)) / weight / scale.hi) * 100);
  return value === null ? null : { value, bounds: { lo: (scale.lo / scale.hi) * 100, hi: 100 } };
}

/** Sums of the answers of those who gave both. */
export interface Sums {
  readonly performance: number;
  readonly importance: number;
}

/** The sums of one item, over complete pairs. */
export function sumsOf(performance: Column, importance: Column): Sums {
  let [x, y] = [0, 0];
  performance.forEach((value, row) => {
    const other = importance[row] ?? null;
    if (value === null || other === null) return;
    x += value;
    y += other;
  });
  return { performance: x, importance: y };
}

/**
 * The level of conformity, Tk (Supranto, J. (2001), Pengukuran Tingkat Kepuasan Pelanggan): sum of the performance / sum of the importance * 100,
 * of one item or of several. Its bounds are those of a lowest answer beside a highest and the other way round. Not defined where nobody answered
 * both, or where the importance sums to zero.
 */
export function conformity(
  sums: readonly Sums[],
  scales: Readonly<Record<"performance" | "importance", { readonly lo: number; readonly hi: number }>>,
): Index | null {
  const value = defined((sum(sums.map(({ performance }) => performance)) / sum(sums.map(({ importance }) => importance))) * 100);
  const [lo, hi] = [(scales.performance.lo / scales.importance.hi) * 100, (scales.performance.hi / scales.importance.lo) * 100];
  return value === null ? null : { value, bounds: { lo, hi: Number.isFinite(hi) ? hi : Number.MAX_VALUE } };
}
