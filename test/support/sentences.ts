/** Texts that the table of statements allows, drawn at random. */

import { blocks } from "../../server/src/language/statements/blocks.ts";
import { type BlockName, type Part, partsOfSlot } from "../../server/src/language/statements/parts.ts";
import { blockOf, type Slot } from "../../server/src/language/statements/parts.ts";
import { partOfClause, type Statement } from "../../server/src/language/statements/statement.ts";

/** A number from 0 up to below a limit. */
export type Draw = (limit: number) => number;

/** A file. */
export function file(draw: Draw): string {
  return block("file", draw, 0);
}

/** The lines of a block. */
function block(name: BlockName, draw: Draw, depth: number): string {
  const { members } = blocks[name];
  const drawn = Array.from({ length: 1 + draw(4) }, () => members[draw(members.length)]!);
  // A member of one word that is a clause, too, belongs to the declaration above it: so it comes first.
  const isWord = ({ head, holds }: Statement): boolean => head.length === 0 && holds === undefined;
  return [...drawn.filter(isWord), ...drawn.filter((each) => !isWord(each))]
    .map((each) => `${"  ".repeat(depth)}${statement(each, draw, depth)}\n`)
    .join("");
}

function statement({ words, head, clauses, holds, tail }: Statement, draw: Draw, depth: number): string {
  const list = Object.values(clauses).filter(() => draw(3) === 0);
  const start = words.length === 0 ? [] : [words[draw(words.length)]!];
  const held = holds === undefined || (holds.optional && (depth > 4 || draw(2) === 0)) ? [] : [blockOf(holds.block)];
  // A comma behind a list of names asks for one more.
  return [...start, ...head, ...list.map(partOfClause), ...held, ...(list.length === 0 ? tail : [])]
    .map((part) => phrase(part, draw, depth))
    .filter((text) => text !== "")
    .join(" ");
}

/** A part in words. From some depth on, the first of several ways is taken, and nothing that may be left out: they lead to an end. */
function phrase(part: Part, draw: Draw, depth: number): string {
  if (typeof part === "string") return part;
  const isDeep = depth > 6;
  switch (part.is) {
    case "slot":
      return filled(part, draw, depth);
    case "named":
      return phrase(part.part(), draw, depth + 1);
    case "field":
      return phrase(part.part, draw, depth);
    case "all":
      return part.parts.map((each) => phrase(each, draw, depth)).join(" ");
    case "oneOf":
      return phrase(isDeep ? part.parts.find(isShort)! : part.parts[draw(part.parts.length)]!, draw, depth);
    case "maybe":
      return isDeep || draw(2) === 0 ? "" : phrase(part.part, draw, depth);
    case "any":
      return isDeep || draw(3) > 0 ? "" : phrase(part.part, draw, depth);
    case "block":
      return `{\n${isDeep && part.block === "dimension" ? "" : block(part.block, draw, depth + 1)}${"  ".repeat(depth)}}`;
  }
}

/** Whether a way holds no piece of the grammar that may hold itself. */
function isShort(part: Part): boolean {
  if (typeof part === "string") return true;
  if (part.is === "all" || part.is === "oneOf") return part.parts.every(isShort);
  return part.is === "slot" || part.is === "maybe" || part.is === "any";
}

function filled(slot: Slot, draw: Draw, depth: number): string {
  if (slot.takes === "TEXT") return '"A text"';
  if (slot.takes === "NUMBER") return String(draw(90));
  if (slot.takes === "CODE") return draw(2) === 0 ? "id" : "pt-BR";
  if (slot.takes === "CODES") return "en, id";
  const parts = partsOfSlot(slot);
  return parts === undefined ? `name${draw(9)}` : phrase(parts, draw, depth).replace(/\s*\.\.\s*/, "..");
}
