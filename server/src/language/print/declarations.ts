/** What stands at the top of a file: imports, scales, choices, models, mappings and translations. */

import type * as ast from "../ast.ts";
import * as T from "../tokens.ts";
import type { Written } from "../written.ts";
import { apart, membersOf } from "./arrangement.ts";
import { printCondition } from "./expressions.ts";
import type { Pen } from "./pen.ts";

export function printImport(pen: Pen, { library, path }: Written<ast.Import>): void {
  pen.key("import").name(library).text(path);
}

// ---------------------------------------------------------------- scales and choices

export function printScale(pen: Pen, scale: Written<ast.Scale>): void {
  const { name, text, range, codes = [], labelsSome, shown, allows, points = [] } = scale;
  pen.key("scale").name(name).text(text).range(range);
  pen.separated(codes, (code) => pen.num(code));
  if (labelsSome) pen.key("labels").key("some");
  pen.named("shown", shown).allows(allows);
  pen.block(points, (point) => printPoint(pen, point));
}

export function printPoint(pen: Pen, { na, code, label, was }: Written<ast.ScalePoint>): void {
  pen.flag("na", na).num(code).text(label).said("was", was);
}

export function printChoices(pen: Pen, { name, text, allows, options = [] }: Written<ast.Choices>): void {
  pen.key("choices").name(name).text(text).allows(allows);
  pen.block(options, (option) => printOption(pen, option));
}

export function printOption(pen: Pen, option: Written<ast.Option>): void {
  const { name, code, label, specify, specifyRequired, exclusive, missing, was, when } = option;
  pen
    .name(name)
    .num(code)
    .text(label)
    .flag("specify", specify || specifyRequired)
    .flag("required", specifyRequired);
  pen.flag("exclusive", exclusive).flag("missing", missing).said("was", was);
  if (when) printCondition(pen.key("when"), when);
}

// ---------------------------------------------------------------- models and mappings

export function printModel(pen: Pen, { name, text, allows, members = [] }: Written<ast.Model>, write: Write<ast.ModelMember>): void {
  pen.key("model").name(name).text(text).allows(allows);
  pen.block(membersOf(members), write, { apart });
}

/** Prints a member of a block, whatever kind it is. */
export type Write<Node> = (node: Written<Node>) => void;

export function printModelDimension(
  pen: Pen,
  dimension: Written<ast.ModelDimension>,
  write: Write<ast.ModelDimension | ast.Attribute>,
): void {
  printDimensionHeader(pen, dimension);
  const { members = [] } = dimension;
  if (members.length > 0) pen.block(members, write, { apart });
}

/** What a dimension of a model or an instrument says before its block. */
export function printDimensionHeader(pen: Pen, dimension: Written<ast.ModelDimension> | Written<ast.Dimension>): void {
  const { name, text, definition, formative, allows } = dimension;
  pen.key("dimension").name(name).text(text);
  if (definition !== undefined) pen.yielding().said("definition", definition);
  pen.flag("formative", formative).allows(allows);
}

export function printMapping(pen: Pen, { from, to, allows, entries = [] }: Written<ast.Mapping>): void {
  pen.key("mapping").name(from).named("to", to).allows(allows);
  pen.block(entries, (entry) => printMappingEntry(pen, entry));
}

export function printMappingEntry(pen: Pen, { from, to, strength, weight, note, cite }: Written<ast.MappingEntry>): void {
  pen.name(from).sign(T.Arrow).name(to).name(strength);
  if (weight !== undefined) pen.key("weight").num(weight);
  pen.said("note", note).said("cite", cite);
}

// ---------------------------------------------------------------- translations

export function printTranslation(pen: Pen, { language, of, text, entries = [] }: Written<ast.Translation>): void {
  pen.key("translation").name(language).named("of", of).text(text);
  pen.block(entries, (entry) => printTranslationEntry(pen, entry));
}

export function printTranslationEntry(pen: Pen, { key = [], text }: Written<ast.TranslationEntry>): void {
  const [head, tail] = key;
  if (head !== undefined) {
    const written = typeof head === "string" ? head : head.text;
    if (/^-?\d/.test(written)) pen.num({ raw: written });
    else pen.name(head);
  }
  if (tail !== undefined) {
    const code = typeof tail === "string" ? tail : tail.text;
    pen.sign(T.Dot);
    // The code of a number; the label of a band may look like one, and is read the same.
    if (/^-?\d{1,9}$/.test(code)) pen.num({ raw: code });
    else pen.label(tail);
  }
  pen.text(text);
}

// ---------------------------------------------------------------- phrases

export function printPhrases(pen: Pen, { language, allows, entries = [] }: Written<ast.PhraseList>): void {
  pen.key("phrases").name(language).allows(allows);
  pen.block(entries, ({ name, text }) => pen.name(name).text(text));
}
