import type { Entry } from "../entry.ts";

export const settingValue = {
  severity: "warning",
  allowable: false,
  message: "{name} takes {wanted}. {hint}",
  title: "A setting with a value that it cannot have",
  why: `The value decides nothing, and the setting is as it would be without it. The rest of the file holds.

\`profile\` is \`teaching\`, \`standard\`, \`strict\` or \`quiet\`; \`levels\` has codes with \`error\`, \`warning\`, \`info\` or \`off\`; \`glossary\` and
\`fixedPairs\` are lists of texts; \`audience\` is \`public\` or \`experts\`.`,
} as const satisfies Entry;
