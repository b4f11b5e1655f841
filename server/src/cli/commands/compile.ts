import { join, resolve } from "node:path";
import { didYouMean } from "../../diagnostics/suggest.ts";
import { targets } from "../../targets/index.ts";
import type { TargetOptions } from "../../targets/target.ts";
import { type Context, report, shown } from "../context.ts";
import { findFile } from "../findFiles.ts";
import { type Declared, instrumentsIn } from "../instruments.ts";
import { load } from "../load.ts";
import { Misuse } from "../misuse.ts";
import { withSlashes } from "../nodeFileSystem.ts";
import type { PlacedLoss } from "../render/report.ts";
import type { Status } from "../run.ts";
import { repeatOnChange } from "../watch.ts";
import { type NewFile, writeFiles } from "../writeFiles.ts";

export interface CompileOptions {
  readonly target?: readonly string[];
  readonly output: string;
  readonly watch?: boolean;
  readonly sideBySide?: boolean;
}

/** The instrument itself, which can be asked for like a platform. */
const instrumentTarget = "instrument";

/** `ukur compile FILE`: writes the instrument and its form for each platform, all of them or none. */
export async function compile(context: Context, options: CompileOptions, arg: string): Promise<Status> {
  const file = await findFile(arg, context.host.cwd);
  const chosen = chosenTargets(options.target);
  const once = () => compileOnce(context, options, chosen, file);
  if (!options.watch) return (await once()).status;
  return repeatOnChange(context.host, once);
}

function chosenTargets(asked: readonly string[] | undefined): readonly string[] {
  const known = [instrumentTarget, ...targets.map(({ id }) => id)];
  const unknown = asked?.find((id) => !known.includes(id));
  if (unknown === undefined) return asked ?? known;
  throw new Misuse(`There is no target called ${unknown}.${didYouMean(unknown, known) || ` There are ${known.join(", ")}.`}`);
}

/** The status, and the files that were read. */
async function compileOnce(context: Context, options: CompileOptions, chosen: readonly string[], file: string) {
  const { host, format } = context;
  const loaded = await load([file], host.cwd);
  const { findings, textOf } = loaded;
  const files = loaded.programs.flatMap((program) => [...program.files.keys()]);
  if (findings.some(({ severity }) => severity === "error")) {
    return { status: await report(context, { findings, files: 1, textOf }), files };
  }
  const instruments = instrumentsIn(file, loaded);
  if (instruments.length === 0) throw new Misuse(`${shown(file, host.cwd)} declares no instrument, so there is nothing to compile.`);
  const made = instruments.map((declared) => outputs(declared, chosen, options));
  const losses = made.flatMap((output) => output.losses);
  const status = await report(context, { findings, losses, files: 1, textOf });
  if (status !== 0) {
    host.err("Nothing was written, because of --strict.\n");
    return { status, files };
  }
  const folder = resolve(host.cwd, options.output);
  const written = made.flatMap((output) => output.files.map(({ path, text }) => ({ path: join(folder, path), text })));
  await writeFiles(written);
  if (format === "text") for (const { path } of written) host.out(`Wrote ${shown(withSlashes(path), host.cwd)}\n`);
  return { status, files };
}

/** The files of one instrument, by their names in the output folder. */
function outputs(
  { symbol, instrument }: Declared,
  chosen: readonly string[],
  options: TargetOptions,
): { files: NewFile[]; losses: PlacedLoss[] } {
  const files: NewFile[] = [];
  const losses: PlacedLoss[] = [];
  if (chosen.includes(instrumentTarget)) {
    files.push({ path: `${instrument.id}.instrument.json`, text: `${JSON.stringify(instrument, null, 2)}\n` });
  }
  for (const target of targets.filter(({ id }) => chosen.includes(id))) {
    const result = target.compile(instrument, { sideBySide: options.sideBySide });
    for (const { suffix, text } of result.files) files.push({ path: instrument.id + suffix, text });
    for (const loss of result.losses) losses.push({ target: target.title, file: symbol.file, ...loss });
  }
  return { files, losses };
}
