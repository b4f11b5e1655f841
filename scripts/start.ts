/** `npm start [-- FILE]`: compiles an instrument to `out/` and says how to go on. */

import { relative, resolve } from "node:path";
import { nodeHost } from "../server/src/cli/host.ts";
import { run } from "../server/src/cli/run.ts";
import { root } from "./generate.ts";

// npm runs scripts in the project's folder and keeps the user's in INIT_CWD.
const here = process.env["INIT_CWD"] ?? process.cwd();
const file = resolve(here, process.argv[2] ?? resolve(root, "samples/efiling/efiling.ukur"));
const out = resolve(root, "out");
const shown = (path: string) => relative(here, path) || ".";

const command = shown(resolve(root, "server/dist/ukur.js"));

console.log(`Compiling ${shown(file)}`);
const status = await run(["compile", file, "-o", out], { ...nodeHost(), cwd: here });
if (status === 0) {
  const next = [
    ["npm run build", `make the command line, ${command}`],
    [`node ${command} new my_survey`, "start an instrument of your own"],
    [`node ${command} check my_survey.ukur`, "find out what is wrong with it"],
    [`node ${command} preview my_survey.ukur`, "see it in a browser while you write it"],
    [shown(resolve(root, "docs/language.md")), "read how instruments are written"],
  ] as const;
  const width = Math.max(...next.map(([what]) => what.length));
  console.log(`
In ${shown(out)}/ you have the questionnaire as a survey for SurveyJS (.surveyjs.json), and the instrument itself
with its variables, codes and scores (.instrument.json).

Next:
${next.map(([what, why]) => `  ${what.padEnd(width)}  ${why}\n`).join("")}`);
}
process.exitCode = status;
