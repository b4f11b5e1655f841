/**
 * The instrument: the one value that every target, the scorer and the preview are made from.
 *
 * It is plain JSON. It holds no syntax and no positions, every name in it is resolved, every `{term}` filled in,
 * and every text is there in every language of the instrument.
 * Its JSON Schema is published as `schemas/instrument.schema.json`.
 */

import * as z from "zod";
import { conditionSchema, scoreExpressionSchema } from "./expressions.ts";
import { formatVersion } from "./formatVersion.ts";
import { citation, code, coded, earlier, id, language, textSchema, variableName } from "./primitives.ts";
import { mappingSchema, testSchema } from "./schemaOfTests.ts";

export type { Condition, ScoreExpression } from "./expressions.ts";

/** How answers look, where a platform can show them so. */
export const lookSchema = z.enum(["slider", "stars", "smileys", "buttons", "list"]);

export const scaleSchema = z.strictObject({
  id,
  title: textSchema.optional(),
  lo: code,
  hi: code,
  /** Those that exist, ascending; `lo` and `hi` are the first and the last. A point without a label is shown as its number. */
  points: z.array(coded),
  /** Codes that mean "no answer", such as "not applicable". Outside `lo..hi`; never part of a score. */
  missing: z.array(coded),
  shown: lookSchema.optional(),
});

export const optionSchema = z.strictObject({
  id,
  code,
  label: textSchema,
  /** Choosing it asks for a few words, kept in this variable. */
  specify: variableName.optional(),
  /** Whoever chooses it must write them. */
  specifyRequired: z.literal(true).optional(),
  /** Choosing it excludes the others. */
  exclusive: z.boolean(),
  /** It means "no answer". */
  missing: z.boolean(),
  /** In `any of` and `rank`: the variable of this option. */
  variable: variableName.optional(),
  /** Who is offered it; everybody where it is not there. A question that has nothing to offer is not asked. */
  when: conditionSchema.optional(),
  /** Its code in old data. */
  was: earlier.optional(),
});

export const batterySchema = z.strictObject({
  id,
  /** The first part of its variables' names. */
  code: id,
  /** The sentence that its items end, or what stands above them; where there is none, the items stand for themselves. */
  stem: textSchema.optional(),
  /** The help below it. */
  hint: textSchema.optional(),
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
  /** The help below it. */
  hint: textSchema.optional(),
  /** Who is asked it, in every battery. For all others its answers are blank. */
  when: conditionSchema.optional(),
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

const dateLimit = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|today)$/);

/** What a question asks for. The variables of `any` and `rank` are at their options, those of `share` at its parts. */
export const questionTypeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one"), options: z.array(optionSchema) }),
  /** Each option has a variable: 1 chosen, 0 not chosen. */
  z.strictObject({
    kind: z.literal("any"),
    options: z.array(optionSchema),
    /** How many are chosen, by whoever answers at all. */
    least: z.int().positive().optional(),
    most: z.int().positive().optional(),
  }),
  /** Each option has a variable: its rank, 1 for the first. */
  z.strictObject({ kind: z.literal("rank"), options: z.array(optionSchema) }),
  z.strictObject({
    kind: z.literal("number"),
    lo: z.number().optional(),
    hi: z.number().optional(),
    /** How many decimals an answer may have: as many as the limits were written with. */
    decimals: z.int().min(0),
    unit: textSchema.optional(),
    /** Codes that mean "no answer", outside the limits; never part of a score. */
    missing: z.array(coded).optional(),
  }),
  z.strictObject({
    kind: z.literal("text"),
    long: z.boolean(),
    format: z.enum(["email", "phone", "url"]).optional(),
    /** The form of an answer: 0 is a digit, A a letter of A to Z, anything else itself. */
    like: z.string().optional(),
    /** How many characters it may have. */
    most: z.int().positive().optional(),
  }),
  /** ISO 8601, `2026-11-24`, between the limits where there are some: dates, or the day of the answer. */
  z.strictObject({ kind: z.literal("date"), lo: dateLimit.optional(), hi: dateLimit.optional() }),
  /** `14:30`, of 24 hours. */
  z.strictObject({ kind: z.literal("time") }),
  /** A position, in degrees of WGS 84, north and east: `-6.2088 106.8456`. */
  z.strictObject({ kind: z.literal("place") }),
  /** A file that is handed in; the answer is its name. */
  z.strictObject({ kind: z.literal("file"), image: z.boolean() }),
  z.strictObject({ kind: z.literal("scale"), scale: id }),
  /** `total` points divided over the dimensions, each part a whole number in a variable of its own. */
  z.strictObject({
    kind: z.literal("share"),
    total: z.int().positive(),
    parts: z.array(z.strictObject({ dimension: id, label: textSchema, variable: variableName })),
  }),
]);

