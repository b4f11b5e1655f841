/** Paths, and the conditions under which a page is shown. */

import type { IToken, ParserMethod, TokenType } from "chevrotain";
import type { Condition, Name, Operand, Path } from "../ast.ts";
import { replace } from "../findings.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { expecting } from "./blocks.ts";
import { ScaleGrammar } from "./scales.ts";

type Comparison = Extract<Condition, { kind: "compare" }>["op"];

/** Longer chains would overflow the stack of whoever walks the tree. */
const longestChain = 500;

export class ConditionGrammar extends ScaleGrammar {
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

  protected readonly operand: ParserMethod<[], Operand | undefined> = this.rule("operand", () =>
    this.OR({ DEF: this.operands, ERR_MSG: expecting("nameOrNumber") }),
  );

  private readonly operands = [
    { ALT: () => this.named(this.CONSUME(T.Name)) },
    { ALT: () => this.numbered() },
    { ALT: () => this.inQuotes() },
  ];

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

  /** `(a, b)` */
  protected readonly operandList: ParserMethod<[], readonly Operand[]> = this.rule("operandList", () => {
    const list: Operand[] = [];
    const read = (operand: Operand | undefined): void => {
      if (operand !== undefined) list.push(operand);
    };
    this.CONSUME(T.LParen);
    read(this.SUBRULE(this.operand));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      read(this.SUBRULE1(this.operand));
    });
    this.CONSUME(T.RParen);
    return list;
  });

  // ---------------------------------------------------------------- conditions

  protected readonly condition = this.chain<Condition>(
    "condition",
    [K.or],
    () => this.conjunction,
    (_, left, right) => ({ kind: "or", left, right }),
  );
  protected readonly conjunction: ParserMethod<[], Condition | undefined> = this.chain<Condition>(
    "conjunction",
    [K.and],
    () => this.negation,
    (_, left, right) => ({ kind: "and", left, right }),
  );

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
      this.MANY(() => {
        const sign = this.OR(signs);
        const right = this.SUBRULE1(operand());
        if (this.chainGoesOn(++links)) left = { ...join(sign, left, right), start, end: this.end() } as Node;
      });
      return left;
    });
  }

  /** A chain of operators is a tree as deep as it is long. */
  protected chainGoesOn(links: number): boolean {
    if (links === longestChain) this.findings.add("nesting-too-deep", spanOf(this.LA(0)), { limit: longestChain });
    return links < longestChain;
  }

  /** `AND`, `dan` */
  private mendLink(): void {
    if (this.LA(1).tokenType === T.Name) this.mendWord(links, message("positions.condition"));
  }

  /** `NOT used == yes`, `tidak (…)` */
  private mendNot(): void {
    const next = this.LA(1);
    if (next.tokenType !== T.Name) return;
    const after = this.LA(2);
    if ((T.isName(after) && after.tokenType !== K.in && after.tokenType !== K.includes) || after.tokenType === T.LParen)
      this.mendWord(notWords, message("positions.condition"));
    if (after.tokenType === T.LParen) this.mendWord(answeredWords, message("positions.condition"));
  }

  private readonly negation: ParserMethod<[], Condition | undefined> = this.rule("negation", () => {
    const nots: number[] = [];
    this.mendNot();
    this.MANY({
      GATE: () => !this.isSubject(this.LA(2)),
      DEF: () => {
        const { startOffset } = this.CONSUME(K.not);
        if (this.chainGoesOn(nots.length + 1)) nots.push(startOffset);
      },
    });
    const condition = this.OR({ DEF: this.tests, ERR_MSG: expecting("condition") });
    this.mendLink();
    return nots.reduceRight<Condition | undefined>((operand, start) => ({ kind: "not", operand, start, end: this.end() }), condition);
  });

  /** Whether the word before `after` is the subject of a comparison, and so a name whatever it says. */
  private isSubject(after: IToken): boolean {
    return (
      comparisons.has(after.tokenType) ||
      after.tokenType === T.Assign ||
      after.tokenType === T.Dot ||
      after.tokenType === K.in ||
      after.tokenType === K.includes
    );
  }

  private readonly tests = [
    { ALT: () => this.SUBRULE(this.inParentheses) },
    { GATE: () => this.LA(2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.answered) },
    { ALT: () => this.SUBRULE(this.comparison) },
  ];

  private readonly inParentheses: ParserMethod<[], Condition | undefined> = this.rule("inParentheses", () => {
    this.CONSUME(T.LParen);
    const condition = this.SUBRULE(this.condition);
    this.CONSUME(T.RParen);
    return condition;
  });

  private readonly answered: ParserMethod<[], Condition> = this.rule("answered", () => {
    const { startOffset: start } = this.CONSUME(K.answered);
    this.CONSUME(T.LParen);
    const subject = this.SUBRULE(this.path);
    this.CONSUME(T.RParen);
    return { kind: "answered", subject, start, end: this.end() };
  });

  private readonly comparison: ParserMethod<[], Condition | undefined> = this.rule("comparison", () => {
    const { startOffset: start } = this.LA(1);
    const subject = this.SUBRULE(this.path);
    this.mendEquals();
    return this.OR({
      DEF: [
        {
          ALT: () => {
            const op = this.OR1(this.comparisonSigns) as Comparison;
            const value = this.SUBRULE(this.operand);
            return { kind: "compare", op, subject, value, start, end: this.end() } as Condition;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.in);
            const values = this.SUBRULE(this.operandList);
            return { kind: "in", subject, values, start, end: this.end() } as Condition;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.includes);
            const value = this.OR2({ DEF: this.operands, ERR_MSG: expecting("name") });
            return { kind: "includes", subject, value, start, end: this.end() } as Condition;
          },
        },
      ],
      ERR_MSG: expecting("comparison"),
    });
  });

  private readonly comparisonSigns = [...comparisons].map((type) => this.sign(type));

  /** A sign that says what is done. */
  protected sign(type: TokenType): { ALT: () => string } {
    return {
      ALT: () => {
        this.CONSUME(type);
        return type.LABEL!;
      },
    };
  }

  /** A single `=` compares to everybody else, `<>` is a spreadsheet's `!=`, and some write words. */
  private mendEquals(): void {
    const next = this.LA(1);
    if (next.tokenType === T.Assign) this.mendSign(T.Equal, 1);
    else if (next.tokenType === T.Less && this.LA(2).tokenType === T.More) this.mendSign(T.Unequal, 2);
    else if (next.tokenType === T.Equal && this.LA(2).tokenType === T.Assign) this.mendSign(T.Equal, 2);
    else if (next.tokenType === T.Name && this.onSameLine(next)) {
      const sign = signsByWord.get(next.image.toLowerCase());
      if (sign !== undefined) this.mendSign(sign, 1);
      else this.mendWord(membership, message("positions.condition"));
    }
  }

  /** Reads some tokens as the sign that they were meant for. */
  private mendSign(sign: TokenType, count: number): void {
    const span = { start: this.LA(1).startOffset, end: endOf(this.LA(count)) };
    const meant = sign.LABEL!;
    this.findings.add(
      "lookalike",
      span,
      { found: this.findings.text.slice(span.start, span.end), meant },
      { fixes: [replace(message("fixes.write", { text: meant }), span, meant)] },
    );
    for (let k = 1; k < count; k++) this.take();
    T.retype(this.LA(1), sign);
  }
}

const links = ["and", "or"] as const;
const notWords = ["not"] as const;
const answeredWords = ["answered"] as const;
const membership = ["in", "includes"] as const;
/** Comparisons in words, of SPSS, of English and of Indonesian. */
const signsByWord: ReadonlyMap<string, TokenType> = new Map<string, TokenType>([
  ["is", T.Equal],
  ["eq", T.Equal],
  ["equals", T.Equal],
  ["adalah", T.Equal],
  ["ne", T.Unequal],
  ["gt", T.More],
  ["ge", T.AtLeast],
  ["lt", T.Less],
  ["le", T.AtMost],
]);

const comparisons = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast]);
