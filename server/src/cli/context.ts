/** What a command works with, and the way it reports. */

import { relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inEnglish, said, speakerOf, type SaidFinding, type Speaker } from "../diagnostics/said.ts";
import { visible } from "../diagnostics/visible.ts";
import type { Code } from "../findings/codes.ts";
import type { Words } from "../findings/entry.ts";
import type { Profile } from "../findings/levels.ts";
import { message } from "../messages/message.ts";
import type { ReaderLanguage, Tell } from "../messages/say.ts";
import type { Host } from "./host.ts";
import { nodeFileSystem, withSlashes } from "../node/nodeFileSystem.ts";
import type { InstrumentBurden } from "./render/burden.ts";
import { type Format, render } from "./render/formats.ts";
import { saidLosses, type PlacedLoss } from "../compiler/losses.ts";
import { count } from "./render/report.ts";
import type { Status } from "./status.ts";

export interface Context {
  readonly host: Host;
  readonly format: Format;
  readonly colour: boolean;
  /** Warnings and losses fail, too. */
  readonly strict: boolean;
  /** The profile that holds whatever a project says. */
  readonly profile: Profile | undefined;
  /** The language of the reader, and what says messages in it. */
  readonly language: ReaderLanguage;
  readonly tell: Tell;
}

export interface Outcome {
  readonly findings: readonly Diagnostic[];
  /** What is shown like findings and is none of the text, such as a test that fails. */
  readonly results?: readonly SaidFinding[];
  /** What the platforms cannot hold. */
  readonly losses?: readonly PlacedLoss[];
  /** What instruments ask of their respondents, where that is to be said. */
  readonly instruments?: readonly InstrumentBurden[] | undefined;
  /** How many files were looked at. */
  readonly files: number;
  textOf(file: string): string;
  /** The profile that holds for a file. */
  profileOf?(file: string): Profile;
}

/** Prints findings in the format asked for, and says which status they give. */
export async function report({ host, format, colour, strict, language, tell }: Context, outcome: Outcome): Promise<Status> {
  const { results = [], losses = [], instruments, files, textOf, profileOf } = outcome;
  const speaker = await speakerIn(language);
  const taught = new Set(profileOf ? outcome.findings.filter(({ file }) => profileOf(file) === "teaching") : []);
  const words = taught.size > 0 ? await explanationsIn(language) : undefined;
  const found = outcome.findings.map((finding) => ({
    ...said(finding, speaker),
    ...(words && taught.has(finding) && { why: words[finding.code].why }),
  }));
  const findings = [...found, ...results];
  host.out(
    await render(
      {
        findings,
        losses: saidLosses(losses, tell),
        say: tell,
        instruments,
        files,
        textOf,
        columns: host.columns(),
        show: (file) => shown(file, host.cwd),
      },
      format,
      colour,
    ),
  );
  const { errors, warnings } = count(findings);
  return errors > 0 || (strict && warnings + losses.length > 0) ? 1 : 0;
}

/** What says findings in a language. English is there; the words of another one are loaded where somebody reads them. */
export async function speakerIn(language: ReaderLanguage): Promise<Speaker> {
  return language === "en" ? inEnglish : speakerOf(language, (await import("../findings/indonesian.ts")).indonesian);
}

/** What is told of each code in a language. The texts are long, and most commands need none: the built one has them packed. */
export async function explanationsIn(language: ReaderLanguage): Promise<Readonly<Record<Code, Words>>> {
  return language === "id" ? (await import("../findings/indonesian.ts")).indonesian : (await import("../findings/catalogue.ts")).catalogue;
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
