/** Actions on a whole file: all repairs at once, imports in order, straight quotes. */

import { straight } from "../../language/format.ts";
import * as T from "../../language/tokens.ts";
import { message } from "../../messages/message.ts";
import { action, touches, type ActionMaker, type Change } from "./action.ts";

/** Every repair that is the only one of its finding, and no guess; of two that overlap, the first. An import that two of them need is made once. */
export const fixAll: ActionMaker = (scene) => {
  const changes: Change[] = [];
  const isMade = ({ span, newText }: Change): boolean =>
    changes.some((other) => other.span.start === span.start && other.span.end === span.end && other.newText === newText);
  for (const { fixes } of scene.findings) {
    const edits = fixes.length === 1 && !fixes[0]!.isGuess ? fixes[0]!.edits.filter((edit) => !isMade(edit)) : [];
    if (edits.every((edit) => changes.every((other) => edit.span.end < other.span.start || other.span.end < edit.span.start)))
      changes.push(...edits);
  }
  return changes.length === 0 ? [] : [action(scene, "source.fixAll.ukur", message("actions.fixAll"), changes)];
};

/** The library's files by name, then the others; each once. Comments between them stay where they are. */
export const organizeImports: ActionMaker = (scene) => {
  const { tree, text } = scene.file.parsed;
  const imports = tree.declarations.filter((decl) => decl.kind === "import").filter(({ library, path }) => library ?? path);
  const written = imports.map((decl) => text.slice(decl.start, decl.end));
  const key = (line: string): string => (line.includes('"') ? "1" : "0") + line;
  const sorted = [...new Set(written)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const changes = imports.flatMap((decl, i): Change[] => {
    const line = sorted[i];
    if (line === written[i]) return [];
    if (line !== undefined) return [{ span: decl, newText: line }];
    const lineEnd = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(decl.end))?.[0].length ?? 0;
    return [{ span: { start: decl.start, end: decl.end + lineEnd }, newText: "" }];
  });
  return changes.length === 0 ? [] : [action(scene, "source.organizeImports", message("actions.organizeImports"), changes)];
};

/** The quotes of a word processor around the selected texts. */
export const straightQuotes: ActionMaker = (scene) => {
  const { tokens } = scene.file.parsed;
  const changes: Change[] = [];
  for (let i = 0; i < tokens.length && tokens.startAt(i) <= scene.span.end; i++) {
    if (tokens.typeAt(i) !== T.Text.tokenTypeIdx) continue;
    const token = tokens.at(i);
    const span = { start: token.startOffset, end: token.endOffset + 1 };
    if (!touches(span, scene.span)) continue;
    const newText = straight(token.image);
    if (newText !== token.image) changes.push({ span, newText });
  }
  return changes.length === 0 ? [] : [action(scene, "refactor.rewrite", message("actions.straighten"), changes)];
};
