import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Status } from "../status.ts";

/**
 * `ukur lsp`: serves an editor until it leaves. The server is a program beside this one, as no other command should have to read
 * it at its start.
 */
export async function lsp(): Promise<Status> {
  const command = realpathSync(process.argv[1]!);
  const server = join(dirname(command), command.endsWith(".ts") ? "main.server.node.ts" : "server.cjs");
  await import(pathToFileURL(server).href);
  return 0;
}
