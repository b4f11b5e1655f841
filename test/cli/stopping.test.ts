import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../architecture/sources.ts";
import { clean, Workbench } from "./workbench.ts";

const headers = "id,P_H1,P_H2";
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `r${index},${(index % 5) + 1},${(index % 4) + 2}`).join("\n");

describe("ukur score, stopped by Ctrl+C", () => {
  let bench: Workbench;
  let child: ChildProcess;
  let said = "";
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": clean });
    mkdirSync(temporary());
    said = "";
  });
  afterEach(() => bench.remove());

  const temporary = (): string => join(bench.folder, "temporary");
  const out = (): string[] => (existsSync(join(bench.folder, "out")) ? readdirSync(join(bench.folder, "out")) : []);
  /** Starts the command as a process of its own, as a terminal does. */
  const start = (...args: string[]): void => {
    child = spawn(process.execPath, [join(root, "server/src/main.node.ts"), "score", "desk.ukur", ...args, "-o", "out"], {
      cwd: bench.folder,
      env: { ...process.env, TMPDIR: temporary() },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (text) => (said += String(text)));
  };
  const ended = (): Promise<readonly [number | null, string | null]> => new Promise((done) => child.once("close", (...how) => done(how)));
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      assert.equal(child.exitCode, null, said);
      await new Promise((done) => setTimeout(done, 5));
    }
  };

  it("ends while it waits for rows, and has written nothing", async () => {
    const pipe = join(bench.folder, "answers.csv");
    execFileSync("mkfifo", [pipe]);
    start("answers.csv");
    const feed = createWriteStream(pipe);
    await new Promise((done) => feed.write(`${headers}\n${rows(20_000)}\n`, done));
    const end = ended();
    child.kill("SIGINT");
    // Nothing but a signal ends a process that reads from a pipe; a shell says 130 of both.
    const [status, signal] = await end;
    assert.ok(status === 130 || signal === "SIGINT", said);
    feed.on("error", () => {}).destroy();
    assert.deepEqual([out(), said], [[], ""]);
  });

  it("ends while it writes, with whole files or none", async () => {
    await bench.put("answers.csv", `${headers}\n${rows(150_000)}\n`);
    start("answers.csv", "--parquet");
    const end = ended();
    await until(() => out().some((name) => name.startsWith(".ukur-")));
    child.kill("SIGINT");
    assert.deepEqual(await end, [130, null], said);
    assert.deepEqual(
      out().filter((name) => name.startsWith(".")),
      [],
    );
    const scores = readFileSync(join(bench.folder, "out/desk.scores.csv"), "utf8");
    assert.equal(scores.trimEnd().split("\n").length, 150_001);
  });

  it("ends while DuckDB is at work, and leaves no temporary files", async () => {
    await bench.put("answers.csv", `${headers}\n${rows(600_000)}\n`);
    start("answers.csv", "--engine", "duckdb");
    const end = ended();
    await until(() => readdirSync(temporary()).some((name) => name.startsWith("ukur-")));
    child.kill("SIGINT");
    assert.deepEqual(await end, [130, null], said);
    assert.deepEqual([out(), readdirSync(temporary()), said], [[], [], ""]);
  });
});

describe("the progress of ukur score", () => {
  let bench: Workbench;
  before(async () => {
    bench = await Workbench.make({ "desk.ukur": clean, "answers.csv": `${headers}\n${rows(60_000)}\n` });
  });
  after(() => bench.remove());
  const told = async (columns: number | undefined, ...args: string[]): Promise<string> => {
    const { status, err } = await bench.ukurWith({ errColumns: () => columns }, "score", "desk.ukur", "answers.csv", "-o", "out", ...args);
    assert.equal(status, 0);
    return err;
  };

  it("is one line of the terminal, which is gone in the end", async () => {
    const err = await told(20);
    assert.match(err, /^(?:\r[^\r\n\u001b]{1,19}\u001b\[K)+\r\u001b\[K$/);
    // How much of it is told depends on how fast it is.
    assert.match(err, /\r(?:\d+ respondents|Analysing) /);
    assert.match(await told(80, "--lang", "id"), /\r(?:\d+ responden dibaca \(\d+%\)|Menganalisis \d+ responden…)/);
  });

  it("is not told where nobody looks, or nobody wants it", async () => {
    assert.equal(await told(undefined), "");
    assert.equal(await told(80, "--quiet"), "");
  });
});
