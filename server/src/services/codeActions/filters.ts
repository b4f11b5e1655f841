/** A question that asks who has met with something, and a page that only those see. */

import { lexiconFor } from "../../checks/words/lexicons.ts";
import type * as ast from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { print, settingAt, type Setting, type Written } from "../../language/print.ts";
import { message } from "../../messages/message.ts";
import type * as s from "../../semantics/symbols.ts";
import { action, below, insertion, instrumentsAt, sameAs, touches, type ActionMaker, type ActionScene, type Change } from "./action.ts";

/** Where an item presumes an experience: its dimension gets a page of its own behind a question. The words of both are for the author to mend. */
export const filters: ActionMaker = (scene) =>
  scene.findings
    .filter(({ code, span }) => code === "presumed-experience" && touches(span, scene.span))
    .flatMap((finding) =>
      instrumentsAt(scene).flatMap((instrument) => {
        const dimension = instrument.items.find(({ span }) => touches(span, finding.span))?.dimension;
        const changes = dimension && !dimension.parent ? filtered(dimension, instrument, scene) : [];
        if (!dimension || changes.length === 0) return [];
        return [
          action(scene, "quickfix", message("actions.askAfterFilter", { dimension: dimension.name }), changes, sameAs(scene, finding)),
        ];
      }),
    );

const words = {
  en: { asks: "Have you had to do with this in the last 12 months:", yes: "Yes", no: "No" },
  id: { asks: "Apakah Anda mengalami hal ini dalam 12 bulan terakhir:", yes: "Ya", no: "Tidak" },
};

function filtered(dimension: s.DimensionSymbol, instrument: s.InstrumentSymbol, { file }: ActionScene): readonly Change[] {
  const { decl, members, pages, questions, dimensions, languages } = instrument;
  const free = (base: string): string =>
    [base, ...[2, 3, 4, 5].map((count) => base + count)].find((name) => !members.has(name)) ?? `${base}_`;
  const said = words[lexiconFor(languages[0] ?? "en")?.language ?? "en"];
  const title = dimension.decl.text?.value ?? dimension.inModel?.decl.text?.value ?? dimension.name;
  const name = free(`met_${dimension.name}`);
  const [asking, own] = [free(`asking_${dimension.name}`), free(`only_${dimension.name}`)];
  const setting = settingAt(file.parsed.text, dimension.decl.start);
  const question: Written<ast.Question> = {
    kind: "question",
    name,
    text: `${said.asks} ${title.charAt(0).toLowerCase()}${title.slice(1)}?`,
    type: {
      type: "one",
      options: [
        { name: "yes", code: 1, label: said.yes },
        { name: "no", code: 0, label: said.no },
      ],
    },
  };
  const last = decl.members.findLast(({ kind }) => kind === "question") ?? decl.members.findLast(({ kind }) => kind === "dimension");
  const batteries = instrument.batteries.filter(({ items }) => items.some((item) => item.dimension === dimension));
  /** The other dimensions of which a page shows items. */
  const others = (items: readonly s.ItemSymbol[]): readonly string[] => {
    const shown = new Set(items.map((item) => item.dimension.parent ?? item.dimension));
    return dimensions.flatMap((each) => (each !== dimension && shown.has(each) ? [each.name] : []));
  };
  const pageOf = (page: string, members: Written<ast.Page>["members"], when?: Written<ast.Condition>): Written<ast.Page> => {
    return { kind: "page", name: page, when, members };
  };
  const filterPages = (when?: ast.Condition): readonly Written<ast.Page>[] => [
    pageOf(asking, [{ name }], when),
    pageOf(
      own,
      batteries.map((battery) => ({ name: battery.name, of: others(battery.items).length > 0 ? [dimension.name] : [] })),
      make.compare(name, "==", "yes"),
    ),
  ];
  if (!last) return [];
  if (pages.length === 0) {
    const rated = instrument.batteries.flatMap((battery) => {
      const rest = others(battery.items);
      const isWhole = !batteries.includes(battery);
      return isWhole || rest.length > 0 ? pageOf(free(`rating_${battery.name}`), [{ name: battery.name, of: isWhole ? [] : rest }]) : [];
    });
    const about = questions.map((each) => ({ name: each.name }));
    const asked = about.length === 0 ? [] : [pageOf(free("about"), about)];
    return [apart(last.end, [question, ...rated, ...filterPages(), ...asked], setting)];
  }
  // Each page that shows the dimension shows it no more. Where that would leave nothing, the author has a page already to put the condition on.
  const changes: Change[] = [apart(last.end, [question], setting)];
  let lastPage: s.PageSymbol | undefined;
  for (const page of pages) {
    const showing = page.shown.filter((each) => each.kind === "battery" && each.items.some((item) => item.dimension === dimension));
    if (showing.length === 0) continue;
    for (const each of showing) {
      if (each.kind !== "battery") continue;
      const rest = others(each.items);
      const member = page.decl.members.find(({ start }) => start === each.span.start);
      if (!member?.name || rest.length === 0) return [];
      const end = member.of.at(-1)?.end ?? member.name.end;
      changes.push({ span: { start: member.name.end, end }, newText: ` of ${rest.join(", ")}` });
    }
    lastPage = page;
  }
  if (!lastPage) return [];
  // Who does not see that page does not see the question.
  return [...changes, below(lastPage.decl.end, print(filterPages(lastPage.decl.when), setting), setting)];
}

/** Members of an instrument behind an empty line. */
function apart(offset: number, members: readonly Written<ast.InstrumentMember>[], setting: Required<Setting>): Change {
  return insertion(offset, setting.eol + below(offset, print(members, setting), setting).newText);
}
