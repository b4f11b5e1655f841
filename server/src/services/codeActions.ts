/** What can be done to the text at a place. */

import type { CodeAction, CodeActionContext, Range } from "vscode-languageserver-types";
import type { Program } from "../semantics/program.ts";
import type { ActionMaker, CodeActionHost } from "./codeActions/action.ts";
import { extract } from "./codeActions/extract.ts";
import { allows, fixes } from "./codeActions/fixes.ts";
import { twins, wordings } from "./codeActions/items.ts";
import { pastedItems, selectedLines } from "./codeActions/pasted.ts";
import { splitFound, splitItem } from "./codeActions/split.ts";
import { filters } from "./codeActions/filters.ts";
import { fixAll, organizeImports, straightQuotes } from "./codeActions/source.ts";
import { moveOut } from "./codeActions/moveOut.ts";
import { twinBattery } from "./codeActions/twinBattery.ts";
import { translationStubs } from "./codeActions/translations.ts";
import { newVersion } from "./codeActions/version.ts";
import { offsetAt } from "./positions.ts";

export type { CodeActionHost };

/** The kinds of the actions, for a server to announce. */
export const codeActionKinds = [
  "quickfix",
  "refactor.rewrite",
  "refactor.extract",
  "source.fixAll.ukur",
  "source.organizeImports",
] as const;

const makers: readonly { readonly kinds: readonly string[]; readonly make: ActionMaker }[] = [
  ...[fixes, splitFound, pastedItems, twins, twinBattery, moveOut, wordings, filters, translationStubs, allows].map((make) => ({
    kinds: ["quickfix"],
    make,
  })),
  ...[selectedLines, splitItem, newVersion, straightQuotes].map((make) => ({ kinds: ["refactor.rewrite"], make })),
  { kinds: ["refactor.extract"], make: extract },
  { kinds: ["source.fixAll.ukur"], make: fixAll },
  { kinds: ["source.organizeImports"], make: organizeImports },
];

/** The actions for a selection. Where the editor asks for some kinds only, no others are worked out. */
export function codeActions(program: Program, file: string, range: Range, context: CodeActionContext, host: CodeActionHost): CodeAction[] {
  const bound = program.files.get(file);
  if (!bound || file.startsWith("library:")) return [];
  const span = { start: offsetAt(bound.parsed, range.start), end: offsetAt(bound.parsed, range.end) };
  const scene = { ...host, program, file: bound, span, context };
  return makers.filter(({ kinds }) => kinds.some((kind) => isWanted(kind, context.only))).flatMap(({ make }) => make(scene));
}

/** `source` asks for `source.fixAll.ukur`, too. Actions on a whole file are made only where they are asked for. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith("source");
  return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}
