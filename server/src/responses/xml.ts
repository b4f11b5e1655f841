/** XML as it is heard, element by element. Entities that a file declares are none here, and nothing outside of it is fetched. */

import { Parser } from "saxen";

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface Heard {
  readonly open?: (element: string, attributes: () => Attributes, decode: (text: string) => string) => void;
  readonly close?: (element: string) => void;
  readonly text?: (text: string) => void;
}

/** Letters by numbers that the parser cuts to sixteen bits. */
const beyondPlane = /&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi;

function letterOf(point: number): string {
  return point < 0x10000 || point > 0x10ffff ? `&#${point};` : String.fromCodePoint(point);
}

/** Goes through XML. Elements have no prefix: some programs write one before each. */
export function hear(xml: string, { open, close, text }: Heard, failed: () => void): void {
  const plain = (element: string): string => element.slice(element.indexOf(":") + 1);
  const parser = new Parser();
  parser.on("error", failed);
  parser.on("warn", () => {});
  if (open) parser.on("openTag", (element, attributes, decode) => open(plain(element), attributes, decode));
  if (close) parser.on("closeTag", (element: string) => close(plain(element)));
  if (text) {
    parser.on("text", (part: string, decode: (text: string) => string) => text(decode(part)));
    parser.on("cdata", text);
  }
  parser.parse(
    xml.replace(beyondPlane, (_, hex?: string, digits?: string) => letterOf(hex === undefined ? Number(digits) : parseInt(hex, 16))),
  );
}
