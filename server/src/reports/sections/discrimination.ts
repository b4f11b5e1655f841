/** What each item is to the others of its dimension: in theses, the "uji validitas", which this is not. */

import { type Block, coded, own } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import type { ItemAnalysis } from "../../statistics/analysis/dimensions.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

export function discrimination(reporting: Reporting): Block[] {
  const { analysis, say, dimension } = reporting;
  const wholes = new Map(analysis.dimensions.map((whole) => [`${whole.battery} ${whole.dimension}`, whole]));
  const wholeOf = ({ battery, dimension: of }: ItemAnalysis) => wholes.get(`${battery} ${of}`);
  const criticalOf = (item: ItemAnalysis): number | null => (item.reliability && wholeOf(item)?.reliability?.criticalCorrelation) ?? null;
  const verdict = (item: ItemAnalysis): string => {
    const [r, critical] = [item.reliability?.listwise.itemRest ?? null, criticalOf(item)];
    return r === null || critical === null ? dash : say(r > critical ? message("report.holds") : message("report.holdsNot"));
  };
  // An index has no such table: its items need not go together.
  const byBattery = groupedBy(
    analysis.items.filter((item) => wholeOf(item)?.formative === false),
    ({ battery }) => battery,
  );
  if (byBattery.size === 0) return [];
  return [
    { kind: "heading", level: 2, text: say(message("report.discrimination")) },
    { kind: "paragraph", text: say(message("report.discriminationHelp")) },
    ...remarksAt("discrimination", reporting),
    ...[...byBattery].flatMap(([battery, rows]) =>
      tableOf(
        message("report.discriminationCaption", { battery }),
        rows,
        [
          { head: message("heads.item"), text: ({ item, reverse }) => coded(reverse ? `${item} (−)` : item) },
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          numbers("cases", (item) => (item.reliability && wholeOf(item)?.reliability?.listwise.n) ?? null),
          numbers("itemRest", ({ reliability }) => reliability?.listwise.itemRest ?? null),
          numbers("itemTotal", ({ reliability }) => reliability?.listwise.itemTotal ?? null),
          numbers("criticalR", criticalOf),
          { head: message("heads.verdict"), text: (item) => own(verdict(item)) },
          numbers("itemRestPairwise", ({ reliability }) => reliability?.pairwise.itemRest ?? null),
          numbers("alphaIfDeleted", ({ reliability }) => reliability?.listwise.alphaIfDeleted ?? null),
        ],
        reporting,
        {
          notes: [say(message("report.discriminationRule"))],
          because: (item) => (item.reliability === null ? whyUnreliable(wholeOf(item)?.items.length ?? 0, false) : undefined),
        },
      ),
    ),
  ];
}

/** Why items have no coefficients together. */
export function whyUnreliable(items: number, formative: boolean) {
  if (formative) return message("report.formative");
  return items < 2 ? message("report.singleItem") : message("report.tooManyItems");
}
