import assert from "node:assert/strict";
import { posix } from "node:path";
import { files, importsOf } from "./sources.ts";

/**
 * What each room of `server/src` may import: other rooms, and packages. `docs/architecture.md` says why.
 * A file directly in `server/src` stands for a room of its own.
 */
const rooms: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  messages: { rooms: [], packages: [] },
  marks: { rooms: [], packages: [] },
  findings: { rooms: ["messages"], packages: [] },
  configuration: { rooms: ["diagnostics", "findings", "messages"], packages: ["zod", "jsonc-parser"] },
  diagnostics: { rooms: ["findings", "messages"], packages: [] },
  language: { rooms: ["diagnostics", "findings", "messages"], packages: ["chevrotain"] },
  semantics: { rooms: ["language", "diagnostics", "findings", "messages"], packages: [] },
  checks: { rooms: ["marks", "configuration", "semantics", "language", "diagnostics", "findings", "messages"], packages: [] },
  protocol: { rooms: [], packages: ["zod"] },
  services: {
    rooms: ["checks", "semantics", "language", "diagnostics", "findings", "marks", "messages"],
    packages: ["vscode-languageserver-types"],
  },
  instrument: { rooms: ["marks", "semantics", "language", "diagnostics", "findings", "messages"], packages: ["zod"] },
  scoring: { rooms: ["instrument", "messages"], packages: [] },
  form: { rooms: ["marks", "instrument", "findings", "messages"], packages: [] },
  documents: { rooms: ["marks", "instrument", "messages"], packages: [] },
  targets: {
    rooms: ["documents", "form", "scoring", "instrument", "findings", "marks", "messages"],
    packages: ["@e965/xlsx", "csv-stringify"],
  },
  responses: { rooms: ["targets", "form", "scoring", "instrument", "messages"], packages: ["papaparse", "saxen"] },
  respondents: { rooms: ["scoring", "instrument"], packages: [] },
  statistics: { rooms: ["scoring", "instrument", "semantics", "messages"], packages: ["@stdlib", "ml-matrix"] },
  reports: { rooms: ["documents", "statistics", "scoring", "instrument", "semantics", "messages"], packages: [] },
  experts: { rooms: ["responses", "reports", "statistics", "instrument", "messages"], packages: [] },
  library: { rooms: [], packages: [] },
  importers: {
    rooms: [
      "marks",
      "responses",
      "workspace",
      "library",
      "checks",
      "instrument",
      "semantics",
      "language",
      "diagnostics",
      "findings",
      "messages",
    ],
    packages: ["@e965/xlsx", "htmlparser2"],
  },
  compiler: {
    rooms: [
      "targets",
      "form",
      "statistics",
      "scoring",
      "instrument",
      "library",
      "semantics",
      "language",
      "diagnostics",
      "findings",
      "messages",
    ],
    packages: [],
  },
  exercises: {
    rooms: ["compiler", "workspace", "library", "configuration", "checks", "scoring", "instrument", "diagnostics", "findings", "messages"],
    packages: [],
  },
  workspace: { rooms: ["configuration", "checks", "semantics", "language", "diagnostics", "findings", "messages"], packages: [] },
  node: {
    rooms: ["compiler", "workspace", "library", "configuration", "checks", "targets", "semantics", "diagnostics", "findings", "messages"],
    packages: ["node:"],
  },
  cli: {
    rooms: [
      "exercises",
      "node",
      "compiler",
      "form",
      "reports",
      "experts",
      "importers",
      "statistics",
      "responses",
      "workspace",
      "protocol",
      "configuration",
      "checks",
      "instrument",
      "scoring",
      "targets",
      "library",
      "semantics",
      "language",
      "diagnostics",
      "findings",
      "messages",
      "version.ts",
    ],
    packages: ["hyparquet-writer", "@duckdb", "node:", "get-east-asian-width", "sarif"],
  },
  lsp: {
    rooms: [
      "exercises",
      "importers",
      "compiler",
      "reports",
      "statistics",
      "responses",
      "workspace",
      "configuration",
      "protocol",
      "services",
      "targets",
      "scoring",
      "instrument",
      "semantics",
      "language",
      "diagnostics",
      "findings",
      "messages",
      "version.ts",
    ],
    packages: ["vscode-languageserver", "vscode-languageserver-types", "vscode-languageserver-textdocument", "vscode-uri", "zod"],
  },
  "version.ts": { rooms: [], packages: [] },
  "main.node.ts": { rooms: ["cli"], packages: ["node:"] },
  "main.launch.ts": { rooms: ["node"], packages: ["node:"] },
  "main.server.node.ts": { rooms: ["node", "library", "lsp"], packages: ["vscode-languageserver"] },
  "main.server.browser.ts": { rooms: ["library", "lsp"], packages: ["vscode-languageserver"] },
  "index.ts": {
    rooms: ["node", "compiler", "instrument", "scoring", "targets", "language", "diagnostics", "findings", "messages", "version.ts"],
    packages: ["node:"],
  },
};

