/** The exercises in a view: by steps of difficulty, with what has become of each. */

import * as vscode from "vscode";
import type { Courses, Exercise, Placed, Step } from "./courses.ts";
import { placed } from "./courses.ts";

type Node = { readonly folder: vscode.Uri } | { readonly folder: vscode.Uri; readonly step: Step } | Placed;

export class ExerciseTree implements vscode.TreeDataProvider<Node> {
  readonly #courses: Courses;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(courses: Courses) {
    this.#courses = courses;
    this.onDidChangeTreeData = courses.onDidChange;
  }

  getChildren(node?: Node): Node[] {
    const { all } = this.#courses;
    // A level of folders only where there are several.
    if (!node) return all.length === 1 ? this.getChildren({ folder: all[0]!.folder }) : all.map(({ folder }) => ({ folder }));
    const { folder } = node;
    if ("exercise" in node) return [];
    if ("step" in node) return node.step.exercises.map((exercise) => placed(folder, exercise));
    const course = all.find((each) => each.folder.toString() === folder.toString())?.course;
    return course?.steps.map((step) => ({ folder, step })) ?? [];
  }

  getParent(node: Node): Node | undefined {
    const { folder } = node;
    if ("exercise" in node) {
      const { name } = node.exercise;
      const steps = this.getChildren({ folder });
      return steps.find((each) => "step" in each && each.step.exercises.some((exercise) => exercise.name === name));
    }
    return "step" in node && this.#courses.all.length > 1 ? { folder } : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ("exercise" in node) return exerciseItem(node);
    const exercises = "step" in node ? node.step.exercises : this.#courses.in(node.folder).map(({ exercise }) => exercise);
    const label = "step" in node ? node.step.title : vscode.workspace.asRelativePath(node.folder);
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `${node.folder.toString()} ${"step" in node ? label : ""}`;
    item.description = `${exercises.filter(isSolved).length}/${exercises.length}`;
    item.accessibilityInformation = { label: `${label}, ${progressOf(exercises)}`, role: "treeitem" };
    return item;
  }
}

/** How many of them are solved, in words. */
export function progressOf(exercises: readonly Exercise[]): string {
  return vscode.l10n.t("{0} of {1} solved", exercises.filter(isSolved).length, exercises.length);
}

function isSolved({ state }: Exercise): boolean {
  return state === "solved";
}

function exerciseItem({ exercise, uri }: Placed): vscode.TreeItem {
  const { title, state, about, task, obstacle } = exercise;
  const { icon, word } = looks(state);
  const item = new vscode.TreeItem(title);
  item.id = uri.toString();
  if (state !== "open") item.description = word;
  item.iconPath = icon;
  item.tooltip = [about, task, ...(obstacle === undefined ? [] : [obstacle])].join("\n\n");
  item.contextValue = state;
  item.command =
    state === "missing"
      ? { command: "ukur.startOver", title: vscode.l10n.t("Start Over"), arguments: [uri] }
      : { command: "vscode.open", title: vscode.l10n.t("Open"), arguments: [uri] };
  item.accessibilityInformation = { label: `${title}, ${word}`, role: "treeitem" };
  return item;
}

/** Told by the form and by a word, and not by the colour alone. */
function looks(state: Exercise["state"]): { readonly icon: vscode.ThemeIcon; readonly word: string } {
  const icon = (id: string, colour?: string) => new vscode.ThemeIcon(id, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  switch (state) {
    case "solved":
      return { icon: icon("pass-filled", "testing.iconPassed"), word: vscode.l10n.t("solved") };
    case "open":
      return { icon: icon("circle-large-outline"), word: vscode.l10n.t("to do") };
    case "broken":
      return { icon: icon("error", "testing.iconFailed"), word: vscode.l10n.t("broken again") };
    case "missing":
      return { icon: icon("circle-slash"), word: vscode.l10n.t("not there") };
  }
}
