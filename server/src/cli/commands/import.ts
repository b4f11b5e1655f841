import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Imported, ImportLoss, Source } from "../../importers/index.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Tell } from "../../messages/say.ts";
import { Misuse } from "../../node/misuse.ts";
import { withSlashes } from "../../node/nodeFileSystem.ts";
import { loadShipped } from "../../node/shipped.ts";
import { reasonOf } from "../../node/systemErrors.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { type Context, report, say, sayWritten, shown } from "../context.ts";
import type { Status } from "../status.ts";

type Tools = typeof import("../import/tools.ts");

interface Options {
  readonly output: string | undefined;
  readonly from: string | undefined;
  /** Where the report of losses goes as JSON. */
  readonly losses: string | undefined;
  readonly force: boolean;
}

/** `ukur import FILE`: makes an instrument of a questionnaire of another tool, and says what could not come along. */
export async function importFile(context: Context, { output, from, losses, force }: Options, arg: string): Promise<Status> {
  const { host, tell, format } = context;
  const tools = await loadShipped<Tools>("../cli/import/tools.ts", "import.cjs");
  const target = output === undefined ? undefined : resolve(host.cwd, output);
  const asked = target === undefined ? undefined : basename(target).replace(/\.ukur$/i, "");
  const made = await tools.imported(sourceAt(resolve(host.cwd, arg), arg, tools.largest), { format: from, name: asked });
  if ("refused" in made) throw new Misuse(message("complaints.notImported", { path: arg, reason: made.refused }));
  const folder = target === undefined ? host.cwd : dirname(target);
  // What is asked for is the name of the file, even where none of ours can be so.
  const file = (name: string): string => join(folder, name);
  const files = [
    ...Object.entries(made.files).map(([name, content]) => ({ path: file(name), content, within: folder })),
    ...(made.changes.length > 0 ? [{ path: file(`${made.name}.changes.csv`), content: changesOf(made), within: folder }] : []),
  ];
  if (losses !== undefined) {
    const path = resolve(host.cwd, losses);
    files.push({ path, content: `${JSON.stringify(lossesOf(made.losses, tell, tools), undefined, 2)}\n`, within: dirname(path) });
  }
  const there = force ? undefined : files.find(({ path }) => existsSync(path) || lstatSync(path, { throwIfNoEntry: false }));
  if (there) throw new Misuse(message("imports.exists", { path: shown(there.path, host.cwd) }));
  await writeFiles(files);
  const main = withSlashes(file(`${made.name}.ukur`));
  if (format === "text") {
    await sayWritten(
      context,
      files.map(({ path }) => path),
    );
    const looked = made.losses.filter(({ brought }) => !brought);
    say(host, tell(message("imports.summary", { format: made.format, losses: looked.length, changes: made.changes.length })));
    for (const line of linesOf(looked, tell, tools)) say(host, line);
  }
  const { findings, textOf, profileOf } = await tools.load([main], host.cwd, { args: [dirname(main)], profile: context.profile });
  return report(context, { findings, files: 1, textOf, profileOf });
}

/** The bytes of a file, or of all files in a folder. */
function sourceAt(path: string, arg: string, largest: number): Source {
  try {
    const status = statSync(path);
    const name = basename(path);
    // What is too large is not read: its size is told all the same.
    if (!status.isDirectory()) return { name, bytes: status.size > largest ? new Uint8Array(largest + 1) : readFileSync(path) };
    const files = new Map<string, Uint8Array>();
    let size = 0;
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const own = join(entry.parentPath, entry.name);
      size += statSync(own).size;
      if (size > largest || files.size > 10_000) return { name, bytes: new Uint8Array(largest + 1) };
      files.set(withSlashes(relative(path, own)), readFileSync(own));
    }
    return { name, bytes: new Uint8Array(), files };
  } catch (error) {
    throw new Misuse(message("complaints.notImported", { path: arg, reason: reasonOf(error) }));
  }
}

/** The losses as the report has them: what, where, what was done and what to do. */
function lossesOf(losses: readonly ImportLoss[], tell: Tell, { lossSaid, lossAdvice }: Tools) {
  return losses.map((loss) => {
    const said = tell(lossSaid(loss));
    return {
      kind: loss.kind,
      what: loss.text === undefined ? said : `${said} ${loss.text}`,
      where: loss.where,
      kept: loss.kept === true,
      todo: tell(lossAdvice(loss)),
    };
  });
}

/** How many places of a kind are named on the terminal. */
const fewPlaces = 5;

/** The losses for people: what is lost first, and each kind once. */
function linesOf(losses: readonly ImportLoss[], tell: Tell, { lossSaid, lossAdvice }: Tools): string[] {
  const groups = new Map<string, ImportLoss[]>();
  for (const loss of [...losses].sort((a, b) => Number(a.kept === true) - Number(b.kept === true))) {
    const key = `${loss.kind} ${loss.kept === true}`;
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  return [...groups.values()].map((group) => {
    const places = [...new Set(group.map(({ where }) => where))];
    const named = message("imports.places", {
      places: places.slice(0, fewPlaces).map(byAuthor),
      more: Math.max(0, places.length - fewPlaces),
    });
    return `  ${tell(lossSaid(group[0]!))} ${tell(lossAdvice(group[0]!))} (${tell(named)})`;
  });
}

/** The table old → new. */
function changesOf({ changes }: Imported): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return (
    ["kind,where,old,new", ...changes.map((change) => [change.kind, change.where, change.old, change.new].map(cell).join(","))].join("\n") +
    "\n"
  );
}
