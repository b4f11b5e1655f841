/** What a reviewer would raise about an analysis. */

import type { Instrument } from "../../instrument/schema.ts";
import { type Message, message } from "../../messages/message.ts";
import type { Analysis } from "../analysis.ts";
import { batteryAs } from "../roles.ts";
import type { DimensionAnalysis } from "./dimensions.ts";
import { mostItems } from "./reliability.ts";

export const remarkCodes = [
  "few-respondents",
  "few-complete",
  "negative-item-rest",
  "constant-item",
  "low-alpha",
  "redundant-items",
  "two-items",
  "heywood",
  "poor-adequacy",
  "too-many-items",
  "formative-without-alpha",
  "at-floor",
  "at-ceiling",
  "unreliable-gap",
  "expectation-as-importance",
  "upside-down-zone",
  "outside-bands",
  "small-groups",
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

export interface Remark {
  readonly code: RemarkCode;
  /** Says it in the reader's language; its parts are the names and the numbers. */
  readonly message: Message<"remarks">;
}

/** What is raised from where on. */
const limits = {
  /** Below it, means and coefficients move a lot from one sample to the next. */
  respondents: 30,
  group: 10,
  /** Nunnally, J. C. (1978), Psychometric Theory: enough for the early stages of research. */
  alpha: 0.7,
  /** Terwee, C. B. et al. (2007), Journal of Clinical Epidemiology 60(1), 34-42: what is above repeats itself. */
  redundant: 0.95,
  /** Kaiser, H. F. (1974), Psychometrika 39(1), 31-36: "unacceptable" below. */
  kmo: 0.5,
  gap: 0.6,
  /** Terwee et al. (2007), too. */
  atEnd: 0.15,
} as const;

/** To two decimals, and never -0. */
const rounded = (value: number): number => Number(value.toFixed(2)) + 0;
const percent = (share: number): number => Math.round(share * 100);

export function remarksOn(instrument: Instrument, analysis: Omit<Analysis, "remarks">): readonly Remark[] {
  const { answered, items, dimensions, gaps, zones, scores } = analysis;
  if (answered === 0) return [];
  const remarks: Remark[] = [];
  const raise = (code: RemarkCode, said: Message<"remarks">): unknown => remarks.push({ code, message: said });
  if (answered < limits.respondents) raise("few-respondents", message("remarks.fewRespondents", { count: answered }));
  for (const { item, battery, dimension, reverse, n, sd, reliability } of items) {
    const rest = reliability?.pairwise.itemRest ?? null;
    if (n > 1 && sd === 0) raise("constant-item", message("remarks.constantItem", { item, battery }));
    if (rest === null || rest >= 0) continue;
    const parts = { item, battery, dimension, r: rounded(rest) };
    raise("negative-item-rest", reverse ? message("remarks.negativeReversed", parts) : message("remarks.negative", parts));
  }
  for (const each of dimensions) remarks.push(...onDimension(each));
  for (const { id, formative, parent } of instrument.dimensions) {
    if (formative && parent === undefined) raise("formative-without-alpha", message("remarks.formative", { dimension: id }));
  }
  for (const { first, second, dimensions: own } of gaps) {
    for (const { dimension, reliability } of own) {
      if (!reliability || reliability.difference === null || reliability.difference >= limits.gap) continue;
      raise("unreliable-gap", message("remarks.unreliableGap", { first, second, dimension, reliability: rounded(reliability.difference) }));
    }
  }
  const standards = (["expectation", "desired"] as const).map((role) => batteryAs(role, instrument)?.id);
  if (analysis.importance && standards.includes(analysis.importance.importance))
    raise("expectation-as-importance", message("remarks.expectationAsImportance", { battery: analysis.importance.importance }));
  const upsideDown = zones?.items.reduce((total, zone) => total + zone.upsideDown, 0) ?? 0;
  if (zones && upsideDown > 0)
    raise("upside-down-zone", message("remarks.upsideDown", { count: upsideDown, desired: zones.desired, minimum: zones.minimum }));
  for (const { variable, outsideBands } of scores) {
    if (outsideBands) raise("outside-bands", message("remarks.outsideBands", { score: variable, count: outsideBands }));
  }
  const small = analysis.by?.groups.filter(({ n }) => n < limits.group).map(({ value }) => String(value)) ?? [];
  if (analysis.by && small.length > 0)
    raise("small-groups", message("remarks.smallGroups", { variable: analysis.by.variable, groups: small }));
  return remarks;
}

function onDimension({ dimension, battery, items, formative, n, reliability, floor, ceiling }: DimensionAnalysis): Remark[] {
  const remarks: Remark[] = [];
  const raise = (code: RemarkCode, said: Message<"remarks">): unknown => remarks.push({ code, message: said });
  const of = { dimension: dimension ?? message("remarks.allItems"), battery };
  if (floor !== null && floor > limits.atEnd) raise("at-floor", message("remarks.atFloor", { ...of, share: percent(floor) }));
  if (ceiling !== null && ceiling > limits.atEnd) raise("at-ceiling", message("remarks.atCeiling", { ...of, share: percent(ceiling) }));
  if (!formative && items.length > mostItems) raise("too-many-items", message("remarks.tooManyItems", { ...of, count: items.length }));
  if (!reliability) return remarks;
  const { n: complete, omega, factorability } = reliability.listwise;
  if (complete < limits.respondents && complete < n / 2) {
    // What so few say of reliability is chance.
    raise("few-complete", message("remarks.fewComplete", { ...of, count: complete, n }));
    return remarks;
  }
  // Held against the limits as they are shown: 0.697 is 0.7, and not below it.
  const shown = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : rounded(value));
  const [alpha, kmo] = [shown(reliability.listwise.alpha), shown(factorability?.kmo)];
  if (items.length === 2) raise("two-items", message("remarks.twoItems", of));
  else if (alpha !== null && alpha < limits.alpha) raise("low-alpha", message("remarks.lowAlpha", { ...of, alpha }));
  if (alpha !== null && alpha > limits.redundant) raise("redundant-items", message("remarks.redundant", { ...of, alpha }));
  if (omega?.heywood) raise("heywood", message("remarks.heywood", of));
  if (items.length > 2 && kmo !== null && kmo < limits.kmo) raise("poor-adequacy", message("remarks.poorAdequacy", { ...of, kmo }));
  return remarks;
}
