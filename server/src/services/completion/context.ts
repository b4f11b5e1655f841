/** Where in the grammar a place of the text is: what may come there, in which statement of which blocks. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import type { ParsedFile } from "../../language/parse.ts";
import { startsLine } from "../../language/places.ts";
import type { TokenList } from "../../language/tokenList.ts";
import * as T from "../../language/tokens.ts";
import type { Token } from "../../language/tokens.ts";
import type { BlockName } from "../../language/statements/parts.ts";
import { closure, startsOf, stepsOf, type Expected, type Step, type Way } from "./automaton.ts";

/** A block around the place, with the words of the statement that opens it. */
export interface OpenBlock {
  readonly block: BlockName;
  readonly header: readonly string[];
}

export interface Context {
  /** What goes on with the statement. */
  readonly goesOn: readonly Expected[];
  /** What starts a new one, where that is possible. */
  readonly starts: readonly Expected[];
  /** From the file inwards. */
  readonly blocks: readonly OpenBlock[];
  /** The words of the statement up to the place. */
  readonly statement: readonly string[];
  /** What starts a clause that the statement has, and cannot have again. */
  readonly written: ReadonlySet<Expected>;
}

/** The text around a place, or that it is in a comment. `inText` is the quoted text that the place is in. */
export interface Place {
  readonly tokens: TokenList;
  readonly inComment: boolean;
  readonly inText: Token | undefined;
}

/** What a place is in. */
export function placeIn({ text, tokens, comments }: ParsedFile, offset: number): Place {
  const inComment = comments.some(({ span }) => span.start < offset && offset <= span.end);
  const started = countStarting(tokens, offset);
  const last = started === 0 ? undefined : tokens.at(started - 1);
  const isIn = last !== undefined && T.isText(last) && (offset <= last.endOffset || isOpenUntil(text, last, offset));
  return { tokens, inComment, inText: isIn ? last : undefined };
}

