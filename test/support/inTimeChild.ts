/** The process in which `inTime.ts` has work done: says the name of each text when it is through with it. */

import { readFileSync, writeSync } from "node:fs";
import { check } from "../../server/src/checks/index.ts";
import { instrumentsIn } from "../../server/src/compiler/instruments.ts";
import { loadTargets, outputsOf, outputTargets } from "../../server/src/compiler/outputs.ts";
import { format } from "../../server/src/language/format.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { codeActions } from "../../server/src/services/codeActions.ts";
import { complete } from "../../server/src/services/completion.ts";
import { rangeOf } from "../../server/src/services/positions.ts";
import { others } from "../../server/src/targets/others.ts";
import { hostOf, path, programOf } from "./editor.ts";
import { runStages } from "./growing/stages.ts";
import type { Hostile, Work } from "./inTime.ts";
import { uncursor } from "./markers.ts";
import { messageOf } from "./findings.ts";

const works: Readonly<Record<Work, (text: string, offset: number) => Promise<void>>> = {
  check: async (text) => {
    const program = await programOf(text);
    check(program);
    format(program.files.get(path)!.parsed);
  },
  // Where the cursor is, and with the whole file selected.
  "light bulb": async (text, offset) => {
    const program = await programOf(text);
    const findings = check(program).filter(({ file }) => file === path);
    for (const span of [
      { start: offset, end: offset },
      { start: 0, end: text.length },
    ]) {
      const host = { library: libraryTexts, findings, uriOf: (file: string) => `file://${file}` };
      codeActions(program, path, rangeOf({ text }, span), { diagnostics: [], only: [""] }, host);
    }
  },
  completion: async (text, offset) => {
    const program = await programOf(text);
    complete(program, path, rangeOf({ text }, { start: offset, end: offset }).start, hostOf(program));
  },
  platforms: async (text) => {
    const program = await programOf(text);
    const error = check(program).find(({ severity }) => severity === "error");
    const [declared] = instrumentsIn(path, [program]);
    if (error || !declared) throw new Error(error ? messageOf(error) : "The text declares no instrument.");
    const ids = outputTargets.map(({ id }) => id);
    outputsOf(declared, ids, await loadTargets(ids, async () => others), {});
  },
  everything: async (text) => void (await runStages(text, async (_, work) => work())),
};

for (const { name, text: marked } of JSON.parse(readFileSync(0, "utf8")) as readonly Hostile[]) {
  const { text, offset } = marked.includes("<|>") ? uncursor(marked) : { text: marked, offset: 0 };
  await works[process.argv[2] as Work](text, offset);
  writeSync(1, `${name}\n`);
}
