/** The pages on findings in `docs/checks/`, made from the catalogue and its explanations. `generate.ts` writes them. */

import { catalogue, type Code } from "../../server/src/diagnostics/catalogue.ts";
import { conditions } from "../../server/src/diagnostics/catalogue/conditions.ts";
import { files } from "../../server/src/diagnostics/catalogue/files.ts";
import { habits } from "../../server/src/diagnostics/catalogue/habits.ts";
import { items } from "../../server/src/diagnostics/catalogue/items.ts";
import { losses } from "../../server/src/diagnostics/catalogue/losses.ts";
import { models } from "../../server/src/diagnostics/catalogue/models.ts";
import { names } from "../../server/src/diagnostics/catalogue/names.ts";
import { pages } from "../../server/src/diagnostics/catalogue/pages.ts";
import { scales } from "../../server/src/diagnostics/catalogue/scales.ts";
import { scores } from "../../server/src/diagnostics/catalogue/scores.ts";
import { sizes } from "../../server/src/diagnostics/catalogue/sizes.ts";
import { syntax } from "../../server/src/diagnostics/catalogue/syntax.ts";
import { tests } from "../../server/src/diagnostics/catalogue/tests.ts";
import { translations } from "../../server/src/diagnostics/catalogue/translations.ts";
import type { Entry } from "../../server/src/diagnostics/entry.ts";
import { checkPage } from "../../server/src/diagnostics/checkPage.ts";
import { explanations } from "../../server/src/diagnostics/explanations.ts";

const subjects: readonly (readonly [string, object])[] = [
  ["How a file is written", syntax],
  ["What other tools write", habits],
  ["Files and imports", files],
  ["Names", names],
  ["Scales and choices", scales],
  ["Batteries, dimensions, items and questions", items],
  ["Models and mappings", models],
  ["Pages", pages],
  ["Conditions", conditions],
  ["Scores", scores],
  ["Sizes", sizes],
  ["Translations", translations],
  ["Tests", tests],
  ["What platforms cannot hold", losses],
];

const note = "<!-- Made by scripts/pages/checks.ts from server/src/diagnostics/. Edit the explanations there. -->";

/** Every page by its path from the project's root: one for each code, and an index. */
export function checkPages(): ReadonlyMap<string, string> {
  const codes = Object.keys(catalogue) as Code[];
  return new Map([["docs/checks/README.md", index()], ...codes.map((code) => [`docs/checks/${code}.md`, page(code)] as const)]);
}

function index(): string {
  const tables = subjects.map(([title, entries]) => {
    const rows = (Object.keys(entries) as Code[]).map((code) => {
      const { severity }: Entry = catalogue[code];
      return `| [\`${code}\`](${code}.md) | ${severity} | ${explanations[code].title} |`;
    });
    return `## ${title}\n\n| code | severity | what it finds |\n|---|---|---|\n${rows.join("\n")}\n`;
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
