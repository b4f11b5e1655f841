/** Binds items alone, where nothing else of their instrument has changed but the words in what holds them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import { areAlike } from "../language/alike.ts";
import { bindItem, byDeclaredName } from "./bindBatteries.ts";
import { bindCondition } from "./bindCondition.ts";
import type { BoundInstrument } from "./files.ts";
import type { Mutable } from "./mutable.ts";
import type { Report } from "./report.ts";
import { areSame } from "./same.ts";
import type { Scope } from "./scope.ts";
import { Standing } from "./standing.ts";
import type * as s from "./symbols.ts";
import { itemTexts, type ChangedItem, type Succession } from "./succession.ts";

/** An instrument, and what the one before the edit has become, where that is known. */
export interface Rebound {
  readonly instrument: BoundInstrument;
  readonly succession: Succession | undefined;
}

/** What came in whose place: the same members in the same order. */
interface Changes {
  readonly items: (readonly [ast.Item, ast.Item])[];
  readonly dimensions: (readonly [ast.Dimension, ast.Dimension])[];
  /** The parser makes these anew each time. What is allowed is a matter of the checks. */
  readonly words: (readonly [ast.Flag | ast.AllowMember, ast.Flag | ast.AllowMember])[];
}

/** Binds the items that have changed; nothing where more has changed than can be bound so. */
export function rebindItems(before: BoundInstrument, decl: ast.Instrument, scope: Scope, report: Report): Rebound | undefined {
  const { symbol: old, findings, ofItems } = before;
  const changes: Changes = { items: [], dimensions: [], words: [] };
  if (!haveSameName(old.decl, decl) || !compare(old.decl.members, decl.members, changes)) return undefined;
  const replaced = new Map<object, ast.InstrumentMember | ast.Instrument | ast.Item>([
    [old.decl, decl],
    ...changes.dimensions,
    ...changes.items,
    ...changes.words,
  ]);
  const bound = bindItems(before, changes.items, scope, report);
  if (!bound || !findings.follow(replaced)) return undefined;
  for (const [item, standing] of ofItems) if (!bound.has(item) && !standing.follow(replaced)) return undefined;

  const texts: (readonly [ast.Str, ast.Str])[] = [];
  const changed: ChangedItem[] = [];
  const retitle = (key: string, from: ast.Str | undefined, to: ast.Str | undefined): void => {
    if (!from || !to) return;
    texts.push([from, to]);
    (old.texts as Map<string, ast.Str>).set(key, to);
  };
  retitle("", old.decl.text, decl.text);
  for (const [from, to] of changes.dimensions) {
    const dimension = old.members.get(to.name?.text ?? "") as Mutable<s.DimensionSymbol> | undefined;
    if (dimension?.decl !== from) continue;
    dimension.decl = dimension.span = to;
    dimension.nameSpan = to.name!;
    retitle(dimension.name, from.text, to.text);
    retitle(`${dimension.name}.definition`, from.definition, to.definition);
  }
  for (const [item, { now, found }] of bound) {
    changed.push({ item, before: item.decl });
    Object.assign(item, now);
    if (found.length > 0) ofItems.set(item, new Standing(found, scope.parsed.tree));
    else ofItems.delete(item);
  }
  const symbol = { ...old, decl, span: decl, nameSpan: decl.name ?? decl };
  return { instrument: { ...before, symbol }, succession: { symbol, isReordered: false, ...itemTexts(changed, texts) } };
}

/** Whether only items have changed, and what holds them. */
function compare(
  before: readonly (ast.InstrumentMember | ast.Item)[],
  now: readonly (ast.InstrumentMember | ast.Item)[],
  changes: Changes,
): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) {
    const from = before[i]!;
    const to = now[i]!;
    if (from === to) continue;
    if (from.kind === "item" && to.kind === "item") {
      const [only, others] = [from.only, to.only].map((names) => names.map(({ text }) => text));
      if (from.name?.text !== to.name?.text || !areSame(only!, others!) || !areAlike(from.when, to.when)) return false;
      changes.items.push([from, to]);
    } else if (from.kind === "dimension" && to.kind === "dimension") {
      const isSame = haveSameName(from, to) && !from.definition === !to.definition && compare(from.members, to.members, changes);
      if (!isSame) return false;
      changes.dimensions.push([from, to]);
    } else if (from.kind === "flag" && to.kind === "flag" && from.keyword === to.keyword) changes.words.push([from, to]);
    else if (from.kind === "allow" && to.kind === "allow") changes.words.push([from, to]);
    else return false;
  }
  return true;
}

function haveSameName(one: ast.Instrument | ast.Dimension, other: ast.Instrument | ast.Dimension): boolean {
  return one.name?.text === other.name?.text && !one.text === !other.text;
}

/** The items as they are now; nothing where one is answered on another scale, which more depends on. */
function bindItems(
  { symbol }: BoundInstrument,
  changes: Changes["items"],
  scope: Scope,
  report: Report,
): Map<Mutable<s.ItemSymbol>, { now: Partial<s.ItemSymbol> & { decl: ast.Item }; found: Diagnostic[] }> | undefined {
  const { members, batteries, model } = symbol;
  const bound: ReturnType<typeof bindItems> = new Map();
  const batteryByName = byDeclaredName(batteries);
  for (const [from, decl] of changes) {
    const item = members.get(decl.name?.text ?? "");
    if (item?.decl !== from || item.kind !== "item") continue;
    const found: Diagnostic[] = [];
    const now = { ...item, decl, span: decl, nameSpan: decl.name!, scale: undefined, covers: [] };
    bindItem(now, batteryByName, model, scope, report.part(found));
    // The condition says the same as before: what is wrong with it has been found.
    now.when = decl.when && bindCondition(decl.when, symbol, report.part([]));
    if (now.scale !== item.scale) return undefined;
    bound.set(item, { now, found });
  }
  return bound;
}
