/**
 * Texts in nodes that do not keep the file's text alive.
 *
 * A piece of a string holds on to the whole of it. Where all nodes are read at once they share one text; where an edit has some of them read again, each of
 * these would keep a whole file as it once was.
 */

/** A text of its own: a piece of a file's text would keep the whole of it. Put together and cut again, it is one. */
export function ownText(text: string): string {
  return `=${text}`.slice(1);
}

/** Texts so short are copied anyway. */
const copiedAnyway = 12;

/** Gives the nodes texts of their own, but for those that were taken over. */
export function ownTexts(nodes: readonly object[], taken: ReadonlySet<object>): void {
  for (const node of nodes) own(node, taken);
}

function own(node: object, taken: ReadonlySet<object>): void {
  if (taken.has(node)) return;
  if (Array.isArray(node)) {
    for (const part of node) if (typeof part === "object" && part !== null) own(part as object, taken);
    return;
  }
  const parts = node as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part === "string") {
      if (part.length > copiedAnyway) parts[key] = ownText(part);
    } else if (typeof part === "object" && part !== null) own(part, taken);
  }
}
