/**
 * What is told of answers while somebody writes: a few numbers of an analysis, the same ones, without all that takes distributions and larger
 * matrices.
 */

import type { Instrument } from "../instrument/schema.ts";
import { askedIn, dimensionsWithItems, wholesOf } from "./analysis/frame.ts";
import { pairsOf } from "./analysis/gaps.ts";
import { mostItems } from "./analysis/reliability.ts";
import { completeCases, meansOf, valuesOf } from "./columns.ts";
import { covariancesOf } from "./correlation.ts";
import { spreadOf } from "./describe.ts";
import { cronbachAlpha, itemRestCorrelations } from "./reliability.ts";
import { scoreSummaries } from "./results.ts";
import { pairsToSubtract } from "./roles.ts";
import type { Scored } from "./scored.ts";

export interface LiveNumbers {
  readonly respondents: number;
  readonly dimensions: readonly {
    /** Null for all items of the battery together. */
    readonly dimension: string | null;
    readonly battery: string;
    readonly mean: number | null;
    readonly n: number;
    /** Of the respondents who answered all items; null where there is no reliability. */
    readonly alpha: number | null;
    readonly complete: number;
  }[];
  /** Items that correlate negatively with the others of their dimension. */
  readonly negative: readonly { readonly item: string; readonly battery: string; readonly reverse: boolean; readonly rest: number }[];
  /** First minus second. */
  readonly gaps: readonly { readonly dimension: string; readonly first: string; readonly second: string; readonly mean: number | null }[];
  readonly scores: readonly { readonly score: string; readonly mean: number | null; readonly sd: number | null; readonly n: number }[];
}

/** Step by step, for whoever has something else to do between them. */
export function* liveSteps(instrument: Instrument, people: Scored): Generator<undefined, LiveNumbers> {
  const answered = { instrument, people };
  const dimensions: LiveNumbers["dimensions"][number][] = [];
  const negative: LiveNumbers["negative"][number][] = [];
  for (const { battery, dimension, items, formative } of wholesOf(instrument)) {
    const asked = askedIn(battery, items, answered);
    if (asked.length === 0) continue;
    const columns = asked.map(({ column }) => column);
    const hasReliability = !formative && asked.length > 1 && asked.length <= mostItems;
    const complete = completeCases(columns);
    const covariances = hasReliability ? covariancesOf(complete) : null;
    const { mean, n } = spreadOf(valuesOf(meansOf(columns, asked.length / 2)));
    dimensions.push({ dimension, battery, mean, n, alpha: covariances && cronbachAlpha(covariances), complete: complete[0]!.length });
    yield;
    const pairwise = hasReliability && dimension !== null ? covariancesOf(columns) : null;
    const rests = pairwise && itemRestCorrelations(pairwise);
    asked.forEach(({ item }, i) => {
      const rest = rests?.[i] ?? null;
      if (item.dimension === dimension && rest !== null && rest < 0) negative.push({ item: item.id, battery, reverse: item.reverse, rest });
    });
    yield;
  }
  const gaps: LiveNumbers["gaps"][number][] = [];
  const byDimension = dimensionsWithItems(instrument);
  for (const { first, second } of pairsToSubtract(instrument)) {
    for (const [{ id: dimension }, items] of byDimension) {
      const own = pairsOf(first, second, items, answered).map(({ gap }) => gap);
      if (own.length > 0) gaps.push({ dimension, first, second, mean: spreadOf(valuesOf(meansOf(own, own.length / 2))).mean });
      yield;
    }
  }
  const scores = scoreSummaries(instrument, people).flatMap(({ score, results }) =>
    results.map(({ mean, sd, n }) => ({ score: score.id, mean, sd, n })),
  );
  return { respondents: people.respondents, dimensions, negative, gaps, scores };
}
