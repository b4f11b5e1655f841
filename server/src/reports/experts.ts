/** What experts say of the items, item by item and for each dimension: the content validity of a thesis. */

import { type Block, coded, own, type Piece } from "../documents/blocks.ts";
import type { Text } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { ExpertAnalysis, ExpertItem, Held } from "../statistics/experts.ts";
import { definitions, type Quantity } from "./definitions.ts";
import { dash } from "./numbers.ts";
import { withReferences } from "./references.ts";
import type { Voice } from "./reporting.ts";
import { numbers, tableOf } from "./table.ts";

/** The words beside the numbers. */
export interface ExpertTexts {
  /** What was rated, in the order of the items. */
  readonly wordings: readonly Text[];
  /** What experts wrote, by the item. */
  readonly comments: readonly { readonly item: string; readonly expert: string; readonly text: string }[];
}

export function expertsDocument(
  { experts, items, scales }: ExpertAnalysis,
  voice: Voice,
  { wordings, comments }: ExpertTexts = { wordings: [], comments: [] },
): Block[] {
  const { say, text, dimension, instrument } = voice;
  const verdictOn = (held: Held | null): string => verdict(held?.critical ? held.isEnough : null);
  const verdict = (isEnough: boolean | null): string =>
    typeof isEnough === "boolean" ? say(isEnough ? message("report.holds") : message("report.holdsNot")) : dash;
  const toRevise = items.flatMap((item, place) => {
    if (item.missed.length === 0) return [];
    const wording = text(wordings[place]);
    const said = wording.length === 0 ? [] : [{ text: " “" }, ...wording, { text: "”" }];
    return [[{ text: item.item, isCode: true as const }, ...said, { text: `: ${missedBy(item, voice)}` }] satisfies Piece[]];
  });
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: [{ text: `${say(message("report.experts"))}: ` }, ...text(instrument.title)] },
    {
      kind: "list",
      items: [
        say(message("report.expertsCount", { count: experts })),
        say(message("report.expertsHelp")),
        ...(experts < 3 ? [say(message("report.fewExperts"))] : []),
      ],
    },
    ...tableOf(
      message("report.relevanceCaption"),
      items,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
        numbers("experts", ({ validity }) => validity?.experts ?? null),
        numbers("agree", ({ validity }) => validity?.agree ?? null),
        numbers("itemCvi", ({ validity }) => validity?.index ?? null),
        numbers("neededCvi", ({ needed }) => needed),
        { head: message("heads.verdict"), by: "neededCvi", text: ({ isEnough }) => own(verdict(isEnough)) },
        numbers("kappa", ({ validity }) => validity?.kappa ?? null),
        {
          head: message("heads.agreement"),
          by: "agreement",
          text: ({ validity }) => own(validity?.agreement ? say(message(`report.${validity.agreement}`)) : dash),
        },
      ],
      voice,
    ),
    ...tableOf(
      message("report.aikenCaption"),
      items,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        numbers("aikenV", ({ aiken }) => aiken?.value ?? null),
        numbers("criticalV", ({ aiken }) => aiken?.critical?.value ?? null),
        { head: message("heads.verdict"), text: ({ aiken }) => own(verdictOn(aiken)) },
      ],
      voice,
      { because: ({ aiken }) => (aiken?.critical === null ? message("report.tooFewExperts") : undefined) },
    ),
    ...tableOf(
      message("report.ratioCaption"),
      items.filter(({ ratio }) => ratio !== null),
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        numbers("ratio", ({ ratio }) => ratio!.value),
        numbers("criticalRatio", ({ ratio }) => ratio!.critical?.value ?? null),
        { head: message("heads.verdict"), text: ({ ratio }) => own(verdictOn(ratio)) },
      ],
      voice,
      { because: () => message("report.tooFewExperts") },
    ),
    ...tableOf(
      message("report.scaleValidityCaption"),
      scales,
      [
        { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
        numbers("scaleAverage", ({ average }) => average),
        numbers("scaleUniversal", ({ universal }) => universal),
        numbers("scaleAiken", ({ aiken }) => aiken),
      ],
      voice,
    ),
    { kind: "heading", level: 2, text: say(message("report.revise")) },
    toRevise.length === 0 ? { kind: "paragraph", text: say(message("report.noneToRevise")) } : { kind: "list", items: toRevise },
    ...tableOf(
      message("report.commentsCaption"),
      comments,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        { head: message("heads.expert"), text: ({ expert }) => own(expert) },
        { head: message("heads.comment"), text: (row) => own(row.text) },
      ],
      voice,
    ),
  ];
  return withReferences(blocks, voice);
}

/** Why an item is to be revised. */
function missedBy({ missed, validity, needed, aiken, ratio }: ExpertItem, { say, shown }: Voice): string {
  const below = (of: "itemCvi" | "aikenV" | "ratio", value: number, least: number): string => {
    const as = (number: number): string => shown(number, definitions[of as Quantity].shown);
    return say(message("report.missed", { what: message(`heads.${of}`), value: as(value), needed: as(least) }));
  };
  return missed
    .map((criterion) => {
      switch (criterion) {
        case "unrated":
          return say(message("report.unrated"));
        case "i-cvi":
          return below("itemCvi", validity!.index, needed!);
        case "v":
          return below("aikenV", aiken!.value, aiken!.critical!.value);
        case "cvr":
          return below("ratio", ratio!.value, ratio!.critical!.value);
      }
    })
    .join("; ");
}
