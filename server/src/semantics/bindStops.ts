/** Binds what leads through the pages: sections, stops and closing words, and who comes to each page in the end. */

import { bindCondition } from "./bindCondition.ts";
import type { Mutable } from "./mutable.ts";
import type { Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** Binds the conditions of sections, stops and closing words, and works out for whom pages and stops are there. */
export function bindStops(instrument: s.InstrumentSymbol, report: Report): void {
  for (const section of instrument.sections as readonly Mutable<s.SectionSymbol>[])
    section.when = section.decl.when && bindCondition(section.decl.when, instrument, report);
  for (const stop of instrument.stops as readonly Mutable<s.StopSymbol>[])
    stop.own = stop.decl.when && bindCondition(stop.decl.when, instrument, report);
  for (const outro of instrument.outros as readonly Mutable<s.OutroSymbol>[])
    outro.when = outro.decl.when && bindCondition(outro.decl.when, instrument, report);
  instrument.pages.forEach((page: Mutable<s.PageSymbol>, index) => {
    page.when = here(page.own, page.section, stopsBefore(instrument, index));
  });
  instrument.stops.forEach((stop: Mutable<s.StopSymbol>, index) => {
    stop.when = here(stop.own, stop.section, instrument.stops.slice(0, index));
  });
}

/** The stops that stand before a page. */
export function stopsBefore({ stops }: s.InstrumentSymbol, page: number): readonly s.StopSymbol[] {
  return stops.filter(({ before }) => before <= page);
}

/** Whether a stop ends the form for everybody who comes to it, or, of a faulty one, this cannot be told: then it leads nobody away. */
function isOpen({ own, decl }: s.StopSymbol): boolean {
  return own === undefined && (decl.when !== undefined || decl.text === undefined);
}

function here(
  own: s.BoundCondition | undefined,
  section: s.SectionSymbol | undefined,
  stops: readonly s.StopSymbol[],
): s.BoundCondition | undefined {
  const left = stops.flatMap((stop): s.BoundCondition[] => {
    if (isOpen(stop)) return [];
    // Whoever is in the section of the stop fulfils its condition.
    const ended = stop.section === section ? stop.own : both(stop.section?.when, stop.own);
    // What ends it for everybody has a finding of its own.
    return ended ? [{ kind: "not", operand: ended }] : [];
  });
  return [section?.when, ...left, own].reduce(both, undefined);
}

function both(left: s.BoundCondition | undefined, right: s.BoundCondition | undefined): s.BoundCondition | undefined {
  return left && right ? { kind: "and", left, right } : (left ?? right);
}