/** What is known of a respondent without being asked, and is used like an answer. Its variable has its id. */
export const givenSchema = z.strictObject({
  id,
  short: id.optional(),
  label: textSchema,
  type: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("one"), options: z.array(optionSchema) }),
    z.strictObject({ kind: z.literal("text"), long: z.boolean() }),
  ]),
  /** The parameter of this name in the survey's address, or a draw in which each option is as likely as the others. */
  from: z.enum(["link", "random"]),
  /** What its column is called in old data. */
  was: earlier.optional(),
});

/** What a platform notes by itself. */
export const recordSchema = z.enum(["start", "end", "device", "language"]);
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
    /** Whether the form ended at this stop: 1 where it did, 0 for all others. */
    z.strictObject({ kind: z.literal("stop"), stop: id }),
    z.strictObject({ kind: z.literal("given"), given: id }),
    /** A time is written as in ISO 8601. */
    z.strictObject({ kind: z.literal("record"), record: recordSchema }),
  ]),
  /** The answers that count, with their labels; absent for free numbers, texts and dates. */
  codes: z.array(coded).optional(),
  /** The codes that mean "no answer". */
  missing: z.array(coded),
  lo: z.number().optional(),
  hi: z.number().optional(),
  required: z.boolean(),
  /** What the column is called in old data. */
  was: earlier.optional(),
});

export const pageElementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("question"), question: id }),
  z.strictObject({
    kind: z.literal("note"),
    note: id,
    /** None. Whoever reads this and is older than notes takes everything that is no question for a battery, and there are no items of it. */
    items: z.array(id).length(0),
  }),
  z.strictObject({
    kind: z.literal("battery"),
    battery: id,
    /** The items to show, in the order written. */
    items: z.array(id),
    /** Set where a heading with this dimension's title belongs above the items (`by dimension`). */
    dimension: id.optional(),
    /** Each respondent gets the items in another order. */
    random: z.boolean(),
    /** Each respondent gets so many of the items, drawn by chance. */
    draw: z.int().positive().optional(),
    /** Other batteries ask the same items with this one: in the columns of one table, or in turn for each item. */
    layout: z.enum(["side by side", "item by item"]).optional(),
    /** These other batteries, in order. */
    with: z.array(id).optional(),
  }),
]);

export const pageSchema = z.strictObject({
  id,
  title: textSchema.optional(),
  when: conditionSchema.optional(),
  /** The section that it is in, whose condition has to hold, too. */
  section: id.optional(),
  /**
   * It is a stop, which shows nothing but this text: it ends the form for those who come to it and for whom its condition holds. What stands behind is
   * blank for them. Its column has its id.
   */
  stop: textSchema.optional(),
  /** Pages one after the other that have the same are shown in an order of chance. No condition of theirs looks at another of them. */
  random: id.optional(),
  elements: z.array(pageElementSchema),
});

/** Pages and stops that have a title or a condition in common. */
export const sectionSchema = z.strictObject({ id, title: textSchema.optional(), when: conditionSchema.optional() });

