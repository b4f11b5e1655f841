/** The page about a finding, as Markdown. */

import { catalogue, type Code } from "./catalogue.ts";
import type { Entry } from "./entry.ts";
import { explanations } from "./explanations.ts";

/** What a code means, why it matters, and an example put right. */
export function checkPage(code: Code): string {
  const entry: Entry = catalogue[code];
  const { title, why, source, wrong, right, beside = {} } = explanations[code];
  const parts = [
    `# ${title}`,
    `\`${code}\` · ${entry.severity} · ${
      entry.allowable ? `can be allowed: \`allow ${code} because "…"\`` : "cannot be allowed"
    }`,
    why,
  ];
  if (source) parts.push(`Source: ${source}`);
  if (wrong !== undefined) parts.push("## Wrong", fence(wrong));
  if (right !== undefined) parts.push("## Right", fence(right));
  for (const [name, text] of Object.entries(beside)) parts.push(`Beside it, \`${name}\`:`, fence(text));
  return `${parts.join("\n\n")}\n`;
}

function fence(text: string): string {
  return `\`\`\`ukur\n${text.trimEnd()}\n\`\`\``;
}
