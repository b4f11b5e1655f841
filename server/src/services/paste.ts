/** What a pasted list can become where it is pasted: items, labels of a scale, or options. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Position } from "vscode-languageserver-types";
import { readLabels } from "../checks/responses/meaning.ts";
import { message, type AnyMessage } from "../messages/message.ts";
import type * as ast from "../language/ast.ts";
import { readPasted } from "../language/pasted.ts";
import { readPastedLabels, type PastedLabel } from "../language/pastedLabels.ts";
import { isStatement, questionAbove, type Unanswered } from "../language/pastedRun.ts";
import { blanksBefore } from "../language/places.ts";
import { printPart, settingAt, type Parts, type Written } from "../language/print.ts";
import { optionsOf } from "../language/pastedOptions.ts";
import type { Program } from "../semantics/program.ts";
import { insertion, type Change } from "./codeActions/action.ts";
import { itemsInPlaceOf } from "./codeActions/pasted.ts";
import { offsetAt } from "./positions.ts";

/** One way to paste. */
export interface Paste {
  readonly as: "items" | "labels" | "options";
  readonly title: AnyMessage;
  /** What is put in where the cursor is. */
  readonly text: string;
  /** What changes elsewhere in the file. */
  readonly elsewhere: readonly Change[];
}

/** A list of one line is one text, and no list. */
const fewest = 2;
/** Of more nobody pastes the labels of answers. */
const mostLabels = 500;

/** How a text can be pasted at a place; nothing where it is no list, or where no list belongs. */
export function pastesAt(program: Program, file: string, position: Position, pasted: string): Paste[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const { parsed } = bound;
  const offset = offsetAt(parsed, position);
  const before = blanksBefore(parsed.text, offset);
  const isOnOwnLine = offset === before.length || /[\r\n]/.test(parsed.text.charAt(offset - before.length - 1));
  const inText = parsed.tokens.firstFrom(offset) - 1;
  if (!isOnOwnLine || (inText >= 0 && parsed.tokens.endAt(inText) > offset)) return [];
  if (pasted.split(/\r\n?|\n/).some((line) => isStatement(line.trim()))) return [];
  const around = blockAt(parsed.tree, offset, parsed.text);
  const at: Cursor = { text: parsed.text, offset, before };
  if (around?.kind === "scale") return asLabels(at, around, readPastedLabels(pasted));
  if (around?.kind === "choices") return asOptions(at, around, around.options, readPastedLabels(pasted));
  if (around?.kind === "question") {
    const { type } = around;
    return type && "options" in type && type.inline ? asOptions(at, around, type.options, readPastedLabels(pasted), around.name?.text) : [];
  }
  const labels = around?.kind === "instrument" ? readPastedLabels(pasted) : [];
  const question = labels.length < fewest || labels.length > mostLabels ? undefined : questionAbove(parsed.text, offset);
  if (question !== undefined) return [asAnswers(at, question, labels)];
  if (around === undefined ? parsed.tree.declarations.length > 0 : around.kind !== "dimension" && around.kind !== "instrument") return [];
  const items = readPasted(pasted);
  if (items.length < fewest) return [];
  const [own, ...elsewhere] = itemsInPlaceOf(bound, { start: offset, end: offset }, items);
  return [
    { as: "items", title: message("actions.pasteItems", { count: items.length }), text: withoutIndent(own!.newText, before), elsewhere },
  ];
}

interface Cursor {
  readonly text: SourceText;
  readonly offset: number;
  /** The blanks before it on its line. */
  readonly before: string;
}

type Around = ast.Scale | ast.Choices | ast.Instrument | ast.Dimension | ast.Question;

/** The innermost declaration in whose block a place is; nothing in others than those that lists belong to, or in none. */
function blockAt(tree: ast.SourceTree, offset: number, text: SourceText): Around | { readonly kind: "other" } | undefined {
  let found: Around | { readonly kind: "other" } | undefined;
  let members: readonly (ast.Span & { readonly kind?: string })[] = tree.declarations;
  for (;;) {
    const inner = members.find(({ start, end }) => start < offset && offset < end);
    if (!inner) return found;
    if (!text.slice(inner.start, offset).includes("{")) return { kind: "other" };
    switch (inner.kind) {
      case "scale":
      case "choices":
      case "question":
        return inner as Around;
      case "instrument":
      case "dimension":
        found = inner as ast.Instrument | ast.Dimension;
        members = (found as ast.Instrument | ast.Dimension).members;
        break;
      default:
        return { kind: "other" };
    }
  }
}

// ---------------------------------------------------------------- labels and options

/** Codes as they are written, or in the order in which the labels rise: from the first, or where they fall, from the last. */
function asLabels(at: Cursor, scale: ast.Scale, labels: readonly PastedLabel[]): Paste[] {
  if (labels.length < fewest || labels.length > mostLabels) return [];
  const used = scale.points.flatMap(({ code }) => (code ? [code.value] : []));
  const from = used.length > 0 ? Math.max(...used) + 1 : (scale.range?.lo?.value ?? 1);
  const codes = codesFor(labels, from);
  const points = labels.map(({ label }, index) => ({ code: codes[index]!, label }));
  const text = lines(at, scale, "point", points);
  return [{ as: "labels", title: message("actions.pasteLabels", { count: labels.length }), text, elsewhere: [] }];
}

function codesFor(labels: readonly PastedLabel[], from: number): number[] {
  if (labels.every(({ code }) => code !== undefined)) return labels.map(({ code }) => code!);
  const { meanings } = readLabels(labels.map(({ label }) => label));
  const values = meanings.map((meaning) => meaning?.value);
  const falls = values.every((value, index) => value !== undefined && (index === 0 || value < values[index - 1]!));
  return labels.map((_, index) => (falls ? from + labels.length - 1 - index : from + index));
}

function asOptions(at: Cursor, list: ast.Span, options: readonly ast.Option[], labels: readonly PastedLabel[], question?: string): Paste[] {
  if (labels.length < fewest || labels.length > mostLabels) return [];
  const pasted = optionsOf(labels, options, question);
  const text = lines(at, list, "option", pasted);
  return [{ as: "options", title: message("actions.pasteOptions", { count: labels.length }), text, elsewhere: [] }];
}

/** The answers of a question above the cursor that has none yet. */
function asAnswers({ text, before }: Cursor, question: Unanswered, labels: readonly PastedLabel[]): Paste {
  const { indent, eol } = settingAt(text, question.start);
  const setting = settingAt(text, question.start, "  ");
  return {
    as: "options",
    title: message("actions.pasteOptions", { count: labels.length }),
    text: withoutIndent(`${setting.indent}${printPart("option", optionsOf(labels, [], question.name), setting)}${eol}${indent}}`, before),
    elsewhere: [insertion(question.end, question.isBegun ? " {" : " one of {")],
  };
}

/** Lines of a declaration's block, to be put in at the cursor. */
function lines<Kind extends keyof Parts>(
  { text, before }: Cursor,
  declaration: ast.Span,
  kind: Kind,
  parts: readonly Written<Parts[Kind]>[],
): string {
  const setting = settingAt(text, declaration.start, "  ");
  return withoutIndent(setting.indent + printPart(kind, parts, setting), before);
}

/** What is written behind blanks that are there already. */
function withoutIndent(lines: string, before: string): string {
  return lines.startsWith(before) ? lines.slice(before.length) : lines.trimStart();
}
