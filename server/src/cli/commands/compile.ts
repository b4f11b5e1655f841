import { join, resolve } from "node:path";
import { type Context, report, sayWritten, shown } from "../context.ts";
import { findFile } from "../../node/findFiles.ts";
import { instrumentsIn } from "../../compiler/instruments.ts";
import { toldLosses } from "../../compiler/losses.ts";
import { loadTargets, outputsOf } from "../../compiler/outputs.ts";
import { load } from "../../node/load.ts";
import { Misuse } from "../../node/misuse.ts";
import { loadOthers, targetIds } from "../../node/targetIds.ts";
import type { Status } from "../status.ts";
import { repeatOnChange } from "../watch.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { message } from "../../messages/message.ts";

interface Options {
  /** None: the usual ones. */
  readonly targets: readonly string[];
  readonly output: string;
  readonly watch: boolean;
  readonly sideBySide: boolean;
}

/** `ukur compile FILE`: writes the instrument and its form for each platform, all of them or none. */
export async function compile(context: Context, options: Options, arg: string): Promise<Status> {
  const file = findFile(arg, context.host.cwd);
  const targets = targetIds(options.targets);
  const once = () => compileOnce(context, options, targets, file);
  if (!options.watch) return (await once()).status;
  return repeatOnChange(context, file, once);
}

/** The status, and the files that were read or are missing. */
async function compileOnce(context: Context, options: Options, targets: readonly string[], file: string) {
  const { host, format, tell } = context;
  const loaded = await load([file], host.cwd, { profile: context.profile });
  const { findings, asked: files, textOf, profileOf } = loaded;
  if (findings.some(({ severity }) => severity === "error")) {
    return { status: await report(context, { findings, files: 1, textOf, profileOf }), files };
  }
  const platforms = await loadTargets(targets, loadOthers);
  const outputs = instrumentsIn(file, loaded.programs).map((declared) => outputsOf(declared, targets, platforms, options));
  if (outputs.length === 0) throw new Misuse(message("complaints.nothingToCompile", { path: shown(file, host.cwd) }));
  const status = await report(context, {
    findings,
    losses: outputs.flatMap(({ losses }) => toldLosses(losses)),
    files: 1,
    textOf,
    profileOf,
  });
  if (status !== 0) {
    host.err(`${tell(message("commands.notWritten"))}\n`);
    return { status, files };
  }
  const folder = resolve(host.cwd, options.output);
  const written = outputs
    .flatMap((output) => output.files)
    .map(({ name, content }) => ({ path: join(folder, name), content, within: folder }));
  await writeFiles(written);
  if (format === "text")
    await sayWritten(
      context,
      written.map(({ path }) => path),
    );
  return { status, files };
}
