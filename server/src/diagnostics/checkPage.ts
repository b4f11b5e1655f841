/** The page about a finding, as Markdown. */

import { catalogue, type Code } from "./catalogue.ts";
import type { Severity } from "./diagnostic.ts";
import { compileCommand, type Entry, type Explanation } from "./entry.ts";
import { explanations } from "./explanations.ts";

/** The words of a page that are the same for every code. */
export interface PageWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly source: string;
  readonly compile: string;
  readonly wrong: string;
  readonly right: string;
  readonly beside: string;
}

const english: PageWords = {
  severity: { error: "error", warning: "warning", info: "info" },
  allowed: "can be allowed",
  notAllowed: "cannot be allowed",
  source: "Source",
  compile: "To see it, compile",
  wrong: "Wrong",
  right: "Right",
  beside: "Beside it",
};

/** What a code means, why it matters, and an example put right. In another language, with the texts of that language. */
export function checkPage(code: Code, told: Pick<Explanation, "title" | "why"> = explanations[code], words: PageWords = english): string {
  const entry: Entry = catalogue[code];
  const { source, wrong, right, beside = {}, for: compiled } = explanations[code];
  const parts = [
    `# ${told.title}`,
    `\`${code}\` · ${words.severity[entry.severity]} · ${
      entry.allowable ? `${words.allowed}: \`allow ${code} because "…"\`` : words.notAllowed
    }`,
    told.why,
  ];
  if (source) parts.push(`${words.source}: ${source}`);
  if (compiled) parts.push(`${words.compile}: \`${compileCommand(compiled)}\``);
  if (wrong !== undefined) parts.push(`## ${words.wrong}`, fence(wrong));
  if (right !== undefined) parts.push(`## ${words.right}`, fence(right));
  for (const [name, text] of Object.entries(beside)) parts.push(`${words.beside}, \`${name}\`:`, fence(text));
  return `${parts.join("\n\n")}\n`;
}

function fence(text: string): string {
  return `\`\`\`ukur\n${text.trimEnd()}\n\`\`\``;
}
