import { createRequire } from "node:module";
import { fromSources, shipped } from "../../node/shipped.ts";
import type { Status } from "../status.ts";

/**
 * `ukur lsp`: serves an editor until it leaves. The server is a program beside this one, as no other command should have to read
 * it at its start.
 */
export async function lsp(): Promise<Status> {
  if (fromSources) await import(new URL("../../main.server.node.ts", import.meta.url).href);
  else createRequire(shipped("server.cjs"))(shipped("server.cjs"));
  return 0;
}
