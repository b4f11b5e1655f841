/** What the renderers of findings are given. */

import type { SaidLoss } from "../../compiler/outputs.ts";
import { isCode } from "../../diagnostics/catalogue.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { SaidFinding } from "../../diagnostics/said.ts";

export interface Report {
  /** In the order they are shown. */
  readonly findings: readonly SaidFinding[];
  readonly losses: readonly SaidLoss[];
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

export function count(findings: readonly { readonly severity: Severity }[]): Counts {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** "2 errors and 1 warning in 3 files." */
export function summary({ findings, losses, files }: Report): string {
  const { errors, warnings, infos } = count(findings);
  const parts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ...(infos > 0 ? [plural(infos, "remark")] : []),
    ...(losses.length > 0 ? [plural(losses.length, "loss", "losses")] : []),
  ];
  const what = parts.length === 0 ? "No findings" : parts.join(", ").replace(/, ([^,]*)$/, " and $1");
  return `${what} in ${plural(files, "file")}.`;
}

/** The page about a code, from the project's root. A test that failed has none. */
export function pageOf(code: string): string | undefined {
  return isCode(code) ? `docs/checks/${code}.md` : undefined;
}

/** "1 error", "2 errors" */
export function plural(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}
