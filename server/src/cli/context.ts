/** What a command works with, and the way it reports. */

import { relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { said } from "../diagnostics/said.ts";
import { inIndonesianBy } from "../diagnostics/translated.ts";
import { visible } from "../diagnostics/visible.ts";
import { message } from "../messages/message.ts";
import type { ReaderLanguage, Tell } from "../messages/say.ts";
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
  /** The language of the reader, and what says messages in it. */
  readonly language: ReaderLanguage;
  readonly tell: Tell;
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
export async function report({ host, format, colour, strict, language, tell }: Context, outcome: Outcome): Promise<Status> {
  const { findings, losses = [], files, textOf } = outcome;
  const messageOf = await messagesIn(language);
  host.out(
    await render(
      {
        findings: findings.map((finding) => said(finding, tell, messageOf(finding))),
        losses: saidLosses(losses, tell),
        say: tell,
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

/** What findings say in a language. English is what they have; another one is loaded where somebody reads it. */
async function messagesIn(language: ReaderLanguage): Promise<(finding: Diagnostic) => string> {
  if (language === "en") return ({ message }) => message;
  return inIndonesianBy(await import("../diagnostics/indonesian/words.ts")).message;
}

/** Prints a line in which a file's name or an author's text may be. */
export function say(host: Host, line: string): void {
  host.out(`${visible(line)}\n`);
}

/** The same for a complaint, on the error output. */
export function complain(host: Host, complaint: string): void {
  host.err(`ukur: ${visible(complaint)}\n`);
}

/** Says what was written, and where it really is: the folder that was named may be a link. */
export async function sayWritten({ host, tell }: Context, paths: readonly string[]): Promise<void> {
  for (const path of paths) say(host, tell(message("commands.wrote", { path: shown(await nodeFileSystem.realPath(path), host.cwd) })));
}

/** A path as the user would write it: from the current folder, where it is in it. */
export function shown(path: string, cwd: string): string {
  const short = withSlashes(relative(cwd, path));
  return short === "" || short.startsWith("../") || path.startsWith("library:") ? path : short;
}
