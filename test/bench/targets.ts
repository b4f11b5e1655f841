/** How long it takes to write an instrument for platforms, beside writing it as JSON. */

import { outputsOf, outputTargets } from "../../server/src/compiler/outputs.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { parse } from "../../server/src/language/parse.ts";
import { createProgram } from "../../server/src/semantics/program.ts";
import { noLibrary } from "../../server/src/semantics/scope.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { others } from "../../server/src/targets/others.ts";
import { content, toUkur } from "./documents.ts";
import { figureRow, ratioRow, type Row } from "./table.ts";

const rounds = 7;

/** All targets for an instrument of 44 ratings, and single ones at 1,000 items. */
export function targetRows(): Row[] {
  const ids = outputTargets.map(({ id }) => id);
  return [...rows("all targets", ids, 22), ...rows("LimeSurvey", ["limesurvey"], 1_000), ...rows("XLSForm", ["xlsform"], 1_000)];
}

function rows(what: string, ids: readonly string[], items: number): Row[] {
  const text = toUkur(content(items));
  const parsed = parse(text, "bench.ukur");
  const { files, translations } = createProgram(new Map([["bench.ukur", { ...parsed, imports: [] }]]), ["bench.ukur"], [], noLibrary);
  const symbol = files.get("bench.ukur")!.symbols.find(({ kind }) => kind === "instrument") as Parameters<typeof lower>[0];
  const declared = { symbol, instrument: lower(symbol, translations, text), text };
  const targets = [...ownTargets, ...others].filter(({ id }) => ids.includes(id));
  const compile = (): unknown => outputsOf(declared, ids, targets, {});
  const json = (): unknown => JSON.stringify(declared.instrument, null, 2);
  // The first call loads and compiles code.
  compile();
  const pairs = Array.from({ length: rounds }, () => [time(compile), time(json)] as const);
  const size = `${items} items, ${declared.instrument.items.reduce((sum, { answers }) => sum + answers.length, 0)} ratings`;
  return [
    ratioRow(
      `${what}, × the instrument as JSON`,
      size,
      pairs.map(([own]) => own),
      pairs.map(([, reference]) => reference),
      {},
    ),
    figureRow(
      `${what}, milliseconds`,
      size,
      pairs.map(([own]) => own),
      "ms",
    ),
  ];
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
