/** The requests about exercises: the files of new ones, and how those in a folder stand. */

import { ErrorCodes, ResponseError } from "vscode-languageserver";
import type * as z from "zod";
import {
  begunAgain,
  hintsShown,
  keptFile,
  newFile,
  progressIn,
  readsWithin,
  type Stand,
  standOf,
  withHint,
  withSolved,
} from "../exercises/course.ts";
import type { Exercise } from "../exercises/exercise.ts";
import { judge, type Obstacle } from "../exercises/judge.ts";
import { message } from "../messages/message.ts";
import * as protocol from "../protocol/requests.ts";
import type { On } from "./ownRequests.ts";
import type { Session } from "./session.ts";
import { pathOf } from "./uris.ts";

type Course = NonNullable<z.infer<typeof protocol.exercisesRequest.result>>;

export function answerExercises(on: On, session: Session): void {
  const { language } = session;
  const judged = remembering(judge);

  on(protocol.newExercisesRequest, async ({ language: chosen }) => {
    const { exercises } = await import("../exercises/all.ts");
    return {
      files: [...exercises.map((exercise) => newFile(exercise, chosen)), keptFile({ language: chosen, solved: [], hints: {} })],
    };
  });

  on(protocol.exercisesRequest, async ({ folder: uri, hint, again }) => {
    await session.build();
    const folder = pathOf(uri).replace(/\/$/, "");
    const { files, workspace } = session;
    const read = readsWithin(session.folderAround(folder) ?? folder, files);
    const progress = await progressIn(folder, read);
    if (!progress) return null;
    // The text of a file as it is in the editor; where it is not open, as it lies on the disk now.
    const asInEditor: typeof read = async (path) => {
      const text = workspace.isOpen(path) ? workspace.projectOf(path)?.program.files.get(path)?.parsed.text : undefined;
      return text === undefined ? read(path) : { kind: "text", text: String(text) };
    };
    const { exercises, steps } = await import("../exercises/all.ts");
    const called = (name: string | undefined): Exercise | undefined => {
      const found = exercises.find((exercise) => exercise.name === name);
      if (found || name === undefined) return found;
      throw new ResponseError(ErrorCodes.InvalidParams, language.say(message("complaints.noExercise", { name })));
    };
    const [hinted, begun] = [called(hint), called(again)];
    const before = hinted ? withHint(progress, hinted) : progress;
    const stands = await Promise.all(exercises.map((exercise) => standOf(exercise, folder, before, asInEditor, judged)));
    const solved = withSolved(before, stands);
    const after = begun ? begunAgain(solved, begun) : solved;
    const byExercise = new Map(stands.map((stand) => [stand.exercise, stand]));

    const shown = ({ exercise, state, obstacle }: Stand): Course["steps"][number]["exercises"][number] => {
      const { name, code } = exercise;
      const { title, about, task, hints } = exercise[progress.language];
      return {
        name,
        file: newFile(exercise, progress.language).name,
        title,
        about,
        task,
        state,
        obstacle: obstacle && ("told" in obstacle ? language.say(obstacle.told) : language.message(obstacle.finding)),
        code,
        hints: hints.slice(0, hintsShown(exercise, after)),
        allHints: hints.length,
      };
    };
    return {
      steps: steps.map((step) => ({
        title: language.say(message(`steps.${step.name}`)),
        exercises: step.exercises.map((exercise) => shown(byExercise.get(exercise)!)),
      })),
      ...(keptFile(after).text !== keptFile(progress).text && { kept: keptFile(after) }),
      ...(begun && { again: newFile(begun, progress.language) }),
    };
  });
}

/** A keystroke changes one text: the others need not be judged anew. */
function remembering(judges: typeof judge): typeof judge {
  const known = new Map<string, { readonly text: string; readonly obstacle: Promise<Obstacle> }>();
  return (exercise, language, text, path) => {
    const key = `${language} ${path}`;
    const found = known.get(key);
    if (found?.text === text) return found.obstacle;
    const obstacle = judges(exercise, language, text, path);
    known.set(key, { text, obstacle });
    return obstacle;
  };
}
