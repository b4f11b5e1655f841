/** Measures all stages of one kind of text at growing sizes, in a process of its own, and sends each figure to the process that asked. */

import { kinds } from "../../support/growing/index.ts";
import { runStages } from "../../support/growing/stages.ts";
import { sizes, weighed } from "./figures.ts";

/** A stage that takes longer than so many milliseconds is not asked for more. */
const enough = 15_000;

const [, , name] = process.argv;
const kind = kinds.find((each) => each.name === name)!;

/** Milliseconds that this thread has worked: what else the machine does in the meantime does not count. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const heap = (): number => {
  gc!({ type: "major", execution: "sync" });
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

// What V8 has not compiled yet would count against the small texts.
for (let round = 0; round < 5; round++) await runStages(kind.text(sizes[0]! / 4), async (_, work) => work());
for (const size of sizes) {
  const text = kind.text(size);
  // Each is measured more than once: memory is collected at some moment, and the machine does other things, too. The first tells what is kept.
  const rounds = size <= 40_000 ? 4 : size <= 320_000 ? 3 : 2;
  let slow: string | undefined;
  let before: number | undefined;
  const started = performance.now();
  // Where all stages take seconds, no moment of the machine's makes them look much slower.
  for (let round = 0; round < rounds && performance.now() - started < 6_000; round++) {
    await runStages(text, async (stage, work, atPlaces) => {
      process.send!({ begins: stage, size });
      const weighs = round === 0 && weighed.has(size) && !atPlaces;
      before ??= weighs ? heap() : undefined;
      const start = worked();
      const made = await work();
      const ms = worked() - start;
      if (ms > enough) slow = stage;
      const after = weighs ? heap() : undefined;
      process.send!({ size, stage, ms, kept: after === undefined ? undefined : Math.max(0, after - before!) });
      // The next stage begins where this one has ended.
      before = after;
      return made;
    });
  }
  if (slow !== undefined) {
    process.send!({ stopped: slow, size });
    break;
  }
}
process.disconnect();
