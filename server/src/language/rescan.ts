/** The tokens of a text after an edit, of which all but those near the edit are known. */

import { moved } from "../diagnostics/moved.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import { Findings, type Scanned } from "./findings.ts";
import type { Comment } from "./scanner.ts";
import { hasLoneCr, Scanner } from "./scanner.ts";
import { lineEnd, lineStart } from "./places.ts";
import { ownText } from "./ownTexts.ts";
import { isTooDeep } from "./scan.ts";
import { TokenList } from "./tokenList.ts";
import * as T from "./tokens.ts";

const open = T.LCurly.tokenTypeIdx!;
const close = T.RCurly.tokenTypeIdx!;
const openRound = T.LParen.tokenTypeIdx!;
const closeRound = T.RParen.tokenTypeIdx!;
const textBlock = T.TextBlock.tokenTypeIdx!;

/** A text as it was scanned. */
export interface ScannedText {
  readonly text: SourceText;
  readonly file: string;
  readonly tokens: TokenList;
  readonly comments: readonly Comment[];
  /** What the scanner has found in it. */
  readonly scanned: Scanned;
}

/** Where two texts differ: a stretch of the old one, and how much longer the new one is. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

export interface Rescanned {
  readonly tokens: TokenList;
  readonly comments: readonly Comment[];
  readonly scanned: Scanned;
  /** So many tokens at the start are as they were. */
  readonly sameTokens: number;
  /** From this one of the old ones on they are as they were, too; and how many more there are now. */
  readonly endToken: number;
  readonly moreTokens: number;
}

/** Where two texts differ, from the first to the last place. */
export function differenceOf(before: SourceText, now: SourceText): Difference {
  const shorter = Math.min(before.length, now.length);
  const start = sameLength(shorter, (from, length) => before.slice(from, from + length) === now.slice(from, from + length));
  const tail = sameLength(shorter - start, (from, length) => {
    const [one, other] = [before.length - from, now.length - from];
    return before.slice(one - length, one) === now.slice(other - length, other);
  });
  return { start, end: before.length - tail, by: now.length - before.length };
}

/** How many characters are the same, up to `most`. Pieces are compared at once, as that is many times as fast. */
function sameLength(most: number, isSame: (from: number, length: number) => boolean): number {
  let same = 0;
  for (let length = 65_536; length >= 1; length >>= 2) {
    while (same + length <= most && isSame(same, length)) same += length;
  }
  return same;
}

/** What was scanned of a text after an edit: up to the first tokens behind it that were there before, or to the end. */
interface Stretch {
  /** The token before, if there is one, and what was scanned; and up to where the old tokens are replaced by these. */
  readonly tokens: TokenList;
  readonly endToken: number;
  readonly scanner: Scanner;
  readonly comments: readonly Comment[];
  readonly scanned: Scanned;
}

/** So far behind the edit the text is scanned at first: mostly, two lines are enough. */
const near = 2_000;

/**
 * Scans what an edit has changed, and puts it into the list of tokens itself: whoever still has the old text is not to use that any more. Gives nothing,
 * and leaves the list as it was, where the edit decides how the rest is read: where braces do not balance, or a text of several lines is opened or closed,
 * the whole is to be scanned again.
 */
export function rescan(before: ScannedText, text: SourceText, difference: Difference): Rescanned | undefined {
  const { start, end, by } = difference;
  const old = before.tokens;
  const { length } = old;
  // A token depends on those beside it, and one that is not closed on how its line and the one below are indented.
  const firstToken = Math.max(0, Math.min(old.firstFrom(start) - 3, old.firstFrom(lineAbove(before.text, start))));
  const settled = lineEnd(text, end + by);
  const from = firstToken === 0 ? 0 : old.endAt(firstToken - 1);
  const skip = Math.min(firstToken, 1);
  const atStart = nestingAt(old, firstToken);
  const scan = (until: number): Stretch | undefined => scanStretch(before, text, by, { firstToken, settled, until, ...atStart });
  const stretch = scan(Math.min(settled + near, text.length)) ?? scan(text.length)!;
  const { tokens, scanner } = stretch;
  let { endToken } = stretch;
  const nesting = scanner.nesting();
  if (nesting.closedTooMany || isTooDeep(nesting)) return undefined;
  if (endToken === -1) {
    if (nesting.depth !== 0) return undefined;
    endToken = old.length;
  } else {
    tokens.length--;
    const then = nestingAt(old, endToken + 1, firstToken, atStart);
    if (then.depth !== nesting.depth || then.parentheses !== nesting.parentheses) return undefined;
  }
  const behind = endToken < old.length ? old.startAt(endToken) : before.text.length + 1;
  // It says on which line something stands.
  if (before.scanned.found.some(({ span, params }) => span.start >= behind && "line" in params)) return undefined;
  const pieces = [before.text.slice(from, behind), text.slice(from, behind + by)];
  if (hasBlocks(old, firstToken, endToken) || hasBlocks(tokens, skip, tokens.length) || pieces.some(decidesElsewhere)) return undefined;
  let sameTokens = firstToken;
  while (sameTokens < endToken && isSameToken(old, sameTokens, tokens, sameTokens - firstToken + skip)) sameTokens++;
  const all = TokenList.emptying(old, text);
  all.splice(firstToken, endToken, tokens, skip, by);
  const { found, leftOutAfter } = stretch.scanned;
  return {
    tokens: all,
    comments: [
      ...before.comments.filter(({ span }) => span.end <= from),
      ...stretch.comments
        .filter(({ span }) => span.start < behind + by)
        .map(({ kind, span, text: words }) => ({ kind, span, text: ownText(words) })),
      ...before.comments.filter(({ span }) => span.start >= behind).map((comment) => movedComment(comment, by)),
    ],
    scanned: {
      found: [
        ...before.scanned.found.filter(({ span }) => span.start < from),
        ...found.filter(({ span }) => span.start < behind + by),
        ...before.scanned.found.filter(({ span }) => span.start >= behind).map((finding) => moved(finding, by)),
      ],
      leftOutAfter: [
        ...before.scanned.leftOutAfter.filter((end) => end <= from),
        ...leftOutAfter.filter((end) => end > from && end <= behind + by),
        ...before.scanned.leftOutAfter.filter((end) => end > behind).map((end) => end + by),
      ],
    },
    sameTokens,
    endToken,
    moreTokens: all.length - length,
  };
}

