/**
 * Reads statements as the table of statements has them: what their heads consist of, their clauses, and what stands in their blocks.
 * What one of them alone has is given to it: a way of its own to read a field, or to look at a member before it is read.
 */

import type { IOrAlt, IToken, ParserMethod, TokenType } from "chevrotain";
import { message } from "../../messages/message.ts";
import type { Condition, Span } from "../ast.ts";
import { spanOf } from "../places.ts";
import { blocks } from "../statements/blocks.ts";
import { firstWords, type BlockName, type Part } from "../statements/parts.ts";
import { allow, startsClause, undecidedClause, type Clause, type Statement } from "../statements/statement.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { expecting, of, type Header } from "./blocks.ts";
import { CommonGrammar, keep, type Draft } from "./common.ts";
import { first } from "./reading.ts";

/** A node that is being read, its fields by their names. */
type Fields = Record<string, unknown>;

/** What a statement has of its own. */
export interface Own<Node> {
  /** How fields of its head are read. */
  readonly fields?: { readonly [Field in keyof Node]?: (node: Draft<Node>) => Node[Field] };
  /** Asked before each member of its block: whether something else stood there, and was read; or what it is to be read as. */
  readonly before?: (node: Draft<Node>) => boolean | object;
  /** Asked behind each member, with those that have been read. */
  readonly after?: (members: unknown[]) => void;
  /** What a member is read as that has lost its beginning; otherwise as the one that starts with no word of the language. */
  readonly nameless?: () => unknown;
  /** Asked when the clauses have been read: whether there may be more. */
  readonly stray?: (start: number) => boolean;
  /** Calls of rules, written out for those of which there are thousands: the engine makes more of them than of `calling`. */
  readonly calls?: Readonly<Record<string, () => unknown>>;
  /** A new node, written out for the same reason: a copy is fast where it is always one of the same. */
  readonly begin?: (start: number) => object;
  /** Told when a node is begun, and when it is whole. */
  readonly enter?: () => void;
  readonly leave?: (node: Draft<Node>) => void;
}

/** A statement whose rule is being made, and the numbers of the rule's productions: each is used once. */
interface Making {
  readonly statement: Statement;
  readonly fields: Readonly<Record<string, ((node: never) => unknown) | undefined>>;
  readonly next: () => number;
}

const signs = new Map([...T.vocabulary.map((type) => [type.LABEL!, type] as const), [",", T.Comma]]);
const strength = { ERR_MSG: expecting("strength") };

export abstract class StatementGrammar extends CommonGrammar {
  /** Makes the rule of a statement, which is kept in a field of its name. */
  protected statement<Node>(statement: Statement, own: Own<Node> = {}): ParserMethod<[], Node> {
    const making = this.making(statement, own.fields as Making["fields"]);
    const word = this.startOf(statement, making.next());
    const head = statement.head.map((part) => this.part(part, making));
    const clause = statement.keywords.length === 0 ? undefined : this.clausesOf(making);
    const isClause = undecidedClause(statement);
    const clauses = isClause ? { GATE: () => isClause(this.LA(1), this.LA(2), this.LA(3), this.beginsLine), DEF: clause! } : clause;
    const held = statement.holds;
    const block = held && this.blockOf(held.block, held.field, making, own);
    const tail = statement.tail.map((part) => this.part(part, making));
    const isPlain = clause === undefined && block === undefined;
    const { empty } = statement;
    const [hasDoc, hasKeyword, hasSpan] = ["doc" in empty, "keyword" in empty, "keywordSpan" in empty];
    const begin = own.begin ?? ((start: number) => ({ ...empty, start }));
    const stray = own.stray ?? ((start: number) => this.stray(statement, start));
    const rule = this.rule(statement.rule, () => {
      const token = this.LA(1);
      const start = token.startOffset;
      const node = begin(start) as Fields;
      if (hasDoc) node["doc"] = this.docAbove(start);
      if (hasKeyword) node["keyword"] = token.tokenType.LABEL;
      if (hasSpan) node["keywordSpan"] = spanOf(token);
      word?.();
      own.enter?.();
      for (const read of head) read(node);
      if (!isPlain) {
        this.header = node as unknown as Header;
        do if (clauses !== undefined) this.MANY(clauses);
        while (stray(start));
      }
      if (held?.optional === true) this.OPTION(() => block!(node));
      else block?.(node);
      node["end"] = this.end();
      for (const read of tail) read(node);
      own.leave?.(node as Draft<Node>);
      return node as Node;
    });
    (this as unknown as Fields)[statement.rule] = rule;
    return rule;
  }

