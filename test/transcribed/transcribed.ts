/** Real questionnaires, transcribed: their structure, in wording of our own, and what platforms cannot hold of each. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ownTargets } from "../../server/src/targets/index.ts";
import { others } from "../../server/src/targets/others.ts";
import { compileAll, type Compiled } from "../support/compile.ts";

export const folder = import.meta.dirname;
/** The files, by name. */
export const transcribed: readonly string[] = readdirSync(folder).filter((name) => name.endsWith(".ukur"));

export function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

export async function compiled(name: string): Promise<Compiled> {
  const [only] = await compileAll({ [name]: textOf(name) }, name);
  if (!only) throw new Error(`${name} declares no instrument.`);
  return only;
}

/** What each platform loses of a file: the codes of the losses, with what they are about. */
export async function lossesOf(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { instrument } = await compiled(name);
  return Object.fromEntries(
    [...ownTargets, ...others].map(({ id, compile }) => [
      id,
      [...new Set(compile(instrument, {}).losses.map(({ code, on }) => `${code} ${on}`))].sort(),
    ]),
  );
}

export const lossesPath: string = join(folder, "losses.json");
