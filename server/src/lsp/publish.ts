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
import type { ColumnUnit } from "../language/lines.ts";
import type { BoundFile } from "../semantics/files.ts";
import { configurationName } from "../workspace/configurations.ts";
import { libraryPrefix } from "../workspace/library.ts";
import type { Project } from "../workspace/workspace.ts";
import { placesOf, sameFindings, toEditor, type SourceOf } from "./findings.ts";
import { Losses } from "./losses.ts";
import { Progress } from "./progress.ts";
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
  /** Where the client sees them. */
  readonly places: readonly number[];
  /** Another one for each change. */
  readonly resultId: string;
  /** Of the open document whose text was built. */
  readonly version: number | undefined;
}

/** What is new since the client was told last. */
interface Update {
  readonly built: string[];
  readonly findings: string[];
  readonly moved: string[];
  gone: boolean;
}

/** Who has just opened a folder first sees what is wrong, and words are looked up this many milliseconds later. */
const idle = 400;

/**
 * Who edits a line sees the marks below and behind it move along: editors keep them at their text. Their lists of findings do not move, so places that
 * are new are sent, but no keystroke waits for that: this many milliseconds after the last.
 */
const rest = 300;

/** What a file has that is gone. */
const goneResult = "gone";

export class Publisher {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();
  /** Files of which the client may show something. */
  readonly #shown = new Set<string>();
  readonly #losses: Losses;
  #results = 0;
  #telling: Promise<void> | undefined;
  /** What is found in documents may be another thing, though nobody has edited them. */
  #refreshes = false;
  #spells = false;
  readonly #progress: Progress;
  /** Files whose findings have only moved since the client was told of them. */
  readonly #moved = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Configurations that may be gone. */
  readonly #doubtful = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
    this.#progress = new Progress(session);
    this.#losses = new Losses(session, (path) => this.#tellAgain(path));
  }

  /** Shows that the files of the folders are read, until all that is known of them is told. */
  begin(): void {
    this.#progress.begin();
  }

  /**
   * Something has changed: builds when all messages that have arrived are taken in, and tells the client what is new. What is open comes first, and
   * again after each piece of the rest, so that who edits meanwhile does not wait for that.
   */
  changed(): Promise<void> {
    return (this.#telling ??= this.#tellAll());
  }

  async #tellAll(): Promise<void> {
    const { workspace, host, connection } = this.#session;
    let left: number;
    do {
      left = workspace.waiting;
      try {
        await quiet(() => workspace.revision, host.pause);
        await workspace.buildOpen();
        this.#tell();
        if (workspace.isCurrent) break;
        this.#progress.show(workspace.waiting);
        await workspace.buildSome();
        this.#tell();
      } catch (error) {
        // A fault of ours must not end the session: what was known stays, and the next change tries again.
        connection.console.error(
          `The programs could not be built. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        if (workspace.waiting >= left) break;
      }
    } while (!workspace.isCurrent);
    if (workspace.isCurrent && workspace.isListed) this.#progress.end();
    this.#telling = undefined;
  }

  #tell(): void {
    const { connection, uris, client, can, workspace } = this.#session;
    const changed = this.#update();
    if (changed.findings.length > 1 || changed.gone) this.#refreshes = true;
    const isCurrent = workspace.isCurrent && workspace.isListed;
    if (!can.asksForFindings) {
      for (const path of changed.findings) this.#send(path);
      if (changed.moved.length > 0) this.#sendLater(changed.moved);
    } else if (isCurrent && this.#refreshes) {
      // The client asks for the document that it has edited without being told; what that does to others it cannot know, nor which are gone.
      this.#refreshes = false;
      if (client.capabilities.workspace?.diagnostics?.refreshSupport) this.#session.lets(connection.languages.diagnostics.refresh());
    }
    if (changed.built.length > 0 || changed.findings.length > 0) this.#session.tellBuilt(changed.built.map(uris.uriOf));
    if (changed.built.length > 0) this.#losses.look();
    // Before most of the others are checked, so that they are once.
    if (!this.#spells) setTimeout(() => void this.#spell(), idle);
    this.#spells = true;
  }

  /** Sends findings that have only moved, when nobody types. */
  #sendLater(paths: readonly string[]): void {
    for (const path of paths) this.#moved.add(path);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      for (const path of this.#moved) this.#send(path);
    }, rest);
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
    await this.#session.build();
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

  /** Takes over what was built since: the files that were built again, those whose findings are new, and those where only their places are. */
  #update(): Update {
    const update: Update = { built: [], findings: [], moved: [], gone: false };
    const { workspace } = this.#session;
    const configurations = new Map<string, Project>();
    for (const path of workspace.takeChanges()) {
      if (path.endsWith(`/${configurationName}`)) this.#doubtful.add(path);
      const project = workspace.projectOf(path);
      for (const { file } of project?.configurations ?? []) configurations.set(file, project!);
      const file = project?.program.files.get(path);
      // Files that were only looked at, as they lie beside an open one, are nobody's business.
      const isShown = !path.startsWith(libraryPrefix) && (workspace.isInFolder(path) || workspace.isOpen(path));
      if (project && file && isShown && this.#take(path, file, project, update)) update.built.push(path);
      else if (!(file && isShown)) this.#drop(path, update);
    }
    for (const [path, project] of configurations)
      this.#take(path, project.configurations.find(({ file }) => file === path)!.text, project, update);
    // Until all is built, nobody knows whether it is a configuration of any file.
    if (workspace.isCurrent) {
      for (const path of this.#doubtful) if (!workspace.configurationAt(path)) this.#drop(path, update);
      this.#doubtful.clear();
    }
    return update;
  }

  /** Takes over what is found in a file; whether it was built again. */
  #take(path: string, file: BoundFile | string, project: Project, update: Update): boolean {
    const { workspace, documents, uris, can } = this.#session;
    const sourceOf = sourcesIn(project, can.columns);
    const known = this.#known.get(path);
    const isBuilt = known?.file !== file;
    const findings = project.findings.get(path) ?? [];
    const profile = project.profileOf(path);
    const isSame = known?.profile === profile && sameFindings(known.findings, findings);
    const places = isSame && !isBuilt ? known.places : placesOf(findings, sourceOf);
    const isMoved = isSame && places.some((place, index) => place !== known.places[index]);
    if (isMoved) update.moved.push(path);
    // A new file without findings is no news, unless there were some.
    else if (!isSame && (findings.length > 0 || (known && known.findings.length > 0))) update.findings.push(path);
    const version = workspace.isOpen(path) ? documents.get(uris.uriOf(path))?.version : undefined;
    const resultId = known && isSame && !isMoved ? known.resultId : `${++this.#results}`;
    this.#known.set(path, { file, sourceOf, profile, findings, places, version, resultId });
    return isBuilt;
  }

  /** Nothing is left of a file. */
  #drop(path: string, update: Update): void {
    if (!this.#known.delete(path) || !this.#shown.has(path)) return;
    update.findings.push(path);
    update.gone = true;
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
    this.#moved.delete(path);
    const diagnostics = this.#diagnostics(path);
    if (diagnostics.length === 0) this.#shown.delete(path);
    const version = can.versionedFindings ? this.#known.get(path)?.version : undefined;
    void connection.sendDiagnostics({ uri: uris.uriOf(path), ...(version !== undefined && { version }), diagnostics });
  }

  /** The findings of a document, or that they are those of an earlier answer. */
  async document(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const path = pathOf(uri);
    await this.#session.buildFor(path);
    this.#tell();
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

/** Gives the texts of a project. Made here, as a function that is made where others are would hold on to all that these do: each build to the one before. */
function sourcesIn({ program, configurations }: Project, columns: ColumnUnit): SourceOf {
  const texts = new Map(configurations.map(({ file, text }) => [file, { text, columns }]));
  return (path) => program.files.get(path)?.parsed ?? texts.get(path);
}

/** Waits until no message that has arrived changes anything any more. */
async function quiet(revision: () => number, pause: () => Promise<void>): Promise<void> {
  let before: number;
  do {
    before = revision();
    await pause();
  } while (before !== revision());
}
