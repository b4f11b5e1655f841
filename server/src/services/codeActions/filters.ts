/** A question that asks who has met with something, and a page that only those see. */

import { lexiconFor } from "../../checks/words/lexicons.ts";
import { message } from "../../messages/message.ts";
import type * as s from "../../semantics/symbols.ts";
import {
  action,
  eolOf,
  indentAt,
  insertion,
  instrumentsAt,
  quoted,
  sameAs,
  touches,
  type ActionMaker,
  type ActionScene,
  type Change,
} from "./action.ts";

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
  const { text } = file.parsed;
  const eol = eolOf(text);
  const { decl, members, pages, questions, dimensions, languages } = instrument;
  const free = (base: string): string =>
    [base, ...[2, 3, 4, 5].map((count) => base + count)].find((name) => !members.has(name)) ?? `${base}_`;
  const said = words[lexiconFor(languages[0] ?? "en")?.language ?? "en"];
  const title = dimension.decl.text?.value ?? dimension.inModel?.decl.text?.value ?? dimension.name;
  const name = free(`met_${dimension.name}`);
  const [asking, own] = [free(`asking_${dimension.name}`), free(`only_${dimension.name}`)];
  const indent = indentAt(text, dimension.decl.start);
  const lines = (rows: readonly string[]): string => rows.map((row) => eol + indent + row).join("");
  const question = [
    `question ${name} ${quoted(`${said.asks} ${title.charAt(0).toLowerCase()}${title.slice(1)}?`)} one of {`,
    `  yes 1 ${quoted(said.yes)}`,
    `  no  0 ${quoted(said.no)}`,
    "}",
  ];
  const last = decl.members.findLast(({ kind }) => kind === "question") ?? decl.members.findLast(({ kind }) => kind === "dimension");
  const batteries = instrument.batteries.filter(({ items }) => items.some((item) => item.dimension === dimension));
  /** The other dimensions of which a page shows items. */
  const others = (items: readonly s.ItemSymbol[]): readonly string[] => {
    const shown = new Set(items.map((item) => item.dimension.parent ?? item.dimension));
    return dimensions.flatMap((each) => (each !== dimension && shown.has(each) ? [each.name] : []));
  };
  const filterPages = (shown: readonly string[], condition = ""): readonly string[] => [
    `page ${asking}${condition} { ${name} }`,
    `page ${own} when ${name} == yes { ${shown.join(", ")} }`,
  ];
  const ofDimension = batteries.map((battery) =>
    others(battery.items).length > 0 ? `${battery.name} of ${dimension.name}` : battery.name,
  );
  if (!last) return [];
  if (pages.length === 0) {
    const rated = instrument.batteries.flatMap((battery) => {
      const rest = others(battery.items);
      if (!batteries.includes(battery)) return [`page ${free(`rating_${battery.name}`)} { ${battery.name} }`];
      return rest.length === 0 ? [] : [`page ${free(`rating_${battery.name}`)} { ${battery.name} of ${rest.join(", ")} }`];
    });
    const asked = questions.length === 0 ? [] : [`page ${free("about")} { ${questions.map((each) => each.name).join(", ")} }`];
    return [insertion(last.end, eol + lines(question) + eol + lines([...rated, ...filterPages(ofDimension), ...asked]))];
  }
  // Each page that shows the dimension shows it no more. Where that would leave nothing, the author has a page already to put the condition on.
  const changes: Change[] = [insertion(last.end, eol + lines(question))];
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
  const { when } = lastPage.decl;
  const condition = when ? ` when ${text.slice(when.start, when.end)}` : "";
  return [...changes, insertion(lastPage.decl.end, lines(filterPages(ofDimension, condition)))];
}
