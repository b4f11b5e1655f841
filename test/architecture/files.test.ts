import assert from "node:assert/strict";
import { generatedFiles, readText } from "../../scripts/generate.ts";
import { format } from "../../server/src/language/format.ts";
import { parse } from "../../server/src/language/parse.ts";
import { files, read } from "./sources.ts";

const longest = 450;
/** Files that are longer for a reason. */
const longFor: Readonly<Record<string, string>> = {
  "server/src/library/samples.ts": "generated",
  "server/src/library/texts.ts": "generated",
  "test/support/qualtrics.ts": "the schema of a survey file, and the rules that it keeps",
};

describe("source files", () => {
  const code = files("server/src/**/*.ts", "client/src/**/*.ts", "preview/**/*", "scripts/*", "test/**/*.ts").filter((path) =>
    /\.\w+$/.test(path),
  );

  it(`have one subject each and no more than ${longest} lines`, () => {
    const long = code.filter((path) => read(path).split("\n").length > longest + 1);
    assert.deepEqual(long, Object.keys(longFor));
  });

  it("leave no test out", () => {
    const left = code.filter((path) => /\b(?:it|describe)\.(?:skip|only)\(|\bthis\.skip\(/.test(read(path)));
    assert.deepEqual(left, []);
  });
});

describe("files in Ukur", () => {
  it("are laid out as the formatter does", () => {
    const own = files("samples/**/*.ukur", "server/src/library/*.ukur");
    assert.ok(own.length > 8, "The files have moved.");
    assert.deepEqual(
      own.filter((path) => format(parse(read(path), path)) !== read(path)),
      [],
      "Run: ukur fmt",
    );
  });
});

describe("generated files", () => {
  it("are up to date", () => {
    const stale = [...generatedFiles()].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
    assert.deepEqual(stale, [], "Run: npm run build");
  });
});

describe("package.json", () => {
  const manifest = JSON.parse(read("package.json"));

  it("names exact versions", () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    for (const [name, version] of versions) assert.match(version, /^(npm:[^@]+@)?\d+\.\d+\.\d+$/, name);
  });

  it("agrees with the lockfile", () => {
    const lock = JSON.parse(read("package-lock.json"));
    for (const part of ["dependencies", "devDependencies"] as const) assert.deepEqual(lock.packages[""][part], manifest[part]);
    assert.equal(lock.packages[""].version, manifest.version);
  });

  it("has lockfile entries that name no registry but npm's", () => {
    for (const match of read("package-lock.json").matchAll(/"resolved": "([^"]+)"/g)) {
      assert.match(match[1]!, /^https:\/\/registry\.npmjs\.org\//);
    }
  });
});
