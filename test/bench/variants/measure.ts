/** Times one function on one file in this process and prints the figures as JSON. */

import { readFileSync } from "node:fs";

export interface Figures {
  /** Milliseconds of the first call, as a command meets it. */
  readonly first: number;
  /** The fastest of the calls after it, as a long-lived server meets it. */
  readonly warm: number;
  /** Bytes of heap that one result keeps alive. */
  readonly kept: number;
}

/** Needs `--expose-gc`. Arguments: the file's path, and how many calls follow the first. */
export function measure(work: (text: string) => unknown): void {
  const { gc } = globalThis;
  if (!gc) throw new Error("Run with --expose-gc.");
  const text = readFileSync(process.argv[2]!, "utf8");
  const calls = Number(process.argv[3]);
  gc();
  const first = time(() => work(text));
  let warm = Infinity;
  for (let call = 0; call < calls; call++)
    warm = Math.min(
      warm,
      time(() => work(text)),
    );
  console.log(JSON.stringify({ first, warm, kept: keptBy(() => work(text), calls, gc) } satisfies Figures));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Several results are held at once, as one small result is less than what the heap varies by. */
function keptBy(work: () => unknown, copies: number, gc: () => void): number {
  const results = Array.from<unknown>({ length: copies });
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let copy = 0; copy < copies; copy++) results[copy] = work();
  gc();
  return (process.memoryUsage().heapUsed - before) / results.length;
}
