/** Instruments and what they consist of. */

import type * as ast from "../ast.ts";
import { layOut } from "../layout.ts";
import * as T from "../tokens.ts";
import type { Written } from "../written.ts";
import { apart, isRead, membersOf } from "./arrangement.ts";
import { printDimensionHeader, printOption, type Write } from "./declarations.ts";
import { printAnswer, printCondition, printExpression } from "./expressions.ts";
import { Pen, textOf } from "./pen.ts";

export function printInstrument(
  pen: Pen,
  { name, text, allows, members = [] }: Written<ast.Instrument>,
  write: Write<ast.InstrumentMember>,
): void {
  pen.key("instrument").name(name).text(text).allows(allows);
  pen.block(membersOf(members), write, { apart });
}

export function printText(pen: Pen, member: Written<ast.TextMember>): void {
  const { keyword, text, when, refused } = member;
  pen.key(keyword).text(text, isRead(member)).said("refused", refused);
  if (when) printCondition(pen.yielding().key("when"), when);
}

export function printTerm(pen: Pen, { name, text }: Written<ast.Term>): void {
  pen.key("term").name(name).text(text);
}

export function printAdapted(pen: Pen, { from, because }: Written<ast.Adapted>): void {
  pen.key("adapted").said("from", from).said("because", because);
}

// ---------------------------------------------------------------- batteries, dimensions and items

export function printBattery(pen: Pen, battery: Written<ast.Battery>): void {
  const { name, text, scale, code, dimensions, hint, required, optional, allows } = battery;
  pen.key("battery").name(name).text(text).named("scale", scale).named("code", code).listed("dimensions", dimensions).said("hint", hint);
  pen.flag("required", required).flag("optional", optional).allows(allows);
}

export function printDimension(pen: Pen, dimension: Written<ast.Dimension>, write: Write<ast.Dimension | ast.Item>): void {
  printDimensionHeader(pen, dimension);
  pen.block(dimension.members ?? [], write, { apart });
}

export function printItem(pen: Pen, item: Written<ast.Item>): void {
  const { name, text, poles, reverse, scale, covers, only, hint, required, optional, short, was, when, allows, wordings = [] } = item;
  pen.name(name).text(text);
  if (poles) pen.key("poles").text(poles.left).text(poles.right);
  pen.flag("reverse", reverse).named("scale", scale).listed("covers", covers).listed("only", only).said("hint", hint);
  pen.flag("required", required).flag("optional", optional).named("short", short).said("was", was);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows);
  if (wordings.length > 0) pen.block(wordings, (wording) => printWording(pen, wording));
}

export function printWording(pen: Pen, { battery, text, was }: Written<ast.Wording>): void {
  pen.name(battery).text(text).said("was", was);
}

// ---------------------------------------------------------------- questions and pages

export function printQuestion(pen: Pen, question: Written<ast.Question>): void {
  const { name, text, type, hint, random, required, optional, short, shown, was, when, checks = [], allows } = question;
  pen.key("question").name(name).text(text);
  if (type) printQuestionType(pen, type);
  pen.said("hint", hint);
  if (random) pen.key("order").key("random");
  pen.flag("required", required).flag("optional", optional).named("short", short).named("shown", shown).said("was", was);
  if (when) printCondition(pen.yielding().key("when"), when);
  for (const { rule, message } of checks) {
    pen.key("check");
    printCondition(pen, rule);
    pen.text(message);
  }
  pen.allows(allows);
}

export function printNote(pen: Pen, { name, text, when, allows }: Written<ast.Note>): void {
  pen.key("note").name(name).text(text);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows);
}

export function printGiven(pen: Pen, { name, text, type, fromLink, atRandom, short, was, allows }: Written<ast.Given>): void {
  pen.key("given").name(name).text(text);
  if (type) printQuestionType(pen, type);
  if (fromLink) pen.key("from").key("link");
  if (atRandom) pen.key("at").key("random");
  pen.named("short", short).said("was", was).allows(allows);
}

/** Behind `rank` these are words of the question, and behind `rank of` the names of lists. */
const isAfterRank: ReadonlySet<string> = new Set(["dimensions", "of"]);

/** More options than these stand each on a line. */
const mostOnOneLine = 2;

