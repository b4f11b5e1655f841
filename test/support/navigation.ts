/** What services of navigation answer, in a form that tests can compare. */

import type { Location, Position, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Program } from "../../server/src/semantics/program.ts";
import { offsetAt, positionAt } from "../../server/src/services/positions.ts";
import { edited, path, programOf } from "./editor.ts";
import { uncursor } from "./markers.ts";

export const uriOf = (file: string): string => `test:${file}`;

/** A program with a cursor in one of its texts. */
export interface Opened {
  readonly program: Program;
  readonly file: string;
  readonly position: Position;
}

/** The program of `desk.ukur` with this text, and of the files beside it. One of the texts has the cursor. */
export async function open(marked: string, beside: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const marks = Object.entries({ "desk.ukur": marked, ...beside });
  const [name, holder] = marks.find(([, text]) => text.includes("<|>"))!;
  const { text, offset } = uncursor(holder);
  const { "desk.ukur": main, ...others } = Object.fromEntries(marks.map(([other, content]) => [other, other === name ? text : content]));
  return { program: await programOf(main!, others), file: path.replace("desk.ukur", name), position: positionAt({ text }, offset) };
}

/** Each location as its file's name and its line with the place in brackets. */
export function shown(program: Program, locations: readonly Location[]): string[] {
  return locations.map(({ uri, range }) => {
    const file = uri.slice("test:".length);
    const text = String(program.files.get(file)!.parsed.text);
    const [start, end] = [offsetAt({ text }, range.start), offsetAt({ text }, range.end)];
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, /\r?\n|$/.exec(text.slice(end))!.index + end);
    const at = start - (text.lastIndexOf("\n", start - 1) + 1);
    return `${file.slice(file.lastIndexOf("/") + 1)}: ${`${line.slice(0, at)}[${text.slice(start, end)}]${line.slice(at + end - start)}`.trim()}`;
  });
}

/** The texts of a program's own files after changes, by their names. Only those that change. */
export function applied(program: Program, { changes }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes ?? {}).map(([uri, edits]: [string, TextEdit[]]) => {
      const file = uri.slice("test:".length);
      return [file.slice(file.lastIndexOf("/") + 1), edited(String(program.files.get(file)!.parsed.text), edits)];
    }),
  );
}
