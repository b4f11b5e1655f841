import { createReadStream } from "node:fs";
import { basename, join, resolve } from "node:path";
import { message } from "../../messages/message.ts";
import { Misuse } from "../../node/misuse.ts";
import { loadShipped } from "../../node/shipped.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { type Context, say, sayWritten, shown } from "../context.ts";
import { instrumentIn } from "../instrument.ts";
import { sayProblems } from "../render/responses.ts";
import type { Status } from "../status.ts";
import { complaintOf } from "./score.ts";

/** `ukur score FILE --experts SHEET...`: the content validity of an instrument, by the sheets that experts have filled in. */
export async function scoreExperts(context: Context, output: string, arg: string, sheets: readonly string[]): Promise<Status> {
  const { host, strict, tell, format, language } = context;
  const found = await instrumentIn(context, arg, message("complaints.severalSheets", { path: arg }));
  if ("status" in found) return found.status;
  const { instrument } = found;
  const tools = await loadShipped<typeof import("../score/tools.ts")>("../cli/score/tools.ts", "score.cjs");
  const { analyseExperts, problemsFile, ProblemTally, ratedBy, readPanel, scalesFile, textsOf, validityFile, expertReport } = tools;

  const paths = sheets.map((sheet) => resolve(host.cwd, sheet));
  const again = paths.find((path, index) => paths.indexOf(path) < index);
  if (again !== undefined) throw new Misuse(message("experts.sheetTwice", { name: shown(again, host.cwd) }));
  const bases = paths.map((path) => basename(path));
  const isAlone = new Set(bases).size === bases.length;
  let current = "";
  const sources = paths.map((path) => ({
    name: isAlone ? basename(path) : shown(path, host.cwd),
    bytes: () => createReadStream((current = path)),
  }));
  const panel = await readPanel(sources, instrument, arg).catch((error: unknown) => {
    throw complaintOf(error, shown(current, host.cwd));
  });
  const analysis = analyseExperts(ratedBy(instrument, panel));
  const { experts, wordings, problems, notes } = panel;
  if (format === "json")
    host.out(
      `${JSON.stringify({ format: "ukur-validity", instrument: instrument.id, experts: experts.map(({ expert }) => expert), analysis }, undefined, 2)}\n`,
    );
  else {
    say(host, tell(message("experts.rated", { experts: experts.length, items: wordings.length })));
    for (const note of notes) say(host, tell(note));
    const tally = new ProblemTally();
    tally.add(problems);
    sayProblems(context, { tally, problems: [...problems], found: problems.length });
  }
  if (strict && problems.some(({ isTaken }) => isTaken !== true)) {
    host.err(`${tell(message("commands.notWritten"))}\n`);
    return 1;
  }
  const folder = resolve(host.cwd, output);
  const at = (suffix: string): string => join(folder, `${instrument.id}.validity.${suffix}`);
  const files = [
    ...expertReport(instrument, analysis, { language, texts: textsOf(panel) }).map(({ path, content }) => ({
      path: join(folder, path),
      content,
      within: folder,
    })),
    { path: at("csv"), content: validityFile(analysis), within: folder },
    { path: at("dimensions.csv"), content: scalesFile(analysis), within: folder },
    ...(problems.length > 0 ? [{ path: at("problems.csv"), content: problemsFile(problems, tell), within: folder }] : []),
  ];
  await writeFiles(files);
  if (format === "text")
    await sayWritten(
      context,
      files.map(({ path }) => path),
    );
  return 0;
}
