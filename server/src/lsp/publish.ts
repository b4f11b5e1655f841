/** Keeps the editor's list of findings true: sends them, or answers where the client asks for them. */

import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Diagnostic as EditorDiagnostic } from "vscode-languageserver-types";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Profile } from "../findings/levels.ts";
import { builtNotification } from "../protocol/requests.ts";
import type { BoundFile } from "../semantics/files.ts";
import { sameFindings, toEditor, type SourceOf } from "./findings.ts";
import { Losses } from "./losses.ts";
import type { Session } from "./session.ts";
import { englishFor } from "./spelling.ts";
import { pathOf } from "./uris.ts";

/** What the client knows of a file. */
interface Known {
  /** The file as it is bound, or the text of a configuration. */
  readonly file: BoundFile | string;
  readonly sourceOf: SourceOf;
  readonly profile: Profile;
  readonly findings: readonly Diagnostic[];
  /** Another one for each change. */
  readonly resultId: string;
  /** Of the open document whose text was built. */
  readonly version: number | undefined;
}

/** Who has just opened a folder first sees what is wrong, and words are looked up this many milliseconds later. */
const idle = 400;

/** What a file has that is gone. */
const goneResult = "gone";

export class Publisher {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();
  /** Files of which the client may show something. */
  readonly #shown = new Set<string>();
  readonly #losses: Losses;
  #results = 0;
  #busy = false;
  /** What is found in documents may be another thing, though nobody has edited them. */
  #refreshes = false;
  #spells = false;

  constructor(session: Session) {
    this.#session = session;
    this.#losses = new Losses(session, (path) => this.#tellAgain(path));
  }

