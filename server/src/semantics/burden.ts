/** How long an instrument takes, page by page. */

import { descriptionOf } from "./questionKinds.ts";
import { leavesOf } from "./leaves.ts";
import type { BatterySymbol, BoundCondition, InstrumentSymbol, NoteSymbol, PageSymbol, QuestionSymbol, Shown } from "./symbols.ts";

/** A page that respondents see. */
export interface ShownPage {
  readonly id: string;
  /** Nothing where no page is declared. */
  readonly page?: PageSymbol;
  /** Who sees it; everybody where it is not there. */
  readonly when?: BoundCondition | undefined;
  readonly shown: readonly Shown[];
}

/**
 * The pages as declared or, where none is, the questions that conditions of items look at, a page a battery, and one for the other questions. Where
 * there are repeats, all questions come first, as repeats go by their answers, and each round has a page.
 */
export function pagesOf(instrument: InstrumentSymbol): readonly ShownPage[] {
  const { pages, notes } = instrument;
  if (pages.length > 0 || notes.length === 0) return pagesAsking(instrument);
  // Who has written no page reads notes before the first question, and those of a round before its own.
  const [first, ...others] = pagesAsking(instrument);
  const outside = notes.filter(({ round }) => !round).map(shownNote);
  return first ? [{ ...first, shown: [...outside, ...first.shown] }, ...others] : [{ id: "notes", shown: outside }];
}

function pagesAsking(instrument: InstrumentSymbol): readonly ShownPage[] {
  const { pages, batteries, questions, repeats, members } = instrument;
  if (pages.length > 0) return pages.map((page) => ({ id: page.name, page, when: page.when, shown: page.shown }));
  const named = (name: string): string => (members.has(name) ? `${name}_page` : name);
  const ofBatteries = batteries.flatMap((battery): ShownPage[] =>
    battery.round ? [] : [{ id: battery.name, shown: [shownWhole(battery)] }],
  );
  const deciding = decidingQuestions(instrument);
  const isFirst = (question: QuestionSymbol): boolean => repeats.length > 0 || deciding.has(question);
  const asked = questions.filter(({ round }) => !round);
  const page = (id: string, all: readonly QuestionSymbol[]): ShownPage[] =>
    all.length === 0 ? [] : [{ id: named(id), shown: all.map(shownAlone) }];
  const ofRounds = repeats.flatMap(({ rounds }) =>
    rounds.map((round): ShownPage => {
      const shown = [...round.own.values()].flatMap((member) =>
        member.kind === "battery"
          ? shownWhole(member)
          : member.kind === "question"
            ? shownAlone(member)
            : member.kind === "note"
              ? shownNote(member)
              : [],
      );
      return { id: named(round.name), when: round.when, shown };
    }),
  );
  return [
    ...page(repeats.length > 0 ? "questions" : "screening", asked.filter(isFirst)),
    ...ofBatteries,
    ...page(
      "questions",
      asked.filter((each) => !isFirst(each)),
    ),
    ...ofRounds.filter(({ shown }) => shown.length > 0),
  ];
}

function shownWhole(battery: BatterySymbol): Shown {
  return {
    kind: "battery",
    span: battery.nameSpan,
    battery,
    items: battery.items,
    byDimension: false,
    random: false,
    draw: undefined,
    joined: undefined,
  };
}

function shownNote(note: NoteSymbol): Shown {
  return { kind: "note", span: note.nameSpan, note };
}

function shownAlone(question: QuestionSymbol): Shown {
  return { kind: "question", span: question.nameSpan, question };
}

/** The questions that conditions of items look at, and those that their own conditions look at. */
function decidingQuestions({ items }: InstrumentSymbol): ReadonlySet<QuestionSymbol> {
  const deciding = new Set<QuestionSymbol>();
  const look = (condition: BoundCondition | undefined): void => {
    for (const { subject } of condition ? leavesOf(condition) : []) {
      if (subject.kind === "item" || deciding.has(subject.question)) continue;
      deciding.add(subject.question);
      look(subject.question.when);
    }
  };
  for (const { when } of items) look(when);
  return deciding;
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
        const ratings = each.draw ?? each.items.length;
        burden.ratings += ratings;
        burden.seconds += rating * ratings;
      } else if (each.kind === "question") {
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
  pages,
}: InstrumentSymbol): Burden & { /** Whole minutes, at least 1. */ readonly minutes: number } {
  const asked = batteries.reduce((sum, { items }) => sum + items.length, 0);
  const ratings = pages
    .flatMap(({ shown }) => shown)
    .reduce((sum, each) => sum - (each.kind === "battery" && each.draw !== undefined ? each.items.length - each.draw : 0), asked);
  const seconds = questions.reduce((sum, question) => sum + (descriptionOf(question)?.seconds ?? 0), rating * ratings);
  return { seconds, ratings, questions: questions.length, minutes: Math.max(1, Math.ceil(seconds / 60)) };
}
