/** Where the way through a form ends for everybody. */

import { message } from "../messages/message.ts";
import type { Report } from "../semantics/report.ts";
import type { BoundCondition, InstrumentSymbol, PageSymbol } from "../semantics/symbols.ts";
import type { Answers } from "./reachable.ts";

/** The stops that end the form for everybody, and the sections that nobody is in: what is behind them, and in them, needs no finding of its own. */
export class Ends {
  readonly shutOut = new Set<PageSymbol>();

  constructor({ pages, stops, sections }: InstrumentSymbol, answers: Answers, report: Report) {
    const isNever = (when: BoundCondition, holds = true): boolean => answers.casesOf(when, holds)?.length === 0 && !answers.isFaulty(when);
    for (const section of sections) {
      if (!section.when || !isNever(section.when)) continue;
      report.add("condition-contradiction", section.decl.when!, { what: message("nouns.aSection", { name: section.name }) });
      for (const page of pages) if (page.section === section) this.shutOut.add(page);
    }
    for (const { name, own, section, before, decl, nameSpan } of stops) {
      if (own && isNever(own)) report.add("condition-contradiction", decl.when!, { what: message("nouns.aStop", { name }) });
      // One with a faulty condition leads nobody away.
      if (own ? !isNever(own, false) : decl.when) continue;
      const behind = pages.filter((page, index) => index >= before && (section === undefined || page.section === section));
      if (behind.length === 0) continue;
      report.add("stop-always", decl.when ?? nameSpan, { name, page: behind[0]!.name });
      for (const page of behind) this.shutOut.add(page);
    }
  }
}
