/**
 * The instrument: the one value that every target, the scorer and the preview are made from.
 *
 * It is plain JSON. It holds no syntax and no positions, every name in it is resolved, every `{term}` filled in,
 * and every text is there in every language of the instrument.
 * Its JSON Schema is published as `schemas/instrument.schema.json`.
 */

import * as z from "zod";
import { formatVersion } from "./formatVersion.ts";

/** Letters, digits and `_`, first a letter: an id as it was declared. */
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
/** The name of a column in a row of answers. */
const variableName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** One text in every language of the instrument. Paragraphs are divided by an empty line. Plain text, never markup. */
export const textSchema = z.record(language, z.string());
const code = z.int();

const coded = z.strictObject({ code, label: textSchema.optional() });

export const scaleSchema = z.strictObject({
  id,
  title: textSchema.optional(),
  lo: code,
  hi: code,
  /** Every code from `lo` to `hi`, ascending; a point without a label is shown as its number. */
  points: z.array(coded),
  /** Codes that mean "no answer", such as "not applicable". Outside `lo..hi`; never part of a score. */
  missing: z.array(coded),
});

export const optionSchema = z.strictObject({
  id,
  code,
  label: textSchema,
  /** Choosing it asks for a few words, kept in this variable. */
  specify: variableName.optional(),
  /** Choosing it excludes the others. */
  exclusive: z.boolean(),
  /** It means "no answer". */
  missing: z.boolean(),
  /** In `any of` and `rank`: the variable of this option. */
  variable: variableName.optional(),
});

export const batterySchema = z.strictObject({
  id,
  /** The first part of its variables' names. */
  code: id,
  stem: textSchema,
  /** The scale that most of its items use; an item may have its own. */
  scale: id.optional(),
});

export const dimensionSchema = z.strictObject({
  id,
  /** Set on a facet: the dimension that holds it. */
  parent: id.optional(),
  title: textSchema,
  definition: textSchema.optional(),
  /** Its items make up an index and need not correlate. */
  formative: z.boolean(),
  /** Whether the model that the instrument measures has this dimension. */
  inModel: z.boolean(),
});

export const itemSchema = z.strictObject({
  id,
  /** The dimension or facet that owns it. */
  dimension: id,
  /** What platforms with narrow names call it. */
  short: id.optional(),
  /** High answers mean low quality: scores turn it over with its scale's limits. Answers stay raw. */
  reverse: z.boolean(),
  /** The attributes of the model that it asks about. */
  covers: z.array(id),
  /** The ends of a semantic differential. */
  poles: z.strictObject({ left: textSchema, right: textSchema }).optional(),
  /** One answer for each battery that asks the item, in the order of the batteries. */
  answers: z.array(
    z.strictObject({
      battery: id,
      variable: variableName,
      /** The wording in this battery. */
      text: textSchema,
      scale: id,
      required: z.boolean(),
    }),
  ),
});

/** What a question asks for. The variables of `any` and `rank` are at their options, those of `share` at its parts. */
export const questionTypeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one"), options: z.array(optionSchema) }),
  /** Each option has a variable: 1 chosen, 0 not chosen. */
  z.strictObject({ kind: z.literal("any"), options: z.array(optionSchema) }),
  /** Each option has a variable: its rank, 1 for the first. */
  z.strictObject({ kind: z.literal("rank"), options: z.array(optionSchema) }),
  z.strictObject({
    kind: z.literal("number"),
    lo: z.number().optional(),
    hi: z.number().optional(),
    /** How many decimals an answer may have: as many as the limits were written with. */
    decimals: z.int().min(0),
    unit: textSchema.optional(),
  }),
  z.strictObject({ kind: z.literal("text"), long: z.boolean() }),
  /** ISO 8601, `2026-11-24`. */
  z.strictObject({ kind: z.literal("date") }),
  z.strictObject({ kind: z.literal("scale"), scale: id }),
  /** `total` points divided over the dimensions, each part a whole number in a variable of its own. */
  z.strictObject({
    kind: z.literal("share"),
    total: z.int().positive(),
    parts: z.array(z.strictObject({ dimension: id, label: textSchema, variable: variableName })),
  }),
]);

