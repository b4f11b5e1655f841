/** Files that ship beside the command and that most commands never read. */

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { message } from "../messages/message.ts";
import { Misuse } from "./misuse.ts";
import { valueOf } from "./program.ts";

/** Where this stands. The bundled command has no address of its own, the bundled library has. */
const here: string | undefined = import.meta.url;

/** Whether this runs from its sources. */
export const fromSources = here?.endsWith(".ts") === true;

/** The path of a file that ships beside the command. Where the command runs from its sources, that is the folder of the built ones. */
export function shipped(name: string): string {
  const path = shippedPath(name);
  if (existsSync(path)) return path;
  throw new Misuse(message("complaints.notShipped", { name, folder: dirname(path) }));
}

/**
 * The same, whether it is there or not.
 *
 * @param source its path among the sources, from here, where it is not built
 */
export function shippedPath(name: string, source = `../../dist/${name}`): string {
  if (fromSources) return fileURLToPath(new URL(source, here));
  return join(dirname(realpathSync(here ? fileURLToPath(here) : process.argv[1]!)), name);
}

/**
 * Code that ships in a file of its own, so that no other command has to read it at its start.
 *
 * @param source its path among the sources, from here
 */
export async function loadShipped<T>(source: string, name: string): Promise<T> {
  if (fromSources) return (await import(new URL(source, here).href)) as T;
  const path = shipped(name);
  const program = valueOf(readFileSync(path, "latin1"), path) as (require: NodeJS.Require) => T;
  return program(createRequire(path));
}
