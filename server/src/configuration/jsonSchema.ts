/** The JSON Schema of `ukur.config.json`, by which editors complete and describe it. */

import * as z from "zod";
import { catalogue } from "../findings/catalogue.ts";
import { configurationSchema, levelledCodes } from "./schema.ts";

const descriptions = {
  profile: "How much findings count where nothing else is said.",
  levels: "How much single findings count, by their codes.",
  glossary: "Words of the field that your respondents know: they are neither misspelt nor jargon.",
  fixedPairs: "Words that belong together, such as “sarana dan prasarana”: they are one thing, and no question about two.",
  audience: "Who answers. What is jargon to the public is not to experts.",
} as const;

const profiles = {
  teaching: "What is likely to be right, too, and every reason spelled out.",
  standard: "What everybody gets.",
  strict: "Warnings of what others are informed of.",
  quiet: "Without what is only likely.",
} as const;

/** Draft 7, which every editor knows. `schemas/config.schema.json` holds it as text. */
export function configurationJsonSchema(): object {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(configurationSchema, { target: "draft-7" });
  const described = Object.entries(properties).map(([name, property]) => [
    name,
    { ...(property as object), ...(Object.hasOwn(descriptions, name) && { description: descriptions[name as keyof typeof descriptions] }) },
  ]);
  const all = Object.fromEntries(described) as Record<keyof typeof descriptions, Record<string, unknown>>;
  all.profile["enumDescriptions"] = Object.values(profiles);
  const levels = all.levels["properties"] as Record<string, object>;
  for (const code of levelledCodes) levels[code] = { ...levels[code], description: catalogue[code].title };
  return { $schema, title: "Ukur configuration", allowComments: true, allowTrailingCommas: true, properties: all, ...rest };
}
