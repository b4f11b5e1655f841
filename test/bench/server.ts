/** The language server: from keystrokes to findings and from questions to answers over stdio, its start, and the sizes of what is shipped. */

import { spawnSync } from "node:child_process";
import { copyFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildServer } from "../../scripts/build/bundles.ts";
import { buildExtension } from "../../scripts/build/extension.ts";
import { english } from "../../scripts/dictionary.ts";
import { packageExtension } from "../../scripts/package.ts";
import { ForeignClient } from "../support/foreignClient.ts";
import { content, toUkur } from "./documents.ts";
import { before, Editing, timed, type Keystroke, type Percentiles } from "./editing.ts";
import { figureRow, ratioRow, type Bar, type Row } from "./table.ts";
import { workspaceRows } from "./workspaces.ts";

/** Times a server that reads nothing: by the number of items, and for edits outside of items. */
const floorBars: Readonly<Record<number, Bar>> = { 10_000: { atMost: 2 } };
const outsideBar: Bar = {};

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** @param folder for what has to be built first */
export async function serverRows(folder: string): Promise<Row[]> {
  const built = join(folder, "server.cjs");
  await buildServer(built);
  copyFileSync(english, join(folder, "english.words"));
  const servers = { ukur: [built, "--stdio"], floor: [inProject("./servers/floor.ts")], langium: [inProject("./langium/server.ts")] };
  return [
    ...(await keystrokeRows(servers, 22, { rounds: 5, keystrokes: 200, langium: 80 })),
    ...(await keystrokeRows(servers, 1_000, { rounds: 5, keystrokes: 100, langium: 16 })),
    ...(await keystrokeRows(servers, 10_000, { rounds: 3, keystrokes: 24, langium: 8 })),
    ...(await outsideRows(servers)),
    ...(await workspaceRows(servers.ukur, folder)),
    ...(await requestRows(servers.ukur)),
    ...(await startRows(servers)),
    ...(await sizeRows(folder)),
  ];
}

type Servers = Readonly<Record<"ukur" | "floor" | "langium", readonly string[]>>;

/** How often each size is measured. Langium takes so long on the large ones that fewer keystrokes have to do. */
interface Effort {
  readonly rounds: number;
  readonly keystrokes: number;
  readonly langium: number;
}

/** From a keystroke to the findings after it. */
async function keystrokeRows(servers: Servers, size: number, { rounds, keystrokes, langium }: Effort): Promise<Row[]> {
  const text = toUkur(content(size));
  const taken = { ukur: [] as Percentiles[], floor: [] as Percentiles[], langium: [] as Percentiles[] };
  for (let round = 0; round < rounds; round++) {
    for (const name of ["ukur", "floor", "langium"] as const) {
      const editing = await Editing.open(servers[name], "/bench/bench.ukur", text);
      const times = name === "langium" ? langium : keystrokes;
      // Half as many before, so that V8 has compiled what it will.
      taken[name].push(await timed(() => editing.typeAndSee(), times, times >> 1));
      await editing.close();
    }
  }
  const items = `${size.toLocaleString("en")} items`;
  const of = (name: keyof typeof taken, figure: keyof Percentiles): number[] => taken[name].map((each) => each[figure]);
  return [
    ratioRow(
      "keystroke to findings, Langium × Ukur, p50",
      items,
      of("langium", "p50"),
      of("ukur", "p50"),
      size >= 10_000 ? { atLeast: 100 } : {},
    ),
    ratioRow("the same, p95", items, of("langium", "p95"), of("ukur", "p95"), {}),
    ratioRow(
      "keystroke to findings, × a server that reads nothing, p50",
      items,
      of("ukur", "p50"),
      of("floor", "p50"),
      floorBars[size] ?? {},
    ),
    ratioRow("the same, p95", items, of("ukur", "p95"), of("floor", "p95"), {}),
    figureRow("keystroke to findings, p50", items, of("ukur", "p50"), "ms"),
    figureRow("keystroke to findings, p95", items, of("ukur", "p95"), "ms", size === 1_000 ? { atMost: 16 } : {}),
  ];
}

