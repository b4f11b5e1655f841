/** A folder of exercises: how each of them stands, and what is kept of that. The command and the editor's server both go by it. */

import type { ReaderLanguage } from "../messages/say.ts";
import type { FileSystem } from "../workspace/fileSystem.ts";
import { isInside } from "../workspace/paths.ts";
import type { Exercise } from "./exercise.ts";
import { judge, type Obstacle } from "./judge.ts";
import { type Progress, progressFile, readProgress } from "./progress.ts";
import { exerciseText } from "./texts.ts";

/** An exercise as it stands in the folder. */
export interface Stand {
  readonly exercise: Exercise;
  readonly path: string;
  readonly text: string | undefined;
  readonly state: "solved" | "open" | "broken" | "missing";
  readonly obstacle: Obstacle;
}

export interface NewFile {
  readonly name: string;
  readonly text: string;
}

type Read = FileSystem["read"];

/** Reads files, but none that a link leads to from within a folder that somebody else may have made. */
export function readsWithin(within: string, { read, realPath }: FileSystem): Read {
  return async (path) => (isInside(await realPath(path), await realPath(within)) ? read(path) : { kind: "missing" });
}

/** What is kept in a folder; nothing where no exercises are set out in it. */
export async function progressIn(folder: string, read: Read): Promise<Progress | undefined> {
  const result = await read(`${folder}/${progressFile}`);
  return result.kind === "text" ? readProgress(result.text) : undefined;
}

/** One that is solved and whose file is gone stays solved; one whose file is broken does not. */
export async function standOf(
  exercise: Exercise,
  folder: string,
  { language, solved }: Progress,
  read: Read,
  judged: typeof judge = judge,
): Promise<Stand> {
  const path = `${folder}/${fileOf(exercise)}`;
  const wasSolved = solved.includes(exercise.name);
  const result = await read(path);
  if (result.kind === "missing") {
    return { exercise, path, text: undefined, state: wasSolved ? "solved" : "missing", obstacle: undefined };
  }
  const text = result.kind === "text" ? result.text : "";
  const obstacle = await judged(exercise, language, text, path);
  return { exercise, path, text, state: obstacle === undefined ? "solved" : wasSolved ? "broken" : "open", obstacle };
}

/** What is to be kept, now that the exercises stand so. What was solved once stays so. */
export function withSolved(progress: Progress, stands: readonly Stand[]): Progress {
  const solved = stands.flatMap(({ exercise, state }) => (state === "solved" ? [exercise.name] : []));
  return { ...progress, solved: [...new Set([...progress.solved, ...solved])] };
}

/** How many hints of an exercise were shown. */
export function hintsShown({ name, en }: Exercise, { hints }: Progress): number {
  return Math.min(hints[name] ?? 0, en.hints.length);
}

/** The same with one hint more, where there is one. */
export function withHint(progress: Progress, exercise: Exercise): Progress {
  const shown = Math.min(hintsShown(exercise, progress) + 1, exercise.en.hints.length);
  return { ...progress, hints: { ...progress.hints, [exercise.name]: shown } };
}

/** The same where an exercise is begun again: who asks for it again wants to do it again. */
export function begunAgain({ language, solved, hints }: Progress, { name }: Exercise): Progress {
  return { language, solved: solved.filter((each) => each !== name), hints: { ...hints, [name]: 0 } };
}

/** The file of an exercise as it is set out. */
export function newFile(exercise: Exercise, language: ReaderLanguage): NewFile {
  return { name: fileOf(exercise), text: exerciseText(exercise, language) };
}

/** The file that keeps what is kept. */
export function keptFile(progress: Progress): NewFile {
  return { name: progressFile, text: `${JSON.stringify(progress, undefined, 2)}\n` };
}

function fileOf({ name }: Exercise): string {
  return `${name}.ukur`;
}
