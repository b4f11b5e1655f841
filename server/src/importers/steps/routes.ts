/** The pages of an instrument: a page of its own for what a source shows under a condition of its own. */

import type * as ast from "../../language/ast.ts";
import { printPart, type Written } from "../../language/print.ts";
import type { FoundCondition } from "../found.ts";
import type { Page } from "./batteries.ts";
import { rawOf, resolved } from "./conditions.ts";
import type { Making, Shown } from "./making.ts";

type Condition = Written<ast.Condition>;

/** What a page shows, with the condition that it has in the source. */
export interface Routed extends Shown {
  readonly when: FoundCondition | undefined;
}

/** A page of the source, whose parts have been declared. */
export interface RoutedPage {
  readonly page: Page;
  readonly shown: readonly Routed[];
}

/** The pages, with the source that each condition is from. */
export function pagesOf(
  making: Making,
  pages: readonly RoutedPage[],
): readonly { readonly page: Written<ast.Page>; readonly sources: readonly string[] }[] {
  const all: { page: Written<ast.Page>; sources: readonly string[] }[] = [];
  for (const { page, shown } of pages) {
    if (shown.length === 0) {
      if (page.when) making.gathering.lose("question-level-condition", page.source, rawOf(page.when));
      continue;
    }
    const whole = conditionOf(making, page.when, page.source, shown[0]!.place, false);
    const runs: { when: Condition | undefined; key: string; shown: Routed[] }[] = [];
    for (const each of shown) {
      const when = conditionOf(making, each.when, each.source, each.place, true);
      const key = when ? printPart("condition", when) : "";
      const last = runs.at(-1);
      if (last?.key === key) last.shown.push(each);
      else runs.push({ when, key, shown: [each] });
    }
    runs.forEach((run, at) => {
      const name = making.names.take(at === 0 ? [page.source, `${page.source}_page`] : [`${page.source}_${at + 1}`]);
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
      });
    });
  }
  return all;
}

function joinedWhen(left: Condition | undefined, right: Condition | undefined): Condition | undefined {
  return left && right ? { kind: "and", left, right } : (left ?? right);
}

function conditionOf(
  { subjects, gathering }: Making,
  when: FoundCondition | undefined,
  where: string,
  place: number,
  isOwn: boolean,
): Condition | undefined {
  if (when === undefined) return undefined;
  const { condition, unknown, noAnswers } = resolved(when, subjects, place);
  for (const raw of noAnswers) gathering.lose("broken", where, raw);
  if (isOwn && condition) gathering.lose("question-level-condition", where, rawOf(when), true);
  if (condition === undefined) gathering.lose("question-level-condition", where, rawOf(when));
  else for (const raw of unknown) gathering.lose("question-level-condition", where, raw);
  return condition;
}
