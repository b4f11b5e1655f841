/** Limits of a number in a check such as `. >= 0 and . <= 100`. */

import { parseExpression, type Node } from "./expression.ts";

export interface Limits {
  readonly lo?: number;
  readonly hi?: number;
}

/** The limits that a check sets; nothing where it says something else, too. */
export function limitsOf(check: string, isWhole = true): Limits | undefined {
  const node = parseExpression(check, { reference: /(self|this|\.)(?![\w.\d])/y });
  return node && limited(node, isWhole ? 1 : 0);
}

function limited(node: Node, step: number): Limits | undefined {
  if (node.kind !== "binary") return undefined;
  const { op, left, right } = node;
  if (op === "and") {
    const [a, b] = [limited(left, step), limited(right, step)];
    return a && b && { ...a, ...b };
  }
  const isTurned = left.kind === "number";
  const [subject, limit] = isTurned ? [right, left] : [left, right];
  if (subject.kind !== "reference" || limit.kind !== "number") return undefined;
  const isAtLeast = isTurned ? op.startsWith("<") : op.startsWith(">");
  if (!/^[<>]=?$/.test(op)) return undefined;
  const strict = op.length === 1 ? step : 0;
  return isAtLeast ? { lo: limit.value + strict } : { hi: limit.value - strict };
}
