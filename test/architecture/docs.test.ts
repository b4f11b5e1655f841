import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { files, read, root } from "./sources.ts";

const pages = files("*.md", "docs/**/*.md");

/** The anchors of a page's headings, made as GitHub makes them. */
function anchors(page: string): string[] {
  const headings = read(page)
    .replace(/^```[\s\S]*?^```/gm, "")
    .matchAll(/^#+ +(.+)$/gm);
  return [...headings].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a page that lead nowhere. Addresses of other sites are not followed. */
function broken(page: string): string[] {
  const text = read(page)
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
  return links
    .filter((link) => {
      const [path, anchor] = link.split("#") as [string, string?];
      const target = path === "" ? page : posix.join(posix.dirname(page), path);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(target).includes(anchor));
    })
    .map((link) => `${page}: ${link}`);
}

describe("links of the documentation", () => {
  it("lead somewhere", () => {
    assert.ok(pages.includes("README.md") && pages.includes("docs/language.md"), "The pages have moved.");
    assert.deepEqual(pages.flatMap(broken), []);
  });
});
