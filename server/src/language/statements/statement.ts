/** What the table says of a statement: its words, what stands in its head, its clauses and its block. */

import type { IToken } from "chevrotain";
import type { Kind, Message } from "../../messages/message.ts";
import type { Name, Num, Range, Span, Str } from "../ast.ts";
import * as T from "../tokens.ts";
import { K, type Word } from "../tokens.ts";
import {
  all,
  any,
  blockOf,
  code,
  maybe,
  named,
  oneOf,
  text,
  type BlockName,
  type Named,
  type Part,
  type Slot,
  type Takes,
} from "./parts.ts";

/** One of the things that may follow in a statement, in any order. */
export interface Clause<Value = unknown> {
  /** The keyword, and words that have to stand behind it. */
  readonly words: readonly [Word, ...Word[]];
  /** What follows, and is the value of the field. Nothing where the words say it all. */
  readonly follows: Slot | Named | BlockName | undefined;
  /** Whether it may be said several times: the field is a list of what each says. */
  readonly many?: true;
  /** What the field has where the clause is not written. */
  readonly empty: undefined | false | readonly never[];
  /** What must stand behind the word, on its line. Otherwise it is a name there, as it was in texts older than the clause. A list has a comma. */
  readonly behind?: "list" | "number";
  /** For the compiler alone: the type of the field. */
  readonly value?: Value;
}

/** What a slot leaves in the tree. */
interface Values {
  readonly NAME: Name | undefined;
  readonly NAMES: readonly Name[];
  readonly CODE: Name | undefined;
  readonly CODES: readonly Name[];
  readonly TEXT: Str | undefined;
  readonly NUMBER: Num | undefined;
  readonly NUM: Num | undefined;
  readonly RANGE: Range | undefined;
  readonly DAY: Name | undefined;
  readonly DATE: Name | undefined;
}

/** One empty list for all the nodes that have none, which are most. */
export const none: readonly never[] = Object.freeze([]);

/** A clause with a value behind its keyword. */
export const clause = <T extends Takes>(keyword: Word, follows: Slot<T>): Clause<Values[T]> => ({
  words: [keyword],
  follows,
  empty: follows.takes === "NAMES" ? none : undefined,
});
/** A clause that is its words: the tree has where they stand. */
export const flag = (...words: readonly [Word, ...Word[]]): Clause<Span | undefined> => ({ words, follows: undefined, empty: undefined });
/** A clause of which the tree has only that it is there. */
export const mark = (keyword: Word): Clause<boolean> => ({ words: [keyword], follows: undefined, empty: false });
/** A clause of which the tree has that it is there, and a rule of the parser what may stand behind its keyword. */
export const marked = (keyword: Word, follows: Named): Clause<boolean> => ({ words: [keyword], follows, empty: false });
/** A clause whose value a rule of the parser reads. */
export const ruled = <Node>(keyword: Word, follows: Named): Clause<Node | undefined> => ({ words: [keyword], follows, empty: undefined });
/** The same, any number of times. */
export const ruledMany = <Node>(keyword: Word, follows: Named): Clause<readonly Node[]> => ({
  words: [keyword],
  follows,
  many: true,
  empty: none,
});
/** A clause that is one only where such a thing stands behind its word. */
export const before = <Value>(behind: "list" | "number", each: Clause<Value>): Clause<Value> => ({ ...each, behind });
/** A clause with a block: its words' place is the value, and the block fills a field of the block's name. */
export const blocked = (keyword: Word & BlockName): Clause<Span | undefined> => ({ words: [keyword], follows: keyword, empty: undefined });

export const allowance = named("allow", () => all("allow", code("check"), "because", text));
/** What every declaration may have, any number of times. */
export const allow: Clause = { words: ["allow"], follows: allowance, empty: undefined };

export interface Statement {
  /** The parser's rule that reads it. */
  readonly rule: string;
  /** For messages: "battery". */
  readonly kind: Kind;
  /** What its clauses belong to, where they are said twice. */
  readonly owner: Kind;
  /** Those that it may start with; none where it starts with a name or a number. */
  readonly words: readonly Word[];
  /** What stands between the first word and the clauses. */
  readonly head: readonly Part[];
  /** By the fields that they fill. */
  readonly clauses: Readonly<Record<string, Clause>>;
  /** The words that clauses start with. */
  readonly keywords: readonly Word[];
  /** What stands behind all of it. */
  readonly tail: readonly Part[];
  readonly holds: { readonly block: BlockName; readonly field: string; readonly optional: boolean } | undefined;
  /** What a node has before anything of it is read. */
  readonly empty: Readonly<Record<string, unknown>>;
  /** It has a text behind its name, which has to be there, may be, or may also be found behind the clauses. */
  readonly text: boolean;
  /** What the text is called where it is missing. */
  readonly lacks: Message | undefined;
  /** Where words belong that do not belong here. */
  readonly elsewhere: ReadonlyMap<Word, Message> | undefined;
}

/** What a declaration has before anything of it is read. */
export const declared = { name: undefined, text: undefined, doc: undefined, allows: none };

/** Fields that are not written as a clause. */
type Headed = "kind" | "keyword" | "keywordSpan" | "name" | "text" | "doc" | "allows" | "start" | "end";

