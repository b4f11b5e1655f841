/** Everything that a report says of the answers of some respondents: one plain value, from the definition and the rows. */

import { variablesByName } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import { dimensionSteps, type DimensionAnalysis, type ItemAnalysis } from "./analysis/dimensions.ts";
import { frameOf, type Grouping, groupingBy } from "./analysis/frame.ts";
import { type GapAnalysis, gapsOf } from "./analysis/gaps.ts";
import {
  type Chosen,
  type ImportanceAnalysis,
  importanceOf,
  type KanoAnalysis,
  kanoCategories,
  type SkmAnalysis,
  skmOf,
  type ZoneAnalysis,
  zonesOf,
} from "./analysis/indexes.ts";
import { type Remark, remarksOn } from "./analysis/remarks.ts";
import { type ScoreAnalysis, scoresOf } from "./analysis/scores.ts";
import { scored, type Scored } from "./scored.ts";

export interface AnalysisOptions {
  /** A variable that puts people into groups, which are compared. */
  readonly by?: string | undefined;
  /** Of confidence intervals: .95 where it is not given. */
  readonly level?: number | undefined;
  /** The batteries of the importance-performance analysis, where their names do not say it or others are wanted. */
  readonly compare?: Chosen | undefined;
}

/** Plain JSON: what is not defined is null, and there is no NaN. */
export interface Analysis {
  readonly respondents: number;
  /** Those who answered at least one item. */
  readonly answered: number;
  /** Of confidence intervals. */
  readonly level: number;
  readonly by: Grouping | null;
  readonly scores: readonly ScoreAnalysis[];
  /** Battery by battery, in the order of the instrument; last in each, where it has several dimensions, all of its items together. */
  readonly dimensions: readonly DimensionAnalysis[];
  readonly items: readonly ItemAnalysis[];
  readonly gaps: readonly GapAnalysis[];
  /** Null where the instrument has no such batteries, or nobody has answered in both; the same holds for those that follow. */
  readonly importance: ImportanceAnalysis | null;
  readonly zones: ZoneAnalysis | null;
  readonly kano: KanoAnalysis | null;
  readonly skm: SkmAnalysis | null;
  /** What a reviewer would raise. */
  readonly remarks: readonly Remark[];
}

/**
 * Analyses the answers of some respondents.
 *
 * @throws RangeError where `by` is no variable of the instrument, or one that measures instead of grouping
 */
export function analyse(instrument: Instrument, answers: readonly Row[], options: AnalysisOptions = {}): Analysis {
  const steps = analysisSteps(instrument, scored(instrument, answers, options.by), options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same of respondents who have been scored one after the other (`Gathered`), with the same `by`: step by step, for whoever has something else to do
 * between them.
 */
export function* analysisSteps(
  instrument: Instrument,
  people: Scored,
  { by, level = 0.95, compare }: AnalysisOptions = {},
): Generator<undefined, Analysis> {
  if (by !== undefined && !groupingVariables(instrument).includes(by))
    throw new RangeError(`No variable ${by} that people can be grouped by.`);
  const grouping = by === undefined ? null : groupingBy(variablesByName(instrument).get(by)!, people.groups(by));
  const frame = frameOf(instrument, people, level, grouping);
  const { dimensions, items } = yield* dimensionSteps(frame);
  const scores = scoresOf(frame);
  yield;
  const gaps = gapsOf(frame);
  yield;
  const analysis = {
    respondents: people.respondents,
    answered: withAny(
      people,
      items.map(({ variable }) => variable),
    ),
    level,
    by: grouping,
    scores,
    dimensions,
    items,
    gaps,
    importance: importanceOf(frame, items, compare),
    zones: zonesOf(frame),
    kano: kanoCategories(frame),
    skm: skmOf(frame),
  };
  return { ...analysis, remarks: remarksOn(instrument, analysis) };
}

/** How many have answered any of some variables. Column by column: a million people's do not all have to be there at once. */
function withAny(people: Scored, variables: readonly string[]): number {
  const have = new Uint8Array(people.respondents);
  for (const variable of variables) people.answers(variable).forEach((value, row) => value !== null && (have[row] = 1));
  return have.reduce((total, each) => total + each, 0);
}

/** The variables that people can be put into groups by: those whose codes are names, or an order. */
export function groupingVariables({ variables }: Instrument): readonly string[] {
  return variables
    .filter(
      ({ level, from }) =>
        (level === "nominal" || level === "ordinal" || level === "text") && from.kind !== "consent" && from.kind !== "record",
    )
    .map(({ name }) => name);
}
