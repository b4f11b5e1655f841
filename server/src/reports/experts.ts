/** What experts say of the items, item by item and for each dimension: the content validity of a thesis. */

import { type Block, coded, own } from "../documents/blocks.ts";
import { message } from "../messages/message.ts";
import type { ExpertAnalysis } from "../statistics/experts.ts";
import { dash } from "./numbers.ts";
import { withReferences } from "./references.ts";
import type { Voice } from "./reporting.ts";
import { numbers, tableOf } from "./table.ts";

export function expertsDocument({ experts, items, scales }: ExpertAnalysis, voice: Voice): Block[] {
  const { say, text, dimension, instrument } = voice;
  const verdict = (isEnough: boolean | null | undefined): string =>
    typeof isEnough === "boolean" ? say(isEnough ? message("report.holds") : message("report.holdsNot")) : dash;
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: [{ text: `${say(message("report.experts"))}: ` }, ...text(instrument.title)] },
    { kind: "list", items: [say(message("report.expertsCount", { count: experts })), say(message("report.expertsHelp"))] },
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
        { head: message("heads.verdict"), text: ({ aiken }) => own(verdict(aiken?.isEnough)) },
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
        { head: message("heads.verdict"), text: ({ ratio }) => own(verdict(ratio!.isEnough)) },
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
  ];
  return withReferences(blocks, voice);
}
