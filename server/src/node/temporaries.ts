/**
 * Temporary files beside those that are written: their names, and which of them a run left that was killed. The name says which process writes,
 * and where that process could be looked up, so that no run takes away what another one is writing.
 */

import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

const pattern = /^\.ukur-([0-9a-f]{12})-(\d{1,10})-[0-9a-f]{24}\.tmp$/;

/** Longer than any run writes, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** A name that nobody can foresee, so that nothing is planted there. It has its length whatever is written, as names may not be too long. */
export function temporaryName(pid = process.pid): string {
  return `.ukur-${place()}-${pid}-${randomBytes(12).toString("hex")}.tmp`;
}

/**
 * Whether a file of this name and age is what a dead run left. Of a process of this machine, that can be seen; one of another machine, or
 * of another container, that shares the folder gets a day.
 */
export function isLeftover(name: string, changed: number, now: number): boolean {
  const [, where, pid] = pattern.exec(name) ?? [];
  if (where === undefined) return false;
  return where === place() ? !isAlive(Number(pid)) : now - changed > day;
}

let known: string | undefined;

/** What tells this set of process numbers from all others: of a machine since it was started, and of a container. */
function place(): string {
  return (known ??= createHash("sha256")
    .update(
      JSON.stringify([
        hostname(),
        quietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
        quietly(() => readlinkSync("/proc/self/ns/pid")),
      ]),
    )
    .digest("hex")
    .slice(0, 12));
}

/** Only Linux has these files. */
function quietly(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
