/** Types what gives answers other values: points for named answers, and tables for pairs of codes. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { scaleOf } from "./answers.ts";
import { codesOf, pointCount } from "./bindLists.ts";
import { categoriesOf, kanoCategories, kanoRows } from "./categories.ts";
import type { Report } from "./report.ts";
import { nameKey } from "./nameRules.ts";
import type * as s from "./symbols.ts";

type Points = Extract<ast.Expression, { kind: "points" }>;
type Table = Extract<ast.Expression, { kind: "table" }>;
type Call = Extract<ast.Expression, { kind: "call" }>;

/** What an answer can be: its codes in ascending order, by the names that the author has for them, and those that count as no answer. */
interface Coded {
  readonly codes: readonly number[];
  readonly named: ReadonlyMap<string, number> | undefined;
  /** The names and the codes of answers that are none. */
  readonly missing: ReadonlySet<string>;
}

/** The most codes that a table or points may be of: no scale and no list is as long. */
const mostCodes = 1_000;

/** What a value can be, where it is an answer with codes or a result with names; nothing where it is a quantity. */
function codedOf(value: s.Typed): Coded | undefined {
  switch (value.kind) {
    case "question": {
      const { type } = value.question;
      if (type?.kind === "scale") return onScales([type.scale]);
      if (type?.kind !== "one") return undefined;
      const counted = type.options.filter(({ decl }) => !decl.missing);
      return {
        codes: counted.map(({ code }) => code).toSorted((a, b) => a - b),
        named: new Map(counted.map(({ name, code }) => [name, code])),
        missing: new Set(type.options.flatMap(({ decl, name }) => (decl.missing ? [name] : []))),
      };
    }
    case "answer":
      return onScales([scaleOf(value.item, value.battery)]);
    case "battery":
      return value.shape.kind === "items"
        ? onScales([...new Set(value.shape.items.map((item) => scaleOf(item, value.battery)))])
        : undefined;
    default: {
      const categories = categoriesOf(value);
      return (
        categories && {
          codes: categories.map(({ code }) => code),
          named: new Map(categories.map(({ name, code }) => [name, code])),
          missing: new Set(),
        }
      );
    }
  }
}

function onScales(scales: readonly (s.ScaleSymbol | undefined)[]): Coded | undefined {
  const codes = new Set<number>();
  const missing = new Set<string>();
  for (const scale of scales) {
    if (!scale || pointCount(scale) > mostCodes) return undefined;
    for (const code of codesOf(scale)) codes.add(code);
    for (const { code } of scale.missing) missing.add(String(code));
  }
  return { codes: [...codes].sort((a, b) => a - b), named: undefined, missing };
}

/** What each answer counts. */
export function typePoints(points: Points, argument: s.Typed, report: Report): s.Typed | undefined {
  const coded = codedOf(argument);
  if (!coded) {
    report.add("points-without-codes", points.argument ?? points, {});
    return undefined;
  }
  const given = new Map<number, number>();
  const names = coded.named ? [...coded.named.keys()] : coded.codes.map(String);
  let otherwise: number | undefined;
  let isWhole = true;
  for (const { answer, value } of points.points) {
    if (!answer || !value) return undefined;
    if (isElse(answer)) {
      if (otherwise !== undefined) isWhole = twice(answer, report);
      otherwise = value.value;
      continue;
    }
    const code = codeNamed(answer, coded);
    if (code === undefined) {
      isWhole = false;
      reportUnknown(answer, coded, names, report);
    } else if (given.has(code)) isWhole = twice(answer, report);
    else given.set(code, value.value);
  }
  const lacking = coded.codes.filter((code) => !given.has(code));
  if (lacking.length > 0 && otherwise === undefined && isWhole) {
    const said = lacking.map((code) => nameOfCode(code, coded));
    report.add("points-incomplete", points, { answers: shown(said) }, { fixes: [withElse(points)] });
    return undefined;
  }
  if (!isWhole) return undefined;
  const all = coded.codes.map((code) => [code, given.get(code) ?? otherwise!] as const);
  return { kind: "points", argument, points: new Map(all), shape: argument.shape, span: points };
}

/** Whether it is the word that speaks for all other answers, which no option has for its name. */
function isElse(answer: ast.Operand): boolean {
  return answer.kind === "name" && answer.text === "else";
}

function twice(answer: ast.Operand, report: Report): false {
  report.add("points-twice", answer, { answer: written(answer) });
  return false;
}

function codeNamed(answer: ast.Operand, { codes, named }: Coded): number | undefined {
  if (answer.kind === "name") return named?.get(answer.text);
  return answer.kind === "number" && !named && codes.includes(answer.value) ? answer.value : undefined;
}

function reportUnknown(answer: ast.Operand, coded: Coded, names: readonly string[], report: Report): void {
  const said = written(answer);
  if (coded.missing.has(said)) report.add("points-unknown", answer, { answer: said, hint: message("hints.noAnswerItself") });
  else {
    // By its code, where it has a name.
    const meant = answer.kind === "number" && coded.named && [...coded.named].find(([, code]) => code === answer.value)?.[0];
    const hint: Message = meant ? message("hints.writeName", { name: meant }) : message("hints.takesOneOf", { names: shown(names) });
    report.add("points-unknown", answer, { answer: said, hint }, { fixes: meant ? [changeTo(answer, meant)] : [] });
  }
}

