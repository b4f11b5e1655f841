import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as disk from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFile, findFiles, rootOf } from "../../server/src/node/findFiles.ts";
import { message } from "../../server/src/messages/message.ts";
import { nodeFileSystem } from "../../server/src/node/nodeFileSystem.ts";
import { type Disk, type NewFile, writeFiles } from "../../server/src/node/writeFiles.ts";

let folder: string;
beforeEach(async () => {
  folder = await disk.realpath(await disk.mkdtemp(join(tmpdir(), "ukur-files-")));
});
afterEach(() => disk.rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await disk.mkdir(join(path, ".."), { recursive: true });
  await disk.writeFile(path, content);
  return path;
};

/** What is thrown where the command was not given what it needs. */
const misuse = (complaint: string) => ({ name: "Misuse", message: complaint });

describe("reading files", () => {
  const read = async (content: string | Uint8Array) => nodeFileSystem.read(await put("a.ukur", content));

  it("gives the text, without a byte order mark", async () => {
    assert.deepEqual(await read("\ufeffscale é\r\n"), { kind: "text", text: "scale é\r\n" });
    assert.deepEqual(await read(""), { kind: "text", text: "" });
  });

  it("tells why a file is not text", async () => {
    const zero = { kind: "not-text", reason: message("failures.zeroBytes") };
    assert.deepEqual(await read(new Uint8Array([0x89, 0x50, 0, 1])), zero);
    const latin1 = { kind: "not-text", reason: message("failures.lineNotUtf8", { line: 2 }) };
    assert.deepEqual(await read(Buffer.from("one\ncaf\xe9\n", "latin1")), latin1);
    assert.deepEqual(await read(Buffer.from("\ufeffscale", "utf16le")), { kind: "not-text", reason: message("failures.utf16") });
  });

  it("does not read large files, folders, devices and what is not there", async () => {
    const large = await put("large.ukur", "");
    await disk.truncate(large, 50_000_000);
    assert.deepEqual(await nodeFileSystem.read(large), { kind: "too-large", bytes: 50_000_000 });
    assert.deepEqual(await nodeFileSystem.read(folder), { kind: "directory" });
    assert.deepEqual(await nodeFileSystem.read(join(folder, "none.ukur")), { kind: "missing" });
    const file = await put("file", "");
    const below = await nodeFileSystem.read(join(file, "a.ukur"));
    assert.deepEqual(below, { kind: "failed", reason: message("systemErrors.notFolder") });
  });

  it("follows links, also of a path that does not exist whole", async () => {
    const file = await put("real/a.ukur", "");
    await disk.symlink(join(folder, "real"), join(folder, "link"));
    assert.equal(await nodeFileSystem.realPath(join(folder, "link/a.ukur")), file);
    assert.equal(await nodeFileSystem.realPath(join(folder, "link/x/b.ukur")), join(folder, "real/x/b.ukur"));
  });
});

describe("finding files", () => {
  it("takes a folder for every .ukur file in it, save hidden folders and packages", async () => {
    for (const name of ["b.ukur", "a.ukur", "in/c.ukur", "in/d.txt", ".git/e.ukur", "node_modules/f/g.ukur"]) await put(name, "");
    const names = findFiles(["."], folder).map((path) => path.slice(folder.length + 1));
    assert.deepEqual(names, ["a.ukur", "b.ukur", "in/c.ukur"]);
    assert.deepEqual(findFiles(["a.ukur", "."], folder), findFiles(["."], folder));
  });

  it("refuses what is not there, a folder with nothing in it, and a folder in place of a file", async () => {
    await put("empty/readme.txt", "");
    assert.throws(() => findFiles(["nothing"], folder), misuse("nothing cannot be read: there is no such file or folder."));
    assert.throws(() => findFiles(["empty"], folder), misuse("There is no .ukur file in empty."));
    assert.throws(() => findFile("empty", folder), misuse("empty is a folder; name a file in it."));
  });

  it("keeps imports in the current folder, or in the folder asked for or the file's own where that is elsewhere", () => {
    assert.equal(rootOf("/home/survey/in/a.ukur", "/home/survey"), "/home/survey");
    assert.equal(rootOf("/elsewhere/in/a.ukur", "/home/survey"), "/elsewhere/in");
    assert.equal(rootOf("/a.ukur", "/home/survey"), "/");
    assert.equal(rootOf("/home/survey/in/a.ukur", "/home/tools", ["../survey"]), "/home/survey");
    assert.equal(rootOf("/home/survey/in/a.ukur", "/home/survey", ["in"]), "/home/survey");
    assert.equal(rootOf("/home/survey/in/a.ukur", "/home/tools", ["../survey/in/a.ukur"]), "/home/survey/in");
  });
});

