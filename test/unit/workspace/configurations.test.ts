import assert from "node:assert/strict";
import { standard } from "../../../server/src/configuration/configuration.ts";
import { readConfiguration } from "../../../server/src/configuration/read.ts";
import type { FileSystem } from "../../../server/src/workspace/fileSystem.ts";
import { configurationsFor, type ConfigurationHost } from "../../../server/src/workspace/configurations.ts";
import { inMemory } from "../../support/findings.ts";

const strict = '{ "profile": "strict" }';
const off = '{ "levels": { "slip": "off" } }';

function configurations(paths: readonly string[], texts: Readonly<Record<string, string>>, change: Partial<ConfigurationHost> = {}) {
  return configurationsFor(paths, { fileSystem: inMemory(texts), root: "/home/project", reader: async () => readConfiguration, ...change });
}

describe("the configuration of a file", () => {
  it("is the standard one where there is none", async () => {
    const { of, files } = await configurations(["/home/project/a.ukur", "library:scales.ukur"], {});
    assert.equal(of("/home/project/a.ukur"), standard);
    assert.equal(of("library:scales.ukur"), standard);
    assert.deepEqual(files, []);
  });

  it("is the nearest, in its folder or above, and no other", async () => {
    const paths = ["/home/project/a.ukur", "/home/project/deep/er/b.ukur", "/home/project/c/d/e.ukur"];
    const { of, files } = await configurations(paths, {
      "/home/project/ukur.config.json": strict,
      "/home/project/deep/ukur.config.json": off,
      "/home/project/c/d/e/ukur.config.json": off,
    });
    assert.deepEqual(
      paths.map((path) => [of(path).profile, of(path).levels.get("slip")]),
      [
        ["strict", "warning"],
        ["standard", "off"],
        ["strict", "warning"],
      ],
    );
    assert.equal(files.length, 2);
  });

  it("may lie above the folder that somebody works in", async () => {
    const { of } = await configurations(["/home/project/a.ukur"], { "/home/ukur.config.json": strict });
    assert.equal(of("/home/project/a.ukur").profile, "strict");
    const atTop = await configurations(["/home/project/a.ukur"], { "/ukur.config.json": strict });
    assert.equal(atTop.of("/home/project/a.ukur").profile, "strict");
  });

  it("does not lie above a folder that is on no disk", async () => {
    const root = "vscode-vfs://github/owner/name";
    const asked: string[] = [];
    const fileSystem: FileSystem = {
      ...inMemory({}),
      read: async (path) => {
        asked.push(path);
        return { kind: "missing" };
      },
    };
    await configurations([`${root}/deep/a.ukur`], {}, { fileSystem, root });
    assert.deepEqual(asked, [`${root}/deep/ukur.config.json`, `${root}/ukur.config.json`]);
  });

  it("has the profile that was asked for, or else that of the file, or else the usual one", async () => {
    const profileOf = async (text: string, change: Partial<ConfigurationHost>) => {
      const { of } = await configurations(["/home/project/a.ukur"], { "/home/project/ukur.config.json": text }, change);
      return [of("/home/project/a.ukur").profile, of("/home/project/a.ukur").levels.get("slip")];
    };
    assert.deepEqual(await profileOf(strict, { asked: "quiet", usual: "teaching" }), ["quiet", "warning"]);
    assert.deepEqual(await profileOf(strict, { usual: "teaching" }), ["strict", "warning"]);
    assert.deepEqual(await profileOf(off, { usual: "teaching" }), ["teaching", "off"]);
    assert.deepEqual(await profileOf(off, { asked: "quiet" }), ["quiet", "off"], "A level that was chosen holds in each profile.");
  });

  it("is the same one as long as it says the same", async () => {
    const of = async (text: string) =>
      (await configurations(["/home/project/a.ukur"], { "/home/project/ukur.config.json": text })).of("/home/project/a.ukur");
    assert.equal(await of(off), await of(off));
    assert.notEqual(await of(off), await of(strict));
  });

  it("is the usual one where it cannot be read, which is said of the folder's own alone", async () => {
    const fileSystem = (failing: string) => ({
      ...inMemory({}),
      read: async (path: string) => (path === failing ? { kind: "failed" as const, reason: "no" } : { kind: "missing" as const }),
    });
    for (const [path, codes] of [
      ["/home/project/ukur.config.json", ["file-unreadable"]],
      ["/home/ukur.config.json", []],
    ] as const) {
      const { of, files } = await configurations(["/home/project/a.ukur"], {}, { fileSystem: fileSystem(path) });
      assert.equal(of("/home/project/a.ukur"), standard);
      assert.deepEqual(
        files.flatMap(({ findings }) => findings.map(({ code }) => code)),
        codes,
      );
    }
  });
});