const source = "server/src/";
const roomOf = (path: string) => path.slice(source.length).split("/")[0]!;

/** A relative import's path from the project's root; nothing for a package. */
function targetOf(file: string, imported: string): string | undefined {
  return imported.startsWith(".") ? posix.join(posix.dirname(file), imported) : undefined;
}

const sources = files("server/src/**/*.ts");

/** Why a file may not import something, or nothing where it may. */
function fault(file: string, imported: string): string | undefined {
  const room = roomOf(file);
  const rule = rooms[room]!;
  const target = targetOf(file, imported);
  if (target === undefined) {
    const may = rule.packages.some((name) => imported === name || imported.startsWith(name.endsWith(":") ? name : `${name}/`));
    return may ? undefined : `${file} imports ${imported}, and ${room} may not.`;
  }
  if (target.startsWith("server/schemas/")) return room === "cli" ? undefined : `${file} imports ${imported}, and ${room} may not.`;
  if (!target.startsWith(source)) return `${file} imports ${imported}, which is no part of the product.`;
  const other = roomOf(target);
  const may = other === room || rule.rooms.includes(other);
  return may ? undefined : `${file} imports ${imported}, and ${room} may not import ${other}.`;
}

describe("imports between rooms", () => {
  for (const room of Object.keys(rooms)) {
    it(`run one way in ${room}`, () => {
      const own = sources.filter((file) => roomOf(file) === room);
      const faults = own.flatMap((file) => importsOf(file).map((imported) => fault(file, imported)));
      assert.deepEqual(
        faults.filter((text) => text !== undefined),
        [],
      );
    });
  }

  it("are seen by this test, and wrong ones found", () => {
    assert.ok(importsOf("server/src/diagnostics/report.ts").includes("../findings/catalogue.ts"));
    assert.ok(importsOf("server/src/node/nodeFileSystem.ts").includes("node:fs"));
    assert.match(fault("server/src/language/ast.ts", "../semantics/symbols.ts") ?? "", /may not import semantics/);
    assert.match(fault("server/src/language/ast.ts", "node:fs") ?? "", /imports node:fs/);
  });
});

describe("the table of rooms", () => {
  it("has no circle", () => {
    const done = new Set<string>();
    const visit = (room: string, path: readonly string[]): void => {
      assert.ok(!path.includes(room), `${[...path, room].join(" → ")}`);
      if (done.has(room)) return;
      for (const other of rooms[room]!.rooms) visit(other, [...path, room]);
      done.add(room);
    };
    for (const room of Object.keys(rooms)) visit(room, []);
  });

  it("has every room, and no other", () => {
    assert.deepEqual(Object.keys(rooms).sort(), [...new Set(sources.map(roomOf))].sort());
  });
});
