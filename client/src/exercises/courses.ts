/** The folders of exercises in the workspace, and how each of them stands. The server judges; what is to be kept of it is written here. */

import * as vscode from "vscode";
import type * as z from "zod";
import { progressFile } from "../../../server/src/exercises/progress.ts";
import { exercisesRequest } from "../../../server/src/protocol/requests.ts";
import type { Server } from "../server.ts";
import { writeFiles } from "../writing.ts";

export type Course = NonNullable<z.output<typeof exercisesRequest.result>>;
export type Step = Course["steps"][number];
export type Exercise = Step["exercises"][number];

/** An exercise where it lies. */
export interface Placed {
  readonly folder: vscode.Uri;
  readonly exercise: Exercise;
  readonly uri: vscode.Uri;
}

export class Courses implements vscode.Disposable {
  readonly #server: Server;
  readonly #known = new Map<string, { readonly folder: vscode.Uri; readonly course: Course }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #solved = new vscode.EventEmitter<Placed>();
  readonly #subscriptions: vscode.Disposable;
  /** The folders that are to be asked for anew. */
  readonly #waiting = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  readonly onDidChange = this.#changed.event;
  /** An exercise that was not solved is so now. */
  readonly onDidSolve = this.#solved.event;

  constructor(server: Server) {
    this.#server = server;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${progressFile}`);
    const kept = (uri: vscode.Uri): void => this.#ask(folderOf(uri));
    // Of a folder that is deleted, only it is told.
    const gone = vscode.workspace.createFileSystemWatcher("**", true, true);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(kept),
      watcher.onDidChange(kept),
      watcher.onDidDelete(kept),
      gone,
      gone.onDidDelete(({ path }) => {
        for (const { folder } of this.all) if (`${folder.path}/`.startsWith(`${path}/`)) this.#ask(folder);
      }),
      vscode.workspace.onDidRenameFiles(() => this.#find()),
      server.onRunning(() => this.#find()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#find()),
      server.onBuilt((uris) => {
        const built = new Set(uris.map((uri) => folderOf(server.parseUri(uri)).toString()));
        for (const [key, { folder }] of this.#known) if (built.has(key)) this.#ask(folder);
      }),
    );
  }

  get all(): readonly { readonly folder: vscode.Uri; readonly course: Course }[] {
    return [...this.#known.values()].sort((a, b) => (a.folder.path < b.folder.path ? -1 : 1));
  }

  /** The exercises of a folder in their order. */
  in(folder: vscode.Uri): readonly Placed[] {
    const steps = this.#known.get(folder.toString())?.course.steps ?? [];
    return steps.flatMap(({ exercises }) => exercises).map((exercise) => placed(folder, exercise));
  }

  /** The exercise that a file is. */
  of(file: vscode.Uri | undefined): Placed | undefined {
    return file && this.in(folderOf(file)).find(({ uri }) => uri.toString() === file.toString());
  }

  /** Looks at a folder, and says whether exercises are set out in it. */
  async look(folder: vscode.Uri): Promise<boolean> {
    await this.#queue(() => this.#refresh(folder));
    return this.#known.has(folder.toString());
  }

  /** The exercise with a hint more. */
  async hint({ folder, exercise, uri }: Placed): Promise<Placed | undefined> {
    await this.#queue(async () => {
      const course = await this.#request(folder, { hint: exercise.name });
      if (course?.kept) await this.#keep(folder, course.kept);
      this.#set(folder, course);
    });
    return this.of(uri);
  }

  /** Begins an exercise again. A text that is there is edited, so that it can be had back. */
  startOver({ folder, exercise, uri }: Placed): Promise<void> {
    return this.#queue(async () => {
      const course = await this.#request(folder, { again: exercise.name });
      if (!course?.again) return;
      const document = await vscode.workspace.openTextDocument(uri).then(
        (opened) => opened,
        () => undefined,
      );
      if (document) {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), course.again.text);
        await vscode.workspace.applyEdit(edit);
      } else await this.#keep(folder, course.again);
      if (course.kept) await this.#keep(folder, course.kept);
      await this.#refresh(folder);
    });
  }

  async #find(): Promise<void> {
    if (!this.#server.isRunning) return;
    const found = await vscode.workspace.findFiles(`**/${progressFile}`);
    for (const folder of [...this.all.map((each) => each.folder), ...found.map(folderOf)]) this.#ask(folder);
  }

  /** Asks for a folder when it is its turn. */
  #ask(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    void this.#queue(async () => {
      this.#waiting.delete(key);
      await this.#refresh(folder);
    }).catch((error: unknown) => this.#server.output.debug(String(error)));
  }

  /** One after the other: what is kept is read by the server, and written here. */
  #queue<T>(does: () => Promise<T>): Promise<T> {
    const done = this.#last.then(does);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #refresh(folder: vscode.Uri): Promise<void> {
    const course = await this.#request(folder, {});
    this.#set(folder, course);
    // In a folder that is not trusted nothing is written that nobody has asked for.
    if (course?.kept && vscode.workspace.isTrusted) await this.#keep(folder, course.kept);
  }

  #request(folder: vscode.Uri, more: { readonly hint?: string; readonly again?: string }): Promise<Course | null> {
    return this.#server.request(exercisesRequest, { folder: this.#server.uriOf(folder), ...more });
  }

  #set(folder: vscode.Uri, course: Course | null): void {
    const before = new Map(this.in(folder).map(({ exercise: { name, state } }) => [name, state]));
    if (course) this.#known.set(folder.toString(), { folder, course });
    else this.#known.delete(folder.toString());
    this.#changed.fire();
    for (const each of this.in(folder)) {
      if (each.exercise.state === "solved" && (before.get(each.exercise.name) ?? "solved") !== "solved") this.#solved.fire(each);
    }
  }

  async #keep(folder: vscode.Uri, { name, text }: { readonly name: string; readonly text: string }): Promise<void> {
    const within = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    await writeFiles({ folder, within }, [{ name, bytes: new TextEncoder().encode(text) }]);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#solved.dispose();
  }
}

export function placed(folder: vscode.Uri, exercise: Exercise): Placed {
  return { folder, exercise, uri: vscode.Uri.joinPath(folder, exercise.file) };
}

function folderOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(file, "..");
}
