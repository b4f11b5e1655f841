/** What the batteries of an instrument are to each other: by their names, and by what the scores subtract. */

import type { Battery, Instrument, ScoreExpression } from "../instrument/schema.ts";
import { partsOf } from "../instrument/scoreParts.ts";

/** What a battery asks about an item. */
export type Role = "expectation" | "importance" | "performance" | "minimum" | "desired" | "functional" | "dysfunctional";

/** The names that the library and samples use, and their Indonesian. */
const roles: Readonly<Record<string, Role>> = {
  expectation: "expectation",
  harapan: "expectation",
  importance: "importance",
  kepentingan: "importance",
  perception: "performance",
  perceived: "performance",
  performance: "performance",
  persepsi: "performance",
  kinerja: "performance",
  kenyataan: "performance",
  minimum: "minimum",
  desired: "desired",
  functional: "functional",
  fungsional: "functional",
  dysfunctional: "dysfunctional",
  disfungsional: "dysfunctional",
};

/** The first battery that has a role. */
export function batteryAs(role: Role, { batteries }: Instrument): Battery | undefined {
  return batteries.find(({ id }) => Object.hasOwn(roles, id) && roles[id] === role);
}

/** Two batteries, the second of which is taken from the first. */
export interface BatteryPair {
  readonly first: string;
  readonly second: string;
}

/** The pair of batteries that an analysis takes where nobody has chosen: what matters, and what was received. */
export function batteriesToCompare(instrument: Instrument): { readonly importance: string; readonly performance: string } | undefined {
  const as = (role: Role): Battery | undefined => batteryAs(role, instrument);
  const importance = as("importance") ?? instrument.batteries.find((battery) => battery === as("expectation") || battery === as("desired"));
  const performance = instrument.batteries.findLast((battery) => battery !== importance);
  return importance && performance ? { importance: importance.id, performance: performance.id } : undefined;
}

/** The pairs whose gaps an analysis tells: those that scores subtract item by item, and performance minus each standard. */
export function pairsToSubtract(instrument: Instrument): readonly BatteryPair[] {
  const pairs = new Map<string, BatteryPair>();
  const add = (first: string | undefined, second: string | undefined): void => {
    if (first === undefined || second === undefined || first === second || pairs.has(`${second} ${first}`)) return;
    pairs.set(`${first} ${second}`, { first, second });
  };
  const asked = new Map(
    instrument.items.flatMap(({ id, answers }) => answers.map(({ variable, battery }) => [variable, { item: id, battery }])),
  );
  const itemOf = (part: ScoreExpression) => (part.kind === "answer" ? asked.get(part.variable) : undefined);
  const walk = (part: ScoreExpression): void => {
    partsOf(part).forEach(walk);
    if (part.kind !== "arithmetic") return;
    const [left, right] = [itemOf(part.left), itemOf(part.right)];
    if (part.op === "-" && left && right && left.item === right.item) add(left.battery, right.battery);
  };
  for (const { results } of instrument.scores) for (const { expression } of results) walk(expression);
  const performance = batteryAs("performance", instrument)?.id;
  for (const standard of ["expectation", "minimum", "desired"] as const) add(performance, batteryAs(standard, instrument)?.id);
  return [...pairs.values()];
}
