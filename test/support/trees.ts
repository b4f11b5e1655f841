import assert from "node:assert/strict";
import type { Diagnostic } from "../../server/src/diagnostics/diagnostic.ts";
import type { Declaration, InstrumentMember, SourceTree } from "../../server/src/language/ast.ts";
import { parse, type ParsedFile } from "../../server/src/language/parse.ts";

/** Reads a text that has no fault. */
export function read(text: string): ParsedFile {
  const parsed = parse(text, "test.ukur");
  assert.deepEqual(parsed.diagnostics, []);
  return parsed;
}

/** The one declaration of a text without a fault. */
export function declaration<Kind extends Declaration["kind"]>(kind: Kind, text: string): Extract<Declaration, { kind: Kind }> {
  const { declarations } = read(text).tree;
  assert.deepEqual(
    declarations.map((each) => each.kind),
    [kind],
  );
  return declarations[0] as Extract<Declaration, { kind: Kind }>;
}

/** The one member of an instrument whose text is given without the instrument around it. */
export function member<Kind extends InstrumentMember["kind"]>(kind: Kind, text: string): Extract<InstrumentMember, { kind: Kind }> {
  const { members } = declaration("instrument", instrumentOf(text));
  assert.deepEqual(
    members.map((each) => each.kind),
    [kind],
  );
  return members[0] as Extract<InstrumentMember, { kind: Kind }>;
}

/** An instrument with the given members, from its third line on. */
export function instrumentOf(members: string): string {
  return `instrument i "I" {\n\n${members}\n}\n`;
}

/** What is found in a text: `CODE line LINE "WORDS"`, the words being those that are marked. */
export function faults(text: string): string[] {
  return parse(text, "test.ukur").diagnostics.map(
    (finding) => `${finding.code} line ${lineOf(text, finding.span.start)} ${quote(text, finding)}`,
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function quote(text: string, { span }: Diagnostic): string {
  return JSON.stringify(text.slice(span.start, span.end));
}

/** A tree without its places, and without what only saves looking at a text, so that trees of differently laid out texts can be compared. */
export function withoutPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== "object" || node === null) return node;
  const parts = Object.entries(node).filter(([key]) => key !== "start" && key !== "end" && key !== "plain");
  // A stretch without any other part says that a word is there.
  return parts.length === 0 ? "present" : Object.fromEntries(parts.map(([key, value]) => [key, withoutPlaces(value)]));
}

/** Every declaration and item of a tree, as `item R1` or `battery expectation`. */
export function named(tree: SourceTree): { readonly label: string; readonly start: number; readonly end: number }[] {
  const found: { label: string; start: number; end: number }[] = [];
  visit(tree, (node) => {
    if (typeof node["kind"] === "string" && isName(node["name"])) {
      found.push({ label: `${node["kind"]} ${node["name"].text}`, start: node["start"] as number, end: node["end"] as number });
    }
  });
  return found;
}

function isName(part: unknown): part is { readonly text: string } {
  return typeof part === "object" && part !== null && "text" in part && typeof part.text === "string";
}

type Node = Readonly<Record<string, unknown>>;

/** Calls `see` with every node of a tree, and with the node that holds it. */
export function visit(node: unknown, see: (node: Node, holder: Node | undefined) => void, holder?: Node): void {
  if (Array.isArray(node)) for (const part of node as unknown[]) visit(part, see, holder);
  else if (typeof node === "object" && node !== null) {
    see(node as Node, holder);
    for (const part of Object.values(node)) visit(part, see, node as Node);
  }
}
