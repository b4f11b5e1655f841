import { pathToFileURL } from "node:url";
import { fromSources, shipped } from "../../node/shipped.ts";
import type { Status } from "../status.ts";

/**
 * `ukur lsp`: serves an editor until it leaves. The server is a program beside this one, as no other command should have to read
 * it at its start.
 */
export async function lsp(): Promise<Status> {
  await import(fromSources ? new URL("../../main.server.node.ts", import.meta.url).href : pathToFileURL(shipped("server.cjs")).href);
  return 0;
}
