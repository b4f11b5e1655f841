/** Times one function on one file in this process and prints the figures as JSON. */

import { readFileSync } from "node:fs";

export interface Figures {
  /** Milliseconds of the first call, as a command would meet it. */
  readonly first: number;
  /** The fastest of the calls after it, as a long-lived server would. */
  readonly warm: number;
  /** Bytes of heap that the result of one call keeps alive. */
  readonly kept: number;
}

/** Needs `--expose-gc`. The file's path is the first argument, the number of calls after the first the second. */
export function measure(work: (text: string) => unknown): void {
  const text = readFileSync(process.argv[2]!, "utf8");
  const repeats = Number(process.argv[3] ?? 0);
  const { gc } = globalThis;
  if (!gc) throw new Error("Run with --expose-gc.");
  const time = (): [number, unknown] => {
    const start = performance.now();
    const result = work(text);
    return [performance.now() - start, result];
  };
  gc();
  const before = process.memoryUsage().heapUsed;
  let [first, result] = time();
  gc();
  const keptFirst = process.memoryUsage().heapUsed - before;
  let warm = first;
  for (let i = 0; i < repeats; i++) {
    const [again, next] = time();
    warm = Math.min(warm, again);
    result = next;
  }
  // The first call's figure holds what a program sets up once, too; the growth by a second result does not.
  gc();
  const one = process.memoryUsage().heapUsed;
  const [, second] = time();
  gc();
  const kept = repeats > 0 ? process.memoryUsage().heapUsed - one : keptFirst;
  console.log(JSON.stringify({ first, warm, kept } satisfies Figures));
  if (result === second) throw new Error("unreachable: keeps both results alive");
}
