/**
 * `npm run responses`: writes example answers for every sample, `samples/NAME/responses.csv`, and what R needs to score them without our
 * code, in `test/reference/samples/NAME/`. Then it lets R score them, where R is installed (`apt-get install r-base-core`): R's results are
 * committed, so that the tests need no R.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Instrument } from "../server/src/instrument/schema.ts";
import type { Round } from "../server/src/semantics/symbols.ts";
import { type Compiled, compileSample, samplePaths } from "../test/support/compile.ts";
import { root } from "./generate.ts";
import { madeUpRows } from "../server/src/respondents/simulate.ts";

/** Every file with its text. */
export async function responseFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of samplePaths) {
    const compiled = await compileSample(path);
    const { instrument } = compiled;
    const name = dirname(path);
    files.set(
      `samples/${name}/responses.csv`,
      csv(
        instrument.variables.map((variable) => variable.name),
        madeUpRows(instrument),
      ),
    );
    const reference = `test/reference/samples/${name}`;
    files.set(
      `${reference}/items.csv`,
      csv(["battery", "dimension", "item", "variable", "reverse", "lo", "hi", "missing"], itemsOf(instrument)),
    );
    files.set(
      `${reference}/dimensions.csv`,
      csv(
        ["dimension", "parent"],
        instrument.dimensions.map(({ id, parent }) => ({ dimension: id, parent })),
      ),
    );
    files.set(`${reference}/shares.csv`, csv(["question", "dimension", "variable", "total"], sharesOf(instrument)));
    files.set(`${reference}/scores.csv`, csv(["score", "formula", "missing", "shape"], scoresOf(compiled)));
  }
  return files;
}

function csv(columns: readonly string[], rows: readonly object[]): string {
  return stringify([...rows], { header: true, columns: [...columns], cast: { boolean: String } });
}

/** Each item of each battery; high answers to a reversed one mean low quality. */
function itemsOf({ items, scales }: Instrument): object[] {
  return items.flatMap(({ id, dimension, reverse, answers }) =>
    answers.map(({ battery, variable, scale }) => {
      const { lo, hi, missing } = scales.find((candidate) => candidate.id === scale)!;
      return { battery, dimension, item: id, variable, reverse, lo, hi, missing: missing.map(({ code }) => code).join(" ") };
    }),
  );
}

function sharesOf({ questions }: Instrument): object[] {
  return questions.flatMap(({ id, type }) => {
    if (type.kind !== "share") return [];
    return type.parts.map(({ dimension, variable }) => ({ question: id, dimension, variable, total: type.total }));
  });
}

/** The scores as their author wrote them: R reads the formulas by itself. */
function scoresOf({ symbol, instrument }: Compiled): object[] {
  return instrument.scores.map(({ id, formula, shape }) => {
    const score = symbol.scores.find(({ name }) => name === id);
    const rule = score?.decl.missing;
    return { score: id, formula: inRound(formula, score?.round), missing: rule?.count?.value ?? rule?.rule, shape };
  });
}

/** A formula with the names that what it uses has in a round. */
function inRound(formula: string, round: Round | undefined): string {
  return round ? formula.replace(/[A-Za-z]\w*/g, (name) => round.own.get(name)?.name ?? name) : formula;
}

if (import.meta.main) {
  const files = await responseFiles();
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`Wrote ${files.size} files.`);
  const { status, error } = spawnSync("Rscript", ["--vanilla", "scripts/scores.R"], { cwd: root, stdio: "inherit" });
  if (error) console.log("R is not installed here: its results in test/reference/samples/ may be stale now.");
  process.exitCode = status ?? 0;
}
