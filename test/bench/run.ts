/**
 * Every figure is a ratio to a reference of the same run: fresh processes, interleaved, medians with the smallest and the largest.
 * Milliseconds differ between machines and hours; ratios much less.
 */

import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCommandLine, buildConfiguration, buildTargets } from "../../scripts/build/bundles.ts";
import { compileAhead } from "../../scripts/build/programs.ts";
import { english } from "../../scripts/dictionary.ts";
import { content, toJson, toUkur, toYaml } from "./documents.ts";
import { importingRows } from "./importing.ts";
import { previewRows } from "./preview.ts";
import { scoreRows } from "./score.ts";
import { serverRows } from "./server.ts";
import { type Bar, type Row, ratioRow, showTable } from "./table.ts";
import { targetRows } from "./targets.ts";
import type { Figures } from "./variants/measure.ts";

const folder = mkdtempSync(join(tmpdir(), "ukur-bench-"));
const rounds = 7;

/** What there is to measure. `npm run bench -- reading commands` measures these two alone. */
const parts = {
  reading: async () => (await Promise.all([22, 1_000, 10_000].map(readingRows))).flat(),
  commands: commandRows,
  targets: async () => targetRows(),
  importing: importingRows,
  server: () => serverRows(folder),
  preview: () => previewRows(folder),
  score: () => scoreRows(folder),
};

function askedParts(): (keyof typeof parts)[] {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !names.includes(name as keyof typeof parts));
  if (unknown !== undefined) throw new Error(`There is nothing called "${unknown}" to measure. There is: ${names.join(", ")}.`);
  return asked.length > 0 ? names.filter((name) => asked.includes(name)) : names;
}

try {
  const rows: Row[] = [];
  for (const part of askedParts()) rows.push(...(await parts[part]()));
  console.log(`Node ${process.version}, ${rounds} rounds of fresh processes. Ratios: median [smallest – largest].\n`);
  console.log(showTable(rows));
  const over = rows.filter((row) => row.holds === false);
  for (const row of over) console.log(`Over its bar: ${row.what} (${row.size}).`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Reading a document: parse, bind and check against JSON.parse, and YAML with positions and zod. */
async function readingRows(size: number): Promise<Row[]> {
  const value = content(size);
  const texts = { json: toJson(value), ukur: toUkur(value), yaml: toYaml(value) };
  const runs: Record<keyof typeof texts, Figures[]> = { json: [], ukur: [], yaml: [] };
  const names = ["json", "ukur", "yaml"] as const;
  for (const name of names) writeFileSync(join(folder, `${size}.${name}`), texts[name]);
  // Small documents are read many times over, as one reading is too short to time.
  const repeats = size <= 22 ? 200 : size <= 1_000 ? 20 : 4;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      // YAML takes seconds on the largest; three rounds are enough to tell a factor of seven.
      if (name === "yaml" && size > 1_000 && round >= 3) continue;
      const variant = fileURLToPath(new URL(`./variants/${name}.ts`, import.meta.url));
      runs[name].push(run(["--expose-gc", variant, join(folder, `${size}.${name}`), String(repeats)]));
    }
  }
  const large = size >= 10_000;
  const kB = `${size} items, ${Math.round(texts.ukur.length / 1000)} kB`;
  const by = (name: keyof typeof texts, figure: keyof Figures) => runs[name].map((figures) => figures[figure]);
  return [
    // A first call runs code that V8 has not compiled yet, which a reference inside V8 never does: the bar is on the later ones.
    ratioRow("parse + bind + check, × JSON.parse, first call", kB, by("ukur", "first"), by("json", "first"), {}),
    ratioRow("the same, later calls", kB, by("ukur", "warm"), by("json", "warm"), large ? { atMost: 9 } : {}),
    ratioRow("YAML with positions + zod, × Ukur, first call", kB, by("yaml", "first"), by("ukur", "first"), large ? { atLeast: 7 } : {}),
    ratioRow("heap kept, × JSON.parse", kB, by("ukur", "kept"), by("json", "kept"), large ? { atMost: 6 } : {}),
  ];
}

function run(args: readonly string[]): Figures {
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (result.status !== 0) throw new Error(`${args.join(" ")}\n${result.stderr}`);
  return JSON.parse(result.stdout) as Figures;
}

/** Whole commands against a Node that does nothing. */
async function commandRows(): Promise<Row[]> {
  const built = (name: string): string => join(folder, "built", name);
  const ukur = built("ukur.js");
  await Promise.all([buildCommandLine(ukur), buildTargets(built("targets.cjs")), buildConfiguration(built("configuration.cjs"))]);
  copyFileSync(english, built("english.words"));
  const alone = join(folder, "alone");
  cpSync(join(folder, "built"), alone, { recursive: true });
  compileAhead(join(folder, "built"));
  const small = join(folder, "small.ukur");
  writeFileSync(small, toUkur(content(22)));
  const sample = fileURLToPath(new URL("../../samples/efiling/efiling.ukur", import.meta.url));
  const out = ["-o", join(folder, "out")];
  const commands = {
    node: ["-e", "0"],
    smallCheck: [ukur, "check", small],
    smallCompile: [ukur, "compile", small, "--target", "surveyjs", ...out],
    check: [ukur, "check", sample],
    checkAlone: [join(alone, "ukur.js"), "check", sample],
    compile: [ukur, "compile", sample, "--target", "all", ...out],
  };
  const names = Object.keys(commands) as (keyof typeof commands)[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<keyof typeof commands, number[]>;
  for (let round = 0; round < rounds * 3; round++) {
    for (const name of names) {
      const start = performance.now();
      const result = spawnSync(process.execPath, commands[name], { encoding: "utf8", cwd: folder });
      const time = performance.now() - start;
      if (result.status !== 0) throw new Error(`ukur ${name}: ${result.stdout}${result.stderr}`);
      // The first round reads the disk.
      if (round > 0) times[name].push(time);
    }
  }
  const row = (what: string, size: string, name: keyof typeof commands, bar: Bar) =>
    ratioRow(`${what}, × node -e 0`, size, times[name], times.node, bar);
  const ofSample = "samples/efiling";
  return [
    row("ukur check", "22 items", "smallCheck", { atMost: 2.7 }),
    row("ukur compile to SurveyJS", "22 items", "smallCompile", { atMost: 3 }),
    row("ukur check", ofSample, "check", {}),
    row("the same without what was compiled ahead", ofSample, "checkAlone", {}),
    row("ukur compile for all targets", ofSample, "compile", {}),
  ];
}
