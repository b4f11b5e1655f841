/** The pages on findings in `docs/checks/`, made from the entries. `generate.ts` writes them. */

import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { checkPage } from "../../server/src/diagnostics/checkPage.ts";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../server/src/findings/codes.ts";
import { numberOf, type Entry } from "../../server/src/findings/entry.ts";

const findings = join(import.meta.dirname, "../../server/src/findings");

/** The titles of the folders. */
const subjects: readonly (readonly [title: string, folder: string])[] = [
  ["How a file is written", "syntax"],
  ["What other tools write", "habits"],
  ["Files and imports", "files"],
  ["Names", "names"],
  ["Scales and choices", "scales"],
  ["Batteries, dimensions, items and questions", "items"],
  ["Forms of answers", "forms"],
  ["Models and mappings", "models"],
  ["Pages", "pages"],
  ["Conditions", "conditions"],
  ["Sections, stops and endings", "ways"],
  ["Repeats", "repeats"],
  ["What questions offer, and what nobody is asked", "options"],
  ["Marks and answers in texts", "texts"],
  ["Scores", "scores"],
  ["Sizes", "sizes"],
  ["Translations", "translations"],
  ["Tests", "tests"],
  ["Method: how items and questions are worded", "wording"],
  ["Method: dimensions and items together", "structure"],
  ["Method: what can be answered", "responses"],
  ["Method: what is asked of whom, and how long it takes", "questionnaire"],
  ["Method: where an instrument comes from", "provenance"],
  ["Method: translations", "translating"],
  ["What platforms cannot hold", "losses"],
  ["The configuration of a project", "configuration"],
];

/** The codes whose entries are in a folder of `server/src/findings`. */
export function codesOf(folder: string): readonly Code[] {
  const names = new Set(globSync("*.en.ts", { cwd: join(findings, folder) }).map((file) => basename(file, ".en.ts").toLowerCase()));
  return codes.filter((code) => names.has(code.replaceAll("-", "")));
}

const note = "<!-- Made by scripts/pages/checks.ts from server/src/findings/. Edit the entries there. -->";

/** Every page by its path from the project's root: one for each code, and an index. */
export function checkPages(): ReadonlyMap<string, string> {
  return new Map([["docs/checks/README.md", index()], ...codes.map((code) => [`docs/checks/${code}.md`, page(code)] as const)]);
}

function index(): string {
  const tables = subjects.map(([heading, folder]) => {
    const rows = codesOf(folder).map((code) => {
      const entry: Entry = catalogue[code];
      const number = numberOf(entry);
      return `| [\`${code}\`](${code}.md)${number ? ` (${number})` : ""} | ${entry.severity} | ${entry.title} |`;
    });
    return `## ${heading}\n\n| code | severity | what it finds |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `${note}

# What Ukur finds

\`ukur check\` prints these codes in front of its messages, and \`ukur explain CODE\` prints the page behind a code. With an error,
what would be compiled is wrong, so nothing is. A warning is very likely a slip.

${tables.join("\n")}`;
}

function page(code: Code): string {
  return `${note}\n\n${checkPage(code)}\n[All findings](README.md)\n`;
}