  protected making(statement: Statement, fields: Making["fields"] = {}): Making {
    // The lower ones are for what a rule reads in ways of its own.
    let number = 9;
    return { statement, fields, next: () => ++number };
  }

  /** The word that a statement starts with. */
  private startOf({ words }: Statement, number: number): (() => unknown) | undefined {
    const alternatives = words.map((word) => ({ ALT: () => this.consume(number, K[word]) }));
    return words.length > 1 ? () => this.or(number, alternatives) : alternatives[0]?.ALT;
  }

  /** Calls a rule, which may not be made yet: it is looked up once. */
  protected calling(name: string, number: number): () => unknown {
    let rule: ParserMethod<[], unknown> | undefined;
    return () => this.subrule(number, (rule ??= (this as unknown as Readonly<Record<string, ParserMethod<[], unknown>>>)[name]!));
  }

  // ---------------------------------------------------------------- heads

  private part(part: Part, making: Making): (node: Fields) => void {
    const { statement, fields, next } = making;
    if (typeof part === "string") {
      const number = next();
      const type = signs.get(part)!;
      return () => void this.consume(number, type);
    }
    switch (part.is) {
      case "field": {
        const { field } = part;
        const own = fields[field] as ((node: Fields) => unknown) | undefined;
        if (own !== undefined) return (node) => (node[field] = own(node));
        const read = this.reader(part.part, making, part === statement.head[0] && statement.words.length === 0);
        if (!Array.isArray(statement.empty[field]) || takesMany(part.part)) return (node) => (node[field] = read());
        return (node) => {
          const value = read();
          if (value !== undefined) node[field] = [value];
        };
      }
      case "all": {
        const parts = part.parts.map((each) => this.part(each, making));
        return (node) => parts.forEach((read) => read(node));
      }
      case "maybe": {
        const inside = part.part;
        if (typeof inside === "object" && inside.is === "field" && fields[inside.field] !== undefined) return this.part(inside, making);
        if (isText(inside)) {
          const behind = statement.head.slice(statement.head.indexOf(part) + 1).flatMap(firstWords);
          const ends = [...behind, ...statement.keywords];
          return (node) => (node["text"] = this.optionalText(ends));
        }
        const words = firstWords(inside);
        const read = this.part(inside, making);
        const number = next();
        return (node) => {
          this.mendNext(words, of(statement.kind));
          this.option(number, () => read(node));
        };
      }
      default:
        throw new Error(`${statement.rule} has a part that only a field of its own can read`);
    }
  }

  /** Reads what an author writes at a place. */
  private reader(part: Part, making: Making, isFirst = false, declares = true): () => unknown {
    const number = making.next();
    if (typeof part === "string") {
      const type = signs.get(part)!;
      return () => this.consume(number, type) !== undefined;
    }
    if (part.is === "named") return this.calling(part.name, number);
    if (part.is !== "slot") throw new Error(`${making.statement.rule} has a field that is no value`);
    switch (part.takes) {
      case "NAME": {
        if (part.of === "scale") return () => this.scaleName();
        const options = part.of === "strength" ? strength : isFirst ? first : undefined;
        if (declares && part.of.startsWith("new")) return () => this.declared(this.consume(number, T.Name, options));
        return () => this.nameOf(this.consume(number, T.Name, options));
      }
      case "TEXT":
        return () => this.strOf(this.consume(number, T.Text));
      case "NAMES": {
        const isClause = { ARGS: [startsClause(making.statement)] as [ReturnType<typeof startsClause>] };
        return () => this.subrule(number, this.names, isClause);
      }
      case "CODES":
        return () => this.subrule(number, this.codes);
      case "CODE":
        return () => this.subrule(number, this.code);
      case "NUM":
      case "NUMBER":
        return () => this.subrule(number, this.num);
      case "RANGE":
        return () => this.subrule(number, this.range);
      case "DAY":
      case "DATE":
        return this.calling("day", number);
    }
  }

  // ---------------------------------------------------------------- clauses

  /** Reads one of the clauses of a statement into the declaration that is being read. */
  protected clausesOf(making: Making | Statement): () => unknown {
    const made = "rule" in making ? this.making(making) : making;
    const alternatives = Object.entries(made.statement.clauses).map(([field, clause]) =>
      clause === allow ? { ALT: this.anAllow } : this.clause(field, clause, made),
    );
    const number = made.next();
    return alternatives.length === 1 ? alternatives[0]!.ALT : () => this.or(number, alternatives);
  }

