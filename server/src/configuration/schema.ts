/** What `ukur.config.json` may say. */

import * as z from "zod";
import { catalogue } from "../findings/catalogue.ts";
import { codes, isLoss, type Code } from "../findings/codes.ts";
import { profiles } from "../findings/levels.ts";

/** The codes that can be given a level: what may be allowed, but for losses, which are allowed where they are meant, with a reason. */
export const levelledCodes: readonly Code[] = codes.filter((code) => catalogue[code].allowable && !isLoss(code));

const level = z.optional(z.enum(["error", "warning", "info", "off"]));
const text = z.string().min(1);

export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  profile: z.optional(z.enum(profiles)),
  levels: z.optional(z.strictObject(Object.fromEntries(levelledCodes.map((code) => [code, level])))),
  glossary: z.optional(z.array(text)),
  fixedPairs: z.optional(z.array(text)),
  audience: z.optional(z.enum(["public", "experts"])),
});

/** What a project has decided. What is not said is as everywhere. */
export type Decided = z.infer<typeof configurationSchema>;
