import type { DimensionSymbol, InstrumentSymbol } from "../../semantics/symbols.ts";
import { itemVariable } from "../../semantics/variables.ts";
import type { Report } from "../../semantics/report.ts";
import { itemPlace } from "../places.ts";
import { routeOf, type Route } from "../route.ts";
import { message } from "../../messages/message.ts";
import type { Rule } from "../rule.ts";

/** That everything is shown once. Without pages, the default order shows it. */
export const pages: Rule = {
  instrument(instrument, report) {
    for (const member of instrument.decl.members)
      if (member.kind === "random" && member.members.length < 2) report.add("random-single", member, {});
    if (instrument.pages.length === 0) return;
    const route = routeOf(instrument);
    checkTwice(route, report);
    checkEverythingIsShown(instrument, route, report);
    for (const { decl, nameSpan, name } of instrument.pages)
      if (decl.members.length === 0) report.add("page-empty", nameSpan, { page: name });
  },
};

/** Reports what is shown twice, the first of it for each time. */
function checkTwice({ pages: all, stops, again }: Route, report: Report): void {
  const told = new Set<object>();
  for (const { key, stop } of again) {
    if (told.has(stop.shown)) continue;
    told.add(stop.shown);
    const what = stop.asked.kind === "item" ? itemVariable(stop.battery!, stop.asked) : stop.asked.name;
    report.add("shown-twice", stop.shown.span, { what, page: all[stops.get(key)!.page]!.id });
  }
}

function checkEverythingIsShown(instrument: InstrumentSymbol, { stops }: Route, report: Report): void {
  for (const { name, nameSpan } of instrument.questions) {
    if (!stops.has(name)) report.add("never-shown", nameSpan, { what: message("columns.question", { name }) });
  }
  for (const { name, nameSpan } of instrument.notes) {
    if (!stops.has(name)) report.add("never-shown", nameSpan, { what: message("columns.note", { name }) });
  }
  for (const battery of instrument.batteries) {
    const hidden = battery.items.filter((item) => !stops.has(itemPlace(battery, item)));
    if (hidden.length === 0) continue;
    if (hidden.length === battery.items.length) {
      report.add("never-shown", battery.nameSpan, { what: message("columns.battery", { name: battery.name }) });
      continue;
    }
    const dimensions = [...new Set(hidden.map((item) => item.dimension))];
    // Where only the facets of a dimension are shown, the items beside them are not.
    const isWhole = (dimension: DimensionSymbol) => !dimension.items.some((item) => stops.has(itemPlace(battery, item)));
    const whole = dimensions.filter(isWhole).map((dimension) => dimension.name);
    if (whole.length > 0)
      report.add("never-shown", battery.nameSpan, { what: message("columns.part", { battery: battery.name, dimensions: whole }) });
    for (const item of hidden) {
      if (!isWhole(item.dimension))
        report.add("never-shown", item.nameSpan, { what: message("columns.item", { item: item.name, battery: battery.name }) });
    }
  }
}
