/** The conditions under which something is shown, and the rules for answers. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Check, ComparisonSign, Condition, Expression, Operand, Path, Span } from "../ast.ts";
import type { Findings } from "../findings.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { endOf } from "../places.ts";
import { rangePhrases, rangeWords } from "../phrases.ts";
import { expecting } from "./blocks.ts";
import { comparisons, FormulaGrammar } from "./formulas.ts";

export class ConditionGrammar extends FormulaGrammar {
  /** The last answer that was compared with something. */
  private compared: (Pick<Span, "end"> & { readonly op: ComparisonSign; readonly subject: Path }) | undefined;

  protected override load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    super.load(tokens, comments, findings);
    this.compared = undefined;
  }

  protected readonly operand: ParserMethod<[], Operand | undefined> = this.rule("operand", () =>
    this.OR({ DEF: this.operands, ERR_MSG: expecting("nameOrNumber") }),
  );

  private readonly operands = [
    { ALT: () => this.named(this.CONSUME(T.Name)) },
    { ALT: () => this.numbered() },
    { ALT: () => this.inQuotes() },
  ];

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

  /** `AND`, `dan` */
  private mendLink(): void {
    // Behind the condition of an option, the next one starts with its name and its code.
    if (this.LA(1).tokenType === T.Name && this.LA(2).tokenType !== T.Number) this.mendWord(links, message("positions.condition"));
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
      calculations.has(after.tokenType) ||
      after.tokenType === T.Assign ||
      after.tokenType === T.Dot ||
      after.tokenType === K.in ||
      after.tokenType === K.includes
    );
  }

  private readonly tests = [
    { GATE: () => !this.isSumInParentheses(), ALT: () => this.SUBRULE(this.inParentheses) },
    { GATE: () => this.LA(2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.answered) },
    { ALT: () => this.SUBRULE(this.comparison) },
  ];

  private readonly inParentheses: ParserMethod<[], Condition | undefined> = this.rule("inParentheses", () => {
    this.CONSUME(T.LParen);
    const condition = this.SUBRULE(this.condition);
    this.CONSUME(T.RParen);
    return condition;
  });

  /** Whether the parenthesis that comes next holds a number: one that is calculated with or compared behind it. Else it holds a condition. */
  private isSumInParentheses(): boolean {
    const { tokens } = this;
    let open = 0;
    let index = this.currIdx + 1;
    for (; index < tokens.length; index++) {
      const type = tokens.typeAt(index);
      if (type === parenthesis.open) open++;
      else if (type === parenthesis.close) open--;
      if (open === 0 || type === brace.open || type === brace.close) break;
    }
    const after = index + 1;
    if (after > this.furthest) this.furthest = after;
    return open === 0 && after < tokens.length && behindNumbers.has(tokens.typeAt(after));
  }

  private readonly answered: ParserMethod<[], Condition> = this.rule("answered", () => {
    const { startOffset: start } = this.CONSUME(K.answered);
    this.CONSUME(T.LParen);
    const subject = this.SUBRULE(this.path);
    this.CONSUME(T.RParen);
    return { kind: "answered", subject, start, end: this.end() };
  });

  private readonly comparison: ParserMethod<[], Condition | undefined> = this.rule("comparison", () => {
    const { startOffset: start } = this.LA(1);
    const link = this.LA(0);
    const left = this.SUBRULE(this.sum);
    const subject = left === undefined || left.kind === "path" ? left : undefined;
    const isAnswer = (): boolean => left === undefined || subject !== undefined;
    const range = this.rangeOf(subject);
    if (range !== undefined) return range;
    this.mendEquals(true);
    if (isAnswer()) this.mendMembership();
    const again = this.comparedAgain(link, left);
    if (again !== undefined) return again;
    return this.OR({
      DEF: [
        {
          ALT: () => {
            const op = this.OR1(this.comparisonSigns) as ComparisonSign;
            const right = this.SUBRULE(this.side);
            const end = this.end();
            this.compared = subject && { op, subject, end };
            return comparing(op, left, right, { start, end });
          },
        },
        {
          GATE: isAnswer,
          ALT: () => {
            this.CONSUME(K.in);
            const values = this.SUBRULE(this.operandList);
            return { kind: "in", subject: subject && pathOf(subject), values, start, end: this.end() } as Condition;
          },
        },
        {
          GATE: isAnswer,
          ALT: () => {
            this.CONSUME(K.includes);
            const value = this.OR2({ DEF: this.operands, ERR_MSG: expecting("name") });
            return { kind: "includes", subject: subject && pathOf(subject), value, start, end: this.end() } as Condition;
          },
        },
      ],
      ERR_MSG: expecting("comparison"),
    });
  });

  /** `mood == bad or good`: the answer that is compared is not said again. */
  private comparedAgain(link: IToken, value: Expression | undefined): Condition | undefined {
    const { compared } = this;
    const operand = value && operandOf(value);
    const next = this.LA(1).tokenType;
    if (compared === undefined || operand === undefined || (link.tokenType !== K.or && link.tokenType !== K.and)) return undefined;
    if (comparisons.has(next) || next === K.in || next === K.includes || (compared.op !== "==" && compared.op !== "!=")) return undefined;
    const { text } = this.findings;
    if (text.slice(compared.end, operand.start).trim() !== link.image) return undefined;
    const { subject, op } = compared;
    const { start, end } = operand;
    const linked = op === "==" ? "or" : "and";
    const span = { start: link.startOffset, end };
    this.reportLookalike(span, `${linked} ${text.slice(subject.start, subject.end)} ${op} ${text.slice(start, end)}`);
    this.compared = { ...compared, end };
    return { kind: "compare", op, subject: undefined, value: operand, start, end };
  }

  /** `age between 17 and 30`, `age in 17..30`: read as its first half, which is enough to go on with. */
  private rangeOf(subject: Extract<Expression, { kind: "path" }> | undefined): Condition | undefined {
    if (subject === undefined || !this.onSameLine(this.LA(1))) return undefined;
    const isEqual = this.LA(1).tokenType === T.Equal || this.LA(1).tokenType === T.Assign;
    const words = isEqual ? 1 : (this.saidNext(rangePhrases)?.count ?? 0);
    if (words === 0) return undefined;
    const lo = this.numberAhead(words + 1);
    if (lo === undefined) return undefined;
    const link = this.LA(lo.next);
    // Of two numbers with a minus between, the difference may be meant.
    const links = link.tokenType === T.DotDot || (!isEqual && (link.tokenType === T.Minus || rangeWords.has(link.image.toLowerCase())));
    const hi = links ? this.numberAhead(lo.next + 1) : undefined;
    if (hi === undefined) return undefined;
    const { start } = subject;
    while (hi.last !== this.LA(0)) this.take();
    const end = endOf(hi.last);
    const { text } = this.findings;
    this.findings.takeBack({ start: subject.end, end });
    const name = text.slice(start, subject.end);
    this.reportLookalike({ start, end }, `${name} >= ${lo.raw} and ${name} <= ${hi.raw}`);
    const value: Operand = { kind: "number", value: +lo.raw, raw: lo.raw, ...lo.span };
    return { kind: "compare", op: ">=", subject: pathOf(subject), value, start, end };
  }

  /** A number that comes as the next token but so many. */
  private numberAhead(
    count: number,
  ): { readonly raw: string; readonly span: Span; readonly last: IToken; readonly next: number } | undefined {
    const first = this.LA(count);
    const isNegative = first.tokenType === T.Minus;
    const last = isNegative ? this.LA(count + 1) : first;
    if (last.tokenType !== T.Number) return undefined;
    const raw = isNegative ? `-${last.image}` : last.image;
    return { raw, span: { start: first.startOffset, end: endOf(last) }, last, next: count + (isNegative ? 2 : 1) };
  }

  /** A rule for an answer, and what is said where it is broken. */
  protected readonly answerCheck: ParserMethod<[], Check> = this.rule("answerCheck", () => {
    const { startOffset: start } = this.LA(0);
    const rule = this.SUBRULE(this.condition);
    const text = this.strOf(this.CONSUME(T.Text));
    return { rule, message: text, start, end: this.end() };
  });

  /** `used dalam (yes, no)` */
  private mendMembership(): void {
    const next = this.LA(1);
    if (next.tokenType === T.Name && this.onSameLine(next)) this.mendWord(membership, message("positions.condition"));
  }
}

