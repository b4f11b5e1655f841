import { createReadStream, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { reasonOf } from "../../node/systemErrors.ts";
import { loadShipped } from "../../node/shipped.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import type { ReadOptions, Responses } from "../../responses/read.ts";
import type { Unreadable } from "../../responses/unreadable.ts";
import type { ReportPictures } from "../../reports/reporting.ts";
import type { Analysis } from "../../statistics/analysis.ts";
import { type Context, sayWritten, shown } from "../context.ts";
import { instrumentIn } from "../instrument.ts";
import type { Gathering } from "../score/gathering.ts";
import { sayMatching, sayProblems, sayRemarks } from "../render/responses.ts";
import { scoreByEngine } from "./scoreByEngine.ts";
import { Progress } from "../progress.ts";
import type { Status } from "../status.ts";
import { Stopping } from "../stopping.ts";

type Tools = typeof import("../score/tools.ts");

/** What the file of pictures has: see `preview/pictures.ts`. */
interface Pictures {
  reportPictures(
    instrument: Instrument,
    analysis: Analysis,
    languages: { readonly reader: string; readonly language: string },
  ): ReportPictures;
}

interface Options {
  readonly output: string;
  /** Who calculates, where it is not Ukur itself. */
  readonly engine: string | undefined;
  /** Writes the scores as Parquet, too. */
  readonly parquet: boolean;
  /** A variable that puts respondents into groups. */
  readonly by: string | undefined;
  /** The header of the column that tells respondents apart. */
  readonly id: string | undefined;
  /** Does not tell how far it is. */
  readonly quiet: boolean;
}

/** `ukur score INSTRUMENT DATA`: scores every respondent of a file of answers, and analyses them. */
export async function score(
  context: Context,
  { output, engine, parquet, by, id, quiet }: Options,
  arg: string,
  data: string,
): Promise<Status> {
  const { host, strict, tell, format, language } = context;
  const found = await instrumentIn(context, arg, message("complaints.severalScored", { path: arg }));
  if ("status" in found) return found.status;
  const { instrument } = found;
  const tools = await loadShipped<Tools>("../cli/score/tools.ts", "score.cjs");
  const { groupingVariables, analysisSteps, scoresFile, problemsFile } = tools;
  if (engine !== undefined) {
    if (engine !== "duckdb") throw new Misuse(message("complaints.noEngine", { name: engine }));
    if (by !== undefined) throw new Misuse(message("complaints.byOrEngine"));
    return scoreByEngine(context, { output, parquet, id, quiet }, instrument, data, tools);
  }
  const variables = groupingVariables(instrument);
  if (by !== undefined && !variables.includes(by)) throw noneCalled(by, message("complaints.noGroups", { name: by }), variables);

  const name = basename(data);
  const gathering = new tools.Gathering(instrument, by);
  const stopping = new Stopping(host);
  const progress = new Progress(context, quiet);
  let responses: Responses;
  let analysis: Analysis;
  try {
    responses = await readAll(resolve(host.cwd, data), { name, instrument, id }, gathering, tools, stopping, progress);
    const steps = analysisSteps(instrument, gathering.people, { by });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        analysis = step.value;
        break;
      }
      progress.tell(() => message("commands.analysing", { respondents: gathering.people.respondents }));
      await stopping.check();
    }
  } catch (error) {
    throw complaintOf(error, shown(resolve(host.cwd, data), host.cwd));
  } finally {
    progress.clear();
  }
  const { matching } = responses;
  if (format === "json")
    host.out(`${JSON.stringify({ format: "ukur-analysis", instrument: instrument.id, file: name, analysis }, undefined, 2)}\n`);
  else {
    sayMatching(context, name, gathering.people.respondents, instrument, responses);
    sayProblems(context, gathering);
    sayRemarks(context, analysis.remarks);
  }
  const isWhole = gathering.unread === 0 && matching.missing.length === 0 && matching.ambiguous.length === 0 && matching.twice.length === 0;
  if (strict && !isWhole) {
    host.err(`${tell(message("commands.notWritten"))}\n`);
    return 1;
  }
  const { reportPictures } = await loadShipped<Pictures>("../../../preview/pictures.ts", "pictures.cjs");
  const spoken = instrument.languages.includes(language) ? language : instrument.languages[0]!;
  const pictures = reportPictures(instrument, analysis, { reader: language, language: spoken });
  const folder = resolve(host.cwd, output);
  const at = (suffix: string): string => join(folder, `${instrument.id}.${suffix}`);
  const files = [
    { path: at("scores.csv"), content: scoresFile(instrument, gathering), within: folder },
    ...(parquet ? [{ path: at("scores.parquet"), content: tools.scoresParquet(instrument, gathering), within: folder }] : []),
    { path: at("analysis.json"), content: `${JSON.stringify(analysis, undefined, 2)}\n`, within: folder },
    ...tools
      .report(instrument, analysis, { language, pictures })
      .map(({ path, content }) => ({ path: join(folder, path), content, within: folder })),
    ...(gathering.problems.length > 0
      ? [{ path: at("problems.csv"), content: problemsFile(gathering.problems, tell), within: folder }]
      : []),
  ];
  await stopping.check();
  await writeFiles(files);
  if (format === "text")
    await sayWritten(
      context,
      files.map(({ path }) => path),
    );
  // Who has asked meanwhile has whole files.
  await stopping.check();
  return 0;
}

/** Reads and scores all rows of a file. */
async function readAll(
  path: string,
  options: ReadOptions,
  gathering: Gathering,
  { readResponses }: Tools,
  stopping: Stopping,
  progress: Progress,
): Promise<Responses> {
  const file = createReadStream(path);
  const responses = await readResponses(stopping.over(file), options);
  const size = statSync(path).size;
  for await (const row of responses.rows) {
    if (gathering.isFull) throw new Misuse(message("complaints.tooManyRespondents", { most: gathering.most }));
    gathering.add(row);
    const { respondents } = gathering.people;
    if (respondents % 1024 !== 0) continue;
    progress.tell(() => message("commands.rowsRead", { respondents, percent: size > 0 ? Math.floor((file.bytesRead / size) * 100) : -1 }));
    await stopping.check();
  }
  return responses;
}

/** What a reader throws, as what the command says. A fault of ours stays one. */
export function complaintOf(error: unknown, path: string): unknown {
  if (error instanceof Error && "said" in error) return new Misuse((error as Unreadable).said);
  if (error instanceof Error && "code" in error && "syscall" in error)
    return new Misuse(message("complaints.notRead", { path, reason: reasonOf(error) }));
  return error;
}
