import { type Context, report } from "../context.ts";
import { findFiles } from "../../node/findFiles.ts";
import { load } from "../../node/load.ts";
import { burdensOf } from "../render/burden.ts";
import type { Status } from "../status.ts";

/** `ukur check PATHS…`: everything that is wrong with the files and what they import; with `--summary`, what their instruments ask of respondents. */
export async function check(context: Context, args: readonly string[], summary: boolean): Promise<Status> {
  const { cwd } = context.host;
  const paths = findFiles(args.length > 0 ? args : ["."], cwd);
  const { programs, findings, textOf, profileOf } = await load(paths, cwd, { args, profile: context.profile, spelling: true });
  const instruments = summary ? burdensOf(paths, programs) : undefined;
  return report(context, { findings, instruments, files: paths.length, textOf, profileOf });
}
