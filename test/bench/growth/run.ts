/**
 * `npm run bench:growth [KIND…]`: how time and memory grow with the text, for each kind of text and everything that is done with it. Fails
 * where something grows faster than n · log n over three doublings, ends with an error or does not end.
 */

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { kinds } from "../../support/growing/index.ts";
import { fastest, sizes, type Figure, type Growth } from "./figures.ts";

/** How long a stage may be silent, in milliseconds. */
const patience = 60_000;
/** What grows too fast is measured this often before it is believed. */
const tries = 3;

interface Measured {
  readonly figures: readonly Figure[];
  /** Why there are no more. */
  readonly fault?: string;
}

type Told =
  | { readonly begins: string; readonly size: number }
  | { readonly stopped: string; readonly size: number }
  | { readonly size: number; readonly stage: string; readonly ms: number; readonly kept?: number };

function measure(name: string): Promise<Measured> {
  const { promise, resolve } = Promise.withResolvers<Measured>();
  const figures = new Map<string, Figure>();
  let at = "it begins";
  let said = "";
  let stopped: string | undefined;
  let silence: NodeJS.Timeout;
  let hangs = false;
  const child = fork(fileURLToPath(new URL("./measure.ts", import.meta.url)), [name], {
    execArgv: ["--expose-gc", "--max-old-space-size=2048"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const listen = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => ((hangs = true), child.kill("SIGKILL")), patience);
  };
  listen();
  child.stderr!.on("data", (chunk) => (said += chunk));
  child.on("message", (told: Told) => {
    listen();
    if ("begins" in told) {
      at = `${told.begins} of ${kB(told.size)}`;
      return;
    }
    if ("stopped" in told) {
      stopped = told.size < sizes.at(-1)! ? `too slow: ${told.stopped} of ${kB(told.size)}` : undefined;
      return;
    }
    const key = `${told.stage} ${told.size}`;
    const known = figures.get(key);
    figures.set(key, {
      size: told.size,
      stage: told.stage,
      ms: Math.min(told.ms, known?.ms ?? Infinity),
      kept: told.kept ?? known?.kept ?? 0,
    });
  });
  // What it has sent may still be on its way when it has ended.
  Promise.all([once(child, "exit"), once(child, "disconnect")]).then(([[code]]) => {
    clearTimeout(silence);
    const error = /^\w*Error: .*$|^FATAL ERROR: .*$/m.exec(said)?.[0] ?? `ended with ${code}`;
    const fault = hangs ? `does not end: ${at}` : code !== 0 ? `${at}: ${error.slice(0, 200)}` : stopped;
    resolve({ figures: [...figures.values()], ...(fault && { fault }) });
  });
  return promise;
}

const kB = (size: number): string => `${Math.round(size / 1000)} kB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const said = (growth: Growth | undefined): string =>
  growth ? `× ${growth.times.toFixed(0)} in ${growth.stage} (${kB(growth.size)})` : "too little to tell";
/** The fastest growth, as a part of what it may be; 0 where a fault says all there is to say. */
const worst = ({ figures, fault }: Measured): number =>
  fault === undefined ? Math.max(...(["ms", "kept"] as const).map((what) => fastest(figures, what)?.ofAllowed ?? 0)) : 0;

const asked = process.argv.slice(2);
/** The name of a kind asks for that one, other words for all kinds whose names have them. */
const names = new Set(kinds.map(({ name }) => name));
const chosen = kinds.filter(
  ({ name }) => asked.length === 0 || asked.some((part) => name === part || (!names.has(part) && name.includes(part))),
);
if (chosen.length === 0) throw new Error(`There is no kind of text called "${asked.join(" ")}".`);
console.log(
  `${chosen.length} kinds of text from ${kB(sizes[0]!)} to ${kB(sizes.at(-1)!)}. n · log n grows about tenfold over three doublings.\n`,
);
console.log("| kind | all of the longest text | time grows most | memory grows most | |\n|---|---|---|---|---|");
const failed: string[] = [];
for (const { name } of chosen) {
  let measured = await measure(name);
  for (let times = 1; times < tries && worst(measured) > 1; times++) {
    const again = await measure(name);
    if (worst(again) < worst(measured)) measured = again;
  }
  const { figures, fault } = measured;
  const longest = Math.max(0, ...figures.map(({ size }) => size));
  const all = figures.filter(({ size }) => size === longest).reduce((sum, { ms }) => sum + ms, 0);
  const verdict = fault ?? (worst(measured) > 1 ? "too fast" : "holds");
  if (verdict !== "holds") failed.push(name);
  console.log(
    `| ${name} | ${kB(longest)} in ${seconds(all)} | ${said(fastest(figures, "ms"))} | ${said(fastest(figures, "kept"))} | ${verdict} |`,
  );
}
console.log(
  failed.length === 0 ? `\nAll ${chosen.length} hold.` : `\n${failed.length} of ${chosen.length} do not hold: ${failed.join("; ")}.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
