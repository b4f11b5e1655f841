import type { Entry } from "../entry.ts";

export const unknownSetting = {
  severity: "warning",
  allowable: false,
  message: "A configuration has no {name}. {hint}",
  title: "A setting that does not exist",
  why: `A name that is misspelt decides nothing, and nobody would notice. The rest of the file holds.

There are \`profile\`, \`levels\`, \`glossary\`, \`fixedPairs\` and \`audience\`; \`$schema\` may name the schema for an editor.`,
} as const satisfies Entry;
