import assert from "node:assert/strict";
import { catalogue } from "../../server/src/findings/catalogue.ts";
import { indonesian } from "../../server/src/findings/indonesian.ts";
import { clean, Workbench } from "./workbench.ts";

/** With a slip, an acronym, and what only may be two things. */
const unsound = clean
  .replace("answers my question", "answers my  question")
  .replace("is open when I need it", "shows rooms and chairs of the EDMS");

describe("ukur check in a project with a configuration", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": unsound });
  });
  afterEach(() => bench.remove());

  /** What is found, by code. */
  const levels = async (...args: string[]): Promise<Record<string, string>> => {
    const { findings } = JSON.parse((await bench.ukur("check", ...args, "--format", "json")).out);
    return Object.fromEntries(findings.map(({ code, severity }: { code: string; severity: string }) => [code, severity]));
  };

  it("counts as much as the profile says that is asked for", async () => {
    const found = await levels();
    assert.equal(found["slip"], "warning");
    assert.equal((await levels("--profile", "strict"))["double-barrelled-nouns"], "warning");
    assert.equal((await levels("--profile", "quiet"))["double-barrelled-nouns"], undefined);
  });

  it("counts as much as the project says, whatever folder it is called in", async () => {
    await bench.put("project/deep/desk.ukur", await bench.read("desk.ukur"));
    await bench.put("project/ukur.config.json", '{ "levels": { "slip": "error" }, "glossary": ["edms"] }');
    for (const args of [["project"], ["project/deep/desk.ukur"]]) {
      const found = await levels(...args);
      assert.equal(found["slip"], "error");
      assert.equal(found["unexplained-acronym"], undefined);
    }
    assert.equal((await levels("desk.ukur"))["slip"], "warning", "Another project's file is none of its own.");
    const { status, out } = await bench.ukurWith({ cwd: `${bench.folder}/project/deep` }, "check");
    assert.equal(status, 1);
    assert.match(out, /error {2}slip/);
  });

  it("says what is wrong with the configuration, with its place, in each format", async () => {
    await bench.put("ukur.config.json", '{\n  "levels": { "slipp": "off" }\n}\n');
    const said = "There is no check called slipp. Did you mean slip?";
    assert.match(
      (await bench.ukur("check")).out,
      /^ukur\.config\.json:2:15 {2}warning {2}unknown-level\n {2}There is no check called slipp\. Did you mean slip\?\n {2}2 │ .*"slipp"/,
    );
    const [finding] = JSON.parse((await bench.ukur("check", "--format", "json")).out).findings;
    assert.deepEqual(
      [finding.file, finding.code, finding.message, finding.range.start.line],
      ["ukur.config.json", "unknown-level", said, 2],
    );
    const [run] = JSON.parse((await bench.ukur("check", "--format", "sarif")).out).runs;
    const { physicalLocation } = run.results[0].locations[0];
    assert.deepEqual([physicalLocation.artifactLocation.uri, physicalLocation.region.startLine], ["ukur.config.json", 2]);
    assert.match(
      (await bench.ukur("check", "--format", "github")).out,
      /^::warning file=ukur\.config\.json,line=2,.*title=unknown-level::/,
    );
    assert.match((await bench.ukur("check", "--lang", "id")).out, /Tidak ada pemeriksaan bernama slipp\. Apakah maksud Anda slip\?/);
  });

  it("goes on with a configuration that is no JSON", async () => {
    await bench.put("ukur.config.json", '{ "levels": { "slip": "off" }');
    const found = await levels();
    assert.equal(found["configuration-syntax"], "warning");
    assert.equal(found["slip"], "warning");
    assert.equal((await bench.ukur("compile", "desk.ukur", "-o", "out")).status, 0);
  });

  it("tells the reason of each kind of finding once, where it teaches", async () => {
    await bench.put(
      "desk.ukur",
      clean.replace("answers my question", "is fast and polite").replace("is open when I need it", "is quick and cheap"),
    );
    const reasons = async (columns: number | undefined): Promise<string[]> => {
      const { out } = await bench.ukurWith({ columns: () => columns }, "check");
      assert.equal(out.split("double-barrelled\n").length, 3);
      return out.split("\n").filter((line) => /^ {2}\S/.test(line) && !/│|^ {2}(This asks|More: )/.test(line));
    };
    assert.deepEqual(await reasons(undefined), []);
    await bench.put("ukur.config.json", '{ "profile": "teaching", "levels": { "agreement-asked": "off" } }');
    for (const [columns, widest] of [
      [undefined, 100],
      [200, 100],
      [60, 60],
      [10, 40],
    ] as const) {
      const lines = await reasons(columns);
      assert.equal(lines.map((line) => line.trim()).join(" "), catalogue["double-barrelled"].why.replaceAll("\n", " "));
      const longest = Math.max(...lines.map((line) => line.length));
      assert.ok(longest <= widest && longest > widest - 15, `${columns}: ${longest}`);
    }
    const { findings } = JSON.parse((await bench.ukur("check", "--lang", "id", "--format", "json")).out);
    assert.equal(findings[0].why, indonesian["double-barrelled"].why);
  });

  it("finds nothing where the author says why, which the codebook shows", async () => {
    const reason = "Nobody has found the desk fast and rude in three years of interviews.";
    await bench.put(
      "sound.ukur",
      clean.replace('"answers my question"', `"is fast and polite" allow double-barrelled because "${reason}"`),
    );
    assert.equal((await bench.ukur("check", "--strict", "sound.ukur")).status, 0);
    await bench.ukur("compile", "sound.ukur", "-t", "codebook", "-o", "out");
    assert.ok((await bench.read("out/desk.codebook.md")).includes(`double-barrelled, on H1: ${reason}`));
  });

  it("is followed while something is compiled again and again", async () => {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
    let out = "";
    let waits = Promise.withResolvers<void>();
    const err = (): void => waits.resolve();
    const after = async (change: () => unknown): Promise<string> => {
      waits = Promise.withResolvers<void>();
      out = "";
      await change();
      await waits.promise;
      return out;
    };
    let ran: Promise<unknown> = Promise.resolve();
    const start = () =>
      (ran = bench.ukurWith({ untilStopped: () => stopped, err, out: (text) => void (out += text) }, "compile", "desk.ukur", "--watch"));
    assert.match(await after(() => void start()), /warning {2}slip/);
    assert.doesNotMatch(await after(() => bench.put("ukur.config.json", '{ "levels": { "slip": "off" } }')), /slip/);
    assert.match(await after(() => bench.put("ukur.config.json", "{}")), /warning {2}slip/);
    stop();
    await ran;
  });

  it("knows no other profile", async () => {
    assert.deepEqual(await bench.ukur("check", "--profile", "strikt"), {
      status: 2,
      out: "",
      err: "ukur: There is no profile called strikt. Did you mean strict?\n",
    });
  });

  it("compiles nothing with --strict and a profile in which something is found", async () => {
    await bench.put("sound.ukur", clean.replace("answers my question", "answers questions and complaints"));
    assert.equal((await bench.ukur("compile", "sound.ukur", "-o", "out", "--strict", "--profile", "strict")).status, 1);
    assert.equal((await bench.ukur("compile", "sound.ukur", "-o", "out", "--profile", "quiet")).status, 0);
  });
});
