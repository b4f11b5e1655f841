/** The language server: what comes over a connection, and what is done about it. */

import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type ConnectionOptions,
  type FileSystemWatcher,
  type InitializeResult,
} from "vscode-languageserver";
import { configurationName } from "../workspace/configurations.ts";
import { version } from "../version.ts";
import { capabilities } from "./capabilities.ts";
import { answerLanguageRequests } from "./features.ts";
import { Gate } from "./gate.ts";
import type { ServerHost } from "./host.ts";
import { answerOwnRequests } from "./ownRequests.ts";
import { LiveAnswers } from "./liveAnswers.ts";
import { Publisher } from "./publish.ts";
import { Session } from "./session.ts";
import { pathOf } from "./uris.ts";

/** Who opens a folder mostly has a file open in it: that is looked at before all others are looked for, if it comes within so many milliseconds. */
const grace = 100;

/** Serves one client. It listens at once on the connection that it lets make, and needs nothing else of the place it runs in than the host. */
export function createServer(connect: (options: ConnectionOptions) => Connection, host: ServerHost): void {
  const connection = connect({ messageStrategy: new Gate() });
  Gate.answer(connection);
  connection.onInitialize((client): InitializeResult => {
    const session = new Session(connection, host, client);
    const publisher = new Publisher(session);
    const answers = new LiveAnswers(session);
    follow(session, publisher, answers);
    answerLanguageRequests(session, publisher, answers);
    answerOwnRequests(session, publisher);
    connection.languages.diagnostics.on(({ textDocument, previousResultId }) => publisher.document(textDocument.uri, previousResultId));
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }) => publisher.workspace(previousResultIds));
    return { capabilities: capabilities(session.can, session.options.commands), serverInfo: { name: "Ukur", version } };
  });
  connection.listen();
}

/** Of a folder that is moved or deleted on the disk, many watchers tell the folder alone, and nothing says that it is one. */
const watchers: FileSystemWatcher[] = [
  { globPattern: "**/*.ukur" },
  { globPattern: `**/${configurationName}` },
  { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete },
];

/** Follows what the client tells about documents, files, folders and settings. */
function follow(session: Session, publisher: Publisher, answers: LiveAnswers): void {
  const { connection, workspace, documents, uris, client } = session;
  const changed = (): void => {
    void publisher.changed();
    answers.look();
  };
  const rescan = async (): Promise<void> => {
    await session.findFiles();
    changed();
  };

  documents.onDidOpen(({ document }) => {
    const path = uris.open(document.uri);
    workspace.setText(path, document.text);
    changed();
    void session.lookBeside(path).then(changed);
  });
  documents.onDidChangeContent(({ document }) => {
    workspace.setText(pathOf(document.uri), document.text, document.takeEdits());
    changed();
  });
  documents.onDidClose(({ document }) => {
    workspace.close(pathOf(document.uri));
    changed();
  });
  documents.listen(connection);

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const before = workspace.revision;
    const paths = changes.map(({ uri, type }) => ({ path: pathOf(uri), exists: type !== FileChangeType.Deleted }));
    for (const { path, exists } of paths) if (path.endsWith(".ukur")) workspace.fileChanged(path, exists);
    if (paths.some(({ path }) => path.endsWith(`/${configurationName}`))) publisher.configurationsChanged();
    workspace.foldersDeleted(new Set(paths.flatMap(({ path, exists }) => (exists ? [] : [path]))));
    const mayBringFiles = changes.some(({ uri, type }) => type === FileChangeType.Created && !/\.[^/.]*$/.test(uri));
    if (paths.some(({ path }) => answers.has(path))) answers.look();
    if (mayBringFiles) void rescan();
    else if (workspace.revision !== before) changed();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.changeSettings(settings);
    publisher.settingsChanged();
    answers.look();
    if (client.capabilities.workspace?.codeLens?.refreshSupport) session.lets(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.capabilities.workspace?.inlayHint?.refreshSupport) session.lets(connection.languages.inlayHint.refresh());
  });
  // Of a folder that is moved or deleted in the editor, no watcher tells the files.
  connection.workspace.onDidRenameFiles(rescan);
  connection.workspace.onDidDeleteFiles(rescan);

  connection.onInitialized(async () => {
    const { workspace: can } = client.capabilities;
    if (can?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        await session.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        changed();
      });
    }
    if (can?.didChangeWatchedFiles?.dynamicRegistration) {
      session.lets(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (can?.didChangeConfiguration?.dynamicRegistration)
      session.lets(connection.client.register(DidChangeConfigurationNotification.type, { section: "ukur" }));
    publisher.begin();
    const opened = new Promise<void>((done) => {
      documents.onDidOpen(() => done());
      setTimeout(done, grace);
    });
    await session.findFiles(opened.then(() => publisher.changed()));
    changed();
  });
}
