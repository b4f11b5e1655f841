/** XML documents, written by a DOM: it escapes whatever a text holds. */

import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

/** An element: its name, its attributes, and what is in it. Attributes and children that are undefined are left out. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Xml | string | undefined)[];
}

export function xml(name: string, attributes: Xml["attributes"] = {}, ...children: Xml["children"]): Xml {
  return { name, attributes, children };
}

/** The document with this root, a line for each element that holds no text. */
export function xmlDocument(root: Xml): string {
  const document = new DOMImplementation().createDocument(null, "");
  document.appendChild(build(root, document, "\n"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function build({ name, attributes, children }: Xml, document: Document, indent: string): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, allowed(String(value)));
  const inside = children.filter((child) => child !== undefined);
  const hasText = inside.some((child) => typeof child === "string");
  for (const child of inside) {
    if (!hasText) element.appendChild(document.createTextNode(`${indent} `));
    element.appendChild(typeof child === "string" ? document.createTextNode(allowed(child)) : build(child, document, `${indent} `));
  }
  if (!hasText && inside.length > 0) element.appendChild(document.createTextNode(indent));
  return element;
}

/** Without the control characters that XML cannot hold, and without halves of characters. */
export function allowed(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").toWellFormed();
}
