/** How the columns of a rating sheet are called, in both languages that Ukur speaks; a sheet in either is read. */

import type { ReaderLanguage } from "../messages/say.ts";
import { addressOf } from "../responses/problem.ts";
import { spelt } from "../responses/spelling.ts";

type Named = Readonly<Record<ReaderLanguage, string>>;

/** What a sheet says of a wording. */
export const about = {
  item: { en: "item", id: "butir" },
  dimension: { en: "dimension", id: "dimensi" },
  definition: { en: "definition", id: "definisi" },
  stem: { en: "asked after", id: "kalimat pengantar" },
  text: { en: "text", id: "teks" },
} as const satisfies Record<string, Named>;

/** What an expert says of it. */
export const said = {
  relevance: { en: "relevance", id: "relevansi" },
  essential: { en: "essential", id: "esensial" },
  comment: { en: "comment", id: "komentar" },
} as const satisfies Record<string, Named>;

/** What stands above the columns. */
export const above = {
  instrument: { en: "Instrument", id: "Instrumen" },
  expert: { en: "Expert", id: "Ahli" },
} as const satisfies Record<string, Named>;

/** What an expert answers to whether an item is essential, with what else may stand there. */
export const essentialAnswers: Readonly<Record<"yes" | "useful" | "no", Named & { readonly others: readonly string[] }>> = {
  yes: { en: "yes", id: "ya", others: ["y", "essential", "esensial"] },
  useful: { en: "useful", id: "berguna", others: ["useful but not essential", "berguna tetapi tidak esensial"] },
  no: { en: "no", id: "tidak", others: ["n", "t", "not necessary", "tidak perlu"] },
};

export type Said = keyof typeof said;

/** A column in which an expert says something. */
export interface SaidColumn {
  readonly column: number;
  readonly header: string;
  readonly kind: Said;
  /** What follows the word: a number or a name; nothing in the sheet of one expert. */
  readonly expert: string;
}

export interface Headers {
  readonly item: number;
  /** Nothing where it was deleted. */
  readonly text: number | undefined;
  readonly said: readonly SaidColumn[];
  /** Columns of one expert and kind after the first, by what a spreadsheet calls them. */
  readonly twice: readonly { readonly header: string; readonly first: string; readonly second: string }[];
}

function isCalled(cell: string, names: Named): boolean {
  return cell === names.en.toLowerCase() || cell === names.id.toLowerCase();
}

/** Whether a cell above the columns says what stands beside it. */
export function isLabel(cell: string, label: keyof typeof above): boolean {
  return isCalled(spelt(cell).replace(/:$/, "").trim(), above[label]);
}

/** The columns of a row that names them; nothing where the row names no items. */
export function headersIn(cells: readonly string[], row: number): Headers | undefined {
  const names = cells.map(spelt);
  const item = names.findIndex((name) => isCalled(name, about.item));
  if (item < 0) return undefined;
  const text = names.findIndex((name) => isCalled(name, about.text));
  const found: SaidColumn[] = [];
  const twice: Headers["twice"][number][] = [];
  const known = new Map<string, SaidColumn>();
  cells.forEach((cell, column) => {
    const one = saidIn(cell, column);
    if (one === undefined) return;
    const key = `${one.kind} ${spelt(one.expert)}`;
    const first = known.get(key);
    if (first) twice.push({ header: one.header, first: addressOf(first.column, row), second: addressOf(column, row) });
    else {
      known.set(key, one);
      found.push(one);
    }
  });
  return { item, text: text < 0 ? undefined : text, said: found, twice };
}

/** The word, and behind it whose ratings these are: `relevance 2`, `relevance_2`, `relevance (Ani)`. */
function saidIn(cell: string, column: number): SaidColumn | undefined {
  const header = cell.trim();
  for (const kind of Object.keys(said) as Said[]) {
    for (const word of Object.values(said[kind])) {
      const rest = header.slice(word.length);
      if (header.slice(0, word.length).toLowerCase() !== word || /^[\p{L}\p{M}]/u.test(rest)) continue;
      return {
        column,
        header,
        kind,
        expert: rest
          .replace(/^[\s_\-–:.(]+/, "")
          .trim()
          .replace(/\)$/, ""),
      };
    }
  }
  return undefined;
}
