import { existsSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { basename, join, resolve } from "node:path";
import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { Misuse } from "../../node/misuse.ts";
import { loadOthers } from "../../node/targetIds.ts";
import { inWorkshop, piecesOf } from "../../node/workshop.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { headersSaid, matchingSaid } from "../../responses/remarks.ts";
import { type Context, say, sayWritten, shown } from "../context.ts";
import type { NotScored, Opened } from "../score/duckdb.ts";
import { Progress } from "../progress.ts";
import type { Status } from "../status.ts";
import { Stopping } from "../stopping.ts";

interface Options {
  readonly output: string;
  readonly parquet: boolean;
  readonly id: string | undefined;
  /** Does not tell that it is at work. */
  readonly quiet: boolean;
}

type Tools = typeof import("../score/tools.ts");

/** `ukur score … --engine duckdb`: the same scores by an engine that takes files larger than the memory. */
export async function scoreByEngine(
  context: Context,
  options: Options,
  instrument: Instrument,
  data: string,
  tools: Tools,
): Promise<Status> {
  const { host } = context;
  const path = resolve(host.cwd, data);
  const short = shown(path, host.cwd);
  if (!existsSync(path)) throw new Misuse(message("complaints.notRead", { path: short, reason: message("systemErrors.missing") }));
  const db = await tools.openDuckDb();
  if (db === undefined) throw new Misuse(message("complaints.noDuckDb", { command: "npm install @duckdb/node-api" }));
  const stopping = new Stopping(host);
  const progress = new Progress(context, options.quiet);
  // What it does is one step for us, and several queries for it: each has to be interrupted.
  const timer = setInterval(() => {
    if (stopping.isAsked) db.interrupt();
    else progress.tell(() => message("commands.atWork", { engine: "DuckDB" }));
  }, 50);
  try {
    const status = await inWorkshop((workshop) => scoreIn(workshop, db, context, options, instrument, path, tools, stopping));
    await stopping.check();
    return status;
  } catch (error) {
    // An interrupted query is no complaint.
    await stopping.check();
    throw error;
  } finally {
    clearInterval(timer);
    progress.clear();
    db.closeSync();
  }
}

async function scoreIn(
  workshop: string,
  db: DuckDBConnection,
  context: Context,
  { output, parquet, id }: Options,
  instrument: Instrument,
  path: string,
  tools: Tools,
  stopping: Stopping,
): Promise<Status> {
  const { host, strict, tell, format } = context;
  const short = shown(path, host.cwd);
  const [sql] = (await loadOthers()).filter((target) => target.id === "sql");
  const { files } = sql!.compile(instrument, {});
  const script = (suffix: string): string => files.find((file) => file.suffix === suffix)!.content as string;
  const scripts = { table: script(".answers.sql"), scores: script(".scores.sql") };
  const opened = await told(short, () => tools.scoreInDuckDb(db, instrument, scripts, path, workshop, id));
  const name = basename(path);
  if ("lacks" in opened) throw notScored(opened, name, id);
  const { respondents, missing, unmatched, unread, views } = opened;
  if (format === "json")
    host.out(
      `${JSON.stringify({ format: "ukur-scores", instrument: instrument.id, file: name, respondents, missing, unmatched, unread }, undefined, 2)}\n`,
    );
  else sayOpened(context, opened, name, instrument.variables.length);
  if (strict && (missing.length > 0 || unread.length > 0)) {
    host.err(`${tell(message("commands.notWritten"))}\n`);
    return 1;
  }
  const folder = resolve(host.cwd, output);
  const contents: { readonly path: string; readonly content: Iterable<Uint8Array>; readonly within: string }[] = [];
  for (const { view, what } of views) {
    const kind = parquet && what === "scores" ? "parquet" : "csv";
    const made = join(workshop, `${what}.${kind}`);
    await told(short, () => opened.write(view, made, kind));
    contents.push({ path: join(folder, `${instrument.id}.${what}.${kind}`), content: piecesOf(made), within: folder });
  }
  await stopping.check();
  await writeFiles(contents);
  if (format === "text")
    await sayWritten(
      context,
      contents.map((file) => file.path),
    );
  return 0;
}

function notScored({ lacks, headers }: NotScored, name: string, id: string | undefined): Misuse {
  if (lacks === "names") return new Misuse(message("complaints.namesOnly", { name: byAuthor(name) }));
  return new Misuse(message("responses.noIdColumn", { name: byAuthor(name), header: byAuthor(id!), headers: headersSaid(headers) }));
}

/** Which columns were read, and what in them could not be. */
function sayOpened({ host, tell }: Context, { respondents, missing, unmatched, unread }: Opened, name: string, variables: number): void {
  say(host, tell(message("responses.read", { name: byAuthor(name), respondents, found: variables - missing.length, variables })));
  const matching = { matched: [], ambiguous: [], twice: [], missing, unmatched: unmatched.map((header, column) => ({ header, column })) };
  for (const remark of matchingSaid(matching)) say(host, tell(remark));
  for (const { header, variable, count, row, value } of unread) {
    const what = message("responses.noAnswers", { count, value: byAuthor(value.slice(0, 60)), variable });
    say(host, tell(message("responses.place", { row, header: byAuthor(header), what })));
  }
}

/** What the engine complains about is about the file: it is said in the engine's words. */
async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(message("complaints.byDuckDb", { path, reason: byAuthor((error as Error).message.split("\n", 1)[0]!.slice(0, 300)) }));
  }
}