/** From a keystroke in what items hang on to the findings after it. */
async function outsideRows({ ukur, floor }: Servers): Promise<Row[]> {
  const text = `import servqual\n${toUkur(content(1_000))}`;
  const places: Readonly<Record<string, Keystroke>> = {
    "a stem": before(text, "excellent office", "{"),
    "a label of a scale": before(text, "disagree", "{"),
    "a score": before(text, " - expectation", "x"),
    "an import": before(text, "\nscale", "x"),
  };
  const rows: Row[] = [];
  for (const [what, keystroke] of Object.entries(places)) {
    const taken = { ukur: [] as number[], floor: [] as number[] };
    for (let round = 0; round < 3; round++) {
      for (const [name, server] of [["ukur", ukur] as const, ["floor", floor] as const]) {
        const editing = await Editing.open(server, "/bench/bench.ukur", text, [keystroke]);
        taken[name].push((await timed(() => editing.typeAndSee(), 200, 100)).p50);
        await editing.close();
      }
    }
    rows.push(ratioRow(`the same in ${what}, p50`, "1,000 items", taken.ukur, taken.floor, outsideBar));
  }
  return rows;
}

/** What is asked after a keystroke, when nothing is known of the new text but its program and its findings. */
async function requestRows(server: readonly string[]): Promise<Row[]> {
  const text = toUkur(content(1_000));
  const taken: Record<string, number[]> = {};
  for (let round = 0; round < 5; round++) {
    const editing = await Editing.open(server, "/bench/bench.ukur", text);
    const {
      client: { connection },
      uri,
    } = editing;
    const ask = (method: string, params: object = {}): Promise<unknown> =>
      connection.sendRequest(method, { textDocument: { uri }, position: editing.position, ...params });
    const measure = async (
      what: string,
      work: () => Promise<unknown>,
      prepare: () => Promise<unknown> = () => editing.typeAndSee(),
    ): Promise<void> => {
      (taken[what] ??= []).push((await timed(work, 60, 20, prepare)).p95);
    };
    await measure("completion", () => ask("textDocument/completion"));
    await measure("hover", () => ask("textDocument/hover"));
    await measure("semantic tokens, full", () => ask("textDocument/semanticTokens/full"));
    let previousResultId: string | undefined;
    const tokens = async (method: string): Promise<void> => {
      ({ resultId: previousResultId } = (await ask(method, { previousResultId })) as { resultId: string });
    };
    await tokens("textDocument/semanticTokens/full");
    await measure("semantic tokens, delta", () => tokens("textDocument/semanticTokens/full/delta"));
    await editing.close();
  }
  return Object.entries(taken).map(([what, p95]) =>
    figureRow(`${what}, p95`, "1,000 items", p95, "ms", what === "completion" ? { atMost: 10 } : {}),
  );
}

/** What the extension is made of, and the file that is installed. */
async function sizeRows(folder: string): Promise<Row[]> {
  const extension = join(folder, "extension");
  await buildExtension(extension);
  const row = (what: string, path: string): Row => figureRow(what, "", [statSync(path).size / 1000], "kB");
  return [
    row("the built server for Node", join(extension, "dist/server.cjs")),
    row("the same for a web worker", join(extension, "dist/server.browser.js")),
    row("the built client for Node", join(extension, "dist/client.cjs")),
    row("the same for a browser", join(extension, "dist/client.browser.cjs")),
    row("the extension as it is installed, .vsix", await packageExtension()),
  ];
}

/** From the start of the process to the answer to `initialize`. */
async function startRows({ ukur, floor }: Servers): Promise<Row[]> {
  const taken = { ukur: [] as number[], floor: [] as number[], node: [] as number[] };
  const since = (start: number): number => performance.now() - start;
  for (let round = 0; round < 11; round++) {
    for (const name of ["ukur", "floor"] as const) {
      const start = performance.now();
      const client = await ForeignClient.start([], { server: { ukur, floor }[name] });
      taken[name].push(since(start));
      await client.stop();
    }
    const start = performance.now();
    spawnSync(process.execPath, ["-e", "0"]);
    taken.node.push(since(start));
  }
  // The first round reads the disk.
  for (const times of Object.values(taken)) times.shift();
  return [ratioRow("start of the server to its first answer, × node -e 0", "", taken.ukur, taken.node, {})];
}
