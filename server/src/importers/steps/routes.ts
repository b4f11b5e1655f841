/** The pages of an instrument, and the conditions of its questions: a page of its own for a part of a battery that is shown under a condition. */

import type * as ast from "../../language/ast.ts";
import { printPart, type Written } from "../../language/print.ts";
import type { FoundCondition, FoundText } from "../found.ts";
import type { Page } from "./batteries.ts";
import { conditionOf, rawOf } from "./conditions.ts";
import type { Making, Shown } from "./making.ts";
import { noColumns } from "./names.ts";

type Condition = Written<ast.Condition>;

/** What a page shows, with the condition that it has in the source. */
export interface Routed extends Shown {
  readonly when: FoundCondition | undefined;
  /** Nothing where it is a part of a battery. */
  readonly question?: { when?: Condition | undefined };
}

/** A page of the source, whose parts have been declared. */
export interface RoutedPage {
  readonly page: Page;
  readonly shown: readonly Routed[];
  /** Its place among all that is asked. */
  readonly place: number;
}

export interface PageMade {
  readonly page: Written<ast.Page> | Written<ast.Stop>;
  readonly section: string | undefined;
  readonly sources: readonly string[];
  /** Those that follow each other and have the same are in an order of chance. */
  readonly random: string | undefined;
}

/** The pages, with the source that each condition is from. */
export function pagesOf(making: Making, pages: readonly RoutedPage[]): readonly PageMade[] {
  const all: PageMade[] = [];
  for (const { page, shown, place } of pages) {
    const { section } = page;
    if (page.stop) {
      all.push({ page: stopOf(making, page, page.stop, place), section, sources: [page.source], random: undefined });
      continue;
    }
    if (shown.length === 0) {
      if (page.when) making.gathering.lose("question-level-condition", page.source, rawOf(page.when));
      continue;
    }
    const whole = conditionOf(making, page.when, page.source, shown[0]!.place, false);
    const runs: { when: Condition | undefined; key: string; shown: Routed[] }[] = [];
    for (const each of shown) {
      const own = conditionOf(making, each.when, each.source, each.place, true);
      if (each.question && own) each.question.when = own;
      const when = each.question ? undefined : own;
      const key = when ? printPart("condition", when) : "";
      const last = runs.at(-1);
      if (last?.key === key) last.shown.push(each);
      else runs.push({ when, key, shown: [each] });
    }
    runs.forEach((run, at) => {
      const name = making.names.take(at === 0 ? [page.source, `${page.source}_page`] : [`${page.source}_${at + 1}`], undefined, noColumns);
      const title = at === 0 ? making.wordings.of(page.title ?? {}, making.id, [name], page.source) : "";
      all.push({
        page: {
          kind: "page",
          name,
          text: title === "" ? undefined : title,
          when: joinedWhen(whole, run.when),
          members: run.shown.map(({ member }) => member),
        },
        sources: run.shown.map(({ source }) => source),
        section,
        random: page.random,
      });
    });
  }
  return all;
}

function stopOf(making: Making, { source, when }: Page, stop: FoundText, place: number): Written<ast.Stop> {
  const name = making.names.take([source], source);
  const text = making.wordings.of(stop, making.id, [name], source);
  return { kind: "stop", name, text: text === "" ? name : text, when: conditionOf(making, when, source, place, false) };
}

function joinedWhen(left: Condition | undefined, right: Condition | undefined): Condition | undefined {
  return left && right ? { kind: "and", left, right } : (left ?? right);
}
