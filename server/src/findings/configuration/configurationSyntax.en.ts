import type { Entry } from "../entry.ts";

export const configurationSyntax = {
  severity: "warning",
  allowable: false,
  message: "This is no JSON: {problem}. Until that is mended, nothing of this file holds.",
  title: "A configuration that cannot be read",
  why: `What the people of a project have decided about checks stands in \`ukur.config.json\`, which is JSON. Comments (\`// …\`)
and a comma behind the last part are allowed. Of a file that cannot be read nothing holds, and findings count as they do without it.

A whole one: \`{ "profile": "strict", "levels": { "item-too-long": "off" }, "glossary": ["e-filing"] }\``,
} as const satisfies Entry;