export const questionSchema = z.strictObject({
  id,
  short: id.optional(),
  text: textSchema,
  required: z.boolean(),
  type: questionTypeSchema,
});

/**
 * One column of a row of answers: what a codebook lists. The row holds a number, a text, or null where there is no answer.
 */
export const variableSchema = z.strictObject({
  name: variableName,
  /** The level of measurement that statistics may assume. */
  level: z.enum(["nominal", "ordinal", "interval", "ratio", "text", "date"]),
  /** What the respondent reads, whole: the wording, or the question and the option. */
  label: textSchema,
  /** Where it comes from. */
  from: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("item"), item: id, battery: id }),
    z.strictObject({ kind: z.literal("question"), question: id }),
    z.strictObject({ kind: z.literal("option"), question: id, option: id }),
    z.strictObject({ kind: z.literal("specify"), question: id, option: id }),
    z.strictObject({ kind: z.literal("share"), question: id, dimension: id }),
    z.strictObject({ kind: z.literal("consent") }),
  ]),
  /** The answers that count, with their labels; absent for free numbers, texts and dates. */
  codes: z.array(coded).optional(),
  /** The codes that mean "no answer". */
  missing: z.array(coded),
  lo: z.number().optional(),
  hi: z.number().optional(),
  required: z.boolean(),
});

/** A condition. A comparison with an unanswered variable is false, and so is its opposite; only `answered` sees a blank. */
export type Condition =
  | { kind: "and" | "or"; all: Condition[] }
  | { kind: "not"; operand: Condition }
  | { kind: "answered"; variables: string[] }
  | { kind: "compare"; op: "==" | "!=" | "<" | "<=" | ">" | ">="; variable: string; value: number }
  | { kind: "in"; variable: string; values: number[] };

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
    ]),
  )
  .meta({ id: "Condition" });

export const pageElementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("question"), question: id }),
  z.strictObject({
    kind: z.literal("battery"),
    battery: id,
    /** The items to show, in the order written. */
    items: z.array(id),
    /** Set where a heading with this dimension's title belongs above the items (`by dimension`). */
    dimension: id.optional(),
    /** Each respondent gets the items in another order. */
    random: z.boolean(),
  }),
]);

export const pageSchema = z.strictObject({
  id,
  title: textSchema.optional(),
  when: conditionSchema.optional(),
  elements: z.array(pageElementSchema),
});

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
  /**
   * Over those values that are not missing; missing if they are fewer than `least`.
   * A sum with values missing is their mean times the number of all values. `count` is how many there are, never missing.
   */
  | { kind: "mean" | "sum" | "min" | "max" | "count"; of: ScoreExpression[]; least: number };

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
      z.strictObject({
        kind: z.enum(["mean", "sum", "min", "max", "count"]),
        of: z.array(scoreExpressionSchema),
        least: z.int().min(0),
      }),
    ]),
  )
  .meta({ id: "ScoreExpression" });

export const bandSchema = z.strictObject({
  /** The short name that a result is given, such as `A`. */
  label: z.string(),
  title: textSchema.optional(),
  /** The limits as declared, both included, compared after rounding to `decimals`. */
  lo: z.number(),
  hi: z.number(),
});

export const scoreSchema = z.strictObject({
  id,
  short: id.optional(),
  title: textSchema,
  /** The expression as the author wrote it, on one line. */
  formula: z.string(),
  /** One result, or one for each dimension. */
  shape: z.enum(["number", "dimensions"]),
  results: z.array(
    z.strictObject({
      /** The column of the result: the score's id, or `<score>_<dimension>`. */
      variable: variableName,
      dimension: id.optional(),
      expression: scoreExpressionSchema,
    }),
  ),
  /** Named intervals, ascending; empty where there are none. The band goes to the column `<variable>_band`. */
  bands: z.array(bandSchema),
  /** The decimals of the limits: a result is rounded half away from zero to these before it is compared. */
  decimals: z.int().min(0),
});