describe("writing files", () => {
  const names = async () => (await disk.readdir(folder)).sort();
  const failing = (change: Partial<Disk>): Disk => ({ ...fs, ...change });
  const write = (files: readonly Omit<NewFile, "within">[], on?: Disk): Promise<void> =>
    writeFiles(
      files.map((file) => ({ ...file, within: folder })),
      on,
    );
  const failure = (code: string) => Object.assign(new Error(code), { code });

  it("makes folders, replaces files and keeps their permissions", async () => {
    const old = await put("old.json", "old");
    await disk.chmod(old, 0o640);
    await write([
      { path: old, content: "new" },
      { path: join(folder, "in/side/new.json"), content: "é" },
    ]);
    assert.equal(await disk.readFile(old, "utf8"), "new");
    assert.equal((await disk.stat(old)).mode & 0o777, 0o640);
    assert.equal(await disk.readFile(join(folder, "in/side/new.json"), "utf8"), "é");
    assert.deepEqual(await names(), ["in", "old.json"]);
  });

  it("leaves everything as it was when the disk fills up half-way", async () => {
    await put("a.json", "old a");
    let writes = 0;
    const full = failing({
      writeFileSync(...args) {
        if (++writes === 2) throw failure("ENOSPC");
        fs.writeFileSync(...args);
      },
    });
    const files = ["a.json", "in/side/b.json"].map((name) => ({ path: join(folder, name), content: "new" }));
    await assert.rejects(() => write(files, full), misuse(`${join(folder, "in/side/b.json")} cannot be written: the disk is full.`));
    assert.equal(await disk.readFile(join(folder, "a.json"), "utf8"), "old a");
    assert.deepEqual(await names(), ["a.json"]);
  });

  it("leaves everything as it was when a text does not reach the disk, and names its file", async () => {
    await put("a.json", "old a");
    let asked = 0;
    const broken = failing({
      fsync: (descriptor, done) => (++asked === 2 ? setTimeout(done, 5, failure("ENOSPC")) : fs.fsync(descriptor, done)),
    });
    const files = ["a.json", "b.json", "c.json"].map((name) => ({ path: join(folder, name), content: "new" }));
    await assert.rejects(write(files, broken), misuse(`${join(folder, "b.json")} cannot be written: the disk is full.`));
    assert.equal(await disk.readFile(join(folder, "a.json"), "utf8"), "old a");
    assert.deepEqual(await names(), ["a.json"]);
  });

  it("says so when the folder is read-only, and when the name is a folder's", async () => {
    const readOnly = failing({
      openSync: () => {
        throw failure("EACCES");
      },
    });
    const path = join(folder, "a.json");
    await assert.rejects(() => write([{ path, content: "" }], readOnly), misuse(`${path} cannot be written: you have no permission.`));
    await disk.mkdir(path);
    await assert.rejects(() => write([{ path, content: "" }]), misuse(`${path} cannot be written: it is a folder.`));
    assert.deepEqual(await names(), ["a.json"]);
  });

  it("leaves a file alone that is protected", async () => {
    const path = await put("a.json", "old");
    const protectedFile = failing({
      accessSync: () => {
        throw failure("EACCES");
      },
    });
    await assert.rejects(
      () => write([{ path, content: "new" }], protectedFile),
      misuse(`${path} cannot be written: you have no permission.`),
    );
    assert.equal(await disk.readFile(path, "utf8"), "old");
    assert.deepEqual(await names(), ["a.json"]);
  });

  it("puts the text on the disk before the file takes its name", async () => {
    const done: string[] = [];
    const watched = failing({
      fsync: (descriptor, synced) => fs.fsync(descriptor, (error) => (done.push("sync"), synced(error))),
      renameSync: (...args) => (done.push("rename"), fs.renameSync(...args)),
    });
    await write(
      ["a", "b"].map((name) => ({ path: join(folder, name), content: name })),
      watched,
    );
    assert.deepEqual(done, ["sync", "sync", "rename", "rename"]);
  });
});
