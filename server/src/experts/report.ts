/** The report of a panel, as it stands in the appendix of a thesis. */

import { byId } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import { byAuthor, message } from "../messages/message.ts";
import type { ReaderLanguage, Tell } from "../messages/say.ts";
import type { ExpertAnalysis, ExpertItem, Held } from "../statistics/experts.ts";
import { none, own, type Block, type Lines } from "../targets/codebook/blocks.ts";
import { markdown } from "../targets/codebook/markdown.ts";
import type { Panel } from "./panel.ts";
import { textOf, titleOf } from "./wordings.ts";

/** Which criteria an item does not meet: those that its number of experts can meet at all. */
export function shortOf({ validity, isEnough, aiken, ratio }: ExpertItem): readonly ("unrated" | "i-cvi" | "v" | "cvr")[] {
  const isShort = (held: Held | null): boolean => held !== null && held.critical !== null && !held.isEnough;
  return [
    ...(validity === null && ratio === null ? (["unrated"] as const) : []),
    ...(isEnough === false ? (["i-cvi"] as const) : []),
    ...(isShort(aiken) ? (["v"] as const) : []),
    ...(isShort(ratio) ? (["cvr"] as const) : []),
  ];
}

export interface ReportOptions {
  /** The language of the reader, and what says messages in it. */
  readonly words: ReaderLanguage;
  readonly tell: Tell;
}

/** The report as Markdown: items, dimensions, what to revise, what experts wrote, and the formulas with their sources. */
export function validityReport(instrument: Instrument, panel: Panel, analysis: ExpertAnalysis, { words, tell }: ReportOptions): string {
  const { languages, title, dimensions } = instrument;
  const { wordings, experts } = panel;
  const language = languages.find((own) => own.split("-")[0] === words) ?? languages[0]!;
  const fixed = (value: number): string => (words === "id" ? value.toFixed(2).replace(".", ",") : value.toFixed(2));
  const number = (value: number | null | undefined): Lines => own(value === null || value === undefined ? "–" : fixed(value));
  const yesOrNo = (is: boolean | null): Lines => own(is === null ? "–" : tell(message(is ? "experts.yes" : "experts.no")));
  const of = (agree: number, all: number): string => `${agree}/${all}`;
  const { items, scales } = analysis;
  const hasRatio = items.some(({ ratio }) => ratio !== null);
  const isBeyond = items.some(({ aiken, ratio }) => aiken?.critical === null || ratio?.critical === null);
  const heldHeads = (what: string): string[] => [what, tell(message("experts.critical", { what })), tell(message("experts.reached"))];
  const heldCells = (held: Held | null): Lines[] => [
    number(held?.value),
    number(held?.critical?.value),
    yesOrNo(held === null || held.critical === null ? null : held.isEnough),
  ];
  const byName = byId(dimensions);
  const titled = (dimension: string): string => titleOf(byName.get(dimension)!, byName, language);
  const itemTable: Block = {
    kind: "table",
    heads: [
      tell(message("experts.item")),
      tell(message("experts.wording")),
      "A/N",
      "I-CVI",
      "κ*",
      tell(message("experts.judgement")),
      ...heldHeads("V"),
      ...(hasRatio ? ["nₑ/N", ...heldHeads("CVR")] : []),
    ],
    rows: items.map(({ item, validity, aiken, ratio, essential }, place) => [
      own(item),
      own(textOf(wordings[place]!, language)),
      own(validity === null ? "–" : of(validity.agree, validity.experts)),
      number(validity?.index),
      number(validity?.kappa),
      validity?.agreement ? own(tell(message(`experts.${validity.agreement}`))) : none,
      ...heldCells(aiken),
      ...(hasRatio ? [own(ratio === null ? "–" : of(essential.agree, essential.experts)), ...heldCells(ratio)] : []),
    ]),
  };
  const scaleTable: Block = {
    kind: "table",
    heads: [
      tell(message("experts.dimension")),
      tell(message("experts.items")),
      "S-CVI/Ave",
      "S-CVI/UA",
      tell(message("experts.mean", { what: "V" })),
    ],
    rows: scales.map(({ dimension, items: count, average, universal, aiken }) => [
      own(dimension === null ? tell(message("experts.all")) : titled(dimension)),
      own(String(count)),
      number(average),
      number(universal),
      number(aiken),
    ]),
  };
  const toRevise = items.flatMap((item, place) => {
    const below = (what: string, value: number, needed: number) =>
      message("experts.below", { what, value: fixed(value), needed: fixed(needed) });
    const reasons = shortOf(item).map((criterion) => {
      switch (criterion) {
        case "unrated":
          return message("experts.notRated");
        case "i-cvi":
          return below("I-CVI", item.validity!.index, item.needed!);
        case "v":
          return below("V", item.aiken!.value, item.aiken!.critical!.value);
        case "cvr":
          return below("CVR", item.ratio!.value, item.ratio!.critical!.value);
      }
    });
    if (reasons.length === 0) return [];
    return [tell(message("experts.reviseItem", { item: item.item, text: byAuthor(textOf(wordings[place]!, language)), reasons }))];
  });
  const comments = experts
    .flatMap(({ expert, comments: all }) => all.map(({ wording, text }) => ({ wording, expert, text })))
    .sort((a, b) => a.wording - b.wording)
    .map(({ wording, expert, text }) => [own(wordings[wording]!.name), own(expert), own(text)]);
  const heading = (key: "items" | "dimensions" | "revise" | "comments" | "values"): Block => ({
    kind: "heading",
    level: 2,
    text: tell(message(`experts.${key}`)),
  });
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: tell(message("experts.title", { title: byAuthor(title[language]!) })) },
    { kind: "paragraph", text: tell(message("experts.rated", { experts: experts.length, items: items.length })) },
    ...(analysis.experts < 3 ? [{ kind: "paragraph", text: tell(message("experts.fewExperts")) } as const] : []),
    heading("items"),
    itemTable,
    heading("dimensions"),
    scaleTable,
    heading("revise"),
    toRevise.length === 0 ? { kind: "paragraph", text: tell(message("experts.noneToRevise")) } : { kind: "list", items: toRevise },
    ...(comments.length === 0
      ? []
      : [
          heading("comments"),
          {
            kind: "table",
            heads: [tell(message("experts.item")), tell(message("experts.expert")), tell(message("experts.comment"))],
            rows: comments,
          } as const,
        ]),
    heading("values"),
    {
      kind: "list",
      items: [
        tell(message("experts.aboutIndex")),
        tell(message("experts.aboutKappa")),
        tell(message("experts.aboutScale")),
        tell(message("experts.aboutAiken")),
        ...(hasRatio ? [tell(message("experts.aboutRatio"))] : []),
        ...(isBeyond ? [tell(message("experts.neverReached"))] : []),
      ],
    },
  ];
  return markdown(blocks);
}