  /** Something has changed: builds when all messages that have arrived are taken in, and tells the client what is new. */
  async changed(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const { workspace, host, connection } = this.#session;
    try {
      do {
        await quiet(() => workspace.revision, host.pause);
        await workspace.build();
        this.#tell();
      } while (!workspace.isCurrent);
    } catch (error) {
      // A fault of ours must not end the session: what was known stays, and the next change tries again.
      connection.console.error(
        `The programs could not be built. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      this.#busy = false;
    }
  }

  #tell(): void {
    const { connection, uris, client, can } = this.#session;
    const changed = this.#update();
    const refreshes = this.#refreshes || changed.findings.length > 1 || changed.gone;
    this.#refreshes = false;
    if (changed.built.length === 0 && changed.findings.length === 0) return;
    if (!can.asksForFindings) for (const path of changed.findings) this.#send(path);
    // The client asks for the document that it has edited without being told; what that does to others it cannot know, nor which are gone.
    else if (refreshes && client.capabilities.workspace?.diagnostics?.refreshSupport)
      this.#session.lets(connection.languages.diagnostics.refresh());
    void connection.sendNotification(builtNotification.method, { uris: changed.built.map(uris.uriOf) });
    if (changed.built.length > 0) this.#losses.look();
    if (!this.#spells) setTimeout(() => void this.#spell(), idle);
    this.#spells = true;
  }

  /** Fetches the dictionaries, and looks at everything again. */
  async #spell(): Promise<void> {
    const { connection, workspace } = this.#session;
    try {
      const english = await englishFor(this.#session);
      if (!english) return;
      workspace.spell(english);
      this.#refreshes = true;
      await this.changed();
    } catch (error) {
      connection.console.warn(`No dictionary could be read. ${String(error)}`);
    }
  }

  /** The settings have changed. */
  settingsChanged(): void {
    this.#losses.forget();
    this.configurationsChanged();
  }

  /** How much findings count may have changed. */
  configurationsChanged(): void {
    this.#session.workspace.configurationsChanged();
    this.#refreshes = true;
    void this.changed();
  }

  /** Shows from now on what these targets cannot hold of a file. */
  async showLosses(path: string, targets: readonly string[]): Promise<void> {
    await this.#session.workspace.build();
    this.#tell();
    await this.#losses.ask(path, targets);
  }

  /** The losses of a file that are shown, as findings about its text. */
  lossesOf(file: BoundFile): readonly Diagnostic[] {
    return this.#losses.findings(file);
  }

  /** What platforms cannot hold of a file is another thing now. */
  #tellAgain(path: string): void {
    const { connection, client, can } = this.#session;
    const known = this.#known.get(path);
    if (!known) return;
    this.#known.set(path, { ...known, resultId: `${++this.#results}` });
    if (!can.asksForFindings) this.#send(path);
    else if (client.capabilities.workspace?.diagnostics?.refreshSupport) this.#session.lets(connection.languages.diagnostics.refresh());
  }

  /** Takes over what was built; the files that were built again, and those whose findings or their places are new. */
  #update(): { readonly built: string[]; readonly findings: string[]; readonly gone: boolean } {
    const built: string[] = [];
    const changed: string[] = [];
    const present = new Set<string>();
    const { workspace, documents, uris, can } = this.#session;
    for (const project of workspace.projects) {
      const configurations = new Map(project.configurations.map(({ file, text }) => [file, { text, columns: can.columns }]));
      const sourceOf: SourceOf = (path) => project.program.files.get(path)?.parsed ?? configurations.get(path);
      /** Whether the file is not what the client knows. */
      const take = (path: string, file: BoundFile | string): boolean => {
        present.add(path);
        const known = this.#known.get(path);
        const findings = project.findings.get(path) ?? [];
        const profile = project.profileOf(path);
        const isSame = known?.file === file && known.profile === profile && sameFindings(known.findings, findings);
        // A new file without findings is no news, unless there were some.
        if (!isSame && (findings.length > 0 || (known && known.findings.length > 0))) changed.push(path);
        const version = workspace.isOpen(path) ? documents.get(uris.uriOf(path))?.version : undefined;
        this.#known.set(path, { file, sourceOf, profile, findings, version, resultId: isSame ? known.resultId : `${++this.#results}` });
        return known?.file !== file;
      };
      for (const { file, text } of project.configurations) if (!present.has(file)) take(file, text);
      for (const [path, file] of project.program.files) {
        // Files that were only looked at, as they lie beside an open one, are nobody's business.
        if (!workspace.isInFolder(path) && !workspace.isOpen(path)) continue;
        // A file that two folders' programs have belongs to its own folder's.
        const owner = workspace.projectOf(path);
        if (path.startsWith("library:") || present.has(path) || (owner && owner !== project && owner.program.files.has(path))) continue;
        if (take(path, file)) built.push(path);
      }
    }
    const before = changed.length;
    for (const path of this.#known.keys()) {
      if (present.has(path)) continue;
      this.#known.delete(path);
      if (this.#shown.has(path)) changed.push(path);
    }
    return { built, findings: changed, gone: changed.length > before };
  }

  /** What there is to show of a file, which the client shows from now on. */
  #diagnostics(path: string): EditorDiagnostic[] {
    const known = this.#known.get(path);
    if (!known) return [];
    const { uris, language } = this.#session;
    const found = [...toEditor(known.findings, known.sourceOf, uris.uriOf, language, known.profile), ...this.#losses.of(path)];
    if (found.length > 0) this.#shown.add(path);
    return found;
  }

  #send(path: string): void {
    const { connection, uris, can } = this.#session;
    const diagnostics = this.#diagnostics(path);
    if (diagnostics.length === 0) this.#shown.delete(path);
    const version = can.versionedFindings ? this.#known.get(path)?.version : undefined;
    void connection.sendDiagnostics({ uri: uris.uriOf(path), ...(version !== undefined && { version }), diagnostics });
  }

  /** The findings of a document, or that they are those of an earlier answer. */
  async document(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    await this.#session.build();
    this.#tell();
    const path = pathOf(uri);
    const resultId = this.#known.get(path)?.resultId ?? "none";
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.#diagnostics(path) };
  }

  /** The findings of all files, also of those that nobody has opened. */
  async workspace(previous: readonly { readonly uri: string; readonly value: string }[]): Promise<WorkspaceDiagnosticReport> {
    const { uris } = this.#session;
    await this.#session.build();
    this.#tell();
    const before = new Map(previous.map(({ uri, value }) => [pathOf(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [path, { resultId, version = null }] of this.#known) {
      const uri = uris.uriOf(path);
      if (before.get(path)?.value === resultId) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId });
      else items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: this.#diagnostics(path) });
    }
    for (const path of new Set([...before.keys(), ...this.#shown]))
      if (!this.#known.has(path)) items.push(this.#gone(path, before.get(path)));
    return { items };
  }

  /**
   * That nothing is left of a file. A client that has closed it does not name it any more, and shows what it had until it is told; and while it
   * still waits for an answer about the document, it takes no other. So it is told until it names the file with this result, and once more.
   */
  #gone(path: string, named: { readonly uri: string; readonly value: string } | undefined): WorkspaceDocumentDiagnosticReport {
    const report: WorkspaceDocumentDiagnosticReport = {
      kind: DocumentDiagnosticReportKind.Full,
      uri: named?.uri ?? this.#session.uris.uriOf(path),
      version: null,
      items: [],
    };
    if (named?.value === goneResult) this.#shown.delete(path);
    return this.#shown.has(path) ? { ...report, resultId: goneResult } : report;
  }
}

/** Waits until no message that has arrived changes anything any more. */
async function quiet(revision: () => number, pause: () => Promise<void>): Promise<void> {
  let before: number;
  do {
    before = revision();
    await pause();
  } while (before !== revision());
}
