import assert from "node:assert/strict";
import { generatedPages, readText } from "../../scripts/generate.ts";
import { format } from "../../server/src/language/format.ts";
import { parse } from "../../server/src/language/parse.ts";
import { files, read } from "./sources.ts";

const longest = 450;
describe("source files", () => {
  const code = files("server/src/**/*.ts", "client/src/**/*.ts", "preview/**/*", "scripts/*", "test/**/*.ts").filter((path) =>
    /\.\w+$/.test(path),
  );

  it(`have one subject each and no more than ${longest} lines`, () => {
    const long = code.filter((path) => read(path).split("\n").length > longest + 1);
    assert.deepEqual(
      long.filter((path) => !read(path).slice(0, 200).includes("Made by scripts/generate.ts")),
      [],
    );
  });

  it("of the server use nothing that Node 20 lacks, on which the built command runs", () => {
    const newer = code.filter((path) => path.startsWith("server/src/") && path !== "server/src/semantics/grouped.ts");
    assert.deepEqual(
      newer.filter((path) => /\b(?:Map|Object)\.groupBy|Promise\.(?:withResolvers|try)|Array\.fromAsync/.test(read(path))),
      [],
    );
  });

  it("that write Ukur leave quotes and backslashes to the printer: JSON knows others", () => {
    const rooms = code.filter((path) => /^server\/src\/(?:language|semantics|checks|services)\//.test(path));
    assert.ok(rooms.length > 100, "The rooms have moved.");
    assert.deepEqual(
      rooms.filter((path) => read(path).includes("JSON.stringify(")),
      [],
    );
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
  it("are up to date", async () => {
    const stale = [...(await generatedPages())].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
    assert.deepEqual(stale, [], "Run: npm run build");
  });
});

describe("the manifests", () => {
  const lock = JSON.parse(read("package-lock.json"));

  for (const [folder, path] of [
    ["", "package.json"],
    ["server", "server/package.json"],
  ] as const) {
    const manifest = JSON.parse(read(path));

    it(`name exact versions: ${path}`, () => {
      const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
      assert.ok(versions.length > 1);
      for (const [name, version] of versions) assert.match(version, /^(npm:[^@]+@)?\d+\.\d+\.\d+(?:-r\.\d+)?$/, name);
    });

    it(`agree with the lockfile: ${path}`, () => {
      for (const part of ["dependencies", "devDependencies"] as const) assert.deepEqual(lock.packages[folder][part], manifest[part]);
      assert.equal(lock.packages[folder].version, manifest.version);
    });
  }

  it("have lockfile entries that name no registry but npm's", () => {
    const fetched = Object.entries<{ resolved?: string; link?: boolean }>(lock.packages).filter(
      ([, { resolved, link }]) => resolved && !link,
    );
    for (const [name, { resolved }] of fetched) assert.match(resolved!, /^https:\/\/registry\.npmjs\.org\//, name);
  });
});
