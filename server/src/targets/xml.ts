/** XML documents. What an author wrote goes through a DOM, piece by piece: it escapes whatever a text holds. */

import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";

/** An element: its name, its attributes, and what is in it. Attributes and children that are undefined are left out. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly Child[];
}

/** One of very many may be made when it is its turn. */
type Child = Xml | (() => Xml) | string | undefined;

/** @param children one by one, or lists of them: very many must not be spread over the stack */
export function xml(name: string, attributes: Xml["attributes"] = {}, ...children: readonly (Child | readonly Child[])[]): Xml {
  return { name, attributes, children: children.flat() };
}

/** The document with this root, a line for each element that holds no text. It is never a DOM as a whole, which would take ten times its memory. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, "\n")}\n`;
}

function printed({ name, attributes, children }: Xml, indent: string): string {
  const tag = emptyElement(name, attributes);
  const inside = children.filter((child) => child !== undefined);
  if (inside.length === 0) return tag;
  const hasText = inside.some((child) => typeof child === "string");
  const within = `${indent} `;
  const one = (child: (typeof inside)[number]): string =>
    typeof child === "string" ? textNode(child) : printed(typeof child === "function" ? child() : child, within);
  const parts = inside.map((child) => (hasText ? "" : within) + one(child));
  return `${tag.slice(0, -2)}>${parts.join("")}${hasText ? "" : indent}</${name}>`;
}

const pieces = new DOMImplementation().createDocument(null, "");
const serializer = new XMLSerializer();

/** `<name of="it"/>` */
function emptyElement(name: string, attributes: Xml["attributes"]): string {
  const element = pieces.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, allowed(String(value)));
  return serializer.serializeToString(element);
}

function textNode(text: string): string {
  return serializer.serializeToString(pieces.createTextNode(allowed(text)));
}

/** Without the control characters that XML cannot hold, and without halves of characters. */
export function allowed(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").toWellFormed();
}
