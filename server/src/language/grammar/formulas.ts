/** What is calculated and compared, in scores as in conditions: paths, sums, and comparisons of two of them. */

import type { IToken, ParserMethod, TokenType } from "chevrotain";
import type { AnswerPoints, Category, ComparisonSign, Expression, Name, Operand, Path, TableMember, TableRow } from "../ast.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { comparisonPhrases } from "../phrases.ts";
import { wordFor } from "../vocabulary.ts";
import * as instruments from "../statements/instruments.ts";
import { none } from "../statements/statement.ts";
import { expecting, of } from "./blocks.ts";
import { keep } from "./common.ts";
import { first } from "./reading.ts";
import { ScaleGrammar } from "./scales.ts";

const perWord = ["per"] as const;
const dimensionWord = ["dimension"] as const;

/** Longer chains would overflow the stack of whoever walks the tree. */
const longestChain = 500;

type Binary = Extract<Expression, { kind: "binary" }>;
const binary = (op: string, left: Expression | undefined, right: Expression | undefined): Omit<Binary, "start" | "end"> => ({
  kind: "binary",
  op: op as Binary["op"],
  left,
  right,
});

export class FormulaGrammar extends ScaleGrammar {
  private readonly aSegment = () => {
    this.CONSUME(T.Dot);
    return this.nameOf(this.CONSUME1(T.Name));
  };

  protected readonly path: ParserMethod<[], Path | undefined> = this.rule("path", () => {
    const first = this.nameOf(this.CONSUME(T.Name));
    const second = this.OPTION(this.aSegment);
    if (first === undefined) return undefined;
    return { segments: second === undefined ? [first] : [first, second], start: first.start, end: this.end() };
  });

  protected named(token: IToken | undefined): (Name & { readonly kind: "name" }) | undefined {
    const name = this.nameOf(token);
    return name === undefined ? undefined : { kind: "name", ...name };
  }

  protected numbered(): Extract<Operand, { kind: "number" }> | undefined {
    const num = this.SUBRULE(this.num);
    return num === undefined ? undefined : { kind: "number", ...num };
  }

  protected inQuotes(): Extract<Operand, { kind: "string" }> | undefined {
    const text = this.strOf(this.CONSUME(T.Text));
    return text === undefined ? undefined : { kind: "string", ...text };
  }

  // ---------------------------------------------------------------- sums

  protected readonly sum = this.chain<Expression>("sum", [T.Plus, T.Minus], () => this.product, binary);
  protected readonly product = this.chain<Expression>("product", [T.Star, T.Slash], () => this.unary, binary);

  private readonly unary: ParserMethod<[], Expression | undefined> = this.rule("unary", () => {
    const minuses: number[] = [];
    this.MANY(() => {
      const { startOffset } = this.CONSUME(T.Minus);
      if (this.chainGoesOn(minuses.length + 1)) minuses.push(startOffset);
    });
    const value = this.OR({ DEF: this.values, ERR_MSG: expecting("value") });
    return minuses.reduceRight<Expression | undefined>((operand, start) => ({ kind: "negate", operand, start, end: this.end() }), value);
  });

  private readonly values = [
    { ALT: () => this.SUBRULE(this.constant) },
    { ALT: () => this.SUBRULE(this.group) },
    { GATE: () => this.LA(2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.pointed), IGNORE_AMBIGUITIES: true },
    { GATE: () => this.LA(2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.tabled), IGNORE_AMBIGUITIES: true },
    { GATE: () => this.LA(this.isJoinedFunction() ? 4 : 2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.reference) },
  ];

  private readonly constant: ParserMethod<[], Expression> = this.rule("constant", () => {
    const number = this.CONSUME(T.Number);
    const image = this.numeral(number);
    const start = number.startOffset;
    return { kind: "number", value: +image, raw: image, start, end: this.end() };
  });

  private readonly group: ParserMethod<[], Expression | undefined> = this.rule("group", () => {
    this.CONSUME(T.LParen);
    const inside = this.SUBRULE(this.formula);
    this.CONSUME(T.RParen);
    return inside;
  });

  private readonly call: ParserMethod<[], Expression | undefined> = this.rule("call", () => {
    const name = this.functionName(this.CONSUME(T.Name));
    this.CONSUME(T.LParen);
    const argument = this.SUBRULE(this.formula);
    const more: Expression[] = [];
    const isThrough = !this.RECORDING_PHASE && /^to$/i.test(this.LA(1).image) && T.isName(this.LA(2));
    if (isThrough) {
      this.take();
      keep(more, this.SUBRULE2(this.formula));
    }
    this.MANY(() => {
      this.CONSUME(T.Comma);
      keep(more, this.SUBRULE1(this.formula));
    });
    this.CONSUME(T.RParen);
    this.mendPer();
    const perDimension = this.OPTION({
      // What is said of the whole score stands behind it.
      GATE: () => this.LA(2).tokenType !== K.item,
      DEF: () => {
        const { startOffset: start } = this.CONSUME(K.per);
        this.CONSUME(K.dimension);
        return { start, end: this.end() };
      },
    });
    return {
      kind: "call",
      name,
      argument,
      more: more.length === 0 ? none : more,
      isThrough,
      perDimension,
      start: name.start,
      end: this.end(),
    };
  });

