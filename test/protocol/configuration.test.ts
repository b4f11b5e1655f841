import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FullDocumentDiagnosticReport,
} from "vscode-languageserver-protocol/node";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { clean } from "../cli/workbench.ts";
import { ForeignClient, type StartOptions } from "../support/foreignClient.ts";

const slip = clean.replace("answers my question", "answers my  question");

describe("the configuration of a project, in an editor", () => {
  let folder: string;
  let client: ForeignClient;
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ukur-configuration-")));
    writeFileSync(join(folder, "desk.ukur"), slip);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  const start = async (options?: StartOptions): Promise<void> => {
    client = await ForeignClient.start([folder], options);
  };
  /** Writes the configuration, or removes it, and tells the server. */
  const configure = async (text: string | undefined): Promise<void> => {
    const path = join(folder, "ukur.config.json");
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
    const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri("ukur.config.json"), type }] });
  };
  const severityOf = (code: string) => client.published.get(uri("desk.ukur"))?.find((found) => found.code === code)?.severity;

  it("is followed as it changes", async () => {
    writeFileSync(join(folder, "ukur.config.json"), '{ "levels": { "slip": "info" } }');
    await start();
    await client.until(() => severityOf("slip") === DiagnosticSeverity.Information);
    await configure('{ "levels": { "slip": "off" } }');
    await client.until(() => client.published.get(uri("desk.ukur"))!.every(({ code }) => code !== "slip"));
    await configure(undefined);
    await client.until(() => severityOf("slip") === DiagnosticSeverity.Warning);
  });

  it("has its own findings, which go when it is mended", async () => {
    await start({ locale: "id" });
    await client.until(() => severityOf("slip") === DiagnosticSeverity.Warning);
    await configure('{\n  "levels": { "slipp": "off" }\n}\n');
    await client.until(() => client.codes(uri("ukur.config.json")).length > 0);
    const [found] = client.published.get(uri("ukur.config.json"))!;
    assert.deepEqual(found!.range, { start: { line: 1, character: 14 }, end: { line: 1, character: 21 } });
    assert.deepEqual([found!.code, found!.message], ["unknown-level", "Tidak ada pemeriksaan bernama slipp. Apakah maksud Anda slip?"]);
    await configure("{}");
    await client.until(() => client.codes(uri("ukur.config.json")).length === 0);
    await configure("{");
    await client.until(() => client.codes(uri("ukur.config.json")).includes("configuration-syntax"));
    await configure(undefined);
    await client.until(() => client.codes(uri("ukur.config.json")).length === 0);
  });

  it("gives way to what it says about the profile, and the setting to that", async () => {
    writeFileSync(join(folder, "desk.ukur"), clean.replace("answers my question", "answers questions and complaints"));
    await start();
    await client.until(() => severityOf("double-barrelled-nouns") === DiagnosticSeverity.Information);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { ukur: { profile: "strict" } } });
    await client.until(() => severityOf("double-barrelled-nouns") === DiagnosticSeverity.Warning);
    await configure('{ "profile": "quiet" }');
    await client.until(() => severityOf("double-barrelled-nouns") === undefined);
  });

  it("has the reason below each message, where it teaches", async () => {
    await start();
    const messageOf = () => client.published.get(uri("desk.ukur"))?.find(({ code }) => code === "slip")?.message;
    await client.until(() => messageOf() !== undefined);
    const before = messageOf();
    await configure('{ "profile": "teaching" }');
    await client.until(() => messageOf() !== before);
    const [sentence] = /^.*?\.(?=\s|$)/s.exec(catalogue["slip"].why)!;
    assert.equal(messageOf(), `${before}\n${sentence.replace(/\s+/g, " ")}`);
    await configure('{ "profile": "standard" }');
    await client.until(() => messageOf() === before);
  });

  it("is asked of a client that has settings for each folder, and told to one that asks", async () => {
    client = await ForeignClient.start([], {
      capabilities: { workspace: { configuration: true, diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } },
    });
    let profile = "strict";
    const asked: (string | undefined)[] = [];
    client.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      asked.push(items[0]?.scopeUri);
      return [{ profile }];
    });
    let refreshed = (): void => {};
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed());
    const text = clean.replace("answers my question", "answers questions and complaints");
    await client.open(uri("desk.ukur"), text);
    const severity = async () => {
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri("desk.ukur") } });
      return (report as FullDocumentDiagnosticReport).items.find(({ code }) => code === "double-barrelled-nouns")?.severity;
    };
    assert.equal(await severity(), DiagnosticSeverity.Warning);
    assert.deepEqual(asked, [pathToFileURL(folder).href]);
    profile = "standard";
    const told = new Promise<void>((done) => (refreshed = done));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await told;
    assert.equal(await severity(), DiagnosticSeverity.Information);
  });
});