/** An answer that is compared with an option or a number; or else two numbers, one of which is calculated. */
function comparing(
  op: ComparisonSign,
  left: Expression | undefined,
  right: Expression | undefined,
  span: { readonly start: number; readonly end: number },
): Condition {
  const value = right && operandOf(right);
  if ((left === undefined || left.kind === "path") && (right === undefined || value !== undefined))
    return { kind: "compare", op, subject: left && pathOf(left), value, ...span };
  return { kind: "holds", expression: { kind: "compare", op, left, right, ...span }, ...span };
}

function pathOf({ segments, start, end }: Extract<Expression, { kind: "path" }>): Path {
  return { segments, start, end };
}

/** A name, a number or a text that stands alone. */
function operandOf(expression: Expression): Operand | undefined {
  const { kind, start, end } = expression;
  switch (kind) {
    case "string":
      return expression;
    case "number":
      return { kind, value: expression.value, raw: expression.raw, start, end };
    case "negate": {
      const { operand } = expression;
      return operand?.kind === "number" ? { kind: "number", value: -operand.value, raw: `-${operand.raw}`, start, end } : undefined;
    }
    case "path":
      return expression.segments.length === 1 ? { kind: "name", ...expression.segments[0]! } : undefined;
    default:
      return undefined;
  }
}

const links = ["and", "or"] as const;
const notWords = ["not"] as const;
const answeredWords = ["answered"] as const;
const membership = ["in", "includes"] as const;

const parenthesis = { open: T.LParen.tokenTypeIdx!, close: T.RParen.tokenTypeIdx! };
const brace = { open: T.LCurly.tokenTypeIdx!, close: T.RCurly.tokenTypeIdx! };
/** What stands behind a number, and behind no condition. */
const behindNumbers: ReadonlySet<number> = new Set(
  [...comparisons, T.Assign, T.Plus, T.Minus, T.Star, T.Slash].map(({ tokenTypeIdx }) => tokenTypeIdx!),
);
/** What makes a word before it a name. A minus may as well belong to what is behind it. */
const calculations: ReadonlySet<unknown> = new Set([T.Plus, T.Star, T.Slash]);