  private readonly pointed: ParserMethod<[], Expression> = this.rule("pointed", () => {
    const { startOffset: start } = this.CONSUME(K.points);
    this.CONSUME(T.LParen);
    const argument = this.SUBRULE(this.formula);
    this.CONSUME(T.RParen);
    const node = { points: none as readonly AnswerPoints[] };
    this.pointsBlock(node);
    return { kind: "points", argument, points: node.points, start, end: this.end() };
  });

  private readonly tabled: ParserMethod<[], Expression> = this.rule("tabled", () => {
    const { startOffset: start } = this.CONSUME(K.table);
    const more: Expression[] = [];
    this.CONSUME(T.LParen);
    const argument = this.SUBRULE(this.formula);
    this.MANY(() => {
      this.CONSUME(T.Comma);
      keep(more, this.SUBRULE1(this.formula));
    });
    this.CONSUME(T.RParen);
    const perItem = this.OPTION(() => {
      const { startOffset: from } = this.CONSUME(K.per);
      this.CONSUME(K.item);
      return { start: from, end: this.end() };
    });
    const node = { rows: none as readonly TableMember[] };
    this.tableBlock(node);
    return { kind: "table", argument, more, perItem, rows: node.rows, start, end: this.end() };
  });

  private readonly pointsBlock = this.blockOf("points", "points", this.making(instruments.score));
  private readonly tableBlock = this.blockOf("table", "rows", this.making(instruments.score));

  protected readonly answerPoints = this.statement<AnswerPoints>(instruments.answerPoints, {
    fields: { answer: () => this.OR({ DEF: this.pointedAnswers, ERR_MSG: expecting("answerPoints") }) },
  });

  private readonly pointedAnswers = [
    { ALT: (): Operand | undefined => this.named(this.CONSUME(K.else, first)), IGNORE_AMBIGUITIES: true },
    { ALT: (): Operand | undefined => this.named(this.CONSUME(T.Name, first)) },
    { ALT: (): Operand | undefined => this.numbered() },
  ];

  protected readonly tableRow = this.statement<TableRow>(instruments.tableRow, {
    fields: {
      cells: () => {
        const cells: Name[] = [];
        keep(cells, this.nameOf(this.CONSUME(T.Name)));
        this.MANY({
          // A name before a text is that of a category.
          GATE: () => !T.isText(this.LA(2)),
          DEF: () => keep(cells, this.nameOf(this.CONSUME1(T.Name))),
        });
        return cells;
      },
    },
  });

  protected readonly category = this.statement<Category>(instruments.category);

  /** `rata-rata(…)`: what a mean is called in Indonesian is no subtraction. */
  private isJoinedFunction(): boolean {
    return this.LA(2).tokenType === T.Minus && /^rata$/i.test(this.LA(1).image) && /^rata$/i.test(this.LA(3).image);
  }

  private functionName(first: IToken): Name {
    if (this.LA(1).tokenType !== T.Minus || this.RECORDING_PHASE) return this.nameOf(first)!;
    this.take();
    const last = this.take();
    return { text: `${first.image}-${last.image}`, start: first.startOffset, end: endOf(last) };
  }

  /** `by dimension`, `tiap dimensi` */
  private mendPer(): void {
    const next = this.LA(1);
    if (next.tokenType !== K.by && next.tokenType !== T.Name) return;
    const after = this.LA(2);
    const isDimension =
      after.tokenType === K.dimension || after.tokenType === K.dimensions || wordFor(after.image, dimensionWord) !== undefined;
    if (!isDimension || wordFor(next.image, perWord) === undefined) return;
    this.reportMisspelt(next, "per", of("score"));
    T.retype(next, K.per);
  }

  private readonly reference: ParserMethod<[], Expression | undefined> = this.rule("reference", () => {
    const path = this.SUBRULE(this.path);
    return path === undefined ? undefined : { kind: "path", ...path };
  });

  /** Operands with signs or words between them, joined from the left. */
  protected chain<Node>(
    name: string,
    types: readonly TokenType[],
    operand: () => ParserMethod<[], Node | undefined>,
    join: (sign: string, left: Node | undefined, right: Node | undefined) => Omit<Node, "start" | "end">,
  ): ParserMethod<[], Node | undefined> {
    const signs = types.map((type) => this.sign(type));
    return this.rule(name, () => {
      const { startOffset: start } = this.LA(1);
      let left = this.SUBRULE(operand());
      let links = 0;
      this.MANY({
        GATE: () => !this.isOption(),
        DEF: () => {
          const sign = this.OR(signs);
          const right = this.SUBRULE1(operand());
          if (this.chainGoesOn(++links)) left = { ...join(sign, left, right), start, end: this.end() } as Node;
        },
      });
      return left;
    });
  }

