/** Runs scripts of the target R, several in one process. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { r } from "../../server/src/targets/r/index.ts";
import { findOrInstallR } from "../setup/r.ts";

export interface Run {
  readonly instrument: Instrument;
  readonly rows: readonly Row[];
}

export interface RunOptions {
  /** What R does after each script, where it sees what the script made. */
  readonly after?: string;
  /** Whether packages are there; without them there are no models to wait for. */
  readonly packages?: boolean;
  readonly locale?: string;
  readonly bom?: boolean;
}

/** What comes of each: its scores by columns, and all that R said. */
export function runR(runs: readonly Run[], { after = "", packages = false, locale = "C.UTF-8", bom = false }: RunOptions = {}) {
  const command = findOrInstallR();
  const folder = mkdtempSync(join(tmpdir(), "ukur-r-"));
  try {
    const file = (name: string): string => join(folder, name);
    for (const [index, { instrument, rows }] of runs.entries()) {
      writeFileSync(file(`${index}.R`), r.compile(instrument, {}).files[0]!.content as string);
      const columns = instrument.variables.map(({ name }) => name);
      writeFileSync(file(`${index}.csv`), stringify([...rows], { header: true, columns, bom }));
    }
    writeFileSync(
      file("all.R"),
      `options(warn = 1)
for (i in 0:${runs.length - 1}) {
  here <- new.env()
  here$commandArgs <- function(...) paste0(i, c(".csv", ".out.csv"))
  ${packages ? "" : "here$requireNamespace <- function(...) FALSE"}
  sys.source(paste0(i, ".R"), here)
  evalq({ ${after} }, here)
}
`,
    );
    const { status, stdout, stderr } = spawnSync(command, ["--vanilla", "all.R"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: locale },
    });
    if (status !== 0) throw new Error(`R stopped.\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
    const scores = runs.map((_, index): Record<string, string>[] =>
      parse(readFileSync(file(`${index}.out.csv`), "utf8"), { columns: true, skip_empty_lines: false }),
    );
    return { scores, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
