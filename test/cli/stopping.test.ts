import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../../server/src/cli/context.ts";
import { Progress } from "../../server/src/cli/progress.ts";
import { message } from "../../server/src/messages/message.ts";
import { sayIn } from "../../server/src/messages/say.ts";
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

  it("is one line of the terminal, which is gone in the end", () => {
    let now = 0;
    const lines = (columns: number, language: "en" | "id"): string => {
      let err = "";
      const host = { errColumns: () => columns, err: (text: string) => void (err += text) } as unknown as Context["host"];
      const progress = new Progress({ host, tell: sayIn(language) }, false, () => now);
      // What was told just now is not told again.
      for (const [respondents, later] of [
        [1_000, 100],
        [2_000, 200],
        [3_000, 10],
        [40_000, 500],
      ] as const) {
        now += later;
        progress.tell(() => message("commands.rowsRead", { respondents, percent: respondents / 1_000 }));
      }
      progress.clear();
      return err;
    };
    assert.equal(lines(80, "id"), "\r2000 responden dibaca (2%)\u001b[K\r40000 responden dibaca (40%)\u001b[K\r\u001b[K");
    assert.equal(lines(20, "en"), "\r2000 respondents re\u001b[K\r40000 respondents r\u001b[K\r\u001b[K");
  });

  it("is not told where nobody looks, or nobody wants it", async () => {
    assert.equal(await told(undefined), "");
    assert.equal(await told(80, "--quiet"), "");
  });
});
