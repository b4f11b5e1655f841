import type { InstrumentSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import type { Rule } from "../rule.ts";

/** That a stop has something behind it, and that each of several closing words is read by somebody. */
export const ways: Rule = {
  instrument(instrument, report) {
    checkStops(instrument, report);
    checkSections(instrument, report);
    checkOutros(instrument, report);
  },
};

function checkStops({ pages, stops }: InstrumentSymbol, report: Report): void {
  for (const { name, before, nameSpan } of stops) {
    if (pages.length === 0) report.add("stop-without-pages", nameSpan, { name });
    else if (before >= pages.length) report.add("stop-last", nameSpan, { name });
  }
}

function checkSections({ pages, sections }: InstrumentSymbol, report: Report): void {
  for (const section of sections)
    if (!pages.some((page) => page.section === section)) report.add("section-empty", section.nameSpan, { name: section.name });
}

function checkOutros({ outros }: InstrumentSymbol, report: Report): void {
  const whole = outros.findIndex(({ decl }) => !decl.when);
  if (outros.length > 0 && whole < 0) report.add("outro-for-some", outros.at(-1)!.decl.keywordSpan, {});
  for (const { decl } of whole < 0 ? [] : outros.slice(whole + 1)) if (decl.when) report.add("outro-unread", decl.keywordSpan, {});
}
