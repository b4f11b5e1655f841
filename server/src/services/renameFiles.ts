/** Keeps imports right when files are moved. */

import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Program } from "../semantics/program.ts";
import { isLibrary } from "../semantics/references.ts";
import { relativePath } from "./importable.ts";
import type { UriOf } from "./locations.ts";
import { rangeOf } from "./positions.ts";

/** A file or folder that gets another path; both as the program writes paths. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The changes of imports that moving files asks for: in the moved files and in those that import them. The files are where they were. */
export function renameFiles(program: Program, moves: readonly Move[], uriOf: UriOf): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const [file, { parsed }] of program.files) {
    if (isLibrary(file)) continue;
    const edits = parsed.imports.flatMap(({ decl: { path }, file: target }) => {
      if (!path) return [];
      const [from, to] = [moved(file, moves), moved(target, moves)];
      if (from === file && to === target) return [];
      const newText = `"${relativePath(from, to)}"`;
      return newText === parsed.text.slice(path.start, path.end) ? [] : [{ range: rangeOf(parsed, path), newText }];
    });
    if (edits.length > 0) changes[uriOf(file)] = edits;
  }
  return { changes };
}

function moved(path: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return path;
}
