/** The schema of what speaks about an instrument from beside it: mappings to other models, and its author's tests. */

import * as z from "zod";
import { id, textSchema, variableName } from "./primitives.ts";

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
