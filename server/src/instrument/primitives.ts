/** What the schema of instruments is made of, down to the last: ids, codes and texts. */

import * as z from "zod";

/** Letters, digits and `_`, first a letter: an id as it was declared. */
export const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
/** The name of a column in a row of answers. */
export const variableName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
export const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/**
 * One text in every language of the instrument. Paragraphs are divided by an empty line. `**…**` is bold, `[words](https://…)` a link, `{{main}}` and
 * `{{main|words}}` the answer to a question; `\\*`, `\\[` and `\\{` are these signs. Nothing else is markup.
 */
export const textSchema = z.record(language, z.string());
export const code = z.int();

/** A name or a code as it stands in old data, whatever signs it has. */
export const earlier = z.string();

export const coded = z.strictObject({
  code,
  label: textSchema.optional(),
  /** This code in old data. */
  was: earlier.optional(),
});

export const citation = z.strictObject({ text: z.string(), doi: z.string().optional() });
