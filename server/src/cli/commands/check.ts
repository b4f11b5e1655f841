import { type Context, report } from "../context.ts";
import { findFiles } from "../../node/findFiles.ts";
import { load } from "../../node/load.ts";
import type { Status } from "../status.ts";

/** `ukur check PATHS…`: everything that is wrong with the files and what they import. */
export async function check(context: Context, args: readonly string[]): Promise<Status> {
  const { cwd } = context.host;
  const paths = findFiles(args.length > 0 ? args : ["."], cwd);
  const { findings, textOf, profileOf } = await load(paths, cwd, { args, profile: context.profile });
  return report(context, { findings, files: paths.length, textOf, profileOf });
}
