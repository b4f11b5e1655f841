/** The JSON Schema of compiled instruments, made from the zod schema. */

import * as z from "zod";
import type { JsonSchema } from "./answersSchema.ts";
import { formatVersion } from "./formatVersion.ts";
import { instrumentSchema } from "./schema.ts";

/** Draft 2020-12. `schemas/instrument.schema.json` holds it as text. */
export function instrumentJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(instrumentSchema);
  return { $schema, title: "Ukur instrument", description: `A compiled instrument, format version ${formatVersion}.`, ...rest };
}
