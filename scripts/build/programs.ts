/** Programs as the command loads them: scripts that V8 may have compiled ahead, when Ukur was built. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../generate.ts";

/**
 * What a bundle in the format of CommonJS becomes: a function that is given `require`, and gives what the bundle exports. It begins with the name
 * of its compiled code.
 */
export function programOf(bundle: string): string {
  const text = `(function(require){var module={exports:{}},exports=module.exports;${ascii(bundle.trim())};return module.exports})`;
  return `/*${createHash("sha256").update(text).digest("hex").slice(0, 16)}*/${text}`;
}

/** The file of a command: what launches it, and in its last line the program, as a comment. */
export function commandOf(launcher: string, program: string): string {
  if (program.includes("\n")) throw new Error("A program that stands in a comment has to be one line.");
  return `#!/usr/bin/env node\n${launcher.trim()}\n//${program}\n`;
}

/** esbuild writes signs beyond ASCII by their numbers, but for those in regular expressions, where numbers mean the same. */
function ascii(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What the command does most, so that V8 has compiled what it needs for it. */
const lines = [
  { line: "check efiling.ukur", needs: "ukur.js" },
  { line: "compile efiling.ukur --target all -o out", needs: "targets.cjs" },
  { line: "score efiling.ukur responses.csv -o out", needs: "score.cjs" },
];

/** Has V8 compile the programs in a folder, for the Node that builds and for the one that somebody started the build with. */
export function compileAhead(folder: string): void {
  const work = mkdtempSync(join(tmpdir(), "ukur-compiled-"));
  cpSync(join(root, "samples/efiling"), work, { recursive: true });
  writeFileSync(join(work, "ukur.config.json"), "{}");
  const possible = lines.filter(({ needs }) => existsSync(join(folder, needs)));
  const words = possible
    .map(({ line }) => line)
    .join(" --then ")
    .split(" ");
  for (const node of new Set([process.execPath, process.env["UKUR_NODE"] ?? process.execPath])) {
    const args = ["--require", join(root, "scripts/build/compileAhead.cjs"), join(folder, "ukur.js"), ...words];
    const { status, stderr } = spawnSync(node, args, { cwd: work, encoding: "utf8" });
    if (status !== 0) throw new Error(`The command could not be compiled ahead: ${stderr}`);
  }
  rmSync(work, { recursive: true });
}
