import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read, root } from "../architecture/sources.ts";

const run = promisify(execFile);
const manifest = JSON.parse(read("server/package.json")) as { version: string; files: string[]; dependencies: Record<string, string> };

describe("the npm package", () => {
  const folder = mkdtempSync(join(tmpdir(), "ukur-package-"));
  const project = join(folder, "project");
  const npm = (args: readonly string[], cwd: string) =>
    run("npm", [...args, "--no-audit", "--no-fund"], { cwd, shell: process.platform === "win32" });
  const inProject = async (command: string, args: readonly string[]): Promise<{ status: number; out: string }> => {
    try {
      return {
        status: 0,
        out: (await run(command, args, { cwd: project, env: { ...process.env, LC_ALL: "C" }, shell: process.platform === "win32" })).stdout,
      };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, out: stdout + stderr };
    }
  };

  before(async () => {
    await run(process.execPath, ["scripts/build.ts"], { cwd: root });
    await npm(["pack", "--ignore-scripts", "--pack-destination", folder], join(root, "server"));
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
    await npm(["install", "--prefer-offline", "--ignore-scripts", join(folder, `ukur-${manifest.version}.tgz`)], project);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("can be installed into an empty project, where npx finds its command", async () => {
    cpSync(join(root, "samples/desk"), join(project, "desk"), { recursive: true });
    const checked = await inProject("npx", ["--no-install", "ukur", "check", "desk"]);
    assert.deepEqual(checked, { status: 0, out: "No findings in 2 files.\n" });
    writeFileSync(join(project, "wrong.ukur"), 'instrument a "A" {\n  languages en\n  page p { q }\n}\n');
    const wrong = await inProject("npx", ["--no-install", "ukur", "check", "wrong.ukur"]);
    assert.equal(wrong.status, 1);
    assert.match(wrong.out, /unknown-name/);
  });

  it("compiles for every platform from what lies in it", async () => {
    const { status, out } = await inProject("npx", ["--no-install", "ukur", "compile", "desk/desk.ukur", "-t", "all", "-o", "out"]);
    assert.equal(status, 0, out);
    assert.ok(readdirSync(join(project, "out")).length > 15);
  });

  it("is a library with types", async () => {
    const program = `import { compile, type Output } from "ukur";
const { outputs } = await compile("desk/desk.ukur");
const names: string[] = outputs.flatMap(({ files }: Output) => files.map(({ name }) => name));
console.log(names.join(" "));
`;
    writeFileSync(join(project, "use.mts"), program);
    const types = await inProject(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--types",
      "",
      "use.mts",
    ]);
    assert.deepEqual(types, { status: 0, out: "" });
    assert.deepEqual(await inProject(process.execPath, ["use.mts"]), { status: 0, out: "desk.instrument.json desk.surveyjs.json\n" });
  });

  it("holds what its manifest names, its licence and nothing else", () => {
    const installed = join(project, "node_modules/ukur");
    assert.deepEqual(readdirSync(installed).sort(), [...manifest.files, "LICENSE", "README.md", "package.json"].sort());
    assert.equal(readFileSync(join(installed, "LICENSE"), "utf8"), read("LICENSE"));
  });

  it("has the version of the extension, and its packages in the versions of the lockfile", () => {
    assert.equal(manifest.version, (JSON.parse(read("package.json")) as { version: string }).version);
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      assert.equal((JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string }).version, version, name);
    }
  });
});
