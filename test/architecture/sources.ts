/** The project's own files, as the tests of its architecture read them. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** The paths of files from the project's root, with forward slashes. */
export function files(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (name) => name === "node_modules" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** What a file imports, as written: `./ast.ts`, `node:fs`, `zod`; or only what it imports types alone from. */
export function importsOf(path: string, which: "all" | "types" = "all"): string[] {
  const code = read(path).replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  if (which === "types") return [...code.matchAll(/^\s*import type\b[^"'`;]*?\bfrom\s+"([^"]+)"/gm)].map(([, from]) => from!);
  const statements = code.matchAll(/^\s*(?:import|export)\b[^"'`;]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...statements].map(([, from, bare, lazy]) => (from ?? bare ?? lazy)!);
}
