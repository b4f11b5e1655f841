/** Ukur for build scripts: what the command line does, as functions. */

import { resolve } from "node:path";
import { findFile, findFiles } from "./node/findFiles.ts";
import { load } from "./node/load.ts";
import { loadOthers, targetIds } from "./node/targetIds.ts";
import { instrumentsIn } from "./compiler/instruments.ts";
import { saidLosses, type SaidLoss } from "./compiler/losses.ts";
import { loadTargets, type Output as Compilation, outputsOf } from "./compiler/outputs.ts";
import { said, type SaidFinding } from "./diagnostics/said.ts";
import type { Profile } from "./findings/levels.ts";
import { migrate } from "./instrument/migrate.ts";
import type { Instrument } from "./instrument/schema.ts";
import { format as formatParsed } from "./language/format.ts";
import { parse } from "./language/parse.ts";
import { sayIn } from "./messages/say.ts";
import type { TargetOptions } from "./targets/target.ts";

export type { Span } from "./diagnostics/diagnostic.ts";
export type { SaidFinding as Diagnostic, SaidFix as Fix, SaidPlace as RelatedPlace } from "./diagnostics/said.ts";
export type { Severity } from "./findings/entry.ts";
export type { Profile } from "./findings/levels.ts";
export type { Instrument } from "./instrument/schema.ts";
export type { Row } from "./scoring/answers.ts";
export type { Results } from "./scoring/evaluate.ts";
export { answersSchema } from "./instrument/answersSchema.ts";
export { instrumentJsonSchema } from "./instrument/jsonSchema.ts";
export { evaluate } from "./scoring/evaluate.ts";
export { type Failure, runTests, type TestResult } from "./scoring/runTests.ts";
export { version } from "./version.ts";

export interface Place {
  /** The folder that paths are relative to. Imports of the files in it stay in it. The current one where it is not given. */
  readonly cwd?: string;
}

export interface CheckOptions extends Place {
  /** How much findings count, whatever the project's `ukur.config.json` says. */
  readonly profile?: Profile | undefined;
}

/**
 * Everything that is wrong with the files, or with all `.ukur` files of the folders, and what they import. Rejects where a path leads to no
 * such file.
 */
export async function check(
  paths: string | readonly string[],
  { cwd = process.cwd(), profile }: CheckOptions = {},
): Promise<readonly SaidFinding[]> {
  const here = resolve(cwd);
  const asked = [paths].flat();
  const { findings } = await load(findFiles(asked, here), here, { args: asked, profile, spelling: true });
  return findings.map((finding) => said(finding));
}

/** What an instrument became. */
export interface Output extends Omit<Compilation, "losses"> {
  /** What the platforms cannot hold. */
  readonly losses: readonly SaidLoss[];
}

export interface CompileOptions extends CheckOptions, TargetOptions {
  /** Such as `["surveyjs"]` or `["all"]`; the instrument and SurveyJS where it is not given. */
  readonly targets?: readonly string[];
}

export interface Compiled {
  readonly findings: readonly SaidFinding[];
  /** What each instrument of the file became; empty where there is an error among the findings. */
  readonly outputs: readonly Output[];
}

/** Compiles the instruments that a file declares. Nothing is written. Rejects where there is no such file or target. */
export async function compile(path: string, options: CompileOptions = {}): Promise<Compiled> {
  const here = resolve(options.cwd ?? process.cwd());
  const targets = targetIds(options.targets);
  const file = findFile(path, here);
  const loaded = await load([file], here, { profile: options.profile });
  const findings = loaded.findings.map((finding) => said(finding));
  if (findings.some(({ severity }) => severity === "error")) return { findings, outputs: [] };
  const platforms = await loadTargets(targets, loadOthers);
  const outputs = instrumentsIn(file, loaded.programs).map((declared) => outputsOf(declared, targets, platforms, options));
  return { findings, outputs: outputs.map((output) => ({ ...output, losses: saidLosses(output.losses) })) };
}

/**
 * An instrument from JSON, such as the file that `ukur compile` writes. One that an older Ukur has written is brought to today's shape. Throws
 * where it is no instrument, or one of a newer Ukur.
 */
export function readInstrument(value: unknown): Instrument {
  const read = migrate(value);
  if ("problem" in read) throw new Error(sayIn("en")(read.problem));
  return read.instrument;
}

/** The text as `ukur fmt` lays it out, or the faults of its grammar. */
export function format(text: string): { readonly text: string } | { readonly findings: readonly SaidFinding[] } {
  const parsed = parse(text, "text");
  const { diagnostics } = parsed;
  return diagnostics.some(({ severity }) => severity === "error")
    ? { findings: diagnostics.map((finding) => said(finding)) }
    : { text: formatParsed(parsed) };
}
