/** What a document consists of. */

/** A piece of a line: in a language of the instrument, or a code or name that runs from left to right; else in the words of the document. */
export interface Piece {
  readonly text: string;
  readonly language?: string | undefined;
  readonly isCode?: true;
}

/** What stands in one place: lines below each other, each of several pieces. */
export type Lines = readonly (readonly Piece[])[];

/** A text in the words of the document, or of several pieces. */
export type Said = string | readonly Piece[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: Said }
  | { readonly kind: "paragraph"; readonly text: Said }
  | { readonly kind: "list"; readonly items: readonly Said[] }
  /** What a reader must not miss. */
  | { readonly kind: "notice"; readonly items: readonly Said[] }
  | Table
  | { readonly kind: "picture"; readonly picture: DocumentPicture; readonly caption: string };

export interface Table {
  readonly kind: "table";
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Lines[])[];
  readonly caption?: Said;
  /** Which columns hold numbers. */
  readonly numeric?: readonly boolean[];
  /** Lines below it. */
  readonly notes?: readonly Said[];
}

/** A picture for documents that can show one: all that it shows stands in a table, too. */
export interface DocumentPicture {
  /** An element that takes its colours from the document. */
  readonly svg: string;
  /** For those who cannot see it. */
  readonly description: string;
}

export const none: Lines = [];
/** Words of the document. */
export const own = (text: string | undefined): Lines => (text ? [[{ text }]] : none);
/** A name, a code or a formula. */
export const coded = (text: string | undefined): Lines => (text ? [[{ text, isCode: true }]] : none);

/** A text without what its pieces are. */
export function plainText(said: Said): string {
  return typeof said === "string" ? said : said.map(({ text }) => text).join("");
}
