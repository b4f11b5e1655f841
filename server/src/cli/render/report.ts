/** What the renderers of findings are given. */

import type { SaidLoss } from "../../compiler/losses.ts";
import type { InstrumentBurden } from "./burden.ts";
import { isCode } from "../../findings/codes.ts";
import type { Severity } from "../../findings/entry.ts";
import type { SaidFinding } from "../../diagnostics/said.ts";
import { message, type Message } from "../../messages/message.ts";
import { sayIn, type Tell } from "../../messages/say.ts";

export interface Report {
  /** In the order they are shown. */
  readonly findings: readonly SaidFinding[];
  readonly losses: readonly SaidLoss[];
  /** What instruments ask of their respondents, where that is to be said. */
  readonly instruments?: readonly InstrumentBurden[] | undefined;
  /** How many files were looked at. */
  readonly files: number;
  /** The text of a file that a finding is in; empty where it could not be read. */
  textOf(file: string): string;
  /** How wide the terminal is, where the report goes to one. */
  readonly columns?: number | undefined;
  /** What says words of the report; English where it is not given. */
  readonly say?: Tell;
  /** A file's path as the user would write it, from the current folder. */
  show(file: string): string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function count(findings: readonly { readonly severity: Severity }[]): Counts {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** Says something in the language of the report. */
export function sayOf({ say = english }: Report, told: Message): string {
  return say(told);
}

const english = sayIn("en");

/** "2 errors and 1 warning in 3 files." */
export function summary(report: Report): string {
  const { findings, losses, files } = report;
  return sayOf(report, message("commands.summary", { ...count(findings), losses: losses.length, files }));
}

/** The page about a code, from the project's root. A test that failed has none. */
export function pageOf(code: string): string | undefined {
  return isCode(code) ? `docs/checks/${code}.md` : undefined;
}
