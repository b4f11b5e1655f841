/** The index of public satisfaction of Permenpan RB 14/2017 (SKM, IKM): nine elements from 1 to 4, on 25 to 100. */

import type { Band } from "../instrument/schema.ts";
import { bandOf } from "../scoring/bands.ts";
import { type Column, defined, valuesOf } from "./columns.ts";
import { spreadOf } from "./describe.ts";

/** The grades as printed, compared after rounding to two decimals. The lowest answers give 24.75 with the printed weight of nine elements. */
export const skmGrades: readonly Band[] = [
  { label: "D", lo: 24.75, hi: 64.99 },
  { label: "C", lo: 65, hi: 76.6 },
  { label: "B", lo: 76.61, hi: 88.3 },
  { label: "A", lo: 88.31, hi: 100 },
];

/** The weight of an element that the regulation prints, 1 / 9 cut to two decimals. Nine of them are 0.99. */
export const printedWeight = 0.11;

/** An index of a unit, and its grade. */
export interface Graded {
  readonly value: number | null;
  readonly grade: string | null;
}

export interface SatisfactionIndex {
  /** The mean answer to each element (NRR), over those who gave one. */
  readonly elements: readonly { readonly n: number; readonly mean: number | null; readonly grade: string | null }[];
  /** With the weight 1 / k for each of k elements: full marks give 100. */
  readonly exact: Graded;
  /** With the printed weight, which belongs to nine elements: full marks give 99. For comparing with reports that use it. */
  readonly printed: Graded | null;
}

/** The grade of an index from 25 to 100. */
export function gradeOf(value: number | null): string | null {
  return bandOf(value, skmGrades, 2);
}

/**
 * NRR = sum of the answers / n for each element; IKM = sum (NRR * weight) * 25. Not defined where nobody has answered an element.
 * The index of a unit is that of the elements' means; the mean of the respondents' own indexes is another number where answers lack.
 */
export function satisfactionIndex(elements: readonly Column[]): SatisfactionIndex {
  const found = elements.map((column) => {
    const { n, mean } = spreadOf(valuesOf(column));
    return { n, mean, grade: gradeOf(mean === null ? null : mean * 25) };
  });
  const total = found.reduce<number | null>((sum, { mean }) => (sum === null || mean === null ? null : sum + mean), 0);
  const graded = (weight: number): Graded => {
    const value = total === null ? null : defined(total * weight * 25);
    return { value, grade: gradeOf(value) };
  };
  return { elements: found, exact: graded(1 / elements.length), printed: elements.length === 9 ? graded(printedWeight) : null };
}
