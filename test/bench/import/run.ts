/**
 * Measures the importers against a corpus of real files that lies outside of the project: a folder with `score.mjs`, and in `dev/FORMAT/` each file beside what
 * is in it (`FILE.expected.json`). Prints the share of the facts by file and by format.
 *
 *     npm run bench:import -- FOLDER [FORMAT] [-- SET]
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { importFrom, lossSaid, type Source } from "../../../server/src/importers/index.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { compileAll } from "../../support/compile.ts";

const [corpus = "", format = "", set = "dev"] = process.argv.slice(2);
if (!existsSync(join(corpus, "score.mjs"))) {
  console.error("usage: npm run bench:import -- FOLDER [FORMAT] [SET]");
  process.exit(2);
}
const results = process.env["UKUR_IMPORT_RESULTS"] ?? mkdtempSync(join(tmpdir(), "ukur-import-"));
const tell = sayIn("en");
const folder = join(corpus, set);
const expectations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".expected.json"));

for (const expectation of expectations.sort()) {
  const name = expectation.slice(0, -".expected.json".length);
  if (format !== "" && !name.startsWith(`${format}`)) continue;
  const out = join(results, name);
  mkdirSync(dirname(out), { recursive: true });
  const begun = performance.now();
  try {
    const made = await importFrom(sourceAt(join(folder, name)));
    const taken = performance.now() - begun;
    for (const [file, text] of Object.entries(made.files)) writeFileSync(join(dirname(out), `${basename(name)}.${file}`), text);
    const losses = made.losses.map((loss) => ({ kind: loss.kind, what: `${tell(lossSaid(loss))} ${loss.text ?? ""}`, where: loss.where }));
    writeFileSync(`${out}.losses.json`, JSON.stringify(losses, undefined, 1));
    const [compiled] = await compileAll(inFolder(made.files), `imported/${made.name}.ukur`);
    writeFileSync(`${out}.instrument.json`, JSON.stringify(compiled!.instrument, undefined, 1));
    if (taken > 1000) console.log(`${name}: ${Math.round(taken)} ms`);
  } catch (error) {
    console.log(
      `${name}: ${error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 4).join("\n") : String(error)}`,
      (error as { said?: unknown }).said ?? "",
    );
  }
}
console.log(`Results: ${results}`);
spawnSync(
  process.execPath,
  [join(corpus, "score.mjs"), "--batch", results, "--set", set, ...(format === "" ? [] : ["--format", format.split("/")[0]!])],
  {
    stdio: "inherit",
  },
);

function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`imported/${name}`, text]));
}

function sourceAt(path: string): Source {
  if (!statSync(path).isDirectory()) return { name: basename(path), bytes: readFileSync(path) };
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { name: basename(path), bytes: new Uint8Array(), files: new Map(files.map((file) => [relative(path, file), readFileSync(file)])) };
}
