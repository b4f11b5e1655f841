/** `ukur learn --exercises FOLDER`: small instruments with one fault each, set out once and checked whenever it runs again. */

import { join, resolve } from "node:path";
import { byAuthor, message } from "../../messages/message.ts";
import { Misuse, noneCalled } from "../../node/misuse.ts";
import { nodeFileSystem, withSlashes } from "../../node/nodeFileSystem.ts";
import { writeFiles } from "../../node/writeFiles.ts";
import { isInside } from "../../workspace/paths.ts";
import { type Context, report, say, shown } from "../context.ts";
import type { Exercise } from "../exercises/exercise.ts";
import { judge, type Obstacle } from "../exercises/judge.ts";
import { type Progress, progressFile, readProgress } from "../exercises/progress.ts";
import { exerciseText } from "../exercises/texts.ts";
import type { Status } from "../status.ts";

interface Options {
  readonly folder: string;
  readonly hint: boolean;
  /** The exercise that is to be set out again. */
  readonly again: string | undefined;
}

/** An exercise as it stands in the folder. */
interface Stand {
  readonly exercise: Exercise;
  readonly path: string;
  readonly text: string | undefined;
  readonly state: "solved" | "open" | "broken" | "missing";
  readonly obstacle: Obstacle;
}

/** No file of the folder is ever written over, but for the one that keeps the progress. */
export async function learnByExercises(context: Context, { folder: named, hint, again }: Options): Promise<Status> {
  const { host, tell } = context;
  const folder = withSlashes(resolve(host.cwd, named));
  const { exercises } = await import("../exercises/all.ts");
  const kept = await progressIn(folder);
  const command = `ukur learn --exercises ${named}`;
  if (again !== undefined) return setOutAgain(context, folder, named, exercises, kept, again);
  if (kept === undefined) {
    if (hint) throw new Misuse(message("complaints.noExercises", { folder: named, command }));
    return setOut(context, folder, named, exercises);
  }

  const stands: Stand[] = [];
  for (const exercise of exercises) stands.push(await standOf(exercise, folder, kept));
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
  const shownHints = next && hint ? { [next.exercise.name]: hintsShown(next, kept) + 1 } : {};
  const everSolved = new Set([...kept.solved, ...solved.map(({ exercise }) => exercise.name)]);
  keep(context, folder, { ...kept, solved: [...everSolved], hints: { ...kept.hints, ...shownHints } });
  return next || gone ? 1 : 0;
}

async function progressIn(folder: string): Promise<Progress | undefined> {
  const result = await nodeFileSystem.read(`${folder}/${progressFile}`);
  return result.kind === "text" ? readProgress(result.text) : undefined;
}

/** Files that are there stay as they are: they may be a learner's, whose progress was lost. */
async function setOut(context: Context, folder: string, named: string, exercises: readonly Exercise[]): Promise<Status> {
  const { host, language, tell } = context;
  const missing: Exercise[] = [];
  for (const exercise of exercises) {
    if ((await nodeFileSystem.read(pathOf(exercise, folder))).kind === "missing") missing.push(exercise);
  }
  write(context, folder, [
    ...missing.map((exercise) => ({ path: pathOf(exercise, folder), content: exerciseText(exercise, language) })),
    progressText(folder, { language, solved: [], hints: {} }),
  ]);
  say(host, tell(message("exercises.setOut", { count: exercises.length, folder: named })));
  const path = shown(pathOf(exercises[0]!, folder), host.cwd);
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
  const path = pathOf(exercise, folder);
  if ((await nodeFileSystem.read(path)).kind !== "missing") {
    throw new Misuse(message("complaints.exerciseThere", { path: shown(path, host.cwd) }));
  }
  write(context, folder, [{ path, content: exerciseText(exercise, kept.language) }]);
  // Who asks for it again wants to do it again.
  keep(context, folder, { ...kept, solved: kept.solved.filter((each) => each !== name), hints: { ...kept.hints, [name]: 0 } });
  say(host, tell(message("commands.wrote", { path: shown(path, host.cwd) })));
  return 0;
}

/** One that is solved and whose file is gone stays solved; one whose file is broken does not. */
async function standOf(exercise: Exercise, folder: string, { language, solved }: Progress): Promise<Stand> {
  const path = pathOf(exercise, folder);
  const wasSolved = solved.includes(exercise.name);
  const result = await nodeFileSystem.read(path);
  if (result.kind === "missing") {
    return { exercise, path, text: undefined, state: wasSolved ? "solved" : "missing", obstacle: undefined };
  }
  const text = result.kind === "text" ? result.text : "";
  const obstacle = await judge(exercise, language, text, path);
  return { exercise, path, text, state: obstacle === undefined ? "solved" : wasSolved ? "broken" : "open", obstacle };
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
  const shownBefore = hintsShown(next, kept);
  const count = Math.min(hints.length, shownBefore + (hint ? 1 : 0));
  host.out("\n");
  for (const [i, each] of hints.slice(0, count).entries()) {
    say(host, tell(message("exercises.hint", { number: i + 1, all: hints.length, hint: byAuthor(each) })));
  }
  say(host, tell(count < hints.length ? message("exercises.askHint", { command: hintCommand }) : message("exercises.noMoreHints")));
}

function hintsShown({ exercise }: Stand, { hints }: Progress): number {
  return Math.min(hints[exercise.name] ?? 0, exercise.en.hints.length);
}

function pathOf({ name }: Exercise, folder: string): string {
  return withSlashes(join(folder, `${name}.ukur`));
}

function keep(context: Context, folder: string, progress: Progress): void {
  write(context, folder, [progressText(folder, progress)]);
}

function progressText(folder: string, progress: Progress): { path: string; content: string } {
  return { path: `${folder}/${progressFile}`, content: `${JSON.stringify(progress, undefined, 2)}\n` };
}

/** A folder in the current one stays in it, whatever links are on the way. */
function write({ host }: Context, folder: string, files: readonly { readonly path: string; readonly content: string }[]): void {
  const within = isInside(folder, withSlashes(host.cwd)) ? host.cwd : folder;
  writeFiles(files.map((file) => ({ ...file, within })));
}
