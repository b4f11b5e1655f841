import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidDeleteFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver-protocol";
import { ForeignClient } from "../support/foreignClient.ts";

const fine = 'scale ease "Ease" 1..2 {\n  1 "Hard"\n  2 "Easy"\n}\n';
const faulty = 'instrument faulty "Faulty" {\n';

describe("the findings of files that are gone", () => {
  let folder: string;
  let client: ForeignClient | undefined;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text = faulty): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const remove = async (name: string): Promise<void> => {
    rmSync(join(folder, name), { recursive: true });
    await client!.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(name), type: FileChangeType.Deleted }],
    });
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-gone-")));
    mkdirSync(join(folder, "work"));
  });
  afterEach(async () => {
    assert.equal(await client?.stop(), client && 0);
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  describe("of a client that asks", () => {
    const asks = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    const ask = async (previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDocumentDiagnosticReport[]> =>
      (await client!.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items;
    const of = (items: readonly WorkspaceDocumentDiagnosticReport[], name: string) => items.find((item) => item.uri === uri(name));

    it("are taken back until it says that it has taken that in", async () => {
      write("work/a.ukur");
      client = await ForeignClient.start([join(folder, "work")], { capabilities: asks });
      await client.open(uri("work/a.ukur"), faulty);
      const { resultId } = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uri("work/a.ukur") },
      });
      assert.ok(resultId);
      await client.close(uri("work/a.ukur"));
      await remove("work/a.ukur");
      // The client has forgotten the document, and names it no more.
      for (let times = 0; times < 3; times++) {
        const told = of(await ask(), "work/a.ukur");
        assert.deepEqual(told, { kind: "full", uri: uri("work/a.ukur"), version: null, items: [], resultId: "gone" });
      }
      const last = of(await ask([{ uri: uri("work/a.ukur"), value: "gone" }]), "work/a.ukur");
      assert.deepEqual(last, { kind: "full", uri: uri("work/a.ukur"), version: null, items: [] });
      assert.equal(of(await ask(), "work/a.ukur"), undefined);
    });

    it("are nothing to one that asks about the document itself", async () => {
      write("work/a.ukur");
      client = await ForeignClient.start([join(folder, "work")], { capabilities: asks });
      assert.ok(of(await ask(), "work/a.ukur"));
      await remove("work/a.ukur");
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri("work/a.ukur") } });
      assert.deepEqual(report.kind === "full" && report.items, []);
    });

    it("are shown again when the file comes back", async () => {
      write("work/a.ukur");
      client = await ForeignClient.start([join(folder, "work")], { capabilities: asks });
      const before = of(await ask(), "work/a.ukur");
      await remove("work/a.ukur");
      assert.equal(of(await ask(), "work/a.ukur")?.resultId, "gone");
      write("work/a.ukur");
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri("work/a.ukur"), type: FileChangeType.Created }],
      });
      const after = of(await ask([{ uri: uri("work/a.ukur"), value: "gone" }]), "work/a.ukur");
      assert.equal(
        before?.kind === "full" && after?.kind === "full" && after.items.length === before.items.length,
        true,
        JSON.stringify(after),
      );
    });

    it("let it ask again where it is told to; what it makes of that does not matter", async () => {
      write("work/a.ukur");
      client = await ForeignClient.start([join(folder, "work")], { capabilities: asks });
      assert.ok(of(await ask(), "work/a.ukur"));
      const refreshed = new Promise<void>((done) => {
        client!.connection.onRequest(DiagnosticRefreshRequest.type, () => {
          done();
          throw new Error("Not now.");
        });
      });
      await remove("work/a.ukur");
      await refreshed;
      assert.ok(await ask());
    });

    it("are not told of a file that never had any", async () => {
      write("work/a.ukur", fine);
      client = await ForeignClient.start([join(folder, "work")], { capabilities: asks });
      assert.ok(of(await ask(), "work/a.ukur"));
      await remove("work/a.ukur");
      assert.equal(of(await ask(), "work/a.ukur"), undefined);
    });
  });

  describe("of a client that is told", () => {
    const start = async () => (client = await ForeignClient.start([join(folder, "work")]));

    it("go with the file, also before any watcher has told", async () => {
      write("work/a.ukur");
      const server = await start();
      await server.open(uri("work/a.ukur"), faulty);
      await server.until(() => server.codes(uri("work/a.ukur")).length > 0);
      rmSync(join(folder, "work/a.ukur"));
      await server.close(uri("work/a.ukur"));
      await server.until(() => server.codes(uri("work/a.ukur")).length === 0);
    });

    it("go with the folder, whoever deleted it", async () => {
      const server = await start();
      for (const how of ["on the disk", "in the editor"]) {
        write("work/part/deep/a.ukur");
        await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uri("work/part/deep/a.ukur"), type: FileChangeType.Created }],
        });
        await server.until(() => server.codes(uri("work/part/deep/a.ukur")).length > 0);
        if (how === "on the disk") await remove("work/part");
        else {
          rmSync(join(folder, "work/part"), { recursive: true });
          await server.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri: uri("work/part") }] });
        }
        await server.until(() => server.codes(uri("work/part/deep/a.ukur")).length === 0);
      }
    });

    it("move with a folder of which the watcher tells no files", async () => {
      write("work/before/a.ukur");
      const server = await start();
      await server.until(() => server.codes(uri("work/before/a.ukur")).length > 0);
      renameSync(join(folder, "work/before"), join(folder, "work/after"));
      await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [
          { uri: uri("work/before"), type: FileChangeType.Deleted },
          { uri: uri("work/after"), type: FileChangeType.Created },
        ],
      });
      await server.until(() => server.codes(uri("work/before/a.ukur")).length === 0 && server.codes(uri("work/after/a.ukur")).length > 0);
    });

    it("go when a file outside of the folder is closed, what platforms lose with them", async () => {
      const lossy = 'import scales\n\ninstrument lossy "Lossy" {\n  languages en\n  question q_1 "Well?" scale agree5\n}\n';
      write("outside.ukur", lossy);
      const server = await start();
      await server.open(uri("outside.ukur"), lossy);
      await server.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { ukur: { targets: ["limesurvey"] } },
      });
      await server.until(() => server.published.get(uri("outside.ukur"))?.some(({ source }) => source === "ukur, LimeSurvey") === true);
      await server.close(uri("outside.ukur"));
      await server.until(() => server.published.get(uri("outside.ukur"))!.length === 0);
    });

    it("are taken back under the URI that the client wrote", async () => {
      write("work/a+b.ukur");
      const server = await start();
      const written = uri("work/a+b.ukur").replace("a+b", "a%2Bb").replace("work", "%77ork");
      await server.open(written, faulty);
      await server.until(() => server.codes(written).length > 0);
      await server.close(written);
      await remove("work/a+b.ukur");
      await server.until(() => server.codes(written).length === 0);
    });

    it("are of the version of the document that they say", async () => {
      client = await ForeignClient.start([join(folder, "work")], {
        capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
      });
      const server = client;
      await server.open(uri("work/a.ukur"), faulty);
      await server.until(() => server.codes(uri("work/a.ukur")).length > 0);
      assert.equal(server.versions.get(uri("work/a.ukur")), 1);
      await server.change(uri("work/a.ukur"), fine);
      await server.until(() => server.codes(uri("work/a.ukur")).length === 0);
      assert.equal(server.versions.get(uri("work/a.ukur")), 2);
    });
  });
});
