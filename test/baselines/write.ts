/** `npm run baselines`: writes the baselines of the samples anew. Read the difference before you commit it. */

import { mkdirSync, rmSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { baselinesOf, samplesWith } from "./baselines.ts";
import { root } from "../../scripts/generate.ts";
import { lossesOf, lossesPath, transcribed } from "../transcribed/transcribed.ts";

const folder = join(root, "test/baselines");
for (const entry of readdirSync(folder, { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(join(folder, entry.name), { recursive: true });
const texts = samplesWith("\n");
for (const path of Object.keys(texts)) {
  for (const [name, text] of Object.entries(await baselinesOf(texts, path))) {
    const file = join(folder, path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
const losses: Record<string, unknown> = {};
for (const name of transcribed) losses[name] = await lossesOf(name);
writeFileSync(lossesPath, `${JSON.stringify(losses, null, 2)}\n`);
console.log(`Wrote the baselines of ${Object.keys(texts).length} files.`);