  /** `or 3 "Or"`, behind the condition of an option: the next one. */
  private isOption(): boolean {
    const next = this.LA(1).tokenType;
    if (next !== K.or && next !== K.and) return false;
    const code = this.LA(2).tokenType === T.Minus ? 3 : 2;
    return this.LA(code).tokenType === T.Number && T.isText(this.LA(code + 1));
  }

  /** A chain of operators is a tree as deep as it is long. */
  protected chainGoesOn(links: number): boolean {
    if (links === longestChain) this.findings.add("nesting-too-deep", spanOf(this.LA(0)), { limit: longestChain });
    return links < longestChain;
  }

  // ---------------------------------------------------------------- comparisons

  /** A sum, or the comparison of two. */
  protected readonly formula: ParserMethod<[], Expression | undefined> = this.rule("formula", () => {
    const branch = this.passBranch();
    if (branch !== undefined) return branch;
    const { startOffset: start } = this.LA(1);
    const left = this.SUBRULE(this.sum);
    this.mendEquals();
    const compared = this.OPTION(() => {
      const op = this.OR(this.comparisonSigns) as ComparisonSign;
      const right = this.SUBRULE(this.side);
      return { kind: "compare", op, left, right, start, end: this.end() } as const;
    });
    return compared ?? left;
  });

  /** `if total > 10 then 1 else 0`: there is no such function, and all of its line belongs to it. */
  private passBranch(): Expression | undefined {
    const [word, behind] = [this.LA(1), this.LA(2)];
    if (word.tokenType !== T.Name || !branches.has(word.image.toLowerCase()) || !this.onSameLine(behind)) return undefined;
    // Before a clause of the score, it is the name of something.
    if (!beginsBranch.has(behind.tokenType)) return undefined;
    const name = this.nameOf(this.take())!;
    while (this.onSameLine(this.LA(1)) && !T.isBrace(this.LA(1))) this.take();
    const end = this.end();
    this.findings.takeBack({ start: name.end, end });
    return { kind: "call", name, argument: undefined, more: none, isThrough: false, perDimension: undefined, start: name.start, end };
  }

  /** What stands behind the sign of a comparison. A text is read for the finding that says what it stands for. */
  protected readonly side: ParserMethod<[], Expression | undefined> = this.rule("side", () =>
    this.OR({ DEF: this.sides, ERR_MSG: expecting("nameOrNumber") }),
  );

  private readonly sides = [
    { ALT: (): Expression | undefined => this.inQuotes() },
    { ALT: (): Expression | undefined => this.SUBRULE(this.sum) },
  ];

  protected readonly comparisonSigns = [...comparisons].map((type) => this.sign(type));

  /** A sign that says what is done. */
  protected sign(type: TokenType): { ALT: () => string } {
    return {
      ALT: () => {
        this.CONSUME(type);
        return type.LABEL!;
      },
    };
  }

  /**
   * A single `=` compares to everybody else, `<>` is a spreadsheet's `!=`, and some write words. Behind an answer in a condition, `at least` is one of
   * them; behind a score it may be what is said of missing answers.
   */
  protected mendEquals(isCondition = false): void {
    const next = this.LA(1);
    if (next.tokenType === T.Assign) this.mendSign(T.Equal, 1);
    else if (next.tokenType === T.Less && this.LA(2).tokenType === T.More) this.mendSign(T.Unequal, 2);
    else if (next.tokenType === T.Equal && this.LA(2).tokenType === T.Assign) this.mendSign(T.Equal, 2);
    else if ((next.tokenType === T.Name || (isCondition && next.tokenType === K.at)) && this.onSameLine(next)) {
      const said = this.saidNext(comparisonPhrases);
      if (said !== undefined) this.mendSign(said.meant, said.count);
    }
  }

  /** Reads some tokens as the sign that they were meant for. */
  private mendSign(sign: TokenType, count: number): void {
    const span = { start: this.LA(1).startOffset, end: endOf(this.LA(count)) };
    this.reportLookalike(span, sign.LABEL!);
    for (let k = 1; k < count; k++) this.take();
    T.retype(this.LA(1), sign);
  }
}

const branches = new Set(["if", "case", "jika", "kalau"]);
const beginsBranch: ReadonlySet<TokenType> = new Set([T.Name, T.Number, K.when, K.not]);

export const comparisons: ReadonlySet<TokenType> = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast]);
