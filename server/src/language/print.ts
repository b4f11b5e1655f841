/**
 * The printer: a tree, or a part of one, as text in the formatter's layout. What was printed is read as the same tree, and the formatter leaves it as
 * it is.
 *
 * Names are written as they are given: that they are names, that they are free, and that no keyword starts a line where it would be read as one, is
 * for the caller to see to (`names.ts` makes names of words, and `canStart` knows the keywords). Texts may have any letters in them.
 */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type * as ast from "./ast.ts";
import { layOut, width } from "./layout.ts";
import { eolOf } from "./lines.ts";
import { blanksBefore, startsLine } from "./places.ts";
import { apart } from "./print/arrangement.ts";
import * as d from "./print/declarations.ts";
import { printAnswer, printCondition, printExpression } from "./print/expressions.ts";
import * as i from "./print/instruments.ts";
import { Pen } from "./print/pen.ts";
import type { Commented, Written } from "./written.ts";

export { canStart } from "./print/lineStarts.ts";
export type { Written } from "./written.ts";

/** A declaration, or a member of one. */
export type Statement = ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Dimension | ast.Item | ast.Attribute;

/** A file: its imports and declarations. */
export interface WrittenFile {
  readonly declarations: readonly Written<ast.Declaration>[];
}

/** Parts that are no statements of a kind of their own. */
export interface Parts {
  readonly allow: ast.Allow;
  readonly point: ast.ScalePoint;
  readonly option: ast.Option;
  readonly wording: ast.Wording;
  readonly questionType: ast.QuestionType;
  readonly shown: ast.PageMember;
  readonly condition: ast.Condition;
  readonly expression: ast.Expression;
  readonly band: ast.Band;
  readonly answer: ast.Assignment;
  readonly mappingEntry: ast.MappingEntry;
  readonly translationEntry: ast.TranslationEntry;
}

/** Where what is printed is to stand. */
export interface Setting {
  /** What its lines are indented by, but for the first one. */
  readonly indent?: string;
  readonly eol?: string;
}

/** The setting of what stands beside what is at an offset, or in its block. */
export function settingAt(text: SourceText, offset: number, deeper = ""): Required<Setting> {
  return { indent: blanksBefore(text, offset) + deeper, eol: eolOf(text) };
}

/** What stands between the statement at an offset and one that is put beside it: on a line of its own, where the other has one. */
export function separatorAt(text: SourceText, offset: number): string {
  return startsLine(text, offset) ? eolOf(text) + blanksBefore(text, offset) : " ";
}

/** A file, a statement, or several that stand together. Only a file ends in a line end. */
export function print(node: WrittenFile | Written<Statement> | readonly Written<Statement>[], setting: Setting = {}): string {
  if ("declarations" in node) return node.declarations.length === 0 ? "" : print(node.declarations, setting) + (setting.eol ?? "\n");
  return laidOut((pen) => printAll(pen, "kind" in node ? [node] : node), setting);
}

/** A part of a statement, or several lines of the same block. */
export function printPart<Kind extends keyof Parts>(
  kind: Kind,
  part: Written<Parts[Kind]> | readonly Written<Parts[Kind]>[],
  setting: Setting = {},
): string {
  const write = parts[kind] as (pen: Pen, part: Commented) => void;
  const all = (Array.isArray(part) ? part : [part]) as readonly Commented[];
  return laidOut((pen) => pen.statements(all, (each) => write(pen, each)), setting);
}

function laidOut(write: (pen: Pen) => void, { indent = "", eol = "\n" }: Setting): string {
  const pen = new Pen(Math.ceil(indent.length / 2));
  write(pen);
  return layOut(pen.pieces, width - indent.length)
    .map((line, at) => (at === 0 || line === "" ? line : indent + line))
    .join(eol);
}

function printAll(pen: Pen, nodes: readonly Written<Statement>[]): void {
  pen.statements(nodes, (node) => printStatement(pen, node), { apart });
}

function printStatement(pen: Pen, node: Written<Statement>): void {
  const write = (inner: Written<Statement>): void => printStatement(pen, inner);
  switch (node.kind) {
    case "import":
      return d.printImport(pen, node);
    case "scale":
      return d.printScale(pen, node);
    case "choices":
      return d.printChoices(pen, node);
    case "model":
      return d.printModel(pen, node, write);
    case "modelDimension":
      return d.printModelDimension(pen, node, write);
    case "attribute":
      return void pen.name(node.name).text(node.text);
    case "mapping":
      return d.printMapping(pen, node);
    case "translation":
      return d.printTranslation(pen, node);
    case "phrases":
      return d.printPhrases(pen, node);
    case "instrument":
      return i.printInstrument(pen, node, write);
    case "text":
      return i.printText(pen, node);
    case "cite":
      return void pen.said("cite", node.text).said("doi", node.doi);
    case "names":
      return void pen.listed(node.keyword, node.names);
    case "adapted":
      return i.printAdapted(pen, node);
    case "flag":
      return void pen.key(node.keyword);
    case "sure":
      return void pen.named("sure", node.level).said("because", node.because);
    case "allow":
      return void pen.allow(node.allow);
    case "term":
      return i.printTerm(pen, node);
    case "battery":
      return i.printBattery(pen, node);
    case "dimension":
      return i.printDimension(pen, node, write);
    case "item":
      return i.printItem(pen, node);
    case "question":
      return i.printQuestion(pen, node);
    case "given":
      return i.printGiven(pen, node);
    case "note":
      return i.printNote(pen, node);
    case "page":
      return i.printPage(pen, node);
    case "random":
      return i.printRandomPages(pen, node, write);
    case "section":
      return i.printSection(pen, node, write);
    case "stop":
      return i.printStop(pen, node);
    case "repeat":
      return i.printRepeat(pen, node, write);
    case "score":
      return i.printScore(pen, node);
    case "test":
      return i.printTest(pen, node);
  }
}

const parts: { readonly [Kind in keyof Parts]: (pen: Pen, part: Written<Parts[Kind]>) => void } = {
  allow: (pen, allow) => void pen.allow(allow),
  point: d.printPoint,
  option: d.printOption,
  wording: i.printWording,
  questionType: i.printQuestionType,
  shown: i.printShown,
  condition: printCondition,
  expression: printExpression,
  band: i.printBand,
  answer: printAnswer,
  mappingEntry: d.printMappingEntry,
  translationEntry: d.printTranslationEntry,
};
