/** What a platform calculates, once all that is asked is known. */

import type { FoundPage, FoundScore } from "../found.ts";
import { bandsIn } from "./bands.ts";
import { parseExpression, partsOf, withParts, type Dialect, type Node } from "./expression.ts";
import { calculated, isRounded, knowing, unrounded } from "./formulas.ts";
import type { Named } from "./meaning.ts";

export interface RawScore extends Omit<FoundScore, "formula"> {
  /** Its expression, where that is not all that is written. */
  readonly expression?: string;
}

/** Names of ours that hold a step of another calculation: `gap~1`. */
const isStep = (source: string): boolean => source.includes("~");

/** The largest calculation that is put together of steps, in parts. */
const largest = 20_000;

/** The scores of a source, those that are steps of others within them. */
export function scoresOf(
  scores: readonly RawScore[],
  pages: readonly FoundPage[],
  dialect: Dialect,
  named: Named = (name) => name,
): readonly FoundScore[] {
  const knows = knowing(pages);
  const steps = stepsOf(scores, dialect);
  const made: FoundScore[] = [];
  for (const { expression, ...score } of scores) {
    if (isStep(score.source)) continue;
    const node = parseExpression(expression ?? score.raw, dialect);
    const whole = node && steps.size > 0 ? withSteps(node, steps, score.source) : node;
    const banded = whole && bandsIn(whole, named);
    const of = banded ? made.findIndex(({ source }) => source === banded.of) : -1;
    if (banded && of >= 0 && made[of]!.bands === undefined) {
      made[of] = { ...made[of]!, bands: banded.bands };
      continue;
    }
    const core = whole && unrounded(whole);
    const formula = core && sizeOf(core) < largest ? calculated(core, named, knows) : undefined;
    made.push({ ...score, formula, ...(formula && isRounded(whole!) && { isRounded: true }) });
  }
  return made;
}

/** The steps of calculations, each with those that it has itself. */
export function stepsOf(scores: readonly RawScore[], dialect: Dialect): ReadonlyMap<string, Node> {
  const steps = new Map<string, Node>();
  for (const { source, raw, expression } of scores) {
    if (!isStep(source)) continue;
    const node = parseExpression(expression ?? raw, dialect);
    const whole = node && withSteps(node, steps, source.slice(0, source.indexOf("~")));
    if (whole && sizeOf(whole) < largest) steps.set(source, whole);
  }
  return steps;
}

/** A calculation with its steps in it. What another score is before it is rounded is that score. */
export function withSteps(node: Node, steps: ReadonlyMap<string, Node>, score?: string): Node {
  if (node.kind !== "reference") return withParts(node, (part) => withSteps(part, steps, score));
  const exact = /^(.*)~exact$/.exec(node.name)?.[1];
  if (exact !== undefined && exact !== score) return { ...node, name: exact };
  return steps.get(node.name) ?? node;
}

function sizeOf(node: Node): number {
  return partsOf(node).reduce((sum, part) => sum + sizeOf(part), 1);
}