export const mappingSchema = z.strictObject({
  to: z.strictObject({ id, title: textSchema }),
  entries: z.array(
    z.strictObject({
      from: z.strictObject({ kind: z.enum(["dimension", "item"]), id }),
      to: id,
      strength: z.enum(["same", "overlaps", "analogue", "none"]),
      weight: z.number().optional(),
      note: z.string().optional(),
      cite: z.string().optional(),
    }),
  ),
});

/** What a respondent answers, and what must come of it: scorers in other languages can be held to it, too. */
export const testSchema = z.strictObject({
  title: z.string(),
  /** The row of answers; a variable that is not there is blank. It is scored as it stands: no page is hidden. */
  answers: z.record(variableName, z.union([z.number(), z.string()])),
  expect: z.array(
    z.strictObject({
      /** The column of a result, or that of its band, `<variable>_band`. */
      variable: variableName,
      /** A number, the label of a band, or null where there must be no result. */
      value: z.union([z.number(), z.string(), z.null()]),
      /** How many decimals of a number are compared; all of them where it is not there. */
      decimals: z.int().min(1).optional(),
    }),
  ),
});

const citation = z.strictObject({ text: z.string(), doi: z.string().optional() });

export const instrumentSchema = z.strictObject({
  format: z.literal("ukur-instrument"),
  formatVersion: z.literal(formatVersion),
  id,
  title: textSchema,
  version: z.string().optional(),
  /** The first is the one it was written in; every text has all of them. */
  languages: z.array(language).min(1),
  measures: z
    .strictObject({
      id,
      title: textSchema,
      version: z.string().optional(),
      citations: z.array(citation),
      /** How sure the structure is, and why. */
      sure: z.strictObject({ level: z.enum(["high", "medium", "low"]), because: z.string() }).optional(),
      /** Every attribute of the model, with the dimension it belongs to. */
      attributes: z.array(z.strictObject({ id, dimension: id, title: textSchema })),
      formative: z.boolean(),
    })
    .optional(),
  adapted: z.array(z.strictObject({ from: z.string(), because: z.string() })),
  citations: z.array(citation),
  licence: z.string().optional(),
  population: textSchema.optional(),
  period: textSchema.optional(),
  contact: textSchema.optional(),
  intro: textSchema.optional(),
  outro: textSchema.optional(),
  /** What a respondent agrees to before the first question; the answer is the variable `consent`, 1 for yes. */
  consent: textSchema.optional(),
  /** How long it takes, in whole minutes: an estimate from the number and kind of questions. */
  minutes: z.int().min(1),
  terms: z.array(z.strictObject({ id, text: textSchema })),
  scales: z.array(scaleSchema),
  batteries: z.array(batterySchema),
  dimensions: z.array(dimensionSchema),
  items: z.array(itemSchema),
  questions: z.array(questionSchema),
  /** In the order that respondents see them. */
  pages: z.array(pageSchema),
  /** In the order of the pages. */
  variables: z.array(variableSchema),
  /** In an order in which each uses only those before it. */
  scores: z.array(scoreSchema),
  mappings: z.array(mappingSchema),
  tests: z.array(testSchema),
  /** Findings that the author allowed, with the reason. */
  suppressions: z.array(z.strictObject({ code: z.string(), on: z.string(), because: z.string() })),
});

export type Text = z.infer<typeof textSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Battery = z.infer<typeof batterySchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = z.infer<typeof questionTypeSchema>;
export type Variable = z.infer<typeof variableSchema>;
export type Page = z.infer<typeof pageSchema>;
export type PageElement = z.infer<typeof pageElementSchema>;
export type Band = z.infer<typeof bandSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type Test = z.infer<typeof testSchema>;
export type Mapping = z.infer<typeof mappingSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
