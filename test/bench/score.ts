/** Answers: how long `ukur score` takes beside the same plan as SQL in DuckDB and beside the script of R, and how much memory. */

import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { buildCommandLine, buildPictures, buildScoring, buildTargets } from "../../scripts/build/bundles.ts";
import { r } from "../../server/src/targets/r/index.ts";
import { sql } from "../../server/src/targets/sql/index.ts";
import { findOrInstallR } from "../setup/r.ts";
import { compileAll } from "../support/compile.ts";
import { content, toUkur } from "./documents.ts";
import { figureRow, ratioRow, type Row } from "./table.ts";

const rounds = 3;

/** @param folder for the documents */
export async function scoreRows(folder: string): Promise<Row[]> {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  await buildCommandLine(join(bin, "ukur.js"));
  await buildScoring(join(bin, "score.cjs"));
  await buildTargets(join(bin, "targets.cjs"));
  await buildPictures(join(bin, "pictures.cjs"));
  const text = toUkur(content(22));
  const file = join(folder, "score.ukur");
  writeFileSync(file, text);
  const [compiled] = await compileAll({ "score.ukur": text }, "score.ukur");
  const { instrument } = compiled!;
  const written = (target: typeof sql, suffix: string): string => {
    const path = join(folder, `score${suffix}`);
    const found = target.compile(instrument, {}).files.find((each) => each.suffix === suffix)!;
    writeFileSync(path, found.content as string);
    return path;
  };
  const names = instrument.variables.filter(({ level }) => level !== "text").map(({ name }) => name);
  const table = written(sql, ".answers.sql");
  const scores = written(sql, ".scores.sql");
  const script = written(r, ".scores.R");
  findOrInstallR();

  const own = (data: string): Run => timed([join(bin, "ukur.js"), "score", file, data, "-o", join(folder, "out")]);
  const inDuckDb = (data: string): Run =>
    timed([join(import.meta.dirname, "variants/duckdb.ts"), table, scores, data, join(folder, "duckdb.csv"), instrument.id]);
  const inR = (data: string): Run => timed([script, data, join(folder, "r.csv")], "Rscript");

  const rows: Row[] = [];
  const few = answersFile(folder, names, 10_000);
  const [beside, ofR] = interleaved(
    () => own(few),
    () => inR(few),
  );
  rows.push(ratioRow("ukur score, reports included / the script of R", "10,000 respondents", seconds(beside), seconds(ofR), {}));
  const many = answersFile(folder, names, 1_000_000);
  const [ours, theirs] = interleaved(
    () => own(many),
    () => inDuckDb(many),
  );
  const size = "1,000,000 respondents, 44 ratings";
  rows.push(ratioRow("ukur score, analysis and reports included / the same scores in DuckDB", size, seconds(ours), seconds(theirs), {}));
  rows.push(
    figureRow(
      "rows of ukur score",
      size,
      ours.map((run) => 1_000_000 / run.seconds / 1000),
      "thousand a second",
    ),
  );
  rows.push(
    figureRow(
      "memory of ukur score at its peak",
      size,
      ours.map(({ megabytes }) => megabytes),
      "MB",
    ),
  );
  rows.push(
    figureRow(
      "memory of DuckDB at its peak",
      size,
      theirs.map(({ megabytes }) => megabytes),
      "MB",
    ),
  );
  return rows;
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const seconds = (runs: readonly Run[]): number[] => runs.map((run) => run.seconds);

function interleaved(a: () => Run, b: () => Run): [Run[], Run[]] {
  const all: [Run[], Run[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    all[0].push(a());
    all[1].push(b());
  }
  return all;
}

/** Says at the end how much memory a process of Node had at most, in kB. */
const sayMemory = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

function timed(args: readonly string[], program?: string): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(program ?? process.execPath, program ? args : ["--import", sayMemory, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

/** Answers that are blank now and then, the same in every run. */
function answersFile(folder: string, names: readonly string[], count: number): string {
  const path = join(folder, `answers${count}.csv`);
  const descriptor = openSync(path, "w");
  let seed = 20_261_128;
  const lines = [`id,${names.join(",")}`];
  for (let row = 0; row < count; row++) {
    const cells = names.map(() => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const drawn = (seed >>> 8) % 100;
      return drawn < 3 ? "" : String(1 + (drawn % 7));
    });
    lines.push(`R${row},${cells.join(",")}`);
    if (lines.length < 10_000 && row < count - 1) continue;
    writeSync(descriptor, `${lines.splice(0).join("\n")}\n`);
  }
  closeSync(descriptor);
  return path;
}
