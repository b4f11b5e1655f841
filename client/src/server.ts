/** The language server as the rest of the extension sees it: started, asked, restarted. */

import * as vscode from "vscode";
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import type * as z from "zod";
import { builtNotification, libraryScheme, type Request } from "../../server/src/protocol/requests.ts";

/** Makes a client that runs the server in the way of this extension host. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** A server that ends more often than this within the time is not started again. */
const bearable = { ends: 4, milliseconds: 180_000 };

export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("Ukur", { log: true });
  readonly #client: BaseLanguageClient;
  readonly #built = new vscode.EventEmitter<readonly string[]>();
  readonly #running = new vscode.EventEmitter<boolean>();
  #ends: number[] = [];

  /** The documents of which something has changed: their own text, or what they import. */
  readonly onBuilt = this.#built.event;
  /** Whether the server has come or gone. */
  readonly onRunning = this.#running.event;

  constructor(createClient: CreateClient) {
    this.#client = createClient("ukur", "Ukur", {
      documentSelector: [{ language: "ukur" }],
      outputChannel: this.output,
      initializationOptions: { readsFiles: true, commands: true, built: true },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.#closed(),
      },
    });
    this.#client.onNotification(builtNotification.method, (params) => this.#built.fire(builtNotification.params.parse(params).uris));
    this.#client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) this.#running.fire(newState === State.Running);
    });
  }

  /** Starts the server. What fails is shown to the user and does not end the extension: its commands start the server again. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.output.error(error as Error);
    }
  }

  async restart(): Promise<void> {
    this.#ends = [];
    // What is just starting cannot be stopped.
    if (this.#client.state === State.Starting) await this.#client.start();
    if (this.#client.needsStop()) await this.#client.stop();
    await this.#client.start();
  }

  get isRunning(): boolean {
    return this.#client.isRunning();
  }

  /** Asks the server one of our own questions; the answer is what its schema says, or an error. */
  async request<P extends z.ZodType, R extends z.ZodType>(
    request: Request<P, R>,
    params: z.input<P>,
    token?: vscode.CancellationToken,
  ): Promise<z.output<R>> {
    return request.result.parse(await this.send(request.method, params as object, token));
  }

  /** Asks the server a question of the protocol. */
  send<R>(method: string, params: object, token?: vscode.CancellationToken): Promise<R> {
    // A token that is there but undefined would be taken for a second parameter.
    return token ? this.#client.sendRequest<R>(method, params, token) : this.#client.sendRequest<R>(method, params);
  }

  /** Answers a question of the server's. What is answered is checked on the other side. */
  answer<P extends z.ZodType, R extends z.ZodType>(request: Request<P, R>, handler: (params: z.output<P>) => Promise<z.input<R>>): void {
    this.#client.onRequest(request.method, (params) => handler(request.params.parse(params)));
  }

  uriOf(uri: vscode.Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  parseUri(uri: string): vscode.Uri {
    return this.#client.protocol2CodeConverter.asUri(uri);
  }

  parseRange(range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  }): vscode.Range {
    return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  }

  #closed() {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((time) => now - time < bearable.milliseconds), now];
    if (this.#ends.length <= bearable.ends) {
      void this.#say(
        vscode.window.showWarningMessage,
        vscode.l10n.t("The Ukur server ended and was started again. Your files are as they were."),
      );
      return { action: CloseAction.Restart, handled: true };
    }
    const message = vscode.l10n.t(
      "The Ukur server ended {0} times within three minutes and stays away. Use the command Ukur: Restart Server.",
      this.#ends.length,
    );
    void this.#say(vscode.window.showErrorMessage, message);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** The client would say a restart to its log alone, and the other in English. */
  async #say(show: (message: string, action: string) => Thenable<string | undefined>, message: string): Promise<void> {
    if ((await show(message, vscode.l10n.t("Show Output"))) !== undefined) this.output.show();
  }

  async dispose(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop();
    await this.#client.dispose();
    this.output.dispose();
  }
}

/** A file that someone can change: not one of the library. */
export function isOwn(uri: vscode.Uri): boolean {
  return uri.scheme !== libraryScheme;
}
