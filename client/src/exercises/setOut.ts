/** `Ukur: Set Out Exercises…`: a language, a folder, and the exercises are there. */

import * as vscode from "vscode";
import { newExercisesRequest } from "../../../server/src/protocol/requests.ts";
import type { Asking } from "../asking.ts";
import { pickFolder } from "../newInstrument.ts";
import type { Server } from "../server.ts";
import { writeFiles } from "../writing.ts";
import type { Courses } from "./courses.ts";

/** Set when the exercises are there: it ticks the step of the walkthrough. */
const setOutContext = "ukur.exercisesSetOut";

/** A folder inside another one. */
const inside = /^(?![/\\]|[A-Za-z]:)(?!.*\.\.).+$/;

const languages = [
  { label: "English", language: "en", proposed: "exercises" },
  { label: "Bahasa Indonesia", language: "id", proposed: "latihan" },
] as const;

/** Gives the folder of the exercises. What lies there already is a learner's, and stays as it is. */
export async function setOut(server: Server, courses: Courses, asking: Asking): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t("Set Out Exercises");
  const isOwn = ({ language }: (typeof languages)[number]) => vscode.env.language.startsWith(language);
  const choices = languages.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const chosen = await asking.one({ title, placeholder: vscode.l10n.t("In which language?") }, choices);
  const within = chosen && (await pickFolder(asking, title));
  if (!within) return undefined;
  const name = await asking.text({
    title,
    prompt: vscode.l10n.t("The name of a folder for them, which is made in {0}.", within.path.split("/").at(-1)!),
    value: chosen.proposed,
    check: (value) => (inside.test(value) ? undefined : vscode.l10n.t("Name a folder inside the workspace folder.")),
  });
  if (name === undefined) return undefined;
  const folder = vscode.Uri.joinPath(within, name);
  if (!(await courses.look(folder))) {
    const { files } = await server.request(newExercisesRequest, { language: chosen.language });
    const present = await filesIn(folder);
    await writeFiles(
      { folder, within },
      // What is kept comes last: with it the folder is one of exercises.
      files
        .filter((file, index) => index === files.length - 1 || !present.has(file.name))
        .map((file) => ({ name: file.name, bytes: new TextEncoder().encode(file.text) })),
    );
    await courses.look(folder);
  }
  await vscode.commands.executeCommand("setContext", setOutContext, true);
  return folder;
}

async function filesIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  try {
    return new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  } catch {
    // It is made when the files are written.
    return new Set();
  }
}
