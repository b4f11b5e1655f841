/** What the formatter must know of a tree to lay its words out: where statements start, and which signs stand close to which. */

import type { SourceTree } from "./ast.ts";

export interface Layout {
  /** Offsets at which a statement starts: it has a line of its own, unless its block stands on one line. */
  readonly statements: ReadonlySet<number>;
  /** Statements that are single names: the author's lines of several are kept. */
  readonly names: ReadonlySet<number>;
  /** Where a test starts: its `given` and `expect` are not nodes. */
  readonly tests: readonly { readonly start: number; readonly end: number }[];
  /** Signs that belong to what comes after them: minuses of one operand. */
  readonly unary: ReadonlySet<number>;
  /** Words with a parenthesis close to them: functions, and `answered`. */
  readonly functions: ReadonlySet<number>;
  /** Stretches without spaces: names with hyphens. */
  readonly hyphenated: readonly { readonly start: number; readonly end: number }[];
}

const statementLists = new Set(["declarations", "members", "points", "options", "bands", "entries", "wordings"]);

export function layoutOf(tree: SourceTree): Layout {
  const layout = {
    statements: new Set<number>(),
    names: new Set<number>(),
    tests: [] as { start: number; end: number }[],
    unary: new Set<number>(),
    functions: new Set<number>(),
    hyphenated: [] as { start: number; end: number }[],
  };
  visit(tree as unknown as Node);
  return layout;

  function visit(node: Node): void {
    const { start, end } = node;
    if (node["kind"] === "negate" || (typeof node["raw"] === "string" && node["raw"].startsWith("-"))) layout.unary.add(start);
    if (node["kind"] === "call" || node["kind"] === "answered") layout.functions.add(start);
    if (node["kind"] === "test") layout.tests.push({ start, end });
    if (typeof node["text"] === "string" && node["text"].includes("-")) layout.hyphenated.push({ start, end });
    for (const key in node) {
      const value = node[key];
      if (Array.isArray(value)) {
        const starts = !statementLists.has(key) ? undefined : node["kind"] === "page" ? layout.names : layout.statements;
        for (const part of value as Node[]) {
          starts?.add(part.start);
          visit(part);
        }
      } else if (typeof value === "object" && value !== null) visit(value as Node);
    }
  }
}

interface Node {
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}
