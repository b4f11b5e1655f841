/** Where a file takes more in: imports, and declarations above another one. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { eolOf } from "../language/lines.ts";
import { print } from "../language/print.ts";
import type { ParsedFile } from "../language/parse.ts";

/** Where a declaration starts, with the comment that documents it. */
export function aboveDoc({ text, comments }: ParsedFile, start: number): number {
  let offset = start;
  for (let i = comments.length - 1; i >= 0; i--) {
    const { kind, span } = comments[i]!;
    if (kind === "doc" && span.end <= offset && text.slice(span.end, offset).trim() === "") offset = span.start;
  }
  return offset;
}

/** The edit that imports a file of the library: below the other imports, or above everything. None where it is imported. */
export function importEdits(parsed: ParsedFile, file: string): Fix["edits"] {
  const {
    tree: { declarations },
    text,
  } = parsed;
  const imports = declarations.filter((decl) => decl.kind === "import");
  if (imports.some(({ library }) => library?.text === file)) return [];
  const eol = eolOf(text);
  const written = print({ kind: "import", library: file });
  const last = imports.at(-1);
  if (last) return [{ span: { start: last.end, end: last.end }, newText: eol + written }];
  const start = aboveDoc(parsed, declarations[0]?.start ?? 0);
  return [{ span: { start, end: start }, newText: written + eol + eol }];
}
