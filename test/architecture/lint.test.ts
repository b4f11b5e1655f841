import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./sources.ts";

/** The rules that the project's linter finds broken in a text, in the order of its lines. */
function broken(code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "ukur-lint-"));
  try {
    writeFileSync(join(folder, "sample.ts"), code);
    const args = [
      join(root, "node_modules/oxlint/bin/oxlint"),
      "--config",
      ".oxlintrc.json",
      "--format",
      "json",
      join(folder, "sample.ts"),
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; labels: { span: { line: number } }[] }[] };
    return [...new Set(diagnostics.map(({ code, labels }) => `${labels[0]!.span.line} ${code}`))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the linter", () => {
  it("finds expressions whose time grows faster than the text", () => {
    const found = broken(
      [
        "export const spaces = (text: string): string => text.replace(/\\s*$/, '');",
        "export const nested = (text: string): boolean => /^(a*)*$/.test(text);",
        "export const overlapping = (text: string): boolean => /^(.*?)(\\d+)$/.test(text);",
        "const part = '\\\\s*';",
        "export const built = (text: string): boolean => new RegExp(`^(?:${part}x*)*$`).test(text);",
      ].join("\n"),
    );
    assert.deepEqual(found, [
      "1 regexp(no-super-linear-move)",
      "2 regexp(no-super-linear-backtracking)",
      "3 regexp(no-super-linear-backtracking)",
      "5 regexp(no-super-linear-backtracking)",
    ]);
  });

  it("leaves those that read each letter once", () => {
    assert.deepEqual(broken("export const word = (text: string): boolean => /^[a-z]\\w*(?: \\d+)?$/.test(text);\n"), []);
  });
});
