/** Instruments and what they consist of. */

import type * as ast from "../ast.ts";
import { layOut } from "../layout.ts";
import * as T from "../tokens.ts";
import type { Written } from "../written.ts";
import { apart, membersOf } from "./arrangement.ts";
import { printDimensionHeader, printOption, type Write } from "./declarations.ts";
import { printAnswer, printCondition, printExpression } from "./expressions.ts";
import { Pen } from "./pen.ts";

export function printInstrument(
  pen: Pen,
  { name, text, allows, members = [] }: Written<ast.Instrument>,
  write: Write<ast.InstrumentMember>,
): void {
  pen.key("instrument").name(name).text(text).allows(allows);
  pen.block(membersOf(members), write, { apart });
}

export function printTerm(pen: Pen, { name, text }: Written<ast.Term>): void {
  pen.key("term").name(name).text(text);
}

export function printAdapted(pen: Pen, { from, because }: Written<ast.Adapted>): void {
  pen.key("adapted").said("from", from).said("because", because);
}

// ---------------------------------------------------------------- batteries, dimensions and items

export function printBattery(pen: Pen, battery: Written<ast.Battery>): void {
  const { name, text, scale, code, dimensions, required, optional, allows } = battery;
  pen.key("battery").name(name).text(text).named("scale", scale).named("code", code).listed("dimensions", dimensions);
  pen.flag("required", required).flag("optional", optional).allows(allows);
}

export function printDimension(pen: Pen, dimension: Written<ast.Dimension>, write: Write<ast.Dimension | ast.Item>): void {
  printDimensionHeader(pen, dimension);
  pen.block(dimension.members ?? [], write, { apart });
}

export function printItem(pen: Pen, item: Written<ast.Item>): void {
  const { name, text, poles, reverse, scale, covers, only, required, optional, short, allows, wordings = [] } = item;
  pen.name(name).text(text);
  if (poles) pen.key("poles").text(poles.left).text(poles.right);
  pen.flag("reverse", reverse).named("scale", scale).listed("covers", covers).listed("only", only);
  pen.flag("required", required).flag("optional", optional).named("short", short).allows(allows);
  if (wordings.length > 0) pen.block(wordings, (wording) => printWording(pen, wording));
}

export function printWording(pen: Pen, { battery, text }: Written<ast.Wording>): void {
  pen.name(battery).text(text);
}

// ---------------------------------------------------------------- questions and pages

export function printQuestion(pen: Pen, { name, text, type, required, optional, short, allows }: Written<ast.Question>): void {
  pen.key("question").name(name).text(text);
  if (type) printQuestionType(pen, type);
  pen.flag("required", required).flag("optional", optional).named("short", short).allows(allows);
}

/** More options than these stand each on a line. */
const mostOnOneLine = 2;

export function printQuestionType(pen: Pen, type: Written<ast.QuestionType>): void {
  switch (type.type) {
    case "one":
    case "any":
    case "rank": {
      const { list, options = [], inline } = type;
      pen.key(type.type).key("of").name(list);
      if (list !== undefined || inline === false) return;
      pen.block(options, (option) => printOption(pen, option), { onOneLine: options.length <= mostOnOneLine });
      return;
    }
    case "rankDimensions":
      pen.key("rank").key("dimensions");
      return;
    case "number":
      pen.key("number").range(type.range).said("unit", type.unit);
      return;
    case "text":
      pen.key("text").flag("long", type.long);
      return;
    case "date":
      pen.key("date");
      return;
    case "scale":
      pen.key("scale").name(type.scale);
      return;
    case "share":
      pen.key("share").num(type.total).key("across").key("dimensions");
  }
}

export function printPage(pen: Pen, { name, text, when, allows, members = [] }: Written<ast.Page>): void {
  pen.key("page").name(name).text(text);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows);
  // A list of dimensions goes on behind a comma, and to the end of its line.
  const onOneLine = members.every(
    ({ of = [], byDimension, random }, i) => of.length === 0 || byDimension || random || i === members.length - 1,
  );
  let left = members.length;
  const write = (shown: Written<ast.PageMember>): void => {
    printShown(pen, shown);
    left--;
    if (onOneLine && left > 0) pen.sign(T.Comma);
  };
  pen.block(members, write, { starts: "name", onOneLine });
}

export function printShown(pen: Pen, { name, of, byDimension, random }: Written<ast.PageMember>): void {
  pen.name(name).listed("of", of);
  if (byDimension) pen.key("by").key("dimension");
  if (random) pen.key("order").key("random");
}

// ---------------------------------------------------------------- scores and tests

export function printScore(pen: Pen, { name, text, expression, missing, short, bands = [], bandsSpan, allows }: Written<ast.Score>): void {
  pen.key("score").name(name).text(text).sign(T.Assign);
  printExpression(pen, expression);
  if (missing?.rule === "atLeast") pen.key("missing").key("at").key("least").num(missing.count);
  else if (missing) pen.named("missing", missing.rule);
  pen.named("short", short).allows(allows);
  if (bands.length > 0 || bandsSpan) pen.key("bands").block(bands, (band) => printBand(pen, band));
}

export function printBand(pen: Pen, { label, range, text }: Written<ast.Band>): void {
  pen.label(label).range(range).text(text);
}

export function printTest(pen: Pen, { title, given = [], expect = [] }: Written<ast.Test>): void {
  const lines = [...linesOf("given", given, pen.columns - 2), ...linesOf("expect", expect, pen.columns - 2)];
  pen
    .key("test")
    .text(title)
    .block(lines, ({ word, answers }) => pen.key(word).separated(answers, (answer) => printAnswer(pen, answer)));
}

interface TestLine {
  readonly above?: undefined;
  readonly word: "given" | "expect";
  readonly answers: Written<ast.Assignment>[];
}

/** As many answers on each line as fit. */
function linesOf(word: "given" | "expect", answers: readonly Written<ast.Assignment>[], columns: number): TestLine[] {
  const lines: TestLine[] = [];
  let length = columns;
  for (const answer of answers) {
    const pen = new Pen();
    printAnswer(pen, answer);
    const own = layOut(pen.pieces).join("").length + 2;
    if (length + own > columns) {
      lines.push({ word, answers: [] });
      length = word.length;
    }
    lines.at(-1)!.answers.push(answer);
    length += own;
  }
  return lines;
}
