/** What stands at the top of a file: imports, scales, choices, models, mappings and translations. */

import type * as ast from "../ast.ts";
import * as T from "../tokens.ts";
import type { Written } from "../written.ts";
import { apart, membersOf } from "./arrangement.ts";
import type { Pen } from "./pen.ts";

export function printImport(pen: Pen, { library, path }: Written<ast.Import>): void {
  pen.key("import").name(library).text(path);
}

// ---------------------------------------------------------------- scales and choices

export function printScale(pen: Pen, { name, text, range, allows, points = [] }: Written<ast.Scale>): void {
  pen.key("scale").name(name).text(text).range(range).allows(allows);
  pen.block(points, (point) => printPoint(pen, point));
}

export function printPoint(pen: Pen, { na, code, label }: Written<ast.ScalePoint>): void {
  pen.flag("na", na).num(code).text(label);
}

export function printChoices(pen: Pen, { name, text, allows, options = [] }: Written<ast.Choices>): void {
  pen.key("choices").name(name).text(text).allows(allows);
  pen.block(options, (option) => printOption(pen, option));
}

export function printOption(pen: Pen, { name, code, label, specify, exclusive, missing }: Written<ast.Option>): void {
  pen.name(name).num(code).text(label).flag("specify", specify).flag("exclusive", exclusive).flag("missing", missing);
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
  if (tail !== undefined) pen.sign(T.Dot).label(tail);
  pen.text(text);
}
