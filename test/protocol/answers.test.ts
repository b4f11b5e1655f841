import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  RegistrationRequest,
  type ClientCapabilities,
  type CodeLens,
} from "vscode-languageserver-protocol/node";
import { answersRequest } from "../../server/src/protocol/requests.ts";
import { ForeignClient, type StartOptions } from "../support/foreignClient.ts";

const instrument = `import scales

instrument desk "The desk" {
  languages en
  battery expectation "An excellent desk…" scale agree7 code E
  battery perception "The desk…" scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "knows the building"
    H3 "makes me repeat what I have said"
  }
  dimension speed "Speed" {
    S1 "serves me within five minutes"
    S2 "finds a book while I wait" reverse
  }
  score gap "Gap" = mean(perception - expectation) per dimension
  score overall "Overall" = mean(perception)
}
`;

/** Somebody whose answers to H3 run the other way, though nothing says that it does. */
const rowOf = (level: number): string => [7, 7, 6 + (level % 2), 6, 2, level, level, 8 - level, level, 8 - level].join(",");
const headers = "E_H1,E_H2,E_H3,E_S1,E_S2,P_H1,P_H2,P_H3,P_S1,P_S2";
const answers = [headers, ...[2, 3, 4, 5, 6, 7].map(rowOf)].join("\n");

