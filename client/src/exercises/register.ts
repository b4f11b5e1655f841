/** Learning by mending: the exercises in a view, above their texts, and in commands. */

import * as vscode from "vscode";
import { activeFile } from "../activeFile.ts";
import { Asking } from "../asking.ts";
import type { Server } from "../server.ts";
import { Courses, type Placed } from "./courses.ts";
import { setOut } from "./setOut.ts";
import { ExerciseTree, progressOf } from "./tree.ts";

/** Set where the file in front is an exercise: its commands are in the palette then. */
const inExercise = "ukur.inExercise";

export function registerExercises(server: Server): vscode.Disposable {
  const courses = new Courses(server);
  const view = vscode.window.createTreeView("ukur.exercises", { treeDataProvider: new ExerciseTree(courses) });

  /** The exercise that a command was called on: in the tree, or by its file. */
  const called = (chosen: unknown): Placed | undefined => {
    const { uri } = (chosen ?? {}) as { readonly uri?: unknown };
    return courses.of(uri instanceof vscode.Uri ? uri : activeFile(chosen));
  };

  /** The next exercise that is to do, after one or from the first. */
  function nextTo(from: Placed | undefined): Placed | undefined {
    const all = from ? courses.in(from.folder) : courses.all.flatMap(({ folder }) => courses.in(folder));
    const at = all.findIndex(({ uri }) => uri.toString() === from?.uri.toString());
    const isToDo = ({ exercise: { state } }: Placed) => state === "open" || state === "broken";
    return all.slice(at + 1).find(isToDo) ?? all.slice(0, Math.max(at, 0)).find(isToDo);
  }

  async function next(chosen?: unknown): Promise<void> {
    const found = nextTo(called(chosen));
    if (found) await vscode.commands.executeCommand("vscode.open", found.uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t("There is no other exercise to do."));
  }

  async function hint(chosen?: unknown): Promise<void> {
    const exercise = called(chosen);
    const hinted = exercise && (await courses.hint(exercise));
    if (!hinted) return;
    const { hints, allHints } = hinted.exercise;
    // At the end, all of them: there is nowhere else to read the first ones again.
    if (exercise.exercise.hints.length === allHints) {
      const all = hints.map((each, index) => `${index + 1}. ${each}`).join(" ");
      void vscode.window.showInformationMessage(vscode.l10n.t("These are all hints: {0}", all));
      return;
    }
    const more = vscode.l10n.t("Next Hint");
    const text = vscode.l10n.t("Hint {0} of {1}: {2}", hints.length, allHints, hints.at(-1)!);
    const pressed = await vscode.window.showInformationMessage(text, ...(hints.length < allHints ? [more] : []));
    if (pressed === more) await hint(hinted);
  }

  async function startOver(chosen?: unknown): Promise<void> {
    const exercise = called(chosen);
    if (!exercise) return;
    if (await isThere(exercise.uri)) {
      await vscode.commands.executeCommand("vscode.open", exercise.uri);
      const yes = vscode.l10n.t("Start Over");
      const detail = vscode.l10n.t("The text becomes what it was when it was set out. Undo brings yours back.");
      const question = vscode.l10n.t("Start over with “{0}”?", exercise.exercise.title);
      if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) !== yes) return;
    }
    await courses.startOver(exercise);
    await vscode.commands.executeCommand("vscode.open", exercise.uri);
  }

  async function setOutExercises(caller?: unknown): Promise<void> {
    const asking = new Asking(caller);
    try {
      const folder = await setOut(server, courses, asking);
      if (!folder) return;
      // Where no folder is open, this one becomes it, as the view shows no other.
      if (!vscode.workspace.getWorkspaceFolder(folder)) return void (await vscode.commands.executeCommand("vscode.openFolder", folder));
      await vscode.commands.executeCommand("ukur.exercises.focus");
      const [first] = courses.in(folder);
      if (first) await vscode.commands.executeCommand("vscode.open", first.uri);
    } finally {
      asking.dispose();
    }
  }

  async function praise(solved: Placed): Promise<void> {
    if (activeFile()?.toString() !== solved.uri.toString()) return;
    const { title, about, code } = solved.exercise;
    const [explain, more] = [vscode.l10n.t("Explain"), vscode.l10n.t("Next Exercise")];
    const text = vscode.l10n.t("Solved: {0}. {1}", title, about);
    const isLast = nextTo(solved) === undefined;
    const pressed = await vscode.window.showInformationMessage(
      isLast ? `${text} ${vscode.l10n.t("That was the last one: all of them are solved.")}` : text,
      ...(code === undefined ? [] : [explain]),
      ...(isLast ? [] : [more]),
    );
    if (pressed === explain) await vscode.commands.executeCommand("ukur.explain", code);
    else if (pressed === more) await next(solved);
  }

  function show(): void {
    const all = courses.all.flatMap(({ folder }) => courses.in(folder)).map(({ exercise }) => exercise);
    // A view with a message has no welcome.
    void vscode.commands.executeCommand("setContext", "ukur.hasExercises", all.length > 0);
    view.message = all.length === 0 ? "" : `${progressOf(all)}.`;
    noteExercise();
  }

  function noteExercise(): Placed | undefined {
    const exercise = courses.of(vscode.window.activeTextEditor?.document.uri);
    void vscode.commands.executeCommand("setContext", inExercise, exercise !== undefined);
    return exercise;
  }

  function follow(): void {
    const exercise = noteExercise();
    if (exercise && view.visible) void Promise.resolve(view.reveal(exercise)).catch((error: unknown) => server.output.debug(String(error)));
  }

  void vscode.commands.executeCommand("setContext", "ukur.isActive", true);
  return vscode.Disposable.from(
    courses,
    view,
    courses.onDidChange(show),
    courses.onDidSolve(praise),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.languages.registerCodeLensProvider({ language: "ukur" }, lensesOf(courses)),
    vscode.commands.registerCommand("ukur.setOutExercises", setOutExercises),
    vscode.commands.registerCommand("ukur.exerciseHint", hint),
    vscode.commands.registerCommand("ukur.startOver", startOver),
    vscode.commands.registerCommand("ukur.nextExercise", next),
  );
}

/** Whether there is a file: what was told of it may be a moment older. */
function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

/** Above the text of an exercise: what is in the way still, or that it is solved, and what can be done. */
function lensesOf(courses: Courses): vscode.CodeLensProvider {
  return {
    onDidChangeCodeLenses: courses.onDidChange,
    provideCodeLenses: ({ uri }) => {
      const placed = courses.of(uri);
      if (!placed || !vscode.workspace.getConfiguration("ukur", uri).get("codeLens.enabled", true)) return [];
      const { state, obstacle, code, hints, allHints } = placed.exercise;
      const lens = (title: string, command = "", ...args: readonly unknown[]) =>
        new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command, arguments: [...args] });
      if (state === "solved")
        return [
          lens(vscode.l10n.t("Solved")),
          ...(code === undefined ? [] : [lens(vscode.l10n.t("Explain"), "ukur.explain", code)]),
          lens(vscode.l10n.t("Next Exercise"), "ukur.nextExercise", uri),
        ];
      return [
        lens(vscode.l10n.t("Hints ({0} of {1} shown)", hints.length, allHints), "ukur.exerciseHint", uri),
        lens(vscode.l10n.t("Start Over"), "ukur.startOver", uri),
        // Last, as it may be longer than the window is wide.
        ...(obstacle === undefined ? [] : [lens(obstacle)]),
      ];
    },
  };
}
