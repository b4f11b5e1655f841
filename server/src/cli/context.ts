/** What a command works with, and the way it reports. */

import { relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { said } from "../diagnostics/said.ts";
import { visible } from "../diagnostics/visible.ts";
import type { Host } from "./host.ts";
import { nodeFileSystem, withSlashes } from "../node/nodeFileSystem.ts";
import { type Format, render } from "./render/formats.ts";
import { saidLosses, type PlacedLoss } from "../compiler/outputs.ts";
import { count } from "./render/report.ts";
import type { Status } from "./status.ts";

export interface Context {
  readonly host: Host;
  readonly format: Format;
  readonly colour: boolean;
  /** Warnings and losses fail, too. */
  readonly strict: boolean;
}

export interface Outcome {
  readonly findings: readonly Diagnostic[];
  /** What the platforms cannot hold. */
  readonly losses?: readonly PlacedLoss[];
  /** How many files were looked at. */
  readonly files: number;
  textOf(file: string): string;
}

/** Prints findings in the format asked for, and says which status they give. */
export async function report({ host, format, colour, strict }: Context, outcome: Outcome): Promise<Status> {
  const { findings, losses = [], files, textOf } = outcome;
  host.out(
    await render(
      {
        findings: findings.map((finding) => said(finding)),
        losses: saidLosses(losses),
        files,
        textOf,
        show: (file) => shown(file, host.cwd),
      },
      format,
      colour,
    ),
  );
  const { errors, warnings } = count(findings);
  return errors > 0 || (strict && warnings + losses.length > 0) ? 1 : 0;
}

/** Prints a line in which a file's name or an author's text may be. */
export function say(host: Host, line: string): void {
  host.out(`${visible(line)}\n`);
}

/** The same for a complaint, on the error output. */
export function complain(host: Host, message: string): void {
  host.err(`ukur: ${visible(message)}\n`);
}

/** Says what was written, and where it really is: the folder that was named may be a link. */
export async function sayWritten(host: Host, paths: readonly string[]): Promise<void> {
  for (const path of paths) say(host, `Wrote ${shown(await nodeFileSystem.realPath(path), host.cwd)}`);
}

/** A path as the user would write it: from the current folder, where it is in it. */
export function shown(path: string, cwd: string): string {
  const short = withSlashes(relative(cwd, path));
  return short === "" || short.startsWith("../") || path.startsWith("library:") ? path : short;
}