/** How many tokens start before the offset. */
function countStarting(tokens: TokenList, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.startAt(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text without its closing quote goes on to the end of its line, wherever the repair put its end. */
function isOpenUntil(text: SourceText, token: Token, offset: number): boolean {
  return !isClosed(token.image) && !/[\r\n]/.test(text.slice(token.endOffset + 1, offset));
}

function isClosed(image: string): boolean {
  return image.length > 1 && /["”“»«’]$/.test(image) && !/[^\\](?:\\\\)*\\"$/.test(image);
}

const newFrame = (block: BlockName, header: readonly string[]): Frame => ({
  block,
  header,
  statement: [],
  ways: new Set(),
  written: new Set(),
});

interface Frame {
  readonly block: BlockName;
  readonly header: readonly string[];
  statement: string[];
  ways: ReadonlySet<Way>;
  /** The clauses of the statement that are written once, and are there. */
  written: Set<Expected>;
}

/** Follows the tokens before `offset` through the grammar. Blocks that end before it are passed over. */
export function contextAt({ tokens }: Place, text: SourceText, offset: number): Context {
  const count = countBefore(tokens, offset);
  const close = closings(tokens, count);
  const frames: Frame[] = [newFrame("file", [])];
  let previous: Token | undefined;
  for (let i = 0; i < count; i++) {
    let token = tokens.at(i);
    const frame = frames.at(-1)!;
    if (token.tokenType === T.LCurly) {
      const to = stepsOf(frame.ways).find(({ expected }) => expected.kind === "block");
      const end = close.get(i);
      frame.ways = to ? closure([to.to]) : new Set();
      if (end !== undefined) token = tokens.at((i = end));
      else frames.push(newFrame((to?.expected.text ?? unknownBlock(frame.block)) as BlockName, frame.statement));
    } else if (token.tokenType === T.RCurly) {
      if (frames.length > 1) frames.pop();
    } else follow(frame, token, startsLine(text, token.startOffset), previous);
    previous = token;
  }
  return contextOf(frames, startsLine(text, offset), previous);
}

/** A block whose statement cannot be read is most often one like that around it. */
function unknownBlock(around: BlockName): BlockName {
  return around === "file"
    ? "instrument"
    : around === "instrument" || around === "dimension"
      ? "dimension"
      : around === "model"
        ? "modelDimension"
        : around;
}

/** How many tokens end before the place. A brace that a repair put in just before it may as well come after it. */
function countBefore(tokens: TokenList, offset: number): number {
  let count = countStarting(tokens, offset);
  if (count > 0 && tokens.at(count - 1).endOffset + 1 > offset) count--;
  for (; count > 0; count--) {
    const last = tokens.at(count - 1);
    if (last.tokenType !== T.RCurly || last.endOffset >= last.startOffset) break;
  }
  return count;
}

/** The closing brace of each opening one, by their places in the list. */
function closings(tokens: TokenList, count: number): ReadonlyMap<number, number> {
  const close = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < count; i++) {
    const type = tokens.typeAt(i);
    if (type === T.LCurly.tokenTypeIdx) open.push(i);
    else if (type === T.RCurly.tokenTypeIdx && open.length > 0) close.set(open.pop()!, i);
  }
  return close;
}

function follow(frame: Frame, token: Token, first: boolean, previous: Token | undefined): void {
  const going = stepsOf(frame.ways).filter(({ expected }) => fits(expected, token, first, previous));
  const next = preferWords(going);
  if (next.length > 0) {
    frame.ways = closure(next.map(({ to }) => to));
    for (const { expected } of next) if (expected.once) frame.written.add(expected);
    frame.statement.push(token.image);
    return;
  }
  const starting = preferWords(stepsOf(startsOf(frame.block)).filter(({ expected }) => fits(expected, token, false, undefined)));
  // A word that fits nowhere is passed over, so that what follows it on its line can still fit.
  if (starting.length === 0 && !first) return;
  frame.ways = closure(starting.map(({ to }) => to));
  frame.statement = [token.image];
  frame.written = new Set();
}

/** A word that the grammar expects is that word, and not a name. */
function preferWords(steps: readonly Step[]): readonly Step[] {
  const literal = steps.filter(({ expected }) => expected.kind === "literal");
  return literal.length > 0 ? literal : steps;
}

function fits(expected: Expected, token: Token, first: boolean, previous: Token | undefined): boolean {
  if (expected.kind === "literal") return token.image === expected.text;
  if (expected.kind === "block") return false;
  if (expected.text === "text") return T.isText(token);
  if (expected.text === "num") return token.tokenType === T.Number;
  if (expected.text === "day") return token.tokenType === T.Day;
  return T.isName(token) && mayStand(expected, first, previous);
}

/** A name that starts a line starts a statement, unless a sign before it asks for more. */
function mayStand(expected: Expected, first: boolean, previous: Token | undefined): boolean {
  return !first || (!expected.further && previous !== undefined && isSign(previous));
}

function isSign(token: Token): boolean {
  return !T.isName(token) && !T.isText(token) && token.tokenType !== T.Number && token.tokenType !== T.Day;
}

function contextOf(frames: readonly Frame[], first: boolean, previous: Token | undefined): Context {
  const { block, statement, ways, written } = frames.at(-1)!;
  const steps = stepsOf(ways).map(({ expected }) => expected);
  const goesOn = steps.filter((expected) => expected.kind !== "slot" || mayStand(expected, first, previous));
  const complete = ways.size === 0 || [...ways].some(({ state }) => state.end);
  const mayStart =
    !parenthesesOpen(statement) &&
    (first ||
      (complete && goesOn.length === 0) ||
      previous === undefined ||
      previous.tokenType === T.LCurly ||
      previous.tokenType === T.RCurly);
  // A word that can go on with the statement does: `required` below a battery is the battery's. Of one that has come to its end nothing goes on.
  const own = steps.length === 0 ? [] : [...goesOn, ...written];
  const words = new Set(own.flatMap(({ kind, text }) => (kind === "literal" ? [text] : [])));
  const begins = mayStart ? stepsOf(startsOf(block)).flatMap(({ expected }) => (words.has(expected.text) ? [] : [expected])) : [];
  return { goesOn, starts: begins, blocks: frames.map(({ block: name, header }) => ({ block: name, header })), statement, written };
}

function parenthesesOpen(words: readonly string[]): boolean {
  return words.reduce((open, word) => open + (word === "(" ? 1 : word === ")" ? -1 : 0), 0) > 0;
}
