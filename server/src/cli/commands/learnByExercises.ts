/** `ukur learn --exercises FOLDER`: small instruments with one fault each, set out once and checked whenever it runs again. */

import { resolve } from "node:path";
import {
  begunAgain,
  hintsShown,
  keptFile,
  newFile,
  type NewFile,
  progressIn,
  readsWithin,
  type Stand,
  standOf,
  withHint,
  withSolved,
} from "../../exercises/course.ts";
import type { Exercise } from "../../exercises/exercise.ts";
import type { Progress } from "../../exercises/progress.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { nodeFileSystem, withSlashes } from "../../node/nodeFileSystem.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { isInside } from "../../workspace/paths.ts";
import { type Context, report, say, shown } from "../context.ts";
import type { Status } from "../status.ts";

interface Options {
  readonly folder: string;
  readonly hint: boolean;
  /** The exercise that is to be set out again. */
  readonly again: string | undefined;
}

/** No file of the folder is ever written over, but for the one that keeps the progress. */
export async function learnByExercises(context: Context, { folder: named, hint, again }: Options): Promise<Status> {
  const { host, tell } = context;
  const folder = withSlashes(resolve(host.cwd, named));
  const { exercises } = await import("../../exercises/all.ts");
  const read = readerOf(context, folder);
  const kept = await progressIn(folder, read);
  const command = `ukur learn --exercises ${named}`;
  if (again !== undefined) return setOutAgain(context, folder, named, exercises, kept, again);
  if (kept === undefined) {
    if (hint) throw new Misuse(message("complaints.noExercises", { folder: named, command }));
    return setOut(context, folder, named, exercises);
  }

  const stands: Stand[] = [];
  for (const exercise of exercises) stands.push(await standOf(exercise, folder, kept, read));
  const solved = stands.filter(({ state }) => state === "solved");
  const widest = Math.max(...exercises.map(({ name }) => name.length));
  const states = (["solved", "open", "broken", "missing"] as const).map((state) => tell(message(`exercises.${state}`)));
  const widestState = Math.max(...states.map((state) => state.length));
  for (const { exercise, state } of stands) {
    const told = tell(message(`exercises.${state}`)).padEnd(widestState);
    say(host, `${state === "solved" ? "✔" : "✘"} ${exercise.name.padEnd(widest)}  ${told}  ${exercise[kept.language].title}`);
  }
  host.out(`\n${tell(message("exercises.progress", { solved: solved.length, all: stands.length }))}\n`);
  const next = stands.find(({ state }) => state === "open" || state === "broken");
  const gone = stands.find(({ state }) => state === "missing");
  if (next) await sayNext(context, next, kept, hint, `${command} --hint`);
  else if (gone) say(host, tell(message("exercises.nothingNext")));
  if (gone) say(host, tell(message("exercises.setOutAgain", { command: `${command} --again ${gone.exercise.name}` })));
  await write(context, folder, [keptFile(withSolved(next && hint ? withHint(kept, next.exercise) : kept, stands))]);
  return next || gone ? 1 : 0;
}

/** Files that are there stay as they are: they may be a learner's, whose progress was lost. */
async function setOut(context: Context, folder: string, named: string, exercises: readonly Exercise[]): Promise<Status> {
  const { host, language, tell } = context;
  const files = exercises.map((exercise) => newFile(exercise, language));
  const read = readerOf(context, folder);
  const missing: NewFile[] = [];
  for (const file of files) {
    if ((await read(`${folder}/${file.name}`)).kind === "missing") missing.push(file);
  }
  await write(context, folder, [...missing, keptFile({ language, solved: [], hints: {} })]);
  say(host, tell(message("exercises.setOut", { count: exercises.length, folder: named })));
  const path = shown(`${folder}/${files[0]!.name}`, host.cwd);
  say(host, tell(message("exercises.begin", { path, command: `ukur learn --exercises ${named}` })));
  return 0;
}

async function setOutAgain(
  context: Context,
  folder: string,
  named: string,
  exercises: readonly Exercise[],
  kept: Progress | undefined,
  name: string,
): Promise<Status> {
  const { host, tell } = context;
  if (!kept) throw new Misuse(message("complaints.noExercises", { folder: named, command: `ukur learn --exercises ${named}` }));
  const exercise = exercises.find((each) => each.name === name);
  if (!exercise) {
    throw noneCalled(
      name,
      message("complaints.noExercise", { name }),
      exercises.map((each) => each.name),
    );
  }
  const file = newFile(exercise, kept.language);
  const path = `${folder}/${file.name}`;
  if ((await readerOf(context, folder)(path)).kind !== "missing") {
    throw new Misuse(message("complaints.exerciseThere", { path: shown(path, host.cwd) }));
  }
  await write(context, folder, [file, keptFile(begunAgain(kept, exercise))]);
  say(host, tell(message("commands.wrote", { path: shown(path, host.cwd) })));
  return 0;
}

async function sayNext(context: Context, next: Stand, kept: Progress, hint: boolean, hintCommand: string): Promise<void> {
  const { host, tell } = context;
  const { exercise, path, obstacle, text = "" } = next;
  const { title, hints } = exercise[kept.language];
  say(host, tell(message("exercises.next", { path: shown(path, host.cwd), title: byAuthor(title) })));
  host.out("\n");
  if (obstacle && "told" in obstacle) say(host, tell(obstacle.told));
  else if (obstacle) {
    await report(
      { ...context, format: "text" },
      { findings: [obstacle.finding], files: 1, textOf: () => text, profileOf: () => "teaching" },
    );
  }
  const count = hintsShown(exercise, hint ? withHint(kept, exercise) : kept);
  host.out("\n");
  for (const [i, each] of hints.slice(0, count).entries()) {
    say(host, tell(message("exercises.hint", { number: i + 1, all: hints.length, hint: byAuthor(each) })));
  }
  say(host, tell(count < hints.length ? message("exercises.askHint", { command: hintCommand }) : message("exercises.noMoreHints")));
}

/** A folder in the current one stays in it, whatever links are on the way. */
function around(folder: string, { host }: Context): string {
  return isInside(folder, withSlashes(host.cwd)) ? host.cwd : folder;
}

function readerOf(context: Context, folder: string): typeof nodeFileSystem.read {
  return readsWithin(withSlashes(around(folder, context)), nodeFileSystem);
}

async function write(context: Context, folder: string, files: readonly NewFile[]): Promise<void> {
  const within = around(folder, context);
  await writeFiles(files.map(({ name, text }) => ({ path: `${folder}/${name}`, content: text, within })));
}
