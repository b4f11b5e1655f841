/** What the page of the preview and the program that shows it say to each other. Both read what the other sends by these schemas. */

import * as z from "zod";

const text = z.record(z.string(), z.string());
const named = z.object({ id: z.string(), title: text });

/** Everything that the three views are made from. */
export const contentSchema = z.object({
  kind: z.literal("content"),
  title: z.string(),
  /** The URI of the document, where there is an editor; and the name of the instrument in it. */
  document: z.optional(z.string()),
  name: z.string(),
  /** The first is the one that the instrument was written in. */
  languages: z.array(z.string()).min(1),
  /** By the schema of `instrument/schema.ts`. */
  instrument: z.record(z.string(), z.unknown()),
  /** The survey as SurveyJS loads it. */
  form: z.record(z.string(), z.unknown()),
  /** What respondents see, in their order: what it asks, and the seconds that it takes. */
  pages: z.array(z.object({ id: z.string(), ratings: z.number(), questions: z.number(), seconds: z.number() })),
  /** How the measured model answers to others. */
  related: z.array(
    z.object({
      from: named,
      to: named,
      /** Declared by the author, and not by the library. */
      own: z.boolean(),
      entries: z.array(
        z.object({
          from: named,
          to: named,
          strength: z.enum(["same", "overlaps", "analogue", "none"]),
          weight: z.optional(z.number()),
          note: z.optional(z.string()),
        }),
      ),
    }),
  ),
});

/** The first error of a file: what it is, in words, and where, as `desk.ukur:12:5`. */
export const firstErrorSchema = z.object({ message: z.string(), place: z.string() });

/** There are errors, or no instrument. */
export const problemSchema = z.object({ kind: z.literal("problem"), problem: z.string(), first: z.optional(firstErrorSchema) });

export const views = ["survey", "structure", "scores"] as const;

/** A file of answers: its bytes in base 64, or the address that the page gets them from; or why it cannot be read. */
const answersSchema = z.union([
  z.object({ name: z.string(), base64: z.string() }),
  z.object({ name: z.string(), address: z.string() }),
  z.object({ problem: z.string() }),
]);

export const toPage = z.discriminatedUnion("kind", [
  contentSchema,
  problemSchema,
  /** Another file is shown from now on: what was shown last is no earlier state of it. */
  z.object({ kind: z.literal("other") }),
  /** The cursor of the editor is in the declaration of this id; or in none. */
  z.object({ kind: z.literal("cursor"), id: z.nullable(z.string()) }),
  /** The file of answers that is named for the instrument, where one is. */
  z.object({ kind: z.literal("answers"), file: z.nullable(answersSchema) }),
  /** Show this view. */
  z.object({ kind: z.literal("view"), view: z.enum(views) }),
  /** Export what is shown. */
  z.object({ kind: z.literal("export") }),
]);

export const fromPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  /** Show the declaration of this id in the text. */
  z.object({ kind: z.literal("reveal"), id: z.string() }),
  /** Show the first error in the text. */
  z.object({ kind: z.literal("revealError") }),
  /** Keep this as a file: a text, or bytes in base 64. */
  z.object({ kind: z.literal("save"), name: z.string().regex(/^[\w-]+(\.[\w-]+)+$/), data: z.string(), isBase64: z.boolean() }),
]);

export type Content = z.infer<typeof contentSchema>;
export type View = (typeof views)[number];
export type NamedAnswers = z.infer<typeof answersSchema>;
export type ToPage = z.infer<typeof toPage>;
export type FromPage = z.infer<typeof fromPage>;
