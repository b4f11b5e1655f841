/** What holds pages: sections, and blocks in an order of chance. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundSection } from "../found.ts";
import { conditionOf } from "./conditions.ts";
import type { Making } from "./making.ts";
import { noColumns } from "./names.ts";
import type { PageMade, RoutedPage } from "./routes.ts";

type Held = Written<ast.SectionMember>;

/**
 * Pages and stops in their sections.
 *
 * @param finished a page with what it shows
 */
export function inSections(
  making: Making,
  sections: readonly FoundSection[],
  routed: readonly RoutedPage[],
  pages: readonly PageMade[],
  finished: (page: PageMade["page"]) => PageMade["page"],
): readonly (Held | Written<ast.Section>)[] {
  const runs: { section: string | undefined; pages: PageMade[] }[] = [];
  for (const made of pages) {
    const own = { ...made, page: finished(made.page) };
    const last = runs.at(-1);
    if (last && last.section === made.section) last.pages.push(own);
    else runs.push({ section: made.section, pages: [own] });
  }
  return runs.flatMap(({ section, pages: own }): readonly (Held | Written<ast.Section>)[] => {
    const found = section === undefined ? undefined : sections.find(({ source }) => source === section);
    if (!found) return inRandom(own);
    const name = making.names.take([found.source], undefined, noColumns);
    const place = routed.find(({ page }) => page.section === section)?.place ?? 0;
    const title = making.wordings.of(found.title ?? {}, making.id, [name], found.source);
    const when = conditionOf(making, found.when, found.source, place, false);
    return [{ kind: "section", name, ...(title !== "" && { text: title }), ...(when && { when }), members: inRandom(own) }];
  });
}

/** Pages in an order of chance stand in one block. */
function inRandom(pages: readonly PageMade[]): readonly Held[] {
  const all: (Held | { kind: "random"; members: Written<ast.Page>[]; of: string })[] = [];
  for (const { page, random } of pages) {
    const last = all.at(-1);
    if (random === undefined || page.kind === "stop") all.push(page);
    else if (last?.kind === "random" && "of" in last && last.of === random) last.members.push(page);
    else all.push({ kind: "random", members: [page], of: random });
  }
  return all.map((each) => ("of" in each ? { kind: "random", members: each.members } : each));
}
