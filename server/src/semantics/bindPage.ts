/** Binds what a page shows and when. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { reportUnknown } from "./answers.ts";
import { bindCondition } from "./bindCondition.ts";
import { alsoWhen, ofRound } from "./bindRepeat.ts";
import { itemsShown, strays } from "./bindShownItems.ts";
import type { Mutable } from "./mutable.ts";
import { guess, namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

type ShownBattery = Extract<s.Shown, { readonly kind: "battery" }>;

export function bindPage(page: Mutable<s.PageSymbol>, instrument: s.InstrumentSymbol, report: Report): void {
  page.own = alsoWhen(page.round, page.decl.when && bindCondition(page.decl.when, instrument, report));
  const shown: s.Shown[] = [];
  /** What was shown by mere names before the member at hand. */
  let bare: ShownBattery[] = [];
  for (const member of page.decl.members) {
    const own = bindShown(member, instrument, report);
    const layout = member.sideBySide ? "side by side" : member.itemByItem ? "item by item" : undefined;
    if (own?.kind === "battery" && layout !== undefined) {
      const joined = join(own, bare, layout, member, report);
      if (joined.length > 1) shown.splice(shown.length + 1 - joined.length);
      shown.push(...joined);
    } else if (own) shown.push(own);
    bare = own?.kind === "battery" && isBare(member) ? [...bare, own] : [];
    shown.push(...strays(member, instrument));
  }
  page.shown = shown;
}

/** A member that is the name of a battery alone takes over the clauses of the one that joins it. */
function isBare({ item, of, byDimension, order, draw, sideBySide, itemByItem }: ast.PageMember): boolean {
  return !item && of.length === 0 && !byDimension && !order && !draw && !sideBySide && !itemByItem;
}

/** A battery with those before it that ask the same items. */
function join(
  own: ShownBattery,
  bare: readonly ShownBattery[],
  layout: s.Joined["layout"],
  member: ast.PageMember,
  report: Report,
): readonly ShownBattery[] {
  const wanted = new Set(own.items);
  const found: ShownBattery[] = [];
  for (const before of bare.toReversed()) {
    if (before.battery === own.battery || found.some(({ battery }) => battery === before.battery)) break;
    const asked = new Set(before.items);
    const common = own.items.filter((item) => asked.has(item));
    if (common.length === 0) break;
    const isWhole =
      common.length === wanted.size && (member.of.length > 0 || (member.order && !member.order.random) || asked.size === wanted.size);
    if (!isWhole) {
      const lacking = own.items.find((item) => !asked.has(item)) ?? before.items.find((item) => !wanted.has(item))!;
      report.add("joined-items-differ", member, { battery: before.battery.name, other: own.battery.name, layout, item: lacking.name });
      return [own];
    }
    found.unshift(before);
  }
  if (found.length === 0) {
    if (own.items.length > 0) report.add("joined-to-nothing", member, { battery: own.battery.name, layout });
    return [own];
  }
  const joined: s.Joined = { layout, batteries: [...found.map(({ battery }) => battery), own.battery] };
  return [...found.map((before) => ({ ...own, span: before.span, battery: before.battery, joined })), { ...own, joined }];
}

function bindShown(member: ast.PageMember, instrument: s.InstrumentSymbol, report: Report): s.Shown | undefined {
  const { name } = member;
  if (!name) return undefined;
  // A battery that is called by its code has its finding: that it is on no page would be a second one.
  const symbol = instrument.members.get(name.text) ?? reportUnknown("questionOrBattery", name, shownNames(instrument), instrument, report);
  if (!symbol) return undefined;
  switch (symbol.kind) {
    case "question": {
      if (symbol.decl.kind === "given") report.add("given-shown", name, { given: name.text });
      const clause = clausesOf(member)[0];
      if (clause) report.add("battery-clause-on-question", member, { clause, name: name.text });
      return { kind: "question", span: member, question: symbol };
    }
    case "note": {
      const clause = clausesOf(member)[0];
      if (clause) report.add("battery-clause-on-question", member, { clause, name: name.text });
      return { kind: "note", span: member, note: symbol };
    }
    case "battery": {
      reportClashes(member, report);
      const items = itemsShown(member, symbol, instrument, report);
      return {
        kind: "battery",
        span: member,
        battery: symbol,
        items,
        byDimension: member.byDimension !== undefined,
        random: member.order?.random === true,
        draw: drawOf(member, items, report),
        joined: undefined,
      };
    }
    default: {
      const { hint, extra } = symbol.kind === "repeated" ? ofRound(symbol, name) : guess(name, shownNames(instrument));
      const advice =
        symbol.kind === "item"
          ? message("hints.batteryAndItem", { item: name.text })
          : symbol.kind === "dimension"
            ? message("hints.batteryOfDimension")
            : hint;
      report.wrongKind(name, symbol.kind, "questionOrBattery", advice, extra);
      return undefined;
    }
  }
}

/** The clauses that a member has, as they are written. */
function clausesOf({ item, of, byDimension, order, draw, sideBySide, itemByItem }: ast.PageMember): readonly string[] {
  return [
    ...(item ? [`.${item.text}`] : []),
    ...(of[0] ? ["of"] : []),
    ...(byDimension ? ["by dimension"] : []),
    ...(order ? [order.random ? "order random" : "order"] : []),
    ...(draw ? ["draw"] : []),
    ...(sideBySide ? ["side by side"] : []),
    ...(itemByItem ? ["item by item"] : []),
  ];
}

/** What says which items are shown, and how they stand, says it once. */
const clashes: readonly (readonly [string, string])[] = [
  ["of", "order"],
  ["by dimension", "order"],
  ["by dimension", "draw"],
  ["by dimension", "item by item"],
  ["side by side", "item by item"],
];

function reportClashes(member: ast.PageMember, report: Report): void {
  const said = clausesOf(member);
  const alone =
    member.item && said.find((each) => each !== `.${member.item!.text}` && !each.startsWith("side") && !each.startsWith("item"));
  const clash = alone ? ([`.${member.item!.text}`, alone] as const) : clashes.find((pair) => pair.every((each) => said.includes(each)));
  if (clash) report.add("contradicting-clauses", member, { first: clash[0], second: clash[1] });
}

/** A draw leaves something out, and not everything. */
function drawOf({ draw }: ast.PageMember, items: readonly s.ItemSymbol[], report: Report): number | undefined {
  if (!draw) return undefined;
  const { value } = draw;
  if (Number.isInteger(value) && value >= 1 && value < items.length) return value;
  // Where its items have a finding, it is not known how many there are.
  if (items.length > 0) report.add("draw-count", draw, { draw: draw.raw, count: items.length });
  return undefined;
}

function shownNames({ questions, batteries, notes }: s.InstrumentSymbol): Iterable<string> {
  return namesOf(questions, batteries, notes);
}
