/** Where in the grammar a place of the text is: what may come there, in which statement of which blocks. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import type { ParsedFile } from "../../language/parse.ts";
import { startsLine } from "../../language/places.ts";
import type { TokenList } from "../../language/tokenList.ts";
import * as T from "../../language/tokens.ts";
import type { Token } from "../../language/tokens.ts";
import type { BlockName } from "../../language/statements/parts.ts";
import { endsList } from "../../language/statements/statement.ts";
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
  const started = tokens.firstFrom(offset);
  const last = started === 0 ? undefined : tokens.at(started - 1);
  const isIn = last !== undefined && T.isText(last) && (offset <= last.endOffset || isOpenUntil(text, last, offset));
  return { tokens, inComment, inText: isIn ? last : undefined };
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
  instead: undefined,
});

interface Frame {
  readonly block: BlockName;
  readonly header: readonly string[];
  statement: string[];
  ways: ReadonlySet<Way>;
  /** The clauses of the statement that are written once, and are there. */
  written: Set<Expected>;
  /** Where the word before would have come to if it were no further name of a list, but started the next statement: what follows tells. */
  instead: ReadonlySet<Way> | undefined;
}

/** A token, the one before it, and those behind it up to the place. */
interface Words {
  readonly token: Token;
  readonly previous: Token | undefined;
  readonly ahead: (count: number) => Token | undefined;
  readonly startsLine: (token: { readonly startOffset: number }) => boolean;
}

/** Follows the tokens before `offset` through the grammar. Blocks that end before it are passed over. */
export function contextAt({ tokens }: Place, text: SourceText, offset: number): Context {
  const count = countBefore(tokens, offset);
  const close = closings(tokens, count);
  const frames: Frame[] = [newFrame("file", [])];
  const isFirst: Words["startsLine"] = ({ startOffset }) => startsLine(text, startOffset);
  let previous: Token | undefined;
  for (let i = 0; i < count; i++) {
    let token = tokens.at(i);
    const frame = frames.at(-1)!;
    if (token.tokenType === T.LCurly) {
      const to = stepsOf(frame.ways).find(({ expected }) => expected.kind === "block");
      const end = close.get(i);
      frame.ways = to ? closure([to.to]) : new Set();
      frame.instead = undefined;
      if (end !== undefined) token = tokens.at((i = end));
      else frames.push(newFrame((to?.expected.text ?? unknownBlock(frame.block)) as BlockName, frame.statement));
    } else if (token.tokenType === T.RCurly) {
      if (frames.length > 1) frames.pop();
    } else follow(frame, { token, previous, ahead: (by) => (i + by < count ? tokens.at(i + by) : undefined), startsLine: isFirst });
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
  let count = tokens.firstFrom(offset);
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

function follow(frame: Frame, words: Words): void {
  const { token, previous } = words;
  const { instead } = frame;
  frame.instead = undefined;
  const isFirst = words.startsLine(token);
  let next = token.image === endsList && instead ? [] : fitting(frame.ways, words, isFirst);
  if (next.length === 0 && instead) {
    next = fitting(instead, words, isFirst);
    if (next.length > 0) begin(frame, previous!);
  }
  if (next.length > 0) {
    const isName = next.some(({ expected }) => expected.kind === "slot" && T.isName(token));
    if (isName && isComplete(frame.ways)) frame.instead = startedBy(frame, words);
    frame.ways = closure(next.map(({ to }) => to));
    for (const { expected } of next) if (expected.once) frame.written.add(expected);
    frame.statement.push(token.image);
    return;
  }
  const started = startedBy(frame, words);
  // A word that fits nowhere is passed over, so that what follows it on its line can still fit.
  if (started === undefined && !isFirst) return;
  begin(frame, token);
  frame.ways = started ?? new Set();
}

function begin(frame: Frame, { image }: Token): void {
  frame.statement = [image];
  frame.written = new Set();
}

/** Where a token leads that starts a statement. */
function startedBy({ block }: Frame, words: Words): ReadonlySet<Way> | undefined {
  const steps = fitting(startsOf(block), words, false);
  return steps.length === 0 ? undefined : closure(steps.map(({ to }) => to));
}

function isComplete(ways: ReadonlySet<Way>): boolean {
  return [...ways].some(({ state }) => state.end);
}

/** The steps that a token takes. A word that the grammar expects is that word, and not a name. */
function fitting(ways: ReadonlySet<Way>, words: Words, isFirst: boolean): readonly Step[] {
  const steps = stepsOf(ways).filter(({ expected }) => fits(expected, words, isFirst));
  const literal = steps.filter(({ expected }) => expected.kind === "literal");
  return literal.length > 0 ? literal : steps;
}

function fits({ kind, text, further, decided }: Expected, { token, previous, ahead, startsLine: isFirst }: Words, first: boolean): boolean {
  if (kind === "literal") return token.image === text && decided?.(token, ahead(1), ahead(2), isFirst) !== false;
  if (kind === "block") return false;
  if (text === "text") return T.isText(token);
  if (text === "num") return token.tokenType === T.Number;
  if (text === "day") return token.tokenType === T.Day;
  return T.isName(token) && mayStand(further, first, previous);
}

/** A name that starts a line starts a statement, unless a sign before it asks for more. */
function mayStand(further: boolean, first: boolean, previous: Token | undefined): boolean {
  return !first || (!further && previous !== undefined && isSign(previous));
}

function isSign(token: Token): boolean {
  return !T.isName(token) && !T.isText(token) && token.tokenType !== T.Number && token.tokenType !== T.Day;
}

function contextOf(frames: readonly Frame[], first: boolean, previous: Token | undefined): Context {
  const { block, statement, ways } = frames.at(-1)!;
  const begun = begunBy(frames.at(-1)!);
  const written = new Set([...frames.at(-1)!.written].filter((expected) => !begun.includes(expected)));
  const steps = [...stepsOf(ways).map(({ expected }) => expected), ...begun];
  const goesOn = steps.filter((expected) => expected.kind !== "slot" || mayStand(expected.further, first, previous));
  const complete = ways.size === 0 || isComplete(ways);
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

/** What makes the last name of a list start the next statement. */
function begunBy({ instead }: Frame): readonly Expected[] {
  return instead === undefined ? [] : stepsOf(instead).flatMap(({ expected }) => (expected.text === endsList ? [expected] : []));
}

function parenthesesOpen(words: readonly string[]): boolean {
  return words.reduce((open, word) => open + (word === "(" ? 1 : word === ")" ? -1 : 0), 0) > 0;
}
