import { nameOf } from "../../semantics/bindCondition.ts";
import type { BoundCondition, DimensionSymbol, InstrumentSymbol } from "../../semantics/symbols.ts";
import { itemVariable } from "../../semantics/variables.ts";
import type { Report } from "../../semantics/report.ts";
import { itemPlace, placeOf } from "../places.ts";
import { message } from "../../messages/message.ts";
import { checkReachable } from "../reachable.ts";
import type { Rule } from "../rule.ts";

/** That everything is shown once, and that conditions look back only. Without pages, the default order has none of these faults. */
export const pages: Rule = {
  instrument(instrument, report) {
    if (instrument.pages.length === 0) return;
    const shownOn = placesOf(instrument, report);
    checkEverythingIsShown(instrument, shownOn, report);
    instrument.pages.forEach((page, index) => {
      if (page.decl.members.length === 0) report.add("page-empty", page.nameSpan, { page: page.name });
      if (page.when) checkCondition(page.when, index, shownOn, instrument, report);
    });
    checkReachable(instrument, shownOn, report);
  },
};

/** The page of each question and of each answer to an item, by their places. Reports what is shown twice. */
function placesOf(instrument: InstrumentSymbol, report: Report): Map<string, number> {
  const shownOn = new Map<string, number>();
  instrument.pages.forEach((page, index) => {
    for (const shown of page.shown) {
      const keys = shown.kind === "question" ? [shown.question.name] : shown.items.map((item) => itemPlace(shown.battery, item));
      const again = keys.findIndex((key) => shownOn.has(key));
      if (again >= 0) {
        const what = shown.kind === "question" ? shown.question.name : itemVariable(shown.battery, shown.items[again]!);
        report.add("shown-twice", shown.span, { what, page: instrument.pages[shownOn.get(keys[again]!)!]!.name });
      }
      for (const key of keys) if (!shownOn.has(key)) shownOn.set(key, index);
    }
  });
  return shownOn;
}

function checkEverythingIsShown(instrument: InstrumentSymbol, shownOn: ReadonlyMap<string, number>, report: Report): void {
  for (const { name, nameSpan } of instrument.questions) {
    if (!shownOn.has(name)) report.add("never-shown", nameSpan, { what: message("columns.question", { name }) });
  }
  for (const battery of instrument.batteries) {
    const hidden = battery.items.filter((item) => !shownOn.has(itemPlace(battery, item)));
    if (hidden.length === 0) continue;
    if (hidden.length === battery.items.length) {
      report.add("never-shown", battery.nameSpan, { what: message("columns.battery", { name: battery.name }) });
      continue;
    }
    const dimensions = [...new Set(hidden.map((item) => item.dimension))];
    // Where only the facets of a dimension are shown, the items beside them are not.
    const isWhole = (dimension: DimensionSymbol) => !dimension.items.some((item) => shownOn.has(itemPlace(battery, item)));
    const whole = dimensions.filter(isWhole).map((dimension) => dimension.name);
    if (whole.length > 0)
      report.add("never-shown", battery.nameSpan, { what: message("columns.part", { battery: battery.name, dimensions: whole }) });
    for (const item of hidden) {
      if (!isWhole(item.dimension))
        report.add("never-shown", item.nameSpan, { what: message("columns.item", { item: item.name, battery: battery.name }) });
    }
  }
}

function checkCondition(
  condition: BoundCondition,
  page: number,
  shownOn: ReadonlyMap<string, number>,
  instrument: InstrumentSymbol,
  report: Report,
): void {
  switch (condition.kind) {
    case "and":
    case "or":
      checkCondition(condition.left, page, shownOn, instrument, report);
      checkCondition(condition.right, page, shownOn, instrument, report);
      break;
    case "not":
      checkCondition(condition.operand, page, shownOn, instrument, report);
      break;
    default: {
      const place = shownOn.get(placeOf(condition.subject));
      const name = nameOf(condition.subject);
      if (place === undefined) report.add("condition-hidden", condition.span, { name });
      else if (place >= page) report.add("condition-later", condition.span, { name, page: instrument.pages[place]!.name });
    }
  }
}
