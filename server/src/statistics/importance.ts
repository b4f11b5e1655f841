/**
 * Importance-performance analysis: Martilla, J. A., & James, J. C. (1977), Journal of Marketing 41(1), 77-79. The place of the crosshair is a
 * choice of the analyst that moves many items, so the choices stand beside each other here.
 */

import { answerIn, byId } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import { median, spreadOf } from "./describe.ts";
import type { Summary } from "./results.ts";

/** What the four fields are called: how much it matters, how well it is done. */
export type Quadrant = "concentrate" | "keep" | "low" | "overkill";

/** Where the crosshair stands: at the means, at the medians, or at the middles of the scales. */
export const crosshairs = ["mean", "median", "middle"] as const;
export type Crosshair = (typeof crosshairs)[number];

export interface Placed {
  readonly item: string;
  readonly importance: number;
  readonly performance: number;
  readonly quadrant: Readonly<Record<Crosshair, Quadrant>>;
  /** Not in the same field with every crosshair. */
  readonly moves: boolean;
  /**
   * It matters more than it is done well: it lies above the diagonal on which the two are equal, the crosshair that needs no middle (Bacon, D. R.
   * (2003), International Journal of Market Research 45(1), 55-71). Not defined where the two are answered on different scales.
   */
  readonly aboveDiagonal: boolean | null;
}

export interface ImportancePerformance {
  readonly importance: string;
  readonly performance: string;
  readonly crosshair: Readonly<Record<Crosshair, { readonly importance: number; readonly performance: number }>>;
  readonly items: readonly Placed[];
}

/** Places the items that both batteries ask and somebody has answered. Nothing where there is none. */
export function importancePerformance(
  instrument: Instrument,
  summary: Pick<Summary, "items">,
  { importance, performance }: { readonly importance: string; readonly performance: string },
): ImportancePerformance | undefined {
  const meansOf = (battery: string) =>
    new Map(summary.items.filter((result) => result.battery === battery).map(({ item, mean }) => [item, mean]));
  const [xs, ys] = [meansOf(performance), meansOf(importance)];
  const points = instrument.items.flatMap(({ id, answers }) => {
    const [x = null, y = null] = [xs.get(id), ys.get(id)];
    if (x === null || y === null) return [];
    const [one, other] = [performance, importance].map((battery) => byId(instrument.scales).get(answerIn(answers, battery)!.scale)!);
    return [{ item: id, importance: y, performance: x, aboveDiagonal: one!.lo === other!.lo && one!.hi === other!.hi ? y > x : null }];
  });
  if (points.length === 0) return undefined;
  const at = (choose: (values: readonly number[]) => number) => ({
    importance: choose(points.map((point) => point.importance)),
    performance: choose(points.map((point) => point.performance)),
  });
  const crosshair = {
    mean: at((values) => spreadOf(values).mean!),
    median: at((values) => median(values)!),
    middle: { importance: middleOf(instrument, importance), performance: middleOf(instrument, performance) },
  };
  return {
    importance,
    performance,
    crosshair,
    items: points.map((point) => {
      const quadrant = Object.fromEntries(crosshairs.map((choice) => [choice, quadrantOf(point, crosshair[choice])])) as Record<
        Crosshair,
        Quadrant
      >;
      return { ...point, quadrant, moves: new Set(Object.values(quadrant)).size > 1 };
    }),
  };
}

interface Point {
  readonly importance: number;
  readonly performance: number;
}

function quadrantOf(point: Point, crosshair: Point): Quadrant {
  const matters = point.importance >= crosshair.importance;
  const isGood = point.performance >= crosshair.performance;
  if (matters) return isGood ? "keep" : "concentrate";
  return isGood ? "overkill" : "low";
}

/** The middle of the scale that most items of a battery are answered on. */
function middleOf({ batteries, items, scales }: Instrument, id: string): number {
  const scale = byId(batteries).get(id)?.scale ?? items.flatMap(({ answers }) => answers).find(({ battery }) => battery === id)?.scale;
  const { lo, hi } = byId(scales).get(scale)!;
  return (lo + hi) / 2;
}
