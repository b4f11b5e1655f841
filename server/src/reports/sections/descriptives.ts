/** Means and spreads of dimensions and items, battery by battery. */

import { type Block, coded } from "../../documents/blocks.ts";
import { answerIn, byId } from "../../instrument/byId.ts";
import { message } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

export function descriptives(reporting: Reporting): Block[] {
  const { instrument, analysis, say, text, dimension } = reporting;
  if (analysis.items.length === 0) return [];
  const dimensions = groupedBy(analysis.dimensions, ({ battery }) => battery);
  const items = groupedBy(analysis.items, ({ battery }) => battery);
  return [
    { kind: "heading", level: 2, text: say(message("report.descriptives")) },
    ...remarksAt("descriptives", reporting),
    ...[...dimensions].flatMap(([battery, rows]) =>
      tableOf(
        message("report.dimensionsCaption", { battery }),
        rows,
        [
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          numbers("count", (row) => row.items.length),
          numbers("n", ({ n }) => n),
          numbers("mean", ({ mean }) => mean),
          numbers("sd", ({ sd }) => sd),
          numbers("interval", ({ interval }) => interval),
          numbers("floor", ({ floor }) => floor),
          numbers("ceiling", ({ ceiling }) => ceiling),
        ],
        reporting,
        { because: ({ n, floor }) => (n > 1 && floor === null ? message("report.otherLimits") : undefined) },
      ),
    ),
    ...[...items].flatMap(([battery, rows]) =>
      tableOf(
        message("report.itemsCaption", { battery }),
        rows,
        [
          { head: message("heads.item"), text: ({ item, reverse }) => coded(reverse ? `${item} (−)` : item) },
          {
            head: message("heads.wording"),
            text: ({ item }) => [text(answerIn(byId(instrument.items).get(item)!.answers, battery)?.text)],
          },
          numbers("n", ({ n }) => n),
          numbers("mean", ({ mean }) => mean),
          numbers("sd", ({ sd }) => sd),
          numbers("skew", ({ skew }) => skew),
          numbers("kurtosis", ({ kurtosis }) => kurtosis),
          numbers("floor", ({ floor }) => floor),
          numbers("ceiling", ({ ceiling }) => ceiling),
        ],
        reporting,
        { notes: rows.some(({ reverse }) => reverse) ? [say(message("report.unfavourable"))] : [] },
      ),
    ),
  ];
}
