/** What axe finds wrong with a page for those who read with the keyboard, a screen reader or little contrast. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The serious faults of a page, or of its colours alone, each with the elements that have it. */
export async function faults(page: Page, ofColours = false): Promise<string[]> {
  // The page's policy lets no script in that is not its own: this one comes by the debugger.
  await page.evaluate(axe);
  return page.evaluate(async (onlyColours) => {
    const { violations } = await (globalThis as any).axe.run(
      onlyColours ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } } : {},
    );
    const serious = violations.filter(({ impact }: any) => impact === "serious" || impact === "critical");
    return serious.flatMap(({ id, nodes }: any) =>
      nodes.map(({ target, failureSummary }: any) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  }, ofColours);
}
