/** Kano's categories of the items that are asked both ways. */

import { type Block, coded, own } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import type { KanoCategory } from "../../statistics/kano.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";

const categories: readonly KanoCategory[] = ["A", "O", "M", "I", "R", "Q"];

export function kano(reporting: Reporting): Block[] {
  const { analysis, say } = reporting;
  if (analysis.kano === null) return [];
  return [
    { kind: "heading", level: 2, text: say(message("report.kano")) },
    ...tableOf(
      message("report.kanoCaption"),
      analysis.kano.items,
      [
        { head: message("heads.item"), text: ({ item }) => coded(item) },
        numbers("kanoAnswers", ({ n }) => n),
        ...categories.map((category) => numbers<(typeof analysis.kano.items)[number]>(`kano${category}`, ({ counts }) => counts[category])),
        { head: message("heads.category"), by: "category", text: ({ category }) => own(category ?? dash) },
        {
          head: message("heads.clear"),
          by: "clear",
          text: ({ clear }) => own(clear === null ? dash : say(clear ? message("report.kanoClear") : message("report.kanoUnclear"))),
        },
        numbers("better", ({ better }) => better),
        numbers("worse", ({ worse }) => worse),
      ],
      reporting,
      { notes: [say(message("report.kanoHelp"))] },
    ),
  ];
}