export const questionSchema = z.strictObject({
  id,
  short: id.optional(),
  text: textSchema,
  /** The help below it. */
  hint: textSchema.optional(),
  required: z.boolean(),
  /** Who is asked it, of those who see its page. For all others its answer is blank. */
  when: conditionSchema.optional(),
  /** Each respondent gets the options in another order; those that exclude others, ask for words or mean "no answer" stay last. */
  order: z.literal("random").optional(),
  /** What it offers are the options that were chosen in this question: the conditions of its options say the same. */
  carries: id.optional(),
  type: questionTypeSchema,
  /** How it looks; where it is not there, as its scale does. */
  shown: lookSchema.optional(),
  /**
   * Rules for the answer, each with what respondents read who break it. A rule is broken where it does not hold although all that decides it is
   * answered.
   */
  check: z.array(z.strictObject({ rule: conditionSchema, message: textSchema })).optional(),
  /** What its column is called in old data; of a question with several columns, what their names begin with. */
  was: earlier.optional(),
});

/** Words on a page. */
export const noteSchema = z.strictObject({
  id,
  text: textSchema,
  /** Who reads it, of those who see its page. */
  when: conditionSchema.optional(),
});

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
  /** One result, or one for each dimension or item. */
  shape: z.enum(["number", "dimensions", "items"]),
  results: z.array(
    z.strictObject({
      /** The column of the result: the score's id, `<score>_<dimension>` or `<score>_<item>`. */
      variable: variableName,
      dimension: id.optional(),
      item: id.optional(),
      expression: scoreExpressionSchema,
    }),
  ),
  /** What the codes of its results are called, where these are names and no amounts. */
  categories: z.array(z.strictObject({ code, name: id, label: textSchema })).optional(),
  /** Named intervals, ascending; empty where there are none. The band goes to the column `<variable>_band`. */
  bands: z.array(bandSchema),
  /** The decimals of the limits: a result is rounded half away from zero to these before it is compared. */
  decimals: z.int().min(0),
});

/** What was asked several times: its rounds, each with questions, batteries, pages and scores of its own. */
export const repeatSchema = z.strictObject({
  id,
  title: textSchema.optional(),
  rounds: z.array(
    z.strictObject({
      /** What the names of what it asks start with. */
      id,
      label: textSchema,
      when: conditionSchema.optional(),
    }),
  ),
});

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
  /** Closing words for some, in place of `outro`: each person reads the first whose condition holds. Who left at a stop reads none. */
  outros: z.array(z.strictObject({ when: conditionSchema, text: textSchema })).optional(),
  /** What a respondent agrees to before the first question; the answer is the variable `consent`, 1 for yes. */
  consent: textSchema.optional(),
  /** What they read who do not agree. Their answer is 0, and ends the form. Where there is no such text, everybody has to agree. */
  refused: textSchema.optional(),
  /** How long it takes, in whole minutes: an estimate from the number and kind of questions. */
  minutes: z.int().min(1),
  terms: z.array(z.strictObject({ id, text: textSchema })),
  /** What its forms say by themselves, by language and by the name of the phrase, where the author gives other words than Ukur's. */
  phrases: z.record(language, z.record(z.string(), z.string())).optional(),
  scales: z.array(scaleSchema),
  batteries: z.array(batterySchema),
  dimensions: z.array(dimensionSchema),
  items: z.array(itemSchema),
  questions: z.array(questionSchema),
  notes: z.array(noteSchema).optional(),
  /** Known before the first page; absent where there is none. */
  givens: z.array(givenSchema).optional(),
  /** What is recorded of each respondent; absent where nothing is. */
  records: z.array(recordSchema).optional(),
  repeats: z.array(repeatSchema).optional(),
  sections: z.array(sectionSchema).optional(),
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
export type Look = z.infer<typeof lookSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Battery = z.infer<typeof batterySchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Given = z.infer<typeof givenSchema>;
export type RecordName = z.infer<typeof recordSchema>;
export type QuestionType = z.infer<typeof questionTypeSchema>;
export type Variable = z.infer<typeof variableSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type PageElement = z.infer<typeof pageElementSchema>;
export type Band = z.infer<typeof bandSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type Test = z.infer<typeof testSchema>;
export type Mapping = z.infer<typeof mappingSchema>;
export type Repeat = z.infer<typeof repeatSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
