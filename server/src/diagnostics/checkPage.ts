/** The page about a finding, as Markdown. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import { compileCommand, numberOf, type Entry, type Severity, type Words } from "../findings/entry.ts";

/** The words of a page that are the same for every code. */
export interface PageWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly source: string;
  readonly mistaken: string;
  readonly repair: string;
  readonly compile: string;
  readonly wrong: string;
  readonly right: string;
  readonly beside: string;
}

const inEnglish: PageWords = {
  severity: { error: "error", warning: "warning", info: "info" },
  allowed: "can be allowed",
  notAllowed: "cannot be allowed",
  source: "Source",
  mistaken: "When it is wrong",
  repair: "Its repair",
  compile: "To see it, compile",
  wrong: "Wrong",
  right: "Right",
  beside: "Beside it",
};

/** What a code means, why it matters, and an example put right. In another language, with the texts of that language. */
export function checkPage(code: Code, told: Words = catalogue[code], words: PageWords = inEnglish): string {
  const entry: Entry = catalogue[code];
  const { severity, allowable, source, wrong, right, beside = {}, for: compiled } = entry;
  const number = numberOf(entry);
  const parts = [
    `# ${told.title}`,
    `\`${code}\`${number === undefined ? "" : ` · ${number}`} · ${words.severity[severity]} · ${allowable ? `${words.allowed}: \`allow ${code} because "…"\`` : words.notAllowed}`,
    told.why,
  ];
  if (source) parts.push(`${words.source}: ${source}`);
  if (told.mistaken) parts.push(`${words.mistaken}: ${told.mistaken}`);
  if (told.repair) parts.push(`${words.repair}: ${told.repair}`);
  if (compiled) parts.push(`${words.compile}: \`${compileCommand(compiled)}\``);
  if (wrong !== undefined) parts.push(`## ${words.wrong}`, fence(wrong));
  if (right !== undefined) parts.push(`## ${words.right}`, fence(right));
  for (const [name, text] of Object.entries(beside)) parts.push(`${words.beside}, \`${name}\`:`, fence(text));
  return `${parts.join("\n\n")}\n`;
}

/** The fixed words of a page in Indonesian. */
export const indonesianPage: PageWords = {
  severity: { error: "kesalahan", warning: "peringatan", info: "informasi" },
  allowed: "dapat dikecualikan",
  notAllowed: "tidak dapat dikecualikan",
  source: "Sumber",
  mistaken: "Bilamana keliru",
  repair: "Perbaikannya",
  compile: "Untuk melihatnya, kompilasi",
  wrong: "Salah",
  right: "Benar",
  beside: "Di sampingnya",
};

function fence(text: string): string {
  return `\`\`\`ukur\n${text.trimEnd()}\n\`\`\``;
}
