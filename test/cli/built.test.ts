import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildCommandLine,
  buildConfiguration,
  buildLibrary,
  buildPictures,
  buildScoring,
  buildTargets,
} from "../../scripts/build/bundles.ts";
import { compileAhead } from "../../scripts/build/programs.ts";
import { exercises } from "../../server/src/exercises/all.ts";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { indonesian } from "../../server/src/findings/indonesian.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { stories } from "../../server/src/library/stories.ts";
import { root } from "../architecture/sources.ts";
import { clean, faulty, Workbench } from "./workbench.ts";

/** The Node that started the tests, which may be an older one than runs them. */
const node = process.env["UKUR_NODE"] ?? process.execPath;

/** The command line as it ships: one file, in a process of its own, with nothing of the project beside it. */
describe("the built command", () => {
  const folder = mkdtempSync(join(tmpdir(), "ukur-built-"));
  const command = join(folder, "ukur.js");
  let bench: Workbench;

  before(() => buildCommandLine(command));
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": clean });
  });
  afterEach(() => bench.remove());

  /** Whatever language whoever runs the tests reads. */
  const env = { ...process.env, LC_ALL: "C" };
  const ukur = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(node, [command, ...args], { cwd: bench.folder, encoding: "utf8", env });
    return { status, stdout, stderr };
  };

  it("speaks Indonesian", async () => {
    await bench.put("desk.ukur", faulty);
    const said = ukur("check", "--lang", "id");
    assert.deepEqual(said, { status: 1, stdout: (await bench.ukur("check", "--lang", "id")).out, stderr: "" });
    assert.match(said.stdout, /kesalahan/);
    assert.match(ukur("explain", "rank-too-long", "--lang", "id").stdout, /Peringkat/);
  });

  it("has what only explanations need as packed data, and not as text of the program", () => {
    const program = readFileSync(command, "utf8");
    const { message, title, wrong } = catalogue["weights-total"];
    assert.ok(program.includes(message.slice(0, 20)));
    for (const text of [title, indonesian["weights-total"].title, wrong.slice(0, 60)]) assert.ok(!program.includes(text), text);
  });

  it("checks, compiles and tests", async () => {
    assert.deepEqual(ukur("check"), { status: 0, stdout: "No findings in 1 file.\n", stderr: "" });
    assert.equal(ukur("test").stdout, "✔ desk.ukur: half\n1 test passed, 0 failed.\n");
    assert.equal(ukur("compile", "desk.ukur", "-o", "out").status, 0);
    assert.equal((await bench.json("out/desk.instrument.json")).id, "desk");
    assert.equal(ukur("new", "mine").status, 0);
  });

  it("reads what a project has decided by a file beside it, where there is something to read", async () => {
    await bench.put("ukur.config.json", '{ "profil": "strict" }');
    assert.match(ukur("check").stderr, /^ukur: configuration\.cjs is not beside the command/);
    await buildConfiguration(join(folder, "configuration.cjs"));
    assert.deepEqual(ukur("check"), { status: 0, stdout: (await bench.ukur("check")).out, stderr: "" });
    assert.match(ukur("check").stdout, /A configuration has no profil\. Did you mean profile\?/);
  });

  it("scores answers by a file beside it", async () => {
    await bench.put("answers.csv", "P_H1,P_H2\n4,5\n");
    await bench.put("notes.csv", "one,two\n1,2\n");
    assert.match(ukur("score", "desk.ukur", "answers.csv").stderr, /score\.cjs is not beside the command/);
    await buildScoring(join(folder, "score.cjs"));
    await buildPictures(join(folder, "pictures.cjs"));
    assert.deepEqual(ukur("score", "desk.ukur", "answers.csv", "-o", "out").stderr, "");
    assert.equal(await bench.read("out/desk.scores.csv"), "row,overall\n2,4.5\n");
    const { status, stderr } = ukur("score", "desk.ukur", "notes.csv");
    assert.equal(status, 2);
    assert.match(stderr, /^ukur: No column of notes\.csv is one of this instrument/);
  });

  it("writes sheets for experts, and reads them, by files beside it", async () => {
    await buildScoring(join(folder, "score.cjs"));
    await buildTargets(join(folder, "targets.cjs"));
    assert.equal(ukur("sheet", "experts", "desk.ukur").stderr, "");
    const blank = ukur("score", "desk.ukur", "--experts", "desk.experts.xlsx");
    assert.deepEqual([blank.status, blank.stderr], [2, "ukur: No sheet has a rating. Give sheets that experts have filled in.\n"]);
    await bench.put("filled.csv", "item,relevance\nH1,4\nH2,3\n");
    assert.match(ukur("score", "desk.ukur", "--experts", "filled.csv").stdout, /^1 expert rated 2 items\./);
  });

  it("ends with 1 for findings and with 2 for misuse, without colours in a pipe", async () => {
    await bench.put("desk.ukur", faulty);
    const { status, stdout, stderr } = ukur("check");
    assert.deepEqual([status, stderr], [1, ""]);
    assert.doesNotMatch(stdout, /\u001b/);
    assert.deepEqual(ukur("check", "none.ukur"), {
      status: 2,
      stdout: "",
      stderr: "ukur: none.ukur cannot be read: there is no such file or folder.\n",
    });
  });

  it("has what one command alone reads packed, so that no other is slowed down by it", async () => {
    const unpacked = [["explain", "twin-scale-mismatch"], ["learn", "servqual"], ["schema"]] as const;
    for (const line of unpacked) assert.deepEqual([line, ukur(...line).stdout], [line, (await bench.ukur(...line)).out]);
    assert.equal(ukur("new", "--from", "counter").status, 0);
    assert.equal(await bench.read("counter.ukur"), sampleTexts["counter/counter.ukur"]);
    assert.equal(ukur("learn", "--exercises", "course").status, 0);
    assert.deepEqual(ukur("learn", "--exercises", "course").stdout, (await bench.ukur("learn", "--exercises", "course")).out);
    const program = readFileSync(command, "utf8");
    for (const text of [
      catalogue["twin-scale-mismatch"].title,
      stories.servqual!.history.slice(0, 40),
      exercises[0]!.en.title,
      sampleTexts["counter/counter.ukur"]!.slice(0, 40),
    ]) {
      assert.ok(!program.includes(text), text);
    }
  });

  it("runs on a Node that cannot fetch modules one by one yet, as a script and as a module", () => {
    const older = join(folder, "older.cjs");
    writeFileSync(older, 'delete process.getBuiltinModule; delete require("node:util").styleText;');
    mkdirSync(join(folder, "module"));
    writeFileSync(join(folder, "module/package.json"), '{ "type": "module" }');
    cpSync(command, join(folder, "module/ukur.js"));
    for (const file of [command, join(folder, "module/ukur.js")]) {
      const { status, stdout, stderr } = spawnSync(node, ["--require", older, file, "check", "--color"], {
        cwd: bench.folder,
        encoding: "utf8",
        env,
      });
      assert.deepEqual([status, stdout, stderr], [0, "No findings in 1 file.\n", ""]);
    }
  });

  it("runs what V8 has compiled ahead of its own text, and of no other", async () => {
    const whole = join(folder, "whole");
    const own = join(whole, "ukur.js");
    await Promise.all([
      buildCommandLine(own),
      buildTargets(join(whole, "targets.cjs")),
      buildConfiguration(join(whole, "configuration.cjs")),
    ]);
    compileAhead(whole);
    const watched = join(folder, "watched.cjs");
    writeFileSync(
      watched,
      `const vm = require("node:vm");
       vm.Script = class extends vm.Script {
         constructor(text, options) {
           super(text, options);
           if (options.cachedData) console.error(this.cachedDataRejected ? "refused" : "taken");
         }
       };`,
    );
    const run = (...args: string[]) => {
      const options = { cwd: bench.folder, encoding: "utf8", env } as const;
      const { status, stdout, stderr } = spawnSync(node, ["--require", watched, own, ...args], options);
      return { status, stdout, stderr };
    };
    const good = { status: 0, stdout: "No findings in 1 file.\n" };
    assert.deepEqual(run("check"), { ...good, stderr: "taken\n" });
    assert.deepEqual(run("compile", "desk.ukur", "--target", "all", "-o", "out").stderr, "taken\ntaken\n");
    writeFileSync(own, readFileSync(own, "utf8").replace(/(?<=\/\*)\w{16}(?=\*\/)/, "another program"));
    assert.deepEqual(run("check"), { ...good, stderr: "" });
  });

  it("formats the standard input", () => {
    const options = { cwd: bench.folder, encoding: "utf8", input: clean.replaceAll("  ", "   ") } as const;
    assert.equal(spawnSync(node, [command, "fmt", "--stdin"], options).stdout, clean);
  });

  it("does its work quietly when the reader of its output has gone", async () => {
    const unread = async (...args: string[]) => {
      const child = spawn(node, [command, ...args], { cwd: bench.folder, stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.destroy();
      let stderr = "";
      child.stderr.on("data", (chunk) => (stderr += chunk));
      return [await new Promise((resolve) => child.on("close", resolve)), stderr];
    };
    assert.deepEqual(await unread("schema"), [0, ""]);
    assert.deepEqual(await unread("compile", "desk.ukur", "-o", "out"), [0, ""]);
    assert.equal((await bench.json("out/desk.instrument.json")).id, "desk");
    await bench.put("desk.ukur", faulty);
    assert.deepEqual(await unread("check"), [1, ""]);
  });

  if (process.platform !== "win32") {
    it("says so where the current folder has been removed", () => {
      const line = `mkdir gone && cd gone && rmdir ../gone && "${node}" "${command}" check`;
      const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: bench.folder, encoding: "utf8" });
      assert.equal(status, 2);
      assert.match(stderr, /ukur: The current folder does not exist any more\. Change to another one\.\n$/);
    });
  }

  if (existsSync("/dev/full")) {
    it("says so where its output cannot be written", () => {
      const { status, stderr } = spawnSync("sh", ["-c", `"${node}" "${command}" schema > /dev/full`], { encoding: "utf8" });
      assert.deepEqual([status, stderr], [2, "ukur: The output cannot be written: the disk is full.\n"]);
    });
  }

  it("stops watching at an interrupt", async () => {
    const args = [command, "compile", "desk.ukur", "--watch", "-o", "out"];
    const child = spawn(node, args, { cwd: bench.folder, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.once("data", () => child.kill("SIGINT"));
    assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
  });
});

