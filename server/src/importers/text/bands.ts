/** Bands that a platform calculates: a text for each interval of a score. */

import type { FoundScore } from "../found.ts";
import { finest, termsOf, unrounded } from "./formulas.ts";
import type { Node } from "./expression.ts";
import type { Named } from "./meaning.ts";

interface Interval {
  readonly label: string;
  /** From this on, up to but without that. */
  readonly from: number;
  readonly below: number;
}

/** The score that an expression has bands of, with these; nothing where it is none. */
export function bandsIn(node: Node, named: Named): { readonly of: string; readonly bands: NonNullable<FoundScore["bands"]> } | undefined {
  let of: string | undefined;
  const intervals: Interval[] = [];
  let next: Node | undefined = node;
  while (next && isIf(next)) {
    const [condition, then, other]: readonly Node[] = next.of;
    if (!condition || !then) return undefined;
    if (isIf(then)) {
      if (other && !(other.kind === "string" && other.value === "")) return undefined;
      next = then;
      continue;
    }
    const label = textIn(then);
    const interval = intervalIn(condition, named);
    if (label === undefined || !interval || (of !== undefined && of !== interval.of)) return undefined;
    of = interval.of;
    intervals.push({ label, ...interval });
    next = other;
  }
  if (next && !(next.kind === "string" && next.value === "")) return undefined;
  if (of === undefined) return undefined;
  for (let decimals = 0; decimals <= 6; decimals++) {
    const bands = intervals.map((interval) => limitsOf(interval, decimals));
    if (bands.every((band) => band !== undefined)) return { of, bands };
  }
  return undefined;
}

/** An interval as limits that both belong to it, where they have so many decimals. */
function limitsOf({ label, from, below }: Interval, decimals: number): { label: string; lo: string; hi: string } | undefined {
  const half = 0.5 / 10 ** decimals;
  const [lo, hi] = [from + half, below - half].map((limit) => limit.toFixed(decimals));
  const isNear = Math.abs(Number(lo) - half - from) < 1e-7 && Math.abs(Number(hi) + half - below) < 1e-7;
  return isNear && Number(lo) <= Number(hi) ? { label, lo: lo!, hi: hi! } : undefined;
}

function intervalIn(node: Node, named: Named): { readonly of: string; readonly from: number; readonly below: number } | undefined {
  let [from, below] = [NaN, NaN];
  let of: string | undefined;
  for (const term of termsOf(node, "and")) {
    if (term.kind !== "binary" || term.right.kind !== "number") return undefined;
    const left = unrounded(term.left, finest);
    if (left.kind !== "reference" || (of !== undefined && of !== named(left.name))) return undefined;
    of = named(left.name);
    const { value } = term.right;
    // The halves below zero go away from it when they are rounded.
    if (term.op === ">=" || (term.op === ">" && value <= 0)) from = value;
    else if (term.op === "<" || (term.op === "<=" && value <= 0)) below = value;
    else return undefined;
  }
  return of === undefined || Number.isNaN(from) || Number.isNaN(below) ? undefined : { of, from, below };
}

/** A text, which may be put together. */
function textIn(node: Node): string | undefined {
  if (node.kind === "string") return node.value;
  const parts =
    node.kind === "call" && node.name === "concat" ? node.of : node.kind === "binary" && node.op === "+" ? termsOf(node, "+") : [];
  const texts = parts.map(textIn);
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join("") : undefined;
}

function isIf(node: Node): node is Extract<Node, { kind: "call" }> {
  return node.kind === "call" && /^(?:if|iif|ifelse)$/.test(node.name);
}
