import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baselinesOf, samplesWith } from "./baselines.ts";

describe("the baselines", () => {
  for (const eol of ["\n", "\r\n"] as const) {
    const texts = samplesWith(eol);
    for (const path of Object.keys(texts)) {
      it(`hold for ${path}, in ${eol === "\n" ? "LF" : "CRLF"}`, async () => {
        for (const [name, text] of Object.entries(await baselinesOf(texts, path))) {
          const file = join("test/baselines", path, name);
          assert.ok(existsSync(file), `${file} is missing. Run npm run baselines and read what it writes.`);
          const before = readFileSync(file, "utf8").split("\n");
          const now = text.split("\n");
          const line = now.findIndex((each, index) => each !== before[index]);
          assert.equal(line === -1 ? "" : `${line + 1}: ${now[line]}`, line === -1 ? "" : `${line + 1}: ${before[line]}`, `${file} differs. If that is meant, run npm run baselines.`);
          assert.equal(now.length, before.length, `${file} has lines more or less. If that is meant, run npm run baselines.`);
        }
      });
    }
  }
});
