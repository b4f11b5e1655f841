/** The schema of conditions and of what scores calculate. */

import * as z from "zod";
import { code, id, variableName } from "./primitives.ts";

/** A condition. A comparison with an unanswered variable is false, and so is its opposite; only `answered` sees a blank. */
export type Condition =
  | { kind: "and" | "or"; all: Condition[] }
  | { kind: "not"; operand: Condition }
  | { kind: "answered"; variables: string[] }
  | { kind: "compare"; op: "==" | "!=" | "<" | "<=" | ">" | ">="; variable: string; value: number }
  | { kind: "in"; variable: string; values: number[] }
  /** True where the result is there and not 0. */
  | { kind: "holds"; expression: ScoreExpression };

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["and", "or"]), all: z.array(conditionSchema) }),
      z.strictObject({ kind: z.literal("not"), operand: conditionSchema }),
      /** True when any of the variables has an answer (an `any of` question has several). */
      z.strictObject({ kind: z.literal("answered"), variables: z.array(variableName) }),
      z.strictObject({
        kind: z.literal("compare"),
        op: z.enum(["==", "!=", "<", "<=", ">", ">="]),
        variable: variableName,
        value: z.number(),
      }),
      z.strictObject({ kind: z.literal("in"), variable: variableName, values: z.array(z.number()) }),
      /** True where the result is there and not 0. */
      z.strictObject({ kind: z.literal("holds"), expression: scoreExpressionSchema }),
    ]),
  )
  .meta({ id: "Condition" });

/**
 * How one number is calculated from one respondent's answers. Every leaf is a variable; nothing is left to resolve.
 * A calculation with a missing part is missing, and so is a division by zero.
 */
export type ScoreExpression =
  | { kind: "number"; value: number }
  /** An answer; missing where blank or a missing code. With `reverse` it is turned over: `reverse.lo + reverse.hi - answer`. */
  | { kind: "answer"; variable: string; reverse?: { lo: number; hi: number } }
  /** A part of a share; missing unless every part is answered and they add up to the total. */
  | { kind: "share"; variable: string; question: string }
  /** Another score's result. */
  | { kind: "result"; variable: string }
  | { kind: "arithmetic"; op: "+" | "-" | "*" | "/"; left: ScoreExpression; right: ScoreExpression }
  /** 1 or 0; missing where a side is. What is calculated is compared at ten decimals. */
  | { kind: "comparison"; op: "==" | "!=" | "<" | "<=" | ">" | ">="; left: ScoreExpression; right: ScoreExpression }
  /**
   * Over those values that are not missing; missing if they are fewer than `least`.
   * A sum with values missing is their mean times the number of all values. `count` is how many there are, never missing.
   */
  | { kind: "mean" | "sum" | "min" | "max" | "count"; of: ScoreExpression[]; least: number }
  /** What a code counts: every code that the value can have is there, in ascending order. */
  | { kind: "points"; of: ScoreExpression; points: { code: number; value: number }[] }
  /** The code of the category for each pair of codes, by the left one and then by the right one, both ascending. Every pair is there. */
  | { kind: "table"; left: ScoreExpression; right: ScoreExpression; rows: { left: number; right: number; value: number }[] };

export const scoreExpressionSchema: z.ZodType<ScoreExpression> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("number"), value: z.number() }),
      z.strictObject({
        kind: z.literal("answer"),
        variable: variableName,
        reverse: z.strictObject({ lo: z.number(), hi: z.number() }).optional(),
      }),
      z.strictObject({ kind: z.literal("share"), variable: variableName, question: id }),
      z.strictObject({ kind: z.literal("result"), variable: variableName }),
      z.strictObject({
        kind: z.literal("arithmetic"),
        op: z.enum(["+", "-", "*", "/"]),
        left: scoreExpressionSchema,
        right: scoreExpressionSchema,
      }),
      /** 1 or 0; missing where a side is. */
      z.strictObject({
        kind: z.literal("comparison"),
        op: z.enum(["==", "!=", "<", "<=", ">", ">="]),
        left: scoreExpressionSchema,
        right: scoreExpressionSchema,
      }),
      z.strictObject({
        kind: z.enum(["mean", "sum", "min", "max", "count"]),
        of: z.array(scoreExpressionSchema),
        least: z.int().min(0),
      }),
      z.strictObject({
        kind: z.literal("points"),
        of: scoreExpressionSchema,
        points: z.array(z.strictObject({ code, value: z.number() })).min(1),
      }),
      z.strictObject({
        kind: z.literal("table"),
        left: scoreExpressionSchema,
        right: scoreExpressionSchema,
        rows: z.array(z.strictObject({ left: code, right: code, value: code })).min(1),
      }),
    ]),
  )
  .meta({ id: "ScoreExpression" });
