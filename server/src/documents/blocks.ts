/** What a document consists of. */

/** A piece of a line: in a language of the instrument, or a code or name that runs from left to right; else in the words of the document. */
export interface Piece {
  readonly text: string;
  readonly language?: string | undefined;
  readonly isCode?: true;
}

/** What stands in one place: lines below each other, each of several pieces. */
export type Lines = readonly (readonly Piece[])[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly Lines[])[] };

export const none: Lines = [];
/** Words of the document. */
export const own = (text: string | undefined): Lines => (text ? [[{ text }]] : none);
/** A name, a code or a formula. */
export const coded = (text: string | undefined): Lines => (text ? [[{ text, isCode: true }]] : none);
