/** XML documents. Each text is escaped where it is printed, and nowhere else. */

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

/** The document with this root, a line for each element that holds no text. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, "\n")}\n`;
}

function printed({ name, attributes, children }: Xml, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escaped(String(value), /[<>&"\t\n\r]/g)}"`,
  );
  const tag = `<${name}${written.join("")}`;
  const inside = children.filter((child) => child !== undefined);
  if (inside.length === 0) return `${tag}/>`;
  const hasText = inside.some((child) => typeof child === "string");
  const within = `${indent} `;
  const one = (child: (typeof inside)[number]): string =>
    typeof child === "string" ? escaped(child, /[<>&]/g) : printed(typeof child === "function" ? child() : child, within);
  const parts = inside.map((child) => (hasText ? "" : within) + one(child));
  return `${tag}>${parts.join("")}${hasText ? "" : indent}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** White space in an attribute would be read as blanks, unless it is written by its number. */
function escaped(text: string, signs: RegExp): string {
  return allowed(text).replace(signs, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** Without the control characters that XML cannot hold, and without halves of characters. */
export function allowed(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").toWellFormed();
}
