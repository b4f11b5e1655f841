import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { baselinesOf, samplesWith } from "./baselines.ts";

const remedy = "If that is meant, run npm run baselines and read what it changes.";

describe("the baselines", () => {
  for (const eol of ["\n", "\r\n"] as const) {
    const texts = samplesWith(eol);
    for (const path of Object.keys(texts)) {
      it(`hold for ${path}, in ${eol === "\n" ? "LF" : "CRLF"}`, async () => {
        const baselines = await baselinesOf(texts, path);
        const cwd = `test/baselines/${path}`;
        assert.deepEqual(globSync("*", { cwd }).sort(), Object.keys(baselines).sort(), `${cwd} has other files. ${remedy}`);
        for (const [name, text] of Object.entries(baselines)) {
          const file = `${cwd}/${name}`;
          assert.equal(differenceOf(text, readFileSync(file, "utf8")), "", `${file} differs. ${remedy}`);
        }
      });
    }
  }

  it("are of samples that are there", () => {
    const files = globSync("*/*", { cwd: "test/baselines" }).map((path) => path.replaceAll("\\", "/"));
    assert.deepEqual(files.sort(), Object.keys(samplesWith("\n")).sort());
  });
});

/** The first lines that differ, as a patch would show them; nothing where there are none. */
function differenceOf(now: string, before: string): string {
  if (now === before) return "";
  const [added, removed] = [now, before].map((text) => text.split("\n"));
  const first = added!.findIndex((line, index) => line !== removed![index]);
  const start = first < 0 ? added!.length : first;
  const some = (sign: string, lines: readonly string[]) => lines.slice(start, start + 3).map((line) => `${sign} ${line}`);
  return [`line ${start + 1}:`, ...some("-", removed!), ...some("+", added!)].join("\n");
}