describe("the built library", () => {
  let bench: Workbench;

  before(async () => {
    bench = await Workbench.make({ "desk.ukur": clean });
    const own = join(bench.folder, "node_modules/ukur");
    mkdirSync(own, { recursive: true });
    cpSync(join(root, "server/package.json"), join(own, "package.json"));
    await buildLibrary(join(own, "dist"));
    for (const name of Object.keys((await bench.json("node_modules/ukur/package.json")).dependencies)) {
      symlinkSync(join(root, "node_modules", name), join(bench.folder, "node_modules", name));
    }
  });
  after(() => bench.remove());

  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: bench.folder, encoding: "utf8" });

  it("compiles, scores and gives schemas", () => {
    writeFileSync(
      join(bench.folder, "build.mjs"),
      `import { answersSchema, check, compile, evaluate, format, readInstrument, runTests } from "ukur";
       const { findings, outputs: [output] } = await compile("desk.ukur", { targets: ["surveyjs"] });
       console.log(JSON.stringify({
         findings: [findings.length, (await check(".")).length],
         files: output.files.map(({ name }) => name),
         scores: evaluate(output.instrument, { P_H1: 2, P_H2: 5 }),
         columns: Object.keys(answersSchema(output.instrument).properties),
         tests: runTests(readInstrument(JSON.parse(JSON.stringify(output.instrument)))),
         formatted: format("import   scales").text,
       }));`,
    );
    const { stdout, stderr } = run("build.mjs");
    assert.equal(stderr, "");
    assert.deepEqual(JSON.parse(stdout), {
      findings: [0, 0],
      files: ["desk.surveyjs.json"],
      scores: { overall: 3.5 },
      columns: ["P_H1", "P_H2"],
      tests: [{ title: "half", failures: [] }],
      formatted: "import scales\n",
    });
  });

  it("tells a script what it asked wrongly in a few lines", () => {
    writeFileSync(join(bench.folder, "wrong.mjs"), 'import { compile } from "ukur";\nawait compile("none.ukur");\n');
    const { status, stderr } = run("wrong.mjs");
    assert.equal(status, 1);
    assert.match(stderr, /none\.ukur cannot be read: there is no such file or folder\./);
    assert.ok(stderr.length < 2000, `${stderr.length} characters`);
  });

  it("has types that TypeScript understands", () => {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", ""];
    const typed = (text: string) => {
      writeFileSync(join(bench.folder, "build.mts"), `import { compile, type Instrument } from "ukur";\n${text}\n`);
      return run(compiler, ...options, "build.mts").stdout;
    };
    const asked =
      'const { outputs } = await compile("desk.ukur");\nconst instrument: Instrument = outputs[0]!.instrument;\nexport const id:';
    assert.equal(typed(`${asked} string = instrument.scales[0]!.id;`), "");
    assert.match(typed(`${asked} number = instrument.scales[0]!.id;`), /'string' is not assignable to type 'number'/);
  });
});