interface Entry<Node, Head extends keyof Node> {
  readonly rule: string;
  readonly kind: Kind;
  readonly owner?: Kind;
  readonly words?: readonly Word[];
  /** What the node has that nothing of the text fills: its kind, mostly. */
  readonly node: Readonly<Record<string, unknown>>;
  readonly head: readonly Part[];
  readonly clauses?: { readonly [Field in Exclude<keyof Node, Head | Headed>]: Clause<Node[Field]> } & { readonly allow?: Clause };
  readonly tail?: readonly Part[];
  readonly block?: readonly [block: BlockName, field: keyof Node & string, optional?: "optional"];
  readonly text?: true;
  readonly lacks?: Message;
  readonly elsewhere?: ReadonlyMap<Word, Message>;
}

/** A statement. `Head` are the fields that its head and its block fill: all others are clauses, and one that lacks does not compile. */
export function statement<Node, Head extends keyof Node = never>(entry: Entry<Node, Head>): Statement {
  const { words = [], kind, owner = kind, text: late = false, block: held } = entry;
  const clauses: Readonly<Record<string, Clause>> = entry.clauses ?? {};
  const ofClauses = Object.entries(clauses).flatMap(([field, { follows, empty }]) => {
    if (field === "allow") return [];
    return typeof follows === "string" ? [[field, empty] as const, [follows, none] as const] : [[field, empty] as const];
  });
  return {
    rule: entry.rule,
    kind,
    owner,
    words,
    head: entry.head,
    clauses,
    keywords: Object.values(clauses).map((each) => each.words[0]),
    tail: entry.tail ?? [],
    holds: held && { block: held[0], field: held[1], optional: held[2] === "optional" },
    empty: {
      ...entry.node,
      ...Object.fromEntries(entry.head.flatMap(fieldsOf).flatMap((field) => (field in entry.node ? [] : [[field, undefined] as const]))),
      ...Object.fromEntries(ofClauses),
      ...(held && { [held[1]]: none }),
      start: 0,
      end: 0,
    },
    text: late,
    lacks: entry.lacks,
    elsewhere: entry.elsewhere,
  };
}

function fieldsOf(part: Part): readonly string[] {
  if (typeof part === "string") return [];
  switch (part.is) {
    case "field":
      return [part.field];
    case "all":
    case "oneOf":
      return part.parts.flatMap(fieldsOf);
    case "maybe":
    case "any":
      return fieldsOf(part.part);
    default:
      return [];
  }
}

/** A whole statement as one part. */
export function partOf({ words, head, clauses, holds, tail }: Statement): Part {
  const list = Object.values(clauses).map(partOfClause);
  const held = holds && blockOf(holds.block);
  return all(
    ...(words.length === 0 ? [] : [oneOf(...words)]),
    ...head,
    ...(list.length === 0 ? [] : [any(oneOf(...list))]),
    ...(holds && held ? [holds.optional ? maybe(held) : held] : []),
    ...tail,
  );
}

const parts = new WeakMap<Clause, Part>();

/** A clause as one part, always the same. */
export function partOfClause(each: Clause): Part {
  let part = parts.get(each);
  if (part === undefined) parts.set(each, (part = each === allow ? allowance : all(...each.words, ...whatFollows(each))));
  return part;
}

/** What follows the words of a clause. */
function whatFollows({ follows }: Clause): readonly Part[] {
  return follows === undefined ? [] : [typeof follows === "string" ? blockOf(follows) : follows];
}

/**
 * Whether some words start a clause of a statement. Where a clause has further words, these decide; those that are not written yet may still
 * become them, but for the comma of a list.
 */
export type StartsClause = (
  next: IToken,
  after: IToken | undefined,
  third: IToken | undefined,
  startsLine: (token: IToken) => boolean,
) => boolean;

export function startsClause({ clauses }: Statement): StartsClause {
  const byWord = new Map(Object.values(clauses).map((each) => [K[each.words[0]], each]));
  return ({ tokenType }, after, third, startsLine) => {
    const each = byWord.get(tokenType);
    if (each === undefined) return false;
    if (after === undefined) return true;
    const [, second, last] = each.words;
    const isList = T.isName(after) && !byWord.has(after.tokenType) && (third?.tokenType === T.Comma || after.tokenType === K.random);
    if (each.behind !== undefined) return !startsLine(after) && (each.behind === "list" ? isList : after.tokenType === T.Number);
    if (second === undefined) return true;
    const isLast = last === undefined || third === undefined || third.tokenType === K[last];
    return (after.tokenType === K[second] && isLast) || after.image === `${second}s`;
  };
}

/**
 * The same, where the first word of a clause alone does not tell: among statements that start with a name, `by` and `order` may be names as
 * well, and `per` stands elsewhere in a score. Nothing where the first words do tell.
 */
export function undecidedClause(statement: Statement): StartsClause | undefined {
  const mayBeOther = (word: Word): boolean => statement.words.length === 0 || statement.elsewhere?.has(word) === true;
  const hasPairs = Object.values(statement.clauses).some(({ words }) => words.length > 1 && mayBeOther(words[0]));
  return hasPairs ? startsClause(statement) : undefined;
}

/** The word before which a list of names ends: `trust, perception of speed` has one name, and the next part of a page. */
export const endsList: Word = "of";
