/** Conditions and calculations, with the parentheses that they need, and the answers of tests. */

import type * as ast from "../ast.ts";
import * as T from "../tokens.ts";
import type { Written } from "../written.ts";
import { decimal, type Pen } from "./pen.ts";

/** How closely conditions bind. */
const conditions = { or: 1, and: 2, not: 3 } as const;

/** @param least what binds less closely stands in parentheses */
export function printCondition(pen: Pen, condition: Written<ast.Condition> | undefined, least = 0): void {
  if (condition === undefined) return;
  switch (condition.kind) {
    case "or":
    case "and":
    case "not": {
      const level = conditions[condition.kind];
      inParentheses(pen, level < least, () => {
        if (condition.kind === "not") {
          pen.key("not");
          printCondition(pen, condition.operand, level);
          return;
        }
        printCondition(pen, condition.left, level);
        pen.yielding().key(condition.kind);
        printCondition(pen, condition.right, level + 1);
      });
      return;
    }
    case "answered":
      pen.word("answered", true).sign(T.LParen).path(condition.subject).sign(T.RParen);
      return;
    case "compare":
      pen.path(condition.subject).word(condition.op);
      printOperand(pen, condition.value);
      return;
    case "in":
      pen.path(condition.subject).key("in");
      printList(pen, condition.values);
      return;
    case "includes":
      pen.path(condition.subject).key("includes");
      printOperand(pen, condition.value);
      return;
    case "holds":
      printExpression(pen, condition.expression);
  }
}

/** How closely formulas bind. */
const formulas = { comparison: 1, sum: 2, product: 3, minus: 4 } as const;

const signs = { "+": T.Plus, "-": T.Minus, "*": T.Star, "/": T.Slash } as const;

/** @param least what binds less closely stands in parentheses */
export function printExpression(pen: Pen, expression: Written<ast.Expression> | undefined, least = 0): void {
  if (expression === undefined) return;
  switch (expression.kind) {
    case "number":
      pen.num({ raw: expression.raw ?? decimal(expression.value) });
      return;
    case "path":
      pen.path(expression);
      return;
    case "binary": {
      const level = expression.op === "+" || expression.op === "-" ? formulas.sum : formulas.product;
      inParentheses(pen, level < least, () => {
        printExpression(pen, expression.left, level);
        pen.sign(signs[expression.op]);
        printExpression(pen, expression.right, level + 1);
      });
      return;
    }
    case "negate":
      pen.sign(T.Minus, true);
      printExpression(pen, expression.operand, formulas.minus);
      return;
    case "compare":
      inParentheses(pen, formulas.comparison < least, () => {
        printExpression(pen, expression.left, formulas.sum);
        pen.word(expression.op);
        printExpression(pen, expression.right, formulas.sum);
      });
      return;
    case "string":
      pen.text(expression);
      return;
    case "call": {
      const { name, argument, more = [], isThrough, perDimension } = expression;
      pen.word(typeof name === "string" ? name : name.text, true).sign(T.LParen);
      printExpression(pen, argument);
      more.forEach((each, i) => {
        if (isThrough === true && i === 0) pen.key("to");
        else pen.sign(T.Comma);
        printExpression(pen, each);
      });
      pen.sign(T.RParen);
      if (perDimension) pen.key("per").key("dimension");
      return;
    }
    case "points": {
      const { argument, points = [] } = expression;
      pen.word("points", true).sign(T.LParen);
      printExpression(pen, argument);
      printPoints(pen.sign(T.RParen), points);
      return;
    }
    case "table": {
      const { argument, more = [], perItem, rows = [] } = expression;
      pen
        .word("table", true)
        .sign(T.LParen)
        .separated(argument ? [argument, ...more] : more, (each) => printExpression(pen, each));
      pen.sign(T.RParen);
      if (perItem) pen.key("per").key("item");
      pen.block(rows, (row) => printTableMember(pen, row));
    }
  }
}

/** More points than these stand each on a line. */
const mostOnOneLine = 4;

function printPoints(pen: Pen, points: readonly Written<ast.AnswerPoints>[]): void {
  const onOneLine = points.length <= mostOnOneLine;
  let left = points.length;
  const write = ({ answer, value }: Written<ast.AnswerPoints>): void => {
    printOperand(pen, answer);
    pen.num(value);
    left--;
    if (onOneLine && left > 0) pen.sign(T.Comma);
  };
  pen.block(points, write, { onOneLine });
}

function printTableMember(pen: Pen, member: Written<ast.TableMember>): void {
  if (member.kind === "category") pen.name(member.name).text(member.text);
  else {
    pen.num(member.code);
    for (const cell of member.cells ?? []) pen.name(cell);
  }
}

function inParentheses(pen: Pen, needed: boolean, write: () => void): void {
  if (needed) pen.sign(T.LParen);
  write();
  if (needed) pen.sign(T.RParen);
}

export function printAnswer(pen: Pen, { subject, value }: Written<ast.Assignment>): void {
  pen.path(subject).sign(T.Assign);
  if (value?.kind === "list") printList(pen, value.values);
  else printOperand(pen, value);
}

function printList(pen: Pen, values: readonly Written<ast.Operand>[] = []): void {
  pen
    .sign(T.LParen)
    .separated(values, (value) => printOperand(pen, value))
    .sign(T.RParen);
}

function printOperand(pen: Pen, operand: Written<ast.Operand> | undefined): void {
  if (operand?.kind === "number") pen.num({ raw: operand.raw ?? decimal(operand.value) });
  else if (operand?.kind === "name") pen.name(operand);
  else pen.text(operand);
}
