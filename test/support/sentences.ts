/** Texts that the table of statements allows, drawn at random. */

import { blocks } from "../../server/src/language/statements/blocks.ts";
import { type BlockName, type Part, partsOfSlot } from "../../server/src/language/statements/parts.ts";
import { blockOf, type Slot } from "../../server/src/language/statements/parts.ts";
import { partOfClause, type Statement } from "../../server/src/language/statements/statement.ts";

/** A number from 0 up to below a limit. */
export type Draw = (limit: number) => number;

/** How deep a piece of the grammar stands in others, and how far its lines are indented, which is by blocks alone. */
interface Depth {
  readonly depth: number;
  readonly indent: number;
}

/** A file. */
export function file(draw: Draw): string {
  return block("file", draw, { depth: 0, indent: 0 });
}

/** The lines of a block. */
function block(name: BlockName, draw: Draw, at: Depth): string {
  const { members } = blocks[name];
  const drawn = Array.from({ length: 1 + draw(4) }, () => members[draw(members.length)]!);
  // A member of one word that is a clause, too, belongs to the declaration above it: so it comes first.
  const isWord = ({ head, holds }: Statement): boolean => head.length === 0 && holds === undefined;
  return [...drawn.filter(isWord), ...drawn.filter((each) => !isWord(each))]
    .map((each) => `${"  ".repeat(at.indent)}${statement(each, draw, at)}\n`)
    .join("");
}

function statement({ words, head, clauses, holds, tail }: Statement, draw: Draw, at: Depth): string {
  const list = shuffled(
    Object.values(clauses).filter(() => draw(3) === 0),
    draw,
  );
  const start = words.length === 0 ? [] : [words[draw(words.length)]!];
  const held = holds === undefined || (holds.optional && (at.depth > 4 || draw(2) === 0)) ? [] : [blockOf(holds.block)];
  // A comma behind a list of names asks for one more.
  return [...start, ...head, ...list.map(partOfClause), ...held, ...(list.length === 0 ? tail : [])]
    .map((part) => phrase(part, draw, at))
    .filter((text) => text !== "")
    .join(" ");
}

/** The same things in an order of chance. */
function shuffled<Thing>(things: readonly Thing[], draw: Draw): Thing[] {
  const left = [...things];
  return things.flatMap(() => left.splice(draw(left.length), 1));
}

/** A part in words. From some depth on, the first of several ways is taken, and nothing that may be left out: they lead to an end. */
function phrase(part: Part, draw: Draw, at: Depth): string {
  if (typeof part === "string") return part;
  const isDeep = at.depth > 6;
  switch (part.is) {
    case "slot":
      return filled(part, draw, at);
    case "named":
      return phrase(part.part(), draw, { ...at, depth: at.depth + 1 });
    case "field":
      return phrase(part.part, draw, at);
    case "all":
      return part.parts.map((each) => phrase(each, draw, at)).join(" ");
    case "oneOf":
      return phrase(isDeep ? part.parts.find(isShort)! : part.parts[draw(part.parts.length)]!, draw, at);
    case "maybe":
      return isDeep || draw(2) === 0 ? "" : phrase(part.part, draw, at);
    case "any":
      return isDeep || draw(3) > 0 ? "" : phrase(part.part, draw, at);
    case "block":
      return `{\n${isDeep && part.block === "dimension" ? "" : block(part.block, draw, { depth: at.depth + 1, indent: at.indent + 1 })}${"  ".repeat(at.indent)}}`;
  }
}

/** Whether a way holds no piece of the grammar that may hold itself. */
function isShort(part: Part): boolean {
  if (typeof part === "string") return true;
  if (part.is === "all" || part.is === "oneOf") return part.parts.every(isShort);
  return part.is === "slot" || part.is === "maybe" || part.is === "any";
}

function filled(slot: Slot, draw: Draw, at: Depth): string {
  if (slot.takes === "TEXT") return '"A text"';
  if (slot.takes === "NUMBER") return String(draw(90));
  if (slot.takes === "DATE") return "2026-11-24";
  if (slot.takes === "CODE") return draw(2) === 0 ? "id" : "pt-BR";
  if (slot.takes === "CODES") return "en, id";
  // Behind a name without a text, several words without a comma are taken for one that lacks its quotes.
  if (slot.takes === "NAMES") return Array.from({ length: 1 + draw(2) }, () => `name${draw(9)}`).join(", ");
  const parts = partsOfSlot(slot);
  return parts === undefined ? `name${draw(9)}` : phrase(parts, draw, at).replace(/\s*\.\.\s*/, "..");
}