  private clause(field: string, { words, follows, empty, many }: Clause, making: Making): IOrAlt<unknown> {
    const { owner } = making.statement;
    const number = making.next();
    const [keyword, ...others] = words.map((word) => K[word]) as [TokenType, ...TokenType[]];
    // A word may come twice, as in `side by side`.
    const more = others.map((type) => ({ type, number: type === keyword ? making.next() : number }));
    const read = follows === undefined || typeof follows === "string" ? undefined : this.reader(follows, making, false, false);
    const block = typeof follows === "string" ? this.blockOf(follows, follows, making) : undefined;
    return {
      ALT: () => {
        const node = this.header as unknown as Fields;
        const word = this.consume(number, keyword);
        if (many !== true && isWritten(node[field])) this.reportRepeated(word, owner);
        for (const { type, number: own } of more) this.consume(own, type);
        if (many === true) {
          const one = read!();
          if (one !== undefined) node[field] = [...(node[field] as readonly unknown[]), one];
        } else if (read !== undefined) {
          const { startOffset: start } = this.LA(1);
          const value = read();
          node[field] = this.passedOver?.word === word ? this.turned(this.passedOver, start, value as Condition | undefined) : value;
        } else node[field] = empty === false || { start: word.startOffset, end: this.end() };
        block?.(node);
      },
    };
  }

  /** Of a condition of who is passed over, which starts at a place and has been read: that of who is asked. Says how that is written. */
  private turned(phrase: Span, start: number, condition: Condition | undefined): Condition | undefined {
    this.passedOver = undefined;
    if (condition === undefined) {
      this.reportLookalike(phrase, "when not");
      return undefined;
    }
    // Parentheses around all of it are no part of the condition.
    const end = this.end();
    const text = this.findings.text.slice(start, end);
    const repaired = (words: string) => ({ start: phrase.start, end, text: words });
    if (condition.kind === "not" && condition.operand !== undefined && condition.start === start) {
      const not = "not".length;
      this.reportLookalike({ start: phrase.start, end: start + not }, "when", repaired(`when ${text.slice(not).trim()}`));
      return condition.operand;
    }
    const isLinked = (condition.kind === "and" || condition.kind === "or") && (condition.start === start || condition.end === end);
    this.reportLookalike(phrase, isLinked ? "when not (…)" : "when not", repaired(isLinked ? `when not (${text})` : `when not ${text}`));
    return { kind: "not", operand: condition, start, end };
  }

  /** A clause that can be said once. */
  private reportRepeated(keyword: IToken, kind: Statement["owner"]): void {
    if (this.RECORDING_PHASE) return;
    this.findings.add("repeated-clause", spanOf(keyword), { clause: keyword.image, kind: message(`kinds.${kind}`) });
  }

  // ---------------------------------------------------------------- blocks

  /** Reads a block into a field of its statement. */
  protected blockOf<Node>(name: BlockName, field: string, { next }: Making, own: Own<Node> = {}): (node: Fields) => void {
    const block = blocks[name];
    if (name === "options") {
      const read = this.calling("options", next());
      return (node) => (node[field] = read());
    }
    const alternatives = this.membersOf(name, own.calls);
    const [number, brace] = [next(), next()];
    const member = alternatives.length === 1 ? alternatives[0]!.ALT : () => this.or(number, alternatives);
    const last = block.members.at(-1)!;
    const nameless = own.nameless ?? (last.words.length > 0 ? undefined : this.calling(last.rule, next()));
    const { before, after } = own as Own<Fields>;
    return (node) => {
      if (this.consume(brace, T.LCurly) === undefined) return;
      const list: unknown[] = [];
      const one = (): void => {
        const other = before !== undefined && before(node);
        if (other === true) return;
        const read = other === false ? member() : other;
        if (read !== undefined) list.push(read);
        if (after !== undefined) after(list);
      };
      this.within(block, () => this.many(number, one), nameless && (() => keep(list, nameless())));
      node[field] = list;
      this.consume(brace, T.RCurly);
    };
  }

  /** The statements of a block, for OR. */
  protected membersOf(name: BlockName, calls: Own<unknown>["calls"] = {}): IOrAlt<unknown>[] {
    const { members } = blocks[name];
    // A word that starts a statement is a name, too: what starts with a name comes last.
    const byName = members.at(-1)!.words.length === 0;
    return members.map(({ rule, words }, i) => ({
      ALT: calls[rule] ?? this.calling(rule, i),
      ...(byName && words.length > 0 && { IGNORE_AMBIGUITIES: true }),
    }));
  }
}

function isText(part: Part): boolean {
  return typeof part === "object" && part.is === "field" && part.field === "text";
}

function isWritten(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

function takesMany(part: Part): boolean {
  return typeof part === "object" && part.is === "slot" && (part.takes === "NAMES" || part.takes === "CODES");
}
