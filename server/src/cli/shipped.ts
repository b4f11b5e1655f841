/** Files that ship beside the command and that most commands never read. */

import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { Misuse } from "./misuse.ts";

/** The path of a file that ships beside the command. Where the command runs from its sources, that is the folder of the built ones. */
export function shipped(name: string): string {
  const command = realpathSync(process.argv[1]!);
  const folder = command.endsWith(".ts") ? join(dirname(command), "../../dist") : dirname(command);
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new Misuse(`${name} is not beside the command, in ${folder}. Build Ukur (npm run build), or copy its whole dist folder.`);
}