const watching: ClientCapabilities = {
  workspace: {
    configuration: true,
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

describe("the answers that a setting names, in an editor", () => {
  let parent: string;
  let folder: string;
  let client: ForeignClient;
  let named: Record<string, string>;
  let refreshed = 0;
  let told: (() => void)[] = [];
  const watched: string[] = [];
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const uri = (): string => uriOf("desk.ukur");

  beforeEach(() => {
    parent = realpathSync(mkdtempSync(join(tmpdir(), "ukur-answers-")));
    folder = join(parent, "survey");
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "desk.ukur"), instrument);
    writeFileSync(join(folder, "data/answers.csv"), answers);
    named = { desk: "data/answers.csv" };
    refreshed = 0;
    told = [];
    watched.length = 0;
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(parent, { recursive: true });
  });

  const start = async (options: StartOptions = {}): Promise<void> => {
    client = await ForeignClient.start([folder], { capabilities: watching, initializationOptions: { commands: true }, ...options });
    client.connection.onRequest(ConfigurationRequest.type, () => [{ answers: named }]);
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations)
        for (const { globPattern } of (registerOptions as { watchers?: { globPattern: string }[] } | undefined)?.watchers ?? [])
          watched.push(globPattern);
    });
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed++;
      for (const done of told.splice(0)) done();
    });
    await client.open(uri(), instrument);
  };
  const refresh = (count: number): Promise<void> =>
    new Promise((done) => {
      const wait = (): unknown => (refreshed >= count ? done() : told.push(wait));
      wait();
    });
  const lenses = async (): Promise<readonly CodeLens[]> =>
    (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uri() } })) ?? [];
  /** What stands above each line, without the lenses that need no answers. */
  const shown = async (): Promise<Record<string, string>> => {
    const lines = instrument.split("\n");
    const all = (await lenses()).filter(({ command }) => !/^(?:Preview|Pratinjau|\d+ (?:items|butir).*)$/.test(command!.title));
    const by = Map.groupBy(all, ({ range }) => lines[range.start.line]!.trim().split(" ").slice(0, 2).join(" "));
    return Object.fromEntries([...by].map(([line, own]) => [line, own.map(({ command }) => command!.title).join(" | ")]));
  };
  const changed = (name: string): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type: FileChangeType.Changed }],
    });

  it("stand above what they are about, and lead to the view of scores", async () => {
    await start();
    await refresh(1);
    assert.deepEqual(await shown(), {
      "instrument desk": "6 respondents of answers.csv",
      "battery expectation": "α .00 of all items (n 6)",
      "battery perception": "α .56 of all items (n 6)",
      "dimension help": "expectation α .00 (n 6) · perception α −3.00 (n 6) · gap −2.67",
      "dimension speed": "expectation mean 6.00 (n 6) · perception α 1.00 (n 6) · gap −1.50",
      'H3 "makes': "perception r −1.00 with the other items: does it run the other way, and lack reverse?",
      "score gap": "means −2.67 to −1.50",
      "score overall": "mean 4.30, SD 1.12 (n 6)",
    });
    const [, lens] = (await lenses()).filter(({ command }) => command!.command === "ukur.preview");
    assert.deepEqual(lens!.command!.arguments, [uri(), "desk", "scores"]);
  });

  it("are said in Indonesian, and without commands where the editor has none", async () => {
    await start({ locale: "id", initializationOptions: {} });
    await refresh(1);
    const { "dimension help": help, 'H3 "makes': item } = await shown();
    assert.equal(help, "expectation α 0,00 (n 6) · perception α −3,00 (n 6) · kesenjangan −2,67");
    assert.equal(item, "perception r −1,00 dengan butir lain: apakah arahnya terbalik, dan kurang reverse?");
    assert.ok((await lenses()).every(({ command }) => ["", "ukur.runTest"].includes(command!.command)));
  });

  it("are read anew when their file changes, which is watched, and when what is measured does", async () => {
    await start();
    await refresh(1);
    assert.ok(watched.includes("**/answers.csv"), String(watched));
    writeFileSync(join(folder, "data/answers.csv"), `${answers}\n${rowOf(4)}\n`);
    await changed("data/answers.csv");
    await refresh(2);
    assert.equal((await shown())["instrument desk"], "7 respondents of answers.csv");
    await client.change(uri(), instrument.replace('said"', 'said" reverse'));
    await refresh(3);
    const now = await shown();
    assert.equal(now["dimension help"], "expectation α .00 (n 7) · perception α 1.00 (n 7) · gap −0.76");
    assert.equal(now['H3 "makes'], undefined);
  });

  it("stay while the text has errors, and are not calculated anew for another title", async () => {
    await start();
    await refresh(1);
    const before = await shown();
    await client.change(uri(), instrument.replace("scale agree7 code P", "scale agre7 code P"));
    await client.until(() => client.codes(uri()).includes("unknown-name"));
    assert.deepEqual(await shown(), before);
    await client.change(uri(), instrument.replace('"The desk" {', '"Our desk" {'));
    await client.until(() => client.codes(uri()).length === 0);
    await new Promise((done) => setTimeout(done, 1_000));
    assert.deepEqual([await shown(), refreshed], [before, 1]);
  });

  it("come and go with the setting", async () => {
    named = {};
    await start();
    assert.deepEqual(await shown(), {});
    named = { desk: "data/answers.csv", other: "data/other.csv" };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    while ((await shown())["dimension help"] === undefined) await refresh(refreshed + 1);
    named = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    while (Object.keys(await shown()).length > 0) await refresh(refreshed + 1);
  });

  it("say what of them could not be read", async () => {
    const lines = answers.replace("P_S2", "P_S9").replace("\n7,7,6", "\n9,7,6");
    writeFileSync(join(folder, "data/answers.csv"), lines);
    await start();
    await refresh(1);
    assert.equal(
      (await shown())["instrument desk"],
      "6 respondents of answers.csv | No column holds P_S2; their answers count as blank. Head a column with the name if the file has it. (and 2 more of the file)",
    );
    const remarks = (await lenses()).map(({ command }) => command!).find(({ tooltip }) => tooltip !== undefined)!;
    assert.match(remarks.tooltip!, /^- No column holds P_S2.*\n- Left out, .*: P_S9\.\n- Row 2, E_H1: “9”/);
  });

  it("are read from the workspace folder alone, and what cannot be read is said", async () => {
    writeFileSync(join(parent, "secret.csv"), answers);
    symlinkSync(join(parent, "secret.csv"), join(folder, "link.csv"));
    writeFileSync(join(folder, "pages.csv"), "<!DOCTYPE html><p>Nothing</p>");
    writeFileSync(join(folder, "many.csv"), `${headers}\n${`${rowOf(3)}\n`.repeat(10_001)}`);
    await start();
    const notRead = (path: string, reason: string): string => `The answers in ${path} (setting ukur.answers) cannot be read: ${reason}.`;
    const cases: readonly (readonly [path: string, said: string | RegExp])[] = [
      ["../secret.csv", notRead("../secret.csv", "it is outside of the workspace folder; name a file inside it")],
      ["link.csv", /cannot be read: it is reached by a link that leads out of the folder/],
      ["none.csv", notRead("none.csv", "there is no such file")],
      ["data", notRead("data", "it is a folder")],
      ["pages.csv", /^pages\.csv is a web page/],
      ["many.csv", /^many\.csv has more than 10000 respondents, .* Score them with ukur score\.$/],
    ];
    for (const [path, said] of cases) {
      named = { desk: path };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      const isSaid = (text = ""): boolean => (typeof said === "string" ? text === said : said.test(text));
      while (!isSaid((await shown())["instrument desk"])) await refresh(refreshed + 1);
      assert.deepEqual(Object.keys(await shown()), ["instrument desk"], path);
    }
  });

  it("are given to the preview, which need not read them itself", async () => {
    await start();
    const ask = async (more: object = {}) =>
      answersRequest.result.parse(await client.connection.sendRequest(answersRequest.method, { uri: uri(), ...more }));
    const given = await ask({ instrument: "desk" });
    assert.ok(given?.kind === "bytes");
    assert.deepEqual([given.name, Buffer.from(given.base64, "base64").toString()], ["answers.csv", answers]);
    assert.deepEqual(await ask({ known: given.stamp }), { kind: "same" });
    named = { desk: "../survey/data/answers.csv/../../../secret.csv" };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const refused = await ask();
    assert.ok(refused?.kind === "problem" && /outside of the workspace folder/.test(refused.problem));
    named = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal(await ask(), null);
  });
});
