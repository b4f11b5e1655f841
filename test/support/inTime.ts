/** Whether work on hostile texts ends. It is done in a process of its own: what hangs there answers nobody, and is ended after a while. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What is done with a text, in memory, as a command or an editor asks for it. */
export type Work = "check" | "light bulb" | "completion" | "platforms" | "everything";

export interface Hostile {
  readonly name: string;
  /** With the cursor as `<|>`, for an editor's work. */
  readonly text: string;
}

/** Long enough for a slow machine; what grows faster than the text takes minutes for texts of this size. */
const patience = 100_000;

/** The names of the texts that the work was not done with: that which it hung in, and those behind it. All are done in one process, one after the other. */
export function notDone(work: Work, texts: readonly Hostile[]): string[] {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [join(import.meta.dirname, "inTimeChild.ts"), work], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    timeout: patience,
    killSignal: "SIGKILL",
    maxBuffer: 1e9,
  });
  if (stderr !== "" && signal === null) throw new Error(stderr);
  const done = new Set(stdout.split("\n"));
  return texts.map(({ name }) => name).filter((name) => !done.has(name));
}
