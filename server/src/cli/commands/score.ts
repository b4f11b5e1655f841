import { createReadStream } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { reasonOf } from "../../node/systemErrors.ts";
import { loadShipped } from "../../node/shipped.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import type { Responses } from "../../responses/read.ts";
import type { Unreadable } from "../../responses/unreadable.ts";
import type { ReportPictures } from "../../reports/reporting.ts";
import type { Analysis } from "../../statistics/analysis.ts";
import { type Context, sayWritten, shown } from "../context.ts";
import { instrumentIn } from "../instrument.ts";
import { sayMatching, sayProblems, sayRemarks } from "../render/responses.ts";
import { scoreByEngine } from "./scoreByEngine.ts";
import type { Status } from "../status.ts";

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
}

/** `ukur score INSTRUMENT DATA`: scores every respondent of a file of answers, and analyses them. */
export async function score(context: Context, { output, engine, parquet, by, id }: Options, arg: string, data: string): Promise<Status> {
  const { host, strict, tell, format, language } = context;
  const found = await instrumentIn(context, arg, message("complaints.severalScored", { path: arg }));
  if ("status" in found) return found.status;
  const { instrument } = found;
  const tools = await loadShipped<Tools>("../cli/score/tools.ts", "score.cjs");
  const { Gathering, groupingVariables, analyseScored, scoresFile, problemsFile } = tools;
  if (engine !== undefined) {
    if (engine !== "duckdb") throw new Misuse(message("complaints.noEngine", { name: engine }));
    if (by !== undefined) throw new Misuse(message("complaints.byOrEngine"));
    return scoreByEngine(context, { output, parquet, id }, instrument, data, tools);
  }
  const variables = groupingVariables(instrument);
  if (by !== undefined && !variables.includes(by)) throw noneCalled(by, message("complaints.noGroups", { name: by }), variables);

  const name = basename(data);
  const gathering = new Gathering(instrument, by);
  let responses: Responses;
  try {
    responses = await tools.readResponses(createReadStream(resolve(host.cwd, data)), { name, instrument, id });
    for await (const row of responses.rows) {
      if (gathering.isFull) throw new Misuse(message("complaints.tooManyRespondents", { most: gathering.most }));
      gathering.add(row);
    }
  } catch (error) {
    throw complaintOf(error, shown(resolve(host.cwd, data), host.cwd));
  }
  const analysis = analyseScored(instrument, gathering.people, by === undefined ? {} : { by });
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
  await writeFiles(files);
  if (format === "text")
    await sayWritten(
      context,
      files.map(({ path }) => path),
    );
  return 0;
}

/** What a reader throws, as what the command says. A fault of ours stays one. */
export function complaintOf(error: unknown, path: string): unknown {
  if (error instanceof Error && "said" in error) return new Misuse((error as Unreadable).said);
  if (error instanceof Error && "code" in error && "syscall" in error)
    return new Misuse(message("complaints.notRead", { path, reason: reasonOf(error) }));
  return error;
}