function written(answer: ast.Operand): string {
  return answer.kind === "name" ? answer.text : answer.kind === "number" ? answer.raw : answer.value;
}

function nameOfCode(code: number, { named }: Coded): string {
  return (named && [...named].find(([, own]) => own === code)?.[0]) ?? String(code);
}

function shown(names: readonly string[]): readonly string[] {
  return names.length <= 7 ? names : [...names.slice(0, 6), "…"];
}

/** `else 0` behind the last of the points. */
function withElse(points: Points): Fix {
  const at = points.points.at(-1)?.end ?? points.end - 1;
  return {
    title: message("fixes.addText", { text: "else 0" }),
    edits: [{ span: { start: at, end: at }, newText: points.points.length === 0 ? " else 0 " : ", else 0" }],
    isGuess: true,
  };
}

// ---------------------------------------------------------------- tables

/** The two answers of a table, which are of the same items where they are of items. */
export interface Pair {
  readonly left: s.Typed;
  readonly right: s.Typed;
  readonly shape: s.Shape;
}

/** A result for each pair of codes. */
export function typeTable(table: Table, { left, right, shape }: Pair, report: Report): s.Typed | undefined {
  const [rowCodes, columnCodes] = [codedOf(left)?.codes, codedOf(right)?.codes];
  if (!rowCodes || !columnCodes) {
    report.add("points-without-codes", (rowCodes ? table.more[0] : table.argument) ?? table, {});
    return undefined;
  }
  const categories = new Map<string, s.CategorySymbol & { text: ast.Str | undefined }>();
  const keys = new Map<string, string>();
  const rows = new Map<number, ReadonlyMap<number, number>>();
  let isWhole = true;
  for (const row of table.rows) {
    if (row.kind !== "row" || !row.code) continue;
    const { code, cells } = row;
    const isKnown = rowCodes.includes(code.value);
    if (!isKnown || rows.has(code.value)) {
      isWhole = false;
      const codes = rowCodes.map(String);
      report.add("table-row", code, {
        code: code.raw,
        hint: isKnown ? message("hints.rowTwice") : message("hints.takesOneOf", { names: shown(codes) }),
      });
      continue;
    }
    if (cells.length !== columnCodes.length) {
      isWhole = false;
      report.add("table-cells", row, {
        code: code.raw,
        count: cells.length,
        expected: columnCodes.length,
        codes: shown(columnCodes.map(String)),
      });
    }
    for (const { text, start, end } of cells) {
      if (categories.has(text)) continue;
      const same = keys.get(nameKey(text));
      if (same === undefined) keys.set(nameKey(text), text);
      else {
        isWhole = false;
        const fix = changeTo({ start, end }, same);
        // All that are written so, as each of them would have it otherwise.
        const alike = table.rows.flatMap((each) => (each.kind === "row" ? each.cells.filter((cell) => cell.text === text) : []));
        const edits = alike.map((cell) => ({ span: { start: cell.start, end: cell.end }, newText: same }));
        report.add("table-name-case", { start, end }, { name: text, other: same }, { fixes: [{ ...fix, edits }] });
      }
      categories.set(text, { name: text, code: categories.size + 1, text: undefined, isKano: false });
    }
    rows.set(code.value, new Map(cells.slice(0, columnCodes.length).map(({ text }, i) => [columnCodes[i]!, categories.get(text)!.code])));
  }
  for (const member of table.rows) {
    if (member.kind !== "category" || !member.name || !member.text) continue;
    const known = categories.get(member.name.text);
    if (known && known.text === undefined) known.text = member.text;
    else report.unknownName(message("nouns.resultOfTable"), member.name, categories.keys());
  }
  const lacking = rowCodes.filter((code) => !rows.has(code));
  if (lacking.length > 0 && isWhole) {
    report.add("table-incomplete", table, { codes: shown(lacking.map(String)) });
    return undefined;
  }
  if (!isWhole) return undefined;
  return { kind: "table", left, right, rows, categories: [...categories.values()], shape, span: table };
}

/** Kano's own table, for answers on five points from "I like it" to "I dislike it". */
export function typeKano(call: Call, { left, right, shape }: Pair, report: Report): s.Typed | undefined {
  const sides = [left, right].map((side) => codedOf(side)?.codes);
  const wrong = sides.findIndex((codes) => codes?.length !== kanoRows.length || codes[0]! < 0);
  if (wrong !== -1) {
    report.add("kano-scale", (wrong === 0 ? call.argument : call.more[0]) ?? call, {});
    return undefined;
  }
  const [functional, dysfunctional] = sides as [readonly number[], readonly number[]];
  const codes = new Map(kanoCategories.map(({ name, code }) => [name, code]));
  const rows = new Map(
    functional.map((code, i) => [code, new Map(dysfunctional.map((other, k) => [other, codes.get(kanoRows[i]!.charAt(k))!]))] as const),
  );
  return { kind: "table", left, right, rows, categories: kanoCategories, shape, span: call };
}
