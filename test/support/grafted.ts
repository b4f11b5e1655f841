/** What reading an edited text anew gives, when the nodes that an edit has not touched are those of the text before: moved, and the same objects. */

import { isDeepStrictEqual } from "node:util";
import type { SourceText } from "../../server/src/diagnostics/sourceText.ts";
import type { Span } from "../../server/src/diagnostics/diagnostic.ts";
import { parse, type ParsedFile } from "../../server/src/language/parse.ts";
import { withoutPlaces } from "./trees.ts";

type Node = { start: number; end: number; readonly members?: Node[] };
type Read = Pick<ParsedFile, "tree" | "text">;

/**
 * The tree of a text, made of the nodes of another one where these say the same.
 *
 * @param before whose tree is not to be used any more
 * @param isRead whether a node is read anew all the same
 */
export function grafted(before: ParsedFile, text: SourceText, isRead: () => boolean = () => false): ParsedFile {
  const now = parse(text, before.file);
  const old = new Map<string, Node[]>();
  const note = (node: Node): void => {
    const written = sliceOf(before, node);
    const same = old.get(written);
    if (same) same.push(node);
    else old.set(written, [node]);
    if (isContainer(node)) node.members.forEach(note);
  };
  const taken = new Set<Node>();
  const take = (node: Node): Node => {
    const same = old
      .get(sliceOf(now, node))
      ?.find((each) => !isTaken(each, taken) && isDeepStrictEqual(withoutPlaces(each), withoutPlaces(node)));
    if (same && !isRead()) {
      markTaken(same, taken);
      place(same, node);
      return same;
    }
    if (isContainer(node)) for (let i = 0; i < node.members.length; i++) node.members[i] = take(node.members[i]!);
    return node;
  };
  const { declarations } = before.tree as unknown as { declarations: Node[] };
  declarations.forEach(note);
  const tree = { ...now.tree, declarations: (now.tree.declarations as unknown as Node[]).map(take) } as unknown as ParsedFile["tree"];
  return { ...now, tree };
}

function isContainer(node: Node): node is Node & { readonly members: Node[] } {
  return node.members !== undefined && (node as { kind?: string }).kind !== "page";
}

function sliceOf({ text }: Read, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A node of which a part was taken already, or which was taken with what holds it. */
function isTaken(node: Node, taken: ReadonlySet<Node>): boolean {
  return taken.has(node) || (isContainer(node) && node.members.some((member) => isTaken(member, taken)));
}

function markTaken(node: Node, taken: Set<Node>): void {
  taken.add(node);
  if (isContainer(node)) for (const member of node.members) markTaken(member, taken);
}

/** Gives a node and all in it the places of another that says the same. */
function place(node: unknown, other: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, part] of Object.entries(other as object)) {
    if ((key === "start" || key === "end") && typeof part === "number") (node as Record<string, number>)[key] = part;
    else place((node as Record<string, unknown>)[key], part);
  }
}
