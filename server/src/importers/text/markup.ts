/**
 * Bold words and links of markup as marks. A reader of markup notes where they begin and end by signs that no text can have, so that white space can be
 * tidied around them; then each line gets marks of its own, as none goes over a line's end.
 */

import { isAddress, partsOf, type Part } from "../../marks/parse.ts";
import { boldMark, linkMark, marksOf, wordsOf } from "./marked.ts";

const [bold, boldEnd, link, linkTarget, linkEnd] = ["\ufdd4", "\ufdd5", "\ufdd6", "\ufdd7", "\ufdd8"] as const;
const anySign = /(\ufdd4|\ufdd5|\ufdd6\d+\ufdd7|\ufdd8)/;

/** What closes a mark that was opened. */
export const closing = { bold: boldEnd, link: linkEnd } as const;

export interface Marked {
  readonly text: string;
  readonly hasMarks: boolean;
  /** Some of its markup could not be marks, or says nothing. */
  readonly isLess: boolean;
  /** Addresses of links that could not be ones. */
  readonly lost: readonly string[];
}

/** The marks of one text, as its markup is read. */
export class MarkSigns {
  readonly #addresses: string[] = [];

  get bold(): string {
    return bold;
  }

  /** What opens a link; nothing where the address is none that a text may lead to. */
  link(address: string): string | undefined {
    const safe = address.trim().replace(/[()'"*\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    return isAddress(safe) ? opened(this.#addresses.push(safe) - 1) : undefined;
  }

  /** A text in which the signs are marks. */
  marked(text: string): Marked {
    if (!anySign.test(text)) return { text, hasMarks: false, isLess: false, lost: [] };
    const lines = linesOf(text);
    const words = lines.flat().filter((piece) => hasWords(piece.text));
    // Where all is bold, nothing is: it is how the text looks.
    const isWhole = words.length > 0 && words.every(({ isBold }) => isBold);
    let isLess = isWhole;
    const links = new Set<number>();
    const written = lines.map((line) => {
      const light = line.map((piece) => ({ ...piece, isBold: false }));
      for (const meant of isWhole ? [light] : [line, light]) {
        const pieces = tidied(meant);
        const made = this.#written(pieces);
        if (this.#isReadAs(made, pieces)) {
          for (const piece of pieces) if (piece.link !== undefined) links.add(piece.link);
          return made;
        }
        isLess = true;
      }
      return line.map((piece) => piece.text).join("");
    });
    const all = written.join("\n");
    return { text: all, hasMarks: all !== wordsOf(all), isLess, lost: this.#addresses.filter((_, at) => !links.has(at)) };
  }

  #written(pieces: readonly Piece[]): string {
    let text = "";
    for (let at = 0; at < pieces.length;) {
      const own = pieces[at]!.link;
      let inside = "";
      for (; at < pieces.length && pieces[at]!.link === own; at++)
        inside += pieces[at]!.isBold ? boldMark(pieces[at]!.text) : pieces[at]!.text;
      text += own === undefined ? inside : linkMark(inside, this.#addresses[own]!);
    }
    return text;
  }

  /** Whether a line with marks is read as the pieces that it was written from. */
  #isReadAs(line: string, pieces: readonly Piece[]): boolean {
    const read: unknown[] = [];
    const walk = (parts: readonly Part[], isBold: boolean, address: string | undefined): void => {
      for (const part of parts)
        if (part.kind === "words") for (const sign of part.text) read.push([sign, isBold, address]);
        else if (part.kind === "answer") read.push(part);
        else walk(part.parts, isBold || part.kind === "bold", part.kind === "link" ? part.address : address);
    };
    walk(partsOf(marksOf(line)), false, undefined);
    const meant = pieces.flatMap((piece) =>
      [...piece.text].map((sign) => [sign, piece.isBold, piece.link === undefined ? undefined : this.#addresses[piece.link]]),
    );
    return JSON.stringify(read) === JSON.stringify(meant);
  }
}

/** A piece of a text, in the link of a number. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly link: number | undefined;
}

function opened(number: number): string {
  return `${link}${number}${linkTarget}`;
}

/** A text in which no sign is next to a blank, or stands over one at the end of words, so that blanks can be tidied with those around. */
export function blanksOutside(text: string): string {
  if (!anySign.test(text)) return text;
  return piecesOf(text)
    .map((piece) => {
      const core = piece.text.trim();
      if (core === "") return piece.text;
      const start = piece.text.length - piece.text.trimStart().length;
      const to = piece.link === undefined ? ["", ""] : [opened(piece.link), linkEnd];
      const [open, close] = piece.isBold ? [`${to[0]}${bold}`, `${boldEnd}${to[1]}`] : to;
      return `${piece.text.slice(0, start)}${open}${core}${close}${piece.text.slice(start + core.length)}`;
    })
    .join("");
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  const links: number[] = [];
  for (const part of text.split(anySign))
    if (part === bold) depth++;
    else if (part === boldEnd) depth = Math.max(0, depth - 1);
    else if (part.startsWith(link)) links.push(Number(part.slice(1, -1)));
    else if (part === linkEnd) links.pop();
    else if (part !== "") pieces.push({ text: part, isBold: depth > 0, link: links.at(-1) });
  return pieces;
}

function linesOf(text: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of piecesOf(text))
    piece.text.split("\n").forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part !== "") lines.at(-1)!.push({ ...piece, text: part });
    });
  return lines;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Pieces of the same kind as one. Blanks belong to what is on both sides of them; a sign alone need not be bold. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const joined = pieces.map((piece, at): Piece => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.text.trim() !== "" || !before || !next || before.link !== next.link) return piece;
    return { ...piece, isBold: before.isBold && next.isBold, link: before.link };
  });
  return merged(merged(joined).map((piece) => (piece.isBold && !hasWords(piece.text) ? { ...piece, isBold: false } : piece)));
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.isBold === piece.isBold && last.link === piece.link) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
