import { message, type Message } from "../../messages/message.ts";
import { nameOf } from "../../semantics/comparing.ts";
import type { Report } from "../../semantics/report.ts";
import type { BoundCondition, InstrumentSymbol } from "../../semantics/symbols.ts";
import { placeOf } from "../places.ts";
import { sightsOf, type Sight } from "../../semantics/leaves.ts";
import { checkReachable, conditionsOf, isGiven } from "../reachable.ts";
import { routeOf, type Route, type Stop } from "../route.ts";
import type { Rule } from "../rule.ts";

/** That conditions look back only, and leave somebody in. */
export const conditions: Rule = {
  instrument(instrument, report) {
    if (conditionsOf(instrument).length === 0 && instrument.stops.length === 0) return;
    const route = routeOf(instrument);
    route.pages.forEach(({ page }, index) => {
      if (page?.own) checkPage(page.own, index, route, report);
    });
    checkWay(instrument, route, report);
    checkAsked(route, report);
    checkReachable(instrument, route, report);
  },
};

function checkPage(condition: BoundCondition, page: number, { pages, stops }: Route, report: Report): void {
  check(condition, report, ({ subject }) => {
    const stop = stops.get(placeOf(subject));
    if (stop === undefined) return "hidden";
    if (areMixed(pages, stop.page, page)) return { mixedOn: pages[stop.page]!.id };
    if (stop.page < page) return "known";
    return { where: message("positions.notBeforePage", { page: pages[stop.page]!.id }), to: message("positions.toEarlierPage") };
  });
}

/** The conditions of sections, of stops and of closing words. */
function checkWay({ pages, sections, stops, outros }: InstrumentSymbol, route: Route, report: Report): void {
  for (const section of sections) {
    const first = route.pages.findIndex(({ page }) => page?.section === section);
    if (section.when && first >= 0) checkPage(section.when, first, route, report);
  }
  // Without pages, a stop has another finding.
  for (const { own, before } of pages.length > 0 ? stops : []) if (own) checkPage(own, before, route, report);
  for (const { when } of outros)
    if (when) check(when, report, ({ subject }) => (route.stops.get(placeOf(subject)) === undefined ? "hidden" : "known"));
}

/** The conditions of questions and of items. An item is asked in several places: what is wrong with its condition is said once. */
function checkAsked({ pages, stops }: Route, report: Report): void {
  const told = new Set<object>();
  for (const own of stops.values()) {
    if (!own.asked.when) continue;
    check(own.asked.when, report, ({ subject, span }) => {
      const stop = stops.get(placeOf(subject));
      const isMixed = stop !== undefined && areMixed(pages, stop.page, own.page);
      const isKnown = stop !== undefined && stop.step < own.step && stop !== own && !isMixed;
      if (isKnown || told.has(span)) return "known";
      told.add(span);
      if (stop === undefined) return "hidden";
      if (isMixed) return { mixedOn: pages[stop.page]!.id };
      return stop === own ? "itself" : placeAfter(own, stop);
    });
  }
}

type Place = "known" | "hidden" | "itself" | { readonly mixedOn: string } | { readonly where: Message; readonly to: Message };

/** Reports what is not known where a condition stands. Of a formula the first answer alone, as the others have the same cause. */
function check(condition: BoundCondition, report: Report, placed: (sight: Sight) => Place): void {
  for (const together of sightsOf(condition)) {
    for (const sight of together) {
      const { subject, score, span } = sight;
      const place = isGiven(subject) ? "known" : placed(sight);
      if (place === "known") continue;
      const name = nameOf(subject);
      if (place === "hidden") report.add("condition-hidden", span, { name });
      else if (place === "itself") report.add("condition-itself", span, { name });
      else if ("mixedOn" in place) report.add("condition-in-random", span, { name, page: place.mixedOn });
      else if (score) report.add("condition-score-later", span, { score: score.name, name, ...place });
      else report.add("condition-later", span, { name, ...place });
      break;
    }
  }
}

function placeAfter(own: Stop, { step, battery }: Stop): { readonly where: Message; readonly to: Message } {
  if (step === own.step && battery !== undefined)
    return { where: message("positions.mixedIn", { battery: battery.name }), to: message("positions.toEarlierPage") };
  const name = own.battery === undefined ? own.asked.name : `${own.asked.name}.${own.battery.name}`;
  return { where: message("positions.behindName", { name }), to: message("positions.toBefore", { name }) };
}

/** Whether two pages come in an order of chance. */
function areMixed(pages: Route["pages"], one: number, other: number): boolean {
  const random = pages[one]?.page?.random;
  return one !== other && random !== undefined && random === pages[other]?.page?.random;
}
