/** Candidates as the items of the protocol. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from "vscode-languageserver-types";
import { lineStart } from "../../language/places.ts";
import type { BoundFile } from "../../semantics/files.ts";
import { rangeOf } from "../positions.ts";
import { english } from "../speech.ts";
import type { Candidate, CandidateKind, CompletionClient, CompletionHost } from "./candidate.ts";
import { importEdit } from "./library.ts";
import { triggerCharacters } from "./triggers.ts";
import { withoutStops } from "./withoutStops.ts";

const kinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  scale: CompletionItemKind.Enum,
  choices: CompletionItemKind.Enum,
  model: CompletionItemKind.Class,
  instrument: CompletionItemKind.Module,
  battery: CompletionItemKind.Struct,
  dimension: CompletionItemKind.Class,
  item: CompletionItemKind.Field,
  question: CompletionItemKind.Variable,
  score: CompletionItemKind.Variable,
  option: CompletionItemKind.EnumMember,
  topic: CompletionItemKind.Property,
  function: CompletionItemKind.Function,
  check: CompletionItemKind.Event,
  language: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  term: CompletionItemKind.Constant,
  file: CompletionItemKind.File,
  word: CompletionItemKind.Keyword,
};

/** What is looked for by its name. All else comes in the order in which the file has it, or in which it is used. */
const alphabetical: ReadonlySet<CandidateKind> = new Set(["scale", "choices", "model", "instrument", "check", "language", "file"]);

export const everything: CompletionClient = { snippets: true, markdown: true, labelDetails: true };

/** The items of a place, which replace what stands between `start` and `end`. */
export function itemsOf(
  candidates: readonly Candidate[],
  file: BoundFile,
  start: number,
  end: number,
  { speech: { say } = english, client = everything }: CompletionHost,
): CompletionItem[] {
  const items = candidates.map(
    ({ label, kind, about, detail = about && say(about), beside, snippet, rank = 0, library, symbol }, index): CompletionItem => {
      const edits = library === undefined ? [] : importEdit(file, library);
      // A brace after a term is written unless it is there.
      const closing = kind === "term" && file.parsed.text.charAt(end) !== "}" ? "}" : "";
      const asSnippet = snippet !== undefined && client.snippets;
      const text = snippet === undefined || asSnippet ? (snippet ?? label) : withoutStops(snippet, indentation(file.parsed.text, start));
      const told = beside === undefined || client.labelDetails ? detail : [detail, beside].filter(Boolean).join(": ");
      return {
        label,
        kind: snippet !== undefined && kind === "word" ? CompletionItemKind.Snippet : kinds[kind],
        sortText: `${rank}${alphabetical.has(kind) ? "" : String(index).padStart(4, "0")}`,
        ...filterOf(label, kind),
        textEdit: { range: rangeOf(file.parsed, { start, end }), newText: text + closing },
        ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        ...(told ? { detail: told } : {}),
        ...(beside !== undefined && client.labelDetails ? { labelDetails: { description: beside } } : {}),
        ...(edits.length === 0 ? {} : { additionalTextEdits: edits }),
        ...(symbol === undefined ? {} : { data: symbol }),
      };
    },
  );
  return shorterFirst(items);
}

/**
 * What an entry is looked for by, where that is not its label. A sign that asks for a new list fits no entry of the old one, which so is closed.
 * Left open until the answer has come, it takes an Enter: that behind `text long`, where `text long` was an entry of the list at `text`.
 */
function filterOf(label: string, kind: CandidateKind): { readonly filterText?: string } {
  // A path is written with its signs.
  if (kind === "file" || !triggerCharacters.some((sign) => label.includes(sign))) return {};
  return { filterText: triggerCharacters.reduce((text, sign) => text.replaceAll(sign, "-"), label) };
}

/** Of two labels that begin alike, the shorter comes first: whoever has written `S1` and presses Enter does not want `S10`. */
function shorterFirst(items: readonly CompletionItem[]): CompletionItem[] {
  const inOrder = items
    .map((item) => ({ ...item, lower: item.label.toLowerCase() }))
    .sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : 0));
  const beginnings: { readonly lower: string; readonly sortText: string }[] = [];
  const sortTexts = new Map<string, string>();
  for (const { label, lower, sortText } of inOrder) {
    while (beginnings.length > 0 && !lower.startsWith(beginnings.at(-1)!.lower)) beginnings.pop();
    const least = beginnings.at(-1)?.sortText ?? "";
    const own = sortText! < least ? least : sortText!;
    beginnings.push({ lower, sortText: own });
    sortTexts.set(label, own);
  }
  return items.map((item) => ({ ...item, sortText: sortTexts.get(item.label)! }));
}

function indentation(text: SourceText, offset: number): string {
  const line = text.slice(lineStart(text, offset), offset);
  return line.slice(0, line.length - line.trimStart().length);
}
