import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { buildExtension } from "../../scripts/build/extension.ts";
import { otherNames } from "../../server/src/targets/index.ts";
import { files, importsOf } from "../architecture/sources.ts";

describe("the extension as it is installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "ukur-extension-"));
  let present: string[] = [];

  before(async () => {
    await buildExtension(folder);
    present = globSync("**/*", { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => path.replaceAll("\\", "/"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("holds what runs and what is shown, and nothing else", () => {
    const allowed =
      /^(?:package(?:\.nls(?:\.id)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|l10n\/bundle\.l10n\.id\.json|syntaxes\/[\w-]+(?:\.tmLanguage)?\.json|client\/markdown\.css|client\/(?:icons|walkthroughs)\/.+\.(?:svg|png|md)|server\/schemas\/config\.schema\.json|dist\/[\w.]+\.(?:js|cjs|css|words))$/;
    assert.deepEqual(
      present.filter((path) => !allowed.test(path)),
      [],
    );
    for (const path of [
      "server/schemas/config.schema.json",
      "dist/client.cjs",
      "dist/client.browser.cjs",
      "dist/server.cjs",
      "dist/server.browser.js",
      "dist/english.words",
    ])
      assert.ok(present.includes(path), path);
  });

  it("has no link to a file that it does not hold: such a one cannot be packaged", () => {
    for (const page of ["README.md", "CHANGELOG.md"])
      for (const [, target] of readFileSync(join(folder, page), "utf8").matchAll(/\]\(([^)]*)\)/g))
        assert.ok(/^(?:https:|#)/.test(target!), `${page}: ${target}`);
  });

  it("knows the targets that there are", () => {
    const { contributes } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const { enum: targets } = contributes.configuration.properties["ukur.targets"].items;
    for (const target of ["instrument", "surveyjs", ...otherNames.map(({ id }) => id)]) assert.ok(targets.includes(target), target);
    const tool = contributes.languageModelTools.find(({ name }: { name: string }) => name === "ukur_compile");
    assert.deepEqual(tool.inputSchema.properties.target.enum, targets);
  });

  it("is small", () => {
    const bytes = present.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    // Forms and the preview speak sixteen languages, and findings two, with the reasons of 300 of them, words to find them by and a dictionary; sixteen
    // formats are read, with a library for workbooks, in the server for Node and in the one for browsers.
    assert.ok(bytes < 14_000_000, `${bytes} bytes`);
  });
});

describe("the client", () => {
  const sources = files("client/src/**/*.ts");

  it("knows of the server what they say to each other, the page of the form, how text is shown and what exercises are kept in, and nothing else", () => {
    const packages = ["vscode", "vscode-languageclient", "vscode-languageclient/node", "vscode-languageclient/browser", "zod"];
    const places = [
      "client/src/",
      "server/src/protocol/",
      "server/src/protocol/formPage.ts",
      "server/src/diagnostics/visible.ts",
      "server/src/exercises/progress.ts",
    ];
    const may = (file: string, imported: string) =>
      imported.startsWith(".")
        ? places.some((place) => posix.join(posix.dirname(file), imported).startsWith(place))
        : packages.includes(imported);
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !may(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("has one file for each place it runs in", () => {
    const naming = (part: string) => sources.filter((file) => importsOf(file).includes(`vscode-languageclient/${part}`));
    assert.deepEqual(naming("node"), ["client/src/main.node.ts"]);
    assert.deepEqual(naming("browser"), ["client/src/main.browser.ts"]);
  });
});
