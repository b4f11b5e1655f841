/** What an editor shows at the cursor of a fixture, in a form that tests can compare. */

import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { check } from "../../server/src/checks/index.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import type { Program } from "../../server/src/semantics/program.ts";
import { complete, type CompletionHost } from "../../server/src/services/completion.ts";
import { offsetAt, positionAt } from "../../server/src/services/positions.ts";
import { loadProgram } from "../../server/src/workspace/load.ts";
import { inMemory } from "./findings.ts";
import { uncursor } from "./markers.ts";

export const path = "/project/desk.ukur";

/** The program of `desk.ukur` with this text, and of the files beside it. */
export async function programOf(text: string, beside: Readonly<Record<string, string>> = {}): Promise<Program> {
  const files = Object.entries({ ...beside, "desk.ukur": text }).map(([name, content]) => [`/project/${name}`, content]);
  return loadProgram([path], { fileSystem: inMemory(Object.fromEntries(files)), root: "/project", library: libraryTexts });
}

export function hostOf(program: Program): CompletionHost {
  return {
    library: libraryTexts,
    importable: ["./desk.id.ukur", "./scales.ukur"],
    findings: () => check(program).filter(({ file }) => file === path),
  };
}

/** The completions at the cursor, the likeliest first; those that a sign opens by itself where it is given. */
export async function completionsAt(
  marked: string,
  beside?: Readonly<Record<string, string>>,
  trigger?: string,
  host: Partial<CompletionHost> = {},
): Promise<CompletionItem[]> {
  const { text, offset } = uncursor(marked);
  const program = await programOf(text, beside);
  const items = complete(program, path, positionAt({ text }, offset), { ...hostOf(program), ...host }, trigger);
  return items.toSorted((a, b) => order(a.sortText!, b.sortText!) || order(a.label.toLowerCase(), b.label.toLowerCase()));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Their labels. */
export async function offeredAt(marked: string, beside?: Readonly<Record<string, string>>): Promise<string[]> {
  return (await completionsAt(marked, beside)).map(({ label }) => label);
}

/** The text after some edits, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const source = { text };
  const placed = edits.map(({ range, newText }) => ({ start: offsetAt(source, range.start), end: offsetAt(source, range.end), newText }));
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

/** A snippet as it stands when every stop is passed over. */
export function snippetText(snippet: string): string {
  const first = new Map<string, string>();
  const filled = snippet
    .replace(/\$\{(\d+)\|([^,|]*)[^}]*\}/g, (_, stop: string, choice: string) => (first.set(stop, choice), choice))
    .replace(/\$\{(\d+):((?:\\.|[^}\\])*)\}/g, (_, stop: string, text: string) => {
      const plain = text.replace(/\\(.)/g, "$1");
      first.set(stop, plain);
      return plain;
    });
  return filled.replace(/\$\{?(\d+)\}?/g, (_, stop: string) => first.get(stop) ?? "").replaceAll("\t", "  ");
}
