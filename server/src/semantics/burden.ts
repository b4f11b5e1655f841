/** How long an instrument takes, page by page. */

import { descriptionOf } from "./questionKinds.ts";
import type { InstrumentSymbol, PageSymbol, Shown } from "./symbols.ts";

/** A page that respondents see. */
export interface ShownPage {
  readonly id: string;
  /** Nothing where no page is declared. */
  readonly page?: PageSymbol;
  readonly shown: readonly Shown[];
}

/** The pages as declared or, where none is, a page a battery and one for the questions. */
export function pagesOf(instrument: InstrumentSymbol): readonly ShownPage[] {
  const { pages, batteries, questions, members } = instrument;
  if (pages.length > 0) return pages.map((page) => ({ id: page.name, page, shown: page.shown }));
  const ofBatteries = batteries.map((battery): ShownPage => {
    const { items, nameSpan: span } = battery;
    return { id: battery.name, shown: [{ kind: "battery", span, battery, items, byDimension: false, random: false }] };
  });
  const shown = questions.map((question): Shown => ({ kind: "question", span: question.nameSpan, question }));
  return shown.length === 0 ? ofBatteries : [...ofBatteries, { id: members.has("questions") ? "questions_page" : "questions", shown }];
}

export interface Burden {
  readonly seconds: number;
  /** Answers that items ask for: an item in two batteries is rated twice. */
  readonly ratings: number;
  readonly questions: number;
}

export interface PageBurden extends Burden {
  readonly id: string;
}

/** Seconds that a rating in a grid takes (the sources are at the kinds of questions). They are for planning, not for payment. */
const rating = 6;

/** What each page asks of a respondent who sees it. */
export function burdenOfPages(instrument: InstrumentSymbol): readonly PageBurden[] {
  return pagesOf(instrument).map(({ id, shown }) => {
    const burden = { seconds: 0, ratings: 0, questions: 0 };
    for (const each of shown) {
      if (each.kind === "battery") {
        burden.ratings += each.items.length;
        burden.seconds += rating * each.items.length;
      } else {
        burden.questions++;
        burden.seconds += descriptionOf(each.question)?.seconds ?? 0;
      }
    }
    return { id, ...burden };
  });
}

/** What the whole asks of a respondent who sees every page. */
export function burdenOf({
  batteries,
  questions,
}: InstrumentSymbol): Burden & { /** Whole minutes, at least 1. */ readonly minutes: number } {
  const ratings = batteries.reduce((sum, { items }) => sum + items.length, 0);
  const seconds = questions.reduce((sum, question) => sum + (descriptionOf(question)?.seconds ?? 0), rating * ratings);
  return { seconds, ratings, questions: questions.length, minutes: Math.max(1, Math.ceil(seconds / 60)) };
}