export function printQuestionType(pen: Pen, type: Written<ast.QuestionType>): void {
  switch (type.type) {
    case "one":
    case "any":
    case "rank": {
      const { list, chosen, options = [], inline } = type;
      pen.key(type.type);
      // `rank channels chosen` says no more with `of`, unless the list has the name of a word that may follow.
      if (type.type !== "rank" || !chosen || (list !== undefined && isAfterRank.has(textOf(list)))) pen.key("of");
      pen.name(list).flag("chosen", list !== undefined && chosen);
      if (list === undefined && inline !== false)
        pen.block(options, (option) => printOption(pen, option), { onOneLine: options.length <= mostOnOneLine });
      if (type.type === "any") printBounds(pen, type);
      return;
    }
    case "rankDimensions":
      pen.key("rank").key("dimensions");
      return;
    case "number":
      pen.key("number").range(type.range);
      for (const { code, label } of type.missing ?? []) pen.key("na").num(code).text(label);
      pen.said("unit", type.unit);
      return;
    case "text":
      pen.key("text").flag("long", type.long).name(type.format).said("like", type.like);
      printBounds(pen, type);
      return;
    case "date":
      pen.key("date");
      if (type.lo !== undefined || type.hi !== undefined) pen.name(type.lo).sign(T.DotDot).name(type.hi);
      return;
    case "time":
    case "place":
    case "file":
    case "image":
      pen.key(type.type);
      return;
    case "scale":
      pen.key("scale").name(type.scale);
      return;
    case "share":
      pen.key("share").num(type.total).key("across").key("dimensions");
  }
}

function printBounds(pen: Pen, { least, most }: { readonly least?: Bound; readonly most?: Bound }): void {
  if (least !== undefined) pen.key("at").key("least").num(least);
  if (most !== undefined) pen.key("at").key("most").num(most);
}

type Bound = Written<ast.Num> | undefined;

export function printPage(pen: Pen, { name, text, when, allows, members = [] }: Written<ast.Page>): void {
  pen.key("page").name(name).text(text);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows);
  // A list of names goes on behind a comma, and to the end of its line.
  const onOneLine = members.every((member, i) => !endsInList(member) || i === members.length - 1);
  let left = members.length;
  const write = (shown: Written<ast.PageMember>): void => {
    printShown(pen, shown);
    left--;
    if (onOneLine && left > 0) pen.sign(T.Comma);
  };
  pen.block(members, write, { starts: "name", onOneLine });
}

function endsInList({ of = [], byDimension, order, draw, sideBySide, itemByItem }: Written<ast.PageMember>): boolean {
  if (draw !== undefined || sideBySide || itemByItem) return false;
  return order ? order.random !== true : of.length > 0 && !byDimension;
}

export function printRandomPages(pen: Pen, { members = [] }: Written<ast.RandomPages>, write: Write<ast.Page>): void {
  pen.key("random").block(members, write);
}

export function printSection(pen: Pen, section: Written<ast.Section>, write: Write<ast.SectionMember>): void {
  const { name, text, when, allows, members = [] } = section;
  pen.key("section").name(name).text(text);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows).block(members, write, { apart });
}

export function printStop(pen: Pen, { name, text, when, allows }: Written<ast.Stop>): void {
  pen.key("stop").name(name).text(text);
  if (when) printCondition(pen.yielding().key("when"), when);
  pen.allows(allows);
}

export function printShown(pen: Pen, member: Written<ast.PageMember>): void {
  const { name, item, of, byDimension, order, draw, sideBySide, itemByItem } = member;
  pen.name(name);
  if (item !== undefined) pen.sign(T.Dot).name(item);
  pen.listed("of", of);
  if (byDimension) pen.key("by").key("dimension");
  if (order?.random === true) pen.key("order").key("random");
  else if (order) pen.listed("order", order.items);
  if (draw !== undefined) pen.key("draw").num(draw);
  if (sideBySide) pen.key("side").key("by").key("side");
  if (itemByItem) pen.key("item").key("by").key("item");
}

export function printRepeat(pen: Pen, repeat: Written<ast.Repeat>, write: Write<ast.RepeatMember>): void {
  const { name, text, over, allows, members = [] } = repeat;
  pen.key("repeat").name(name).text(text);
  if (over?.kind === "options") pen.named("for", over.of).flag("chosen", over.chosen);
  else if (over) pen.range(over.range).named("by", over.by);
  pen.allows(allows).block(members, write, { apart });
}

// ---------------------------------------------------------------- scores and tests

export function printScore(pen: Pen, score: Written<ast.Score>): void {
  const { name, text, expression, perItem, missing, short, bands = [], bandsSpan, allows } = score;
  pen.key("score").name(name).text(text).sign(T.Assign);
  printExpression(pen, expression);
  if (perItem) pen.key("per").key("item");
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
