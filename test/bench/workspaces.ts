/** What it costs that there are other files: the samples once, and a hundred times. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { before, Editing, timed, type Percentiles } from "./editing.ts";
import { figureRow, ratioRow, type Row } from "./table.ts";

const opened = "desk/desk.ukur";
const files = Object.entries(sampleTexts).filter(([name]) => name.endsWith(".ukur"));

/** @param folder for the workspaces */
export async function workspaceRows(server: readonly string[], folder: string): Promise<Row[]> {
  const text = sampleTexts[opened]!;
  const folders = {
    one: written(join(folder, "one"), [[opened, text]]),
    small: written(join(folder, "small"), files),
    large: written(
      join(folder, "large"),
      Array.from({ length: 100 }, (_, copy) => files.map(([name, each]) => [`${copy}/${name}`, each] as const)).flat(),
    ),
  };
  const paths = { one: opened, small: opened, large: `0/${opened}` };
  const keystrokes = [before(text, "answers my question", "{")];
  const first = { one: [] as number[], small: [] as number[], large: [] as number[] };
  const typing = { one: [] as Percentiles[], small: [] as Percentiles[], large: [] as Percentiles[] };
  const all: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const name of ["one", "small", "large"] as const) {
      const start = performance.now();
      const editing = await Editing.open(server, join(folders[name], paths[name]), text, keystrokes, [folders[name]]);
      first[name].push(editing.firstFindings);
      // The answer needs all files.
      const readAll = (): Promise<unknown> => editing.client.connection.sendRequest("workspace/symbol", { query: "nothing has this name" });
      await readAll();
      if (name === "large") all.push(performance.now() - start);
      // Words are looked up a little later, and then once more in all files.
      await new Promise((done) => setTimeout(done, 1_500));
      await readAll();
      await timed(() => editing.typeAndSee(), 50, 0);
      typing[name].push(await timed(() => editing.typeAndSee(), 100, 0));
      await editing.close();
    }
  }
  const of = (name: keyof typeof typing, figure: keyof Percentiles): number[] => typing[name].map((each) => each[figure]);
  const size = `${(100 * files.length).toLocaleString("en")} files`;
  const bar = { atMost: 1.5 };
  return [
    ratioRow(`keystroke to findings, × ${files.length} files, p50`, size, of("large", "p50"), of("small", "p50"), bar),
    ratioRow("the same, p95", size, of("large", "p95"), of("small", "p95"), {}),
    ratioRow("opening to first findings, × one file", size, first.large, first.one, bar),
    figureRow("start of the server to all findings", size, all, "ms"),
  ];
}

function written(folder: string, texts: readonly (readonly [string, string])[]): string {
  for (const [name, text] of texts) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
