/** Values of two batteries, item by item: whether they belong together, and what messages call them. */

import { isPoint, pointCount } from "./bindLists.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Part } from "../messages/message.ts";
import { scaleOf } from "./answers.ts";
import type { Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** Whether both sides ask the same items, and on the same scale where they are subtracted or added. */
export function areTwins(
  report: Report,
  left: s.Typed,
  right: s.Typed,
  leftItems: readonly s.ItemSymbol[],
  rightItems: readonly s.ItemSymbol[],
  expression: Extract<ast.Expression, { kind: "binary" | "compare" }>,
): boolean {
  const lonely = inOneOnly(leftItems, rightItems);
  if (lonely.length > 0) {
    report.add(
      "missing-twin",
      expression,
      {
        left: writtenValue(left),
        right: writtenValue(right),
        items: list(lonely.map((item) => item.name)),
      },
      {
        related: lonely
          .slice(0, 5)
          .map((item) => ({ file: report.file, span: item.nameSpan, message: message("places.oneAnswer", { name: item.name }) })),
      },
    );
    return false;
  }
  if (expression.op === "*" || expression.op === "/" || left.kind !== "battery" || right.kind !== "battery") return true;
  for (const item of leftItems) {
    const one = scaleOf(item, left.battery);
    const other = scaleOf(item, right.battery);
    if (!one || !other || one === other) continue;
    const isTurned = areTurned(one, other);
    if (haveSamePoints(one, other) && !isTurned) continue;
    report.add(
      "twin-scale-mismatch",
      expression,
      {
        left: left.battery.name,
        right: right.battery.name,
        done: message(`reasons.${expression.kind === "compare" ? "compared" : expression.op === "-" ? "subtracted" : "added"}`),
        item: item.name,
        leftRange: rangeOf(one, isTurned),
        rightRange: rangeOf(other, isTurned),
      },
      {
        related: [left.battery, right.battery].map((battery) => ({
          file: report.file,
          span: battery.nameSpan,
          message: message("places.usesScale", { battery: battery.name, scale: scaleOf(item, battery)!.name }),
        })),
        fixes: [...sameScale(right.battery, left.battery), ...sameScale(left.battery, right.battery)],
      },
    );
    return false;
  }
  return true;
}

/** A value as a message names it. */
export function writtenValue(value: s.Typed): Part {
  switch (value.kind) {
    case "battery":
      return value.battery.name;
    case "share":
    case "question":
      return value.question.name;
    case "score":
      return value.score.name;
    case "binary":
    case "comparison":
      return message("nouns.calculated", { left: writtenValue(value.left), op: value.op, right: writtenValue(value.right) });
    case "call":
      return `${value.function}(…)`;
    case "points":
    case "table":
      return `${value.kind}(…)`;
    case "number":
      return String(value.value);
    default:
      return message("nouns.thisValue");
  }
}

/** Whether one scale rises where the other falls: the label of its low end is the other's of the high end. */
function areTurned(one: s.ScaleSymbol, other: s.ScaleSymbol): boolean {
  const [low, high] = [labelAt(one, one.lo), labelAt(one, one.hi)];
  return low !== undefined && low !== high && low === labelAt(other, other.hi) && high === labelAt(other, other.lo);
}

function haveSamePoints(one: s.ScaleSymbol, other: s.ScaleSymbol): boolean {
  if (one.lo !== other.lo || one.hi !== other.hi || pointCount(one) !== pointCount(other)) return false;
  return (one.codes ?? other.codes ?? []).every((code) => isPoint(one, code) && isPoint(other, code));
}

function labelAt({ points }: s.ScaleSymbol, code: number): string | undefined {
  return points
    .find((point) => point.code === code)
    ?.label?.value.trim()
    .toLowerCase();
}

/** `1 to 7`, with the labels of the ends where they make the difference. */
function rangeOf(scale: s.ScaleSymbol, labelled: boolean): Part {
  if (scale.codes) return scale.codes.join(", ");
  const end = (code: number) => (labelled ? `${code} "${scale.points.find((point) => point.code === code)?.label?.value}"` : String(code));
  return message("nouns.range", { lo: end(scale.lo), hi: end(scale.hi) });
}

/** The items that only one of two lists has. */
function inOneOnly(left: readonly s.ItemSymbol[], right: readonly s.ItemSymbol[]): s.ItemSymbol[] {
  if (left.length === right.length && left.every((item, index) => item === right[index])) return [];
  const inLeft = new Set(left);
  const inRight = new Set(right);
  return [...left.filter((item) => !inRight.has(item)), ...right.filter((item) => !inLeft.has(item))];
}

function list(names: readonly string[]): string {
  return names.length <= 5 ? names.join(", ") : `${names.slice(0, 5).join(", ")} …`;
}

/** The repair that gives a battery the scale of another one, where both name theirs. */
function sameScale({ name, decl: { scale } }: s.BatterySymbol, { decl: { scale: wanted } }: s.BatterySymbol): Fix[] {
  if (!scale || !wanted || scale.text === wanted.text) return [];
  return [{ ...changeTo(scale, wanted.text), title: message("fixes.giveScale", { battery: name, scale: wanted.text }) }];
}