/** Scans from a token up to two tokens behind the edit that were there before: all that follows is as it was. Nothing where `until` is too near to know. */
function scanStretch(
  { file, text: oldText, tokens: old }: ScannedText,
  text: SourceText,
  by: number,
  at: {
    readonly firstToken: number;
    readonly settled: number;
    readonly until: number;
    readonly depth: number;
    readonly parentheses: number;
  },
): Stretch | undefined {
  const { firstToken, settled, until } = at;
  // The scanner asks for the token before, and for the line that it stands on.
  const skip = Math.min(firstToken, 1);
  const from = skip === 1 ? old.endAt(firstToken - 1) : 0;
  const base = skip === 1 ? lineStart(oldText, old.startAt(firstToken - 1)) : 0;
  const part = text.slice(base, until);
  const tokens = new TokenList(part, 64);
  if (skip === 1) tokens.push(old.typeAt(firstToken - 1), old.startAt(firstToken - 1) - base, from - base);
  const findings = new Findings(file, part);
  const scanner = new Scanner(findings, { tokens, depth: at.depth, parentheses: at.parentheses });
  let seen = tokens.length;
  let endToken = -1;
  const isKnown = (index: number, oldIndex: number): boolean =>
    tokens.startAt(index) + base > settled &&
    old.startAt(oldIndex) + by === tokens.startAt(index) + base &&
    old.endAt(oldIndex) + by === tokens.endAt(index) + base;
  scanner.scan(from - base, (place) => {
    if (place + base <= settled || tokens.length === seen) return false;
    seen = tokens.length;
    const last = tokens.length - 1;
    if (last - 1 < skip) return false;
    const oldLast = old.firstFrom(tokens.startAt(last) + base - by);
    if (oldLast === 0 || oldLast >= old.length || !isKnown(last, oldLast) || !isKnown(last - 1, oldLast - 1)) return false;
    if (old.typeAt(oldLast - 1) !== tokens.typeAt(last - 1)) return false;
    endToken = oldLast;
    return true;
  });
  // What was there before was told by all that stands behind it: where it comes again, no more of the text is needed.
  if (endToken === -1 && until < text.length) return undefined;
  const { found, leftOutAfter } = findings.known();
  tokens.move(base);
  return {
    tokens,
    endToken,
    scanner,
    comments: scanner.comments.map((comment) => movedComment(comment, base)),
    scanned: { found: found.map((finding) => moved(finding, base)), leftOutAfter: leftOutAfter.map((each) => each + base) },
  };
}

function isSameToken(one: TokenList, index: number, other: TokenList, otherIndex: number): boolean {
  return (
    otherIndex < other.length &&
    one.typeAt(index) === other.typeAt(otherIndex) &&
    one.startAt(index) === other.startAt(otherIndex) &&
    one.endAt(index) === other.endAt(otherIndex)
  );
}

/** Where the last line above a place starts that is not empty. */
function lineAbove(text: SourceText, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return lineStart(text, at);
}

function movedComment(comment: Comment, by: number): Comment {
  if (by === 0) return comment;
  const { kind, span, text } = comment;
  return { kind, span: { start: span.start + by, end: span.end + by }, text };
}

/** Whether a piece of a text has something by which the scanner reads other pieces. */
function decidesElsewhere(piece: string): boolean {
  return piece.includes('"""') || hasLoneCr(piece);
}

function hasBlocks(tokens: TokenList, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.typeAt(i) === textBlock) return true;
  return false;
}

/** How many braces are open before a token, and how many parentheses since the last one. */
function nestingAt(
  tokens: TokenList,
  end: number,
  first = 0,
  start: { readonly depth: number; readonly parentheses: number } = { depth: 0, parentheses: 0 },
): { readonly depth: number; readonly parentheses: number } {
  let { depth, parentheses } = start;
  for (let i = first; i < end; i++) {
    const type = tokens.typeAt(i);
    if (type === open || type === close) {
      depth += type === open ? 1 : -1;
      parentheses = 0;
    } else if (type === openRound) parentheses++;
    else if (type === closeRound && parentheses > 0) parentheses--;
  }
  return { depth, parentheses };
}
