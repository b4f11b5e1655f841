import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { join } from "node:path";
import { files, read, root } from "./sources.ts";

const pages = files("*.md", "docs/**/*.md");

/** The anchors of a page's headings, made as GitHub makes them. */
function anchors(page: string): string[] {
  const headings = read(page).replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ +(.+)$/gm);
  return [...headings].map(([, title]) => title!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}

describe("links of the documentation", () => {
  for (const page of pages) {
    it(`lead somewhere in ${page}`, () => {
      const text = read(page).replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
      for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link!)) continue;
        const [path, anchor] = link!.split("#") as [string, string?];
        const target = path === "" ? page : posix.join(posix.dirname(page), path);
        assert.ok(existsSync(join(root, target)), `${link} leads nowhere.`);
        if (anchor !== undefined) assert.ok(anchors(target).includes(anchor), `${target} has no heading #${anchor}.`);
      }
    });
  }
});
