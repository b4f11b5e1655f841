import assert from "node:assert/strict";
import * as fs from "node:fs";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { read } from "../architecture/sources.ts";
import { Workbench } from "../cli/workbench.ts";
import { beVsCode, editor } from "./editor.ts";

const precious = "# the user's own\n";
const hostile = "x\u001b]0;PWN\u0007\n::error::PWN\u202e ##[error]y";

describe("An editor's workspace leads nothing out of it, trusted or not", () => {
  let bench: Workbench;
  before(beVsCode);
  beforeEach(async () => {
    bench = await Workbench.make({ "home/.bashrc": precious, "work/desk.ukur": "" });
    editor.folder = at("work");
    editor.settings = {};
    editor.said.length = 0;
  });
  afterEach(() => bench.remove());

  const at = (name: string): string => join(bench.folder, name);
  const link = (target: string, name: string): void => {
    fs.mkdirSync(join(at(name), ".."), { recursive: true });
    fs.symlinkSync(target, at(name));
  };
  /** What the command and the task do with what was compiled. */
  const write = async (): Promise<string[]> => {
    const { outputFolder, write: writeCompiled } = await import("../../client/src/compile.ts");
    const compiled = {
      ok: true,
      files: [
        { name: "desk.instrument.json", text: "{}" },
        { name: "desk.codebook.csv", text: "stolen" },
      ],
      losses: [],
      findings: "",
    };
    const written = await writeCompiled(compiled, outputFolder(URI.file(at("work/desk.ukur")) as never)!);
    return written.map(({ path }) => path);
  };
  const isUntouched = (): void => {
    assert.equal(fs.readFileSync(at("home/.bashrc"), "utf8"), precious);
    assert.deepEqual(fs.readdirSync(at("home")), [".bashrc"]);
  };

  it("writes into the folder of the setting, made where it is not there", async () => {
    editor.settings = { outputFolder: "results/new" };
    assert.deepEqual(await write(), [at("work/results/new/desk.instrument.json"), at("work/results/new/desk.codebook.csv")]);
  });

  it("writes nowhere else, whatever the setting is", async () => {
    for (const outputFolder of ["../home", "../../home/.config/autostart", "in/../../home", "..", "../work2", "./../home"]) {
      editor.settings = { outputFolder };
      await assert.rejects(
        write(),
        /Nothing was written: .* is not in the folder .*work\. Name a folder inside it in the setting ukur\.outputFolder\./,
        outputFolder,
      );
    }
    isUntouched();
    editor.settings = { outputFolder: "/etc" };
    assert.deepEqual((await write())[0], at("work/etc/desk.instrument.json"), "A path from the root is one from the folder.");
  });

  it("takes the setting from no workspace that is not trusted", () => {
    const { capabilities } = JSON.parse(read("package.json"));
    // VS Code reads the list for extensions of limited support alone.
    assert.equal(capabilities.untrustedWorkspaces.supported, "limited");
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, ["ukur.answers", "ukur.outputFolder"]);
  });

  it("writes through no link, and then nothing at all", async () => {
    const cases: readonly (readonly [target: string, name: string])[] = [
      ["../home", "work/out"],
      ["../../home/.bashrc", "work/out/desk.codebook.csv"],
      ["../../home/new", "work/out/desk.codebook.csv"],
    ];
    for (const [target, name] of cases) {
      link(target, name);
      await assert.rejects(write(), /Nothing was written: .* is a link, and nothing is written through links\. Remove the link/, name);
      isUntouched();
      assert.ok(!fs.existsSync(at("work/out/desk.instrument.json")));
      fs.rmSync(at("work/out"), { recursive: true });
    }
  });

  it("writes where the folder that was opened is a link itself", async () => {
    link("work", "entrance");
    editor.folder = at("entrance");
    const { outputFolder, write: writeCompiled } = await import("../../client/src/compile.ts");
    await writeCompiled(
      { ok: true, files: [{ name: "a.json", text: "{}" }], losses: [], findings: "" },
      outputFolder(URI.file(at("entrance/desk.ukur")) as never)!,
    );
    assert.ok(fs.existsSync(at("work/out/a.json")));
  });

  it("reads by no link for a server that cannot see where it leads", async () => {
    const { answerFiles } = await import("../../client/src/files.ts");
    const answers = new Map<
      string,
      (params: { uri: string; known?: string | undefined }) => Promise<{ kind: string; text?: string; stamp?: string }>
    >();
    const server = {
      answer: ({ method }: { method: string }, handler: never) => answers.set(method, handler),
      uriOf: String,
      parseUri: URI.parse,
    };
    answerFiles(server as never, URI.file("/") as never);
    const readBytes = (name: string, known?: string) => answers.get("ukur/readBytes")!({ uri: URI.file(at(name)).toString(), known });
    const readFile = (name: string) => answers.get("ukur/readFile")!({ uri: URI.file(at(name)).toString() });
    fs.writeFileSync(at("work/real.ukur"), "text");
    link("../home/.bashrc", "work/leak.ukur");
    link("../home", "work/linked");
    assert.deepEqual(await readFile("work/real.ukur"), { kind: "text", text: "text" });
    for (const name of ["work/leak.ukur", "work/linked/.bashrc"]) assert.deepEqual((await readFile(name)).kind, "failed", name);
    assert.deepEqual(await readFile("work/none.ukur"), { kind: "missing" });
    const bytes = await readBytes("work/real.ukur");
    assert.deepEqual({ ...bytes, stamp: "" }, { kind: "bytes", base64: btoa("text"), stamp: "" });
    assert.deepEqual(await readBytes("work/real.ukur", bytes.stamp), { kind: "same" });
    for (const name of ["work/leak.ukur", "work/linked/.bashrc"]) assert.deepEqual((await readBytes(name)).kind, "failed", name);
  });

  it("runs tasks whose terminal gets no control character of an author's", async () => {
    const { registerTasks } = await import("../../client/src/tasks.ts");
    const finding = {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      severity: 2,
      code: "some-code",
      message: hostile,
    };
    const uri = URI.file(at(`work/${hostile}.ukur`));
    const server = {
      uriOf: String,
      parseUri: () => uri,
      send: async (method: string) =>
        method === "workspace/diagnostic" ? { items: [{ kind: "full", uri: "x", items: [finding] }] } : { kind: "full", items: [finding] },
      request: async () => ({
        ok: true,
        files: [{ name: "a.json", text: "{}" }],
        losses: [{ target: hostile, on: hostile, message: hostile }],
        findings: hostile,
      }),
      output: { warn: () => {} },
    };
    interface Terminal {
      onDidWrite(listener: (text: string) => void): void;
      onDidClose(listener: () => void): void;
      open(): void;
    }
    const provider = registerTasks(server as never) as unknown as {
      resolveTask(task: object): { execution: { callback(): Promise<Terminal> } };
    };
    for (const definition of [
      { type: "ukur", command: "check" },
      { type: "ukur", command: "compile", file: `${hostile}.ukur`, targets: ["x"] },
    ]) {
      const task = provider.resolveTask({ definition, scope: { uri: URI.file(at("work")), index: 0 } });
      const terminal = await task.execution.callback();
      let text = "";
      terminal.onDidWrite((part) => void (text += part));
      const closed = new Promise<void>((resolve) => terminal.onDidClose(resolve));
      terminal.open();
      await closed;
      assert.match(text, /some-code\r\n {2}x\ufffd\]0;PWN\ufffd⏎::error::PWN\ufffd #\ufffd\[error\]y\r\n/);
      assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      assert.doesNotMatch(text, /^\s*::|##\[/m);
    }
  });
});
