/** Binds what a page shows and when. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { reportUnknown } from "./answers.ts";
import { bindCondition } from "./bindCondition.ts";
import type { Mutable } from "./mutable.ts";
import { guess, namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

export function bindPage(page: Mutable<s.PageSymbol>, instrument: s.InstrumentSymbol, report: Report): void {
  page.when = page.decl.when && bindCondition(page.decl.when, instrument, report);
  page.shown = page.decl.members.flatMap((member) => [bindShown(member, instrument, report) ?? [], strays(member, instrument)].flat());
}

/** What stands in a list of dimensions and is none has its finding, and was meant to be shown: that it is on no page would be a second one. */
function strays(member: ast.PageMember, instrument: s.InstrumentSymbol): s.Shown[] {
  return member.of.flatMap((name): s.Shown[] => {
    const symbol = instrument.members.get(name.text);
    if (symbol?.kind === "question") return [{ kind: "question", span: name, question: symbol }];
    if (symbol?.kind === "battery")
      return [{ kind: "battery", span: name, battery: symbol, items: symbol.items, byDimension: false, random: false }];
    return [];
  });
}

function bindShown(member: ast.PageMember, instrument: s.InstrumentSymbol, report: Report): s.Shown | undefined {
  const { name } = member;
  if (!name) return undefined;
  // A battery that is called by its code has its finding: that it is on no page would be a second one.
  const symbol = instrument.members.get(name.text) ?? reportUnknown("questionOrBattery", name, shownNames(instrument), instrument, report);
  if (!symbol) return undefined;
  switch (symbol.kind) {
    case "question": {
      const clause = member.of[0] ? "of" : member.byDimension ? "by dimension" : member.random ? "order random" : undefined;
      if (clause) report.add("battery-clause-on-question", member, { clause, name: name.text });
      return { kind: "question", span: member, question: symbol };
    }
    case "battery":
      return {
        kind: "battery",
        span: member,
        battery: symbol,
        items: itemsOf(symbol, member.of, instrument, report),
        byDimension: member.byDimension !== undefined,
        random: member.random !== undefined,
      };
    default: {
      const { hint, extra } = guess(name, shownNames(instrument));
      const advice = symbol.kind === "item" || symbol.kind === "dimension" ? message("hints.batteryOfDimension") : hint;
      report.wrongKind(name, symbol.kind, "questionOrBattery", advice, extra);
      return undefined;
    }
  }
}

function shownNames({ questions, batteries }: s.InstrumentSymbol): Iterable<string> {
  return namesOf(questions, batteries);
}

function itemsOf(
  battery: s.BatterySymbol,
  of: readonly ast.Name[],
  instrument: s.InstrumentSymbol,
  report: Report,
): readonly s.ItemSymbol[] {
  if (of.length === 0) return battery.items;
  const shown = new Set<s.ItemSymbol>();
  for (const name of of) {
    const dimension = instrument.members.get(name.text);
    if (dimension?.kind === "question" || dimension?.kind === "battery") {
      const hint = message("hints.listEnds", { name: name.text });
      report.wrongKind(name, dimension.kind, "dimension", hint);
      continue;
    }
    if (dimension?.kind !== "dimension") {
      report.unknownName("dimension", name, namesOf(instrument.dimensions));
      continue;
    }
    const items = dimension.items.filter((item) => item.batteries.includes(battery));
    if (items.length === 0 && dimension.items.length > 0) {
      const asked = new Set(battery.items.map((item) => item.dimension.name));
      report.add("of-outside-battery", name, {
        battery: battery.name,
        dimension: name.text,
        asked: asked.size > 0 ? [...asked] : message("nouns.nothingAtAll"),
      });
    }
    for (const item of items) shown.add(item);
  }
  return [...shown];
}
