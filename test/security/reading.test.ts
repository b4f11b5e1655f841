import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { exercises } from "../../server/src/exercises/all.ts";
import { progressFile } from "../../server/src/exercises/progress.ts";
import { solvedText } from "../../server/src/exercises/texts.ts";
import { instrumentFilesIn } from "../../server/src/node/instrumentFiles.ts";
import { nodeFileSystem } from "../../server/src/node/nodeFileSystem.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { Workspace } from "../../server/src/workspace/workspace.ts";
import { clean, Workbench } from "../cli/workbench.ts";

const secret = "# settings\nDB_PASSWORD=hunter2-topsecret\ntoken: ghp_abcdef\n";
const reason =
  /cannot be read: it is reached by a link that leads out of the folder .*work; copy the file there, or name the file where it lies\./;

describe("Reading stays in the folder that was named", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({ "home/secret.txt": secret, "home/shared.ukur": clean, "work/desk.ukur": clean });
    link("../home/secret.txt", "work/leak.ukur");
  });
  afterEach(() => bench.remove());

  const at = (name: string): string => join(bench.folder, name);
  const link = (target: string, name: string): void => symlinkSync(target, at(name));
  const ukur = (...args: string[]) => bench.ukurWith({ cwd: at("work") }, ...args);
  const isSilent = (text: string): void => assert.doesNotMatch(text, /hunter2|DB_PASSWORD|ghp_|token|settings/);

  for (const command of ["check", "fmt --check", "test"]) {
    for (const path of [".", "leak.ukur", "desk.ukur leak.ukur"]) {
      for (const format of ["text", "json", "sarif", "github"]) {
        it(`ukur ${command} ${path} --format ${format} says that a link leads out, and nothing of what is there`, async () => {
          const { status, out, err } = await ukur(...command.split(" "), ...path.split(" "), "--format", format);
          assert.equal(status, 1);
          assert.match(out, reason);
          isSilent(out + err);
        });
      }
    }
  }

  for (const command of ["compile leak.ukur", "preview leak.ukur -o out", "schema answers leak.ukur"]) {
    it(`ukur ${command} reads nothing outside`, async () => {
      const { status, out, err } = await ukur(...command.split(" "));
      assert.equal(status, 1);
      assert.match(out, reason);
      isSilent(out + err);
    });
  }

  it("by no folder on the way, and by no link to a link", async () => {
    link("../home", "work/linked");
    link("leak.ukur", "work/again.ukur");
    for (const path of ["linked/shared.ukur", "linked/../linked/shared.ukur", "again.ukur"])
      assert.match((await ukur("check", path)).out, reason, path);
    isSilent((await ukur("check", "again.ukur")).out);
    assert.match((await ukur("check", "linked")).out, reason, "A folder that is named by a link is not searched from here.");
  });

  it("and not beside a translation that is checked alone", async () => {
    await bench.put("work/desk.id.ukur", 'translation id of desk "Meja bantuan" { H1 "menjawab" }\n');
    const { out, err } = await ukur("check", "desk.id.ukur");
    isSilent(out + err);
  });

  it("and not where a configuration is a link", async () => {
    await bench.put("home/ukur.config.json", `{ // ${secret.replaceAll("\n", " ")}\n}`);
    link("../home/ukur.config.json", "work/ukur.config.json");
    const { status, out, err } = await ukur("check");
    assert.equal(status, 1);
    assert.match(out, /^ukur\.config\.json:1:1 {2}error {2}file-unreadable\n.*is reached by a link that leads out of the folder/);
    isSilent(out + err);
    const above = await bench.ukurWith({ cwd: at("work") }, "check", "desk.ukur");
    isSilent(above.out + above.err);
  });

  it("and not where an exercise, what is kept of them or their folder is a link", async () => {
    const [first] = exercises;
    const learn = (folder: string) => ukur("learn", "--exercises", folder);
    await learn("course");
    await rm(at(`work/course/${first!.name}.ukur`));
    link("../../home/secret.txt", `work/course/${first!.name}.ukur`);
    const { out } = await learn("course");
    isSilent(out);
    assert.match(out, new RegExp(`^✘ ${first!.name} +not there`));
    await bench.ukurWith({ cwd: at("home") }, "learn", "--exercises", "course");
    await bench.put(`home/course/${first!.name}.ukur`, solvedText(first!, "en"));
    await rm(at(`work/course/${progressFile}`));
    link(`../../home/course/${progressFile}`, `work/course/${progressFile}`);
    link("../home/course", "work/linked");
    for (const folder of ["course", "linked"]) {
      const { status, out: said } = await learn(folder);
      assert.equal(status, 2, said);
      assert.doesNotMatch(said, /1 of 20/);
    }
  });

  it("while a link within the folder, and a file that is named where it lies, are read", async () => {
    link("desk.ukur", "work/also.ukur");
    for (const path of ["also.ukur", "../home/shared.ukur", at("home/shared.ukur")]) {
      assert.deepEqual({ ...(await ukur("check", path)), err: "" }, { status: 0, out: "No findings in 1 file.\n", err: "" }, path);
    }
    assert.match(
      (await bench.ukur("check", "work/leak.ukur")).out,
      /syntax|unknown|stray|expected/i,
      "From the folder above, the link leads nowhere else.",
    );
  });

  it("where the folder itself is reached by a link", async () => {
    link("work", "entrance");
    for (const cwd of [at("entrance"), bench.folder]) {
      const path = cwd === bench.folder ? "entrance/desk.ukur" : "desk.ukur";
      assert.equal((await bench.ukurWith({ cwd }, "check", path)).status, 0, cwd);
      assert.match((await bench.ukurWith({ cwd: at("home") }, "check", "../entrance")).out, /leak\.ukur.*\n.*is reached by a link/);
    }
  });

  it("and what its imports name", async () => {
    await bench.put("outside.ukur", clean);
    link("../outside.ukur", "work/link.ukur");
    link("..", "work/up");
    const paths = [
      "../outside.ukur",
      "./../outside.ukur",
      "./link.ukur",
      "./up/outside.ukur",
      at("outside.ukur"),
      "file:///etc/passwd",
      "//server/share/a.ukur",
      "\\\\\\\\server\\\\a.ukur",
      "C:/a.ukur",
    ];
    for (const path of paths) {
      await bench.put("work/importer.ukur", `import "${path}"\n${clean}`);
      const { status, out } = await ukur("check", "importer.ukur");
      assert.equal(status, 1, path);
      assert.match(out, /import-(?:outside|missing)/, path);
    }
  });

  describe("in an editor:", () => {
    /** A session in the folder, with the files that a client finds: links are among them. */
    const session = async (files: readonly string[]): Promise<Workspace> => {
      const workspace = new Workspace(nodeFileSystem, libraryTexts);
      workspace.setFolders([at("work")], files.map(at));
      await workspace.build();
      return workspace;
    };
    const findings = (workspace: Workspace, name: string) => [...(workspace.projectOf(at(name))?.findings.get(at(name)) ?? [])];

    it("the server passes links over, and reads none that its client has found", async () => {
      assert.deepEqual(await instrumentFilesIn(at("work"), { deep: true }), [at("work/desk.ukur")]);
      const workspace = await session(["work/desk.ukur", "work/leak.ukur"]);
      assert.deepEqual(findings(workspace, "work/desk.ukur"), []);
      const found = findings(workspace, "work/leak.ukur");
      assert.deepEqual(
        found.map(({ code }) => code),
        ["file-unreadable"],
      );
      isSilent(JSON.stringify(found));
    });

    it("what somebody has opened is shown all the same", async () => {
      const workspace = await session(["work/leak.ukur"]);
      workspace.setText(at("work/leak.ukur"), clean);
      await workspace.build();
      assert.deepEqual(findings(workspace, "work/leak.ukur"), []);
      workspace.close(at("work/leak.ukur"));
      await workspace.build();
      assert.deepEqual(
        findings(workspace, "work/leak.ukur").map(({ code }) => code),
        ["file-unreadable"],
      );
    });
  });
});
