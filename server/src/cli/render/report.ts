/** What the renderers of findings are given. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

export interface Report {
  /** In the order they are shown. */
  readonly findings: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
  /** The text of a file that a finding is in; empty where it could not be read. */
  textOf(file: string): string;
  /** A file's path as the user would write it, from the current folder. */
  show(file: string): string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function count(findings: readonly Diagnostic[]): Counts {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** The page about a code, from the project's root. */
export function pageOf(code: string): string {
  return `docs/checks/${code}.md`;
}

/** "1 error", "2 errors" */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
