import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Disk, writeFiles } from "../../server/src/node/writeFiles.ts";
import { isLeftover, temporaryName } from "../../server/src/node/temporaries.ts";
import { files as sources, read, root } from "../architecture/sources.ts";
import { clean, Workbench } from "../cli/workbench.ts";

/** What somebody has outside of the folder, and what a stranger would like to change. */
const precious = "# the user's own\n";

describe("Writing stays in the folder that was named", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({
      "home/.bashrc": precious,
      "work/desk.ukur": clean,
      "work/untidy.ukur": clean.replace("  languages", "languages"),
    });
  });
  afterEach(() => bench.remove());

  const at = (name: string): string => join(bench.folder, name);
  const link = (target: string, name: string): void => {
    fs.mkdirSync(join(at(name), ".."), { recursive: true });
    fs.symlinkSync(target, at(name));
  };
  const ukur = (...args: string[]) => bench.ukurWith({ cwd: at("work") }, ...args);
  const files = (folder: string): string[] => fs.readdirSync(at(folder)).sort();

  it("does not compile through a link at an output's name", async () => {
    link("../../home/.bashrc", "work/out/desk.codebook.csv");
    const { status, err } = await ukur("compile", "desk.ukur", "-t", "codebook", "-o", "out");
    assert.equal(status, 2);
    assert.match(
      err,
      /out\/desk\.codebook\.csv cannot be written: it is a link, and nothing is written through links\. Remove the link, or choose another folder\./,
    );
    assert.equal(await bench.read("home/.bashrc"), precious);
    assert.deepEqual(files("work/out"), ["desk.codebook.csv"], "Of the other outputs none is there either.");
  });

  it("does not compile through links that lead nowhere, to a folder, or back into the folder", async () => {
    for (const target of ["../../home/new", "../../home", "desk.csv"]) {
      link(target, "work/out/desk.codebook.csv");
      assert.equal((await ukur("compile", "desk.ukur", "-t", "codebook", "-o", "out")).status, 2, target);
      assert.deepEqual(files("work/out"), ["desk.codebook.csv"]);
      assert.deepEqual(files("home"), [".bashrc"]);
      fs.rmSync(at("work/out"), { recursive: true });
    }
  });

  it("writes to a folder that is a link, where its user names it", async () => {
    link("../home/results", "work/results");
    fs.mkdirSync(at("home/results"));
    const { status, out } = await ukur("compile", "desk.ukur", "-o", "results");
    assert.equal(status, 0);
    assert.ok(out.includes(`Wrote ${at("home/results/desk.instrument.json")}\n`), "It says where that is.");
    assert.ok(files("home/results").includes("desk.instrument.json"));
  });

  it("does not preview into files that are links", async () => {
    link("../../home/.bashrc", "work/out/desk.form.html");
    await assert.rejects(() => writeFiles([{ path: at("work/out/desk.form.html"), content: "", within: at("work/out") }]), /it is a link/);
    assert.equal(await bench.read("home/.bashrc"), precious);
  });

  it("does not format what lies outside, and says so", async () => {
    const untidy = await bench.read("work/untidy.ukur");
    await bench.put("home/other.ukur", untidy);
    link("../home/other.ukur", "work/linked.ukur");
    const { status, out } = await ukur("fmt", ".");
    assert.equal(status, 1);
    assert.match(out, /linked\.ukur:1:1 {2}error {2}file-unreadable\n.*it is reached by a link that leads out of the folder/);
    assert.match(out, /Formatted: untidy\.ukur/);
    assert.equal(await bench.read("home/other.ukur"), untidy);
    assert.equal((await ukur("fmt", "linked.ukur")).status, 1, "It is refused as well where it is named.");
    assert.equal(await bench.read("home/other.ukur"), untidy);
  });

  it("formats the file that a link within the folder leads to, and the link stays one", async () => {
    link("untidy.ukur", "work/also.ukur");
    assert.equal((await ukur("fmt", "also.ukur")).status, 0);
    assert.equal(await bench.read("work/untidy.ukur"), clean);
    assert.ok(fs.lstatSync(at("work/also.ukur")).isSymbolicLink());
  });

  it("starts no instrument in a folder outside that a link leads to", async () => {
    link("../home", "work/linked");
    for (const name of ["linked/q", "linked/deeper/q"]) {
      const { status, err } = await ukur("new", name);
      assert.equal(status, 2, name);
      assert.match(err, /q\.ukur cannot be written: a link on its way leads out of .*work, to .*home/);
    }
    assert.deepEqual(files("home"), [".bashrc"]);
    assert.equal((await ukur("new", "../home/q")).status, 0, "A path that says where it leads is the user's own.");
  });

  it("in one place, and in a workshop of their own, so that there is no other way", () => {
    const writing =
      /\b(?:writeFile|appendFile|createWriteStream|copyFile|cp|rename|mkdir|mkdtemp|symlink|link|open|truncate|rm|rmdir|unlink|chmod)(?:Sync)?\b(?=[^;]*\bfrom "node:fs)/;
    const writers = sources("server/src/**/*.ts").filter((file) => writing.test(read(file)));
    // What is in a workshop is ours alone: its folder is made under a name that nobody can foresee, and removed.
    assert.deepEqual(writers, ["server/src/node/workshop.ts", "server/src/node/writeFiles.ts"]);
  });

  it("replaces a hard link, and the other name keeps its text", async () => {
    fs.mkdirSync(at("work/out"));
    fs.linkSync(at("home/.bashrc"), at("work/out/desk.codebook.csv"));
    assert.equal((await ukur("compile", "desk.ukur", "-t", "codebook", "-o", "out")).status, 0);
    assert.equal(await bench.read("home/.bashrc"), precious);
  });

  it("writes no two files that a disk may take for one, and none of them then", async () => {
    const file = (name: string) => ({ path: at(`work/out/${name}`), content: name, within: at("work") });
    for (const [one, other] of [
      ["desk.json", "desk.json"],
      ["desk.json", "Desk.json"],
      ["kafé.json", "kafe\u0301.json"],
    ] as const) {
      await assert.rejects(
        () => writeFiles([file("first.json"), file(one), file(other)]),
        /would be written over by it\. Capitals do not tell files apart/,
      );
      assert.ok(!fs.existsSync(at("work/out")));
    }
  });

  it("leaves a file whose name differs in capitals alone, on a disk that takes the two for one", async () => {
    fs.mkdirSync(at("work/out"));
    fs.writeFileSync(at("work/out/Desk.json"), precious);
    const write = (on?: Disk): Promise<void> => writeFiles([{ path: at("work/out/desk.json"), content: "new", within: at("work") }], on);
    const blurred = { ...fs, lstatSync: () => fs.lstatSync(at("work/out/Desk.json")) } as unknown as Disk;
    await assert.rejects(() => write(blurred), /Desk\.json would be written over by it\. .* or choose another folder/);
    assert.equal(fs.readFileSync(at("work/out/Desk.json"), "utf8"), precious);
    await write();
    assert.deepEqual(fs.readdirSync(at("work/out")).toSorted(), ["Desk.json", "desk.json"]);
    await write();
  });

  it("opens temporary files under names that nobody can foresee, and never one that is there", async () => {
    const opened: { readonly path: string; readonly flags: string }[] = [];
    const watching: Disk = {
      ...fs,
      openSync: (path, flags, mode) => {
        opened.push({ path: String(path), flags: String(flags) });
        return fs.openSync(path, flags, mode);
      },
    };
    for (const content of ["one", "two"]) await writeFiles([{ path: at("work/a.json"), content, within: at("work") }], watching);
    assert.deepEqual(
      opened.map(({ flags }) => flags),
      ["wx", "wx"],
    );
    assert.notEqual(opened[0]!.path, opened[1]!.path);
    assert.match(opened[0]!.path, /[0-9a-f]{24}\.tmp$/);
  });

  it("opens no link that stands at the name of a temporary file", async () => {
    const planting: Disk = {
      ...fs,
      openSync: (path, flags, mode) => {
        fs.symlinkSync(at("home/.bashrc"), path as string);
        return fs.openSync(path, flags, mode);
      },
    };
    await assert.rejects(
      () => writeFiles([{ path: at("work/a.json"), content: "stolen", within: at("work") }], planting),
      /it exists already/,
    );
    assert.equal(fs.readFileSync(at("home/.bashrc"), "utf8"), precious);
  });

  it("does not follow a folder that became a link while it wrote", async () => {
    const swapping: Disk = {
      ...fs,
      renameSync: (from, to) => {
        fs.renameSync(at("work/out"), at("work/before"));
        fs.symlinkSync(at("home"), at("work/out"));
        fs.renameSync(from, to);
      },
    };
    await assert.rejects(
      () => writeFiles([{ path: at("work/out/.bashrc"), content: "stolen", within: at("work/out") }], swapping),
      /cannot be written/,
    );
    assert.equal(fs.readFileSync(at("home/.bashrc"), "utf8"), precious);
  });

  describe("and leaves nothing behind:", () => {
    const write = (name = "work/out/a.json"): Promise<void> => writeFiles([{ path: at(name), content: "new", within: at("work") }]);

    it("what a killed run left is removed by the next", async () => {
      fs.mkdirSync(at("work/out"));
      const script = `
        import * as fs from "node:fs";
        import { writeFiles } from ${JSON.stringify(join(root, "server/src/node/writeFiles.ts"))};
        const disk = { ...fs, renameSync: () => process.kill(process.pid, "SIGKILL") };
        writeFiles([{ path: ${JSON.stringify(at("work/out/a.json"))}, content: "half", within: ${JSON.stringify(at("work"))} }], disk);`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
      await new Promise((resolve) => child.once("close", resolve));
      assert.equal(files("work/out").length, 1);
      await write();
      assert.deepEqual(files("work/out"), ["a.json"]);
    });

    it("what a run that is alive is writing stays", async () => {
      fs.mkdirSync(at("work/out"));
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      await new Promise((resolve) => child.once("spawn", resolve));
      const name = temporaryName(child.pid);
      fs.writeFileSync(at(`work/out/${name}`), "half");
      try {
        await write();
        assert.deepEqual(files("work/out"), [name, "a.json"].sort());
      } finally {
        child.kill("SIGKILL");
      }
      await new Promise((resolve) => child.once("close", resolve));
      await write();
      assert.deepEqual(files("work/out"), ["a.json"]);
    });

    it("what a run on another machine is writing stays for a day, as nobody here can see whether it lives", () => {
      const name = temporaryName().replace(/^\.ukur-[0-9a-f]+/, ".ukur-000000000000");
      const now = Date.now();
      assert.equal(isLeftover(name, now, now), false, hostname());
      assert.equal(isLeftover(name, now - 23 * 3_600_000, now), false);
      assert.equal(isLeftover(name, now - 25 * 3_600_000, now), true);
      assert.equal(isLeftover(temporaryName(), now - 25 * 3_600_000, now), false, "This run lives.");
    });

    it("files and folders of another kind are left alone", async () => {
      const gone = temporaryName(2 ** 22 + 1);
      fs.mkdirSync(at(`work/out/${gone}`), { recursive: true });
      for (const name of [".ukur", ".a.json.12.tmp", "ukur.tmp"]) fs.writeFileSync(at(`work/out/${name}`), "");
      await write();
      assert.deepEqual(files("work/out"), [".a.json.12.tmp", ".ukur", gone, "a.json", "ukur.tmp"].sort());
    });
  });
});
