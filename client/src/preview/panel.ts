/** One panel of the preview: what it shows, and how it and the text lead to each other. */

import * as vscode from "vscode";
import type * as z from "zod";
import { fromPage, type Content, type FromPage, type ToPage, type View } from "../../../server/src/protocol/preview.ts";
import { answersRequest, previewRequest } from "../../../server/src/protocol/requests.ts";
import type { Server } from "../server.ts";
import { pageFor } from "./page.ts";

export const viewType = "ukur.preview";

/** Whose preview it is. */
export interface Subject {
  readonly uri: vscode.Uri;
  /** The instrument, where the document declares several. */
  readonly instrument: string | undefined;
}

type ProblemAnswer = Extract<z.infer<typeof previewRequest.result>, { readonly problem: string }>;

interface Place {
  readonly id: string;
  readonly range: vscode.Range;
  readonly name: vscode.Range;
}

export class Panel implements vscode.Disposable {
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  #subject: Subject;
  /** It stays with its document when another one is edited. */
  isPinned = false;
  #places: readonly Place[] = [];
  /** What the subject was before its errors, for a page that is loaded again. */
  #lastGood: Content | undefined;
  #firstError: { readonly uri: vscode.Uri; readonly range: vscode.Range } | undefined;
  /** The declaration that the cursor was in last. */
  #here: string | null = null;
  /** What stands for the answers that the page has, or that it has none. */
  #answers = "";
  /** The view that is to be shown once the page is there. */
  #view: View | undefined;
  #isReady = false;
  /** Only the newest answer is shown. */
  #newest = 0;

  constructor(server: Server, extension: vscode.Uri, subject: Subject, panel: vscode.WebviewPanel) {
    this.#server = server;
    this.#subject = subject;
    this.#panel = panel;
    const media = vscode.Uri.joinPath(extension, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.onDidReceiveMessage((data) => {
      const message = fromPage.safeParse(data);
      if (message.success) void this.#take(message.data);
    });
    // The page of a hidden panel is taken away, and made anew when it is shown.
    panel.onDidChangeViewState(() => (this.#isReady &&= panel.visible));
    panel.webview.html = pageFor(panel.webview, media);
  }

  get subject(): Subject {
    return this.#subject;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  onClose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows one of the views, now or when the page is there. */
  turnTo(view: View): void {
    if (this.#isReady) this.#send({ kind: "view", view });
    else this.#view = view;
  }

  /** Shows another document. */
  async show(subject: Subject): Promise<void> {
    const isSame = subject.uri.toString() === this.#subject.uri.toString() && subject.instrument === this.#subject.instrument;
    this.#subject = subject;
    if (isSame) return;
    this.#lastGood = undefined;
    this.#answers = "";
    this.#send({ kind: "other" });
    await this.update();
  }

  /** Asks for what there is to show now. */
  async update(): Promise<void> {
    const question = ++this.#newest;
    const { uri, instrument } = this.#subject;
    const answer = await this.#server
      .request(previewRequest, { uri: this.#server.uriOf(uri), instrument })
      .catch((error: Error): ProblemAnswer => ({ problem: error.message }));
    if (question !== this.#newest) return;
    if ("problem" in answer) return this.#showProblem(answer);
    this.#lastGood = answer.content;
    this.#places = answer.places.map(({ id, range, name }) => ({
      id,
      range: this.#server.parseRange(range),
      name: this.#server.parseRange(name),
    }));
    this.#panel.title = vscode.l10n.t("Preview: {0}", answer.content.title);
    this.#send(answer.content);
    this.#send({ kind: "cursor", id: this.#here });
    await this.#updateAnswers(question);
  }

  /** Gives the page the answers that the settings name, where it has not got them. */
  async #updateAnswers(question: number): Promise<void> {
    const { uri, instrument } = this.#subject;
    const found = await this.#server
      .request(answersRequest, { uri: this.#server.uriOf(uri), instrument, known: this.#answers })
      .catch((error: Error) => ({ kind: "problem", problem: error.message }) as const);
    if (question !== this.#newest || found?.kind === "same") return;
    const stamp = found?.kind === "bytes" ? found.stamp : (found?.problem ?? "");
    if (stamp === this.#answers) return;
    this.#answers = stamp;
    this.#send({ kind: "answers", file: found });
  }

  #showProblem({ problem, first }: ProblemAnswer): void {
    this.#firstError = first && { uri: this.#server.parseUri(first.uri), range: this.#server.parseRange(first.range) };
    this.#send({ kind: "problem", problem, first: first && { message: first.message, place: first.place } });
  }

  /** The cursor is here now. */
  moveTo(position: vscode.Position): void {
    const around = this.#places.filter(({ range }) => range.contains(position));
    const innermost = around.reduce<Place | undefined>(
      (inner, place) => (inner?.range.contains(place.range) === false ? inner : place),
      undefined,
    );
    const id = innermost?.id ?? null;
    if (id === this.#here) return;
    this.#here = id;
    this.#send({ kind: "cursor", id });
  }

  /** Lets the page save the picture that it shows. */
  exportPicture(): void {
    this.#send({ kind: "export" });
  }

  #send(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.#isReady = true;
        this.#answers = "";
        if (this.#lastGood) this.#send(this.#lastGood);
        if (this.#view) this.#send({ kind: "view", view: this.#view });
        this.#view = undefined;
        return this.update();
      case "reveal": {
        const place = this.#places.find(({ id }) => id === message.id);
        if (!place) return;
        this.#here = place.id;
        return showText(this.#subject.uri, place.name);
      }
      case "revealError":
        return this.#firstError && showText(this.#firstError.uri, this.#firstError.range);
      case "save":
        return save(
          this.#subject.uri,
          message.name,
          message.isBase64 ? Uint8Array.from(atob(message.data), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(message.data),
        );
    }
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

/** Leads to a place in a text, where it is open or else in the first column. */
async function showText(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  const open = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  await vscode.window.showTextDocument(uri, { viewColumn: open?.viewColumn ?? vscode.ViewColumn.One, preserveFocus: true, selection });
}

/** Asks where to keep a file, beside the instrument at first, and writes it. */
export async function save(beside: vscode.Uri, name: string, bytes: Uint8Array): Promise<void> {
  const chosen = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(beside, "..", name) });
  if (!chosen) return;
  try {
    await vscode.workspace.fs.writeFile(chosen, bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} could not be written: {1}", chosen.path, (error as Error).message));
  }
}
