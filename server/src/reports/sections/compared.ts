/** Groups of respondents, and whether their means differ by more than chance. */

import { type Block, coded, type Piece } from "../../documents/blocks.ts";
import { byId } from "../../instrument/byId.ts";
import { message } from "../../messages/message.ts";
import type { Compared } from "../../statistics/comparison.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

export function compared(reporting: Reporting): Block[] {
  const { instrument, analysis, say, text, dimension } = reporting;
  const { by } = analysis;
  if (by === null) return [];
  const labels = new Map<number | string, readonly Piece[]>(by.labels.map(({ value, label }) => [value, text(label)]));
  const scores: { readonly name: string; readonly title: readonly Piece[]; readonly groups: Compared }[] = analysis.scores.flatMap(
    (score) =>
      score.groups === null
        ? []
        : [
            {
              name: score.variable,
              title: [
                ...text(byId(instrument.scores).get(score.score)!.title),
                ...(score.dimension === null ? [] : [{ text: ", " }, ...dimension(score.dimension)]),
              ],
              groups: score.groups,
            },
          ],
  );
  const { variable } = by;
  return [
    { kind: "heading", level: 2, text: say(message("report.compared")) },
    ...remarksAt("compared", reporting),
    ...tableOf(
      message("report.comparedTests", { variable }),
      scores,
      [
        { head: message("heads.score"), text: ({ name }) => coded(name) },
        { head: message("heads.wording"), text: ({ title }) => [title] },
        numbers("f", ({ groups }) => groups.f),
        numbers("dfBetween", ({ groups }) => groups.df?.between ?? null),
        numbers("dfWithin", ({ groups }) => groups.df?.within ?? null),
        numbers("fP", ({ groups }) => groups.p),
        numbers("etaSquared", ({ groups }) => groups.etaSquared),
      ],
      reporting,
    ),
    ...tableOf(
      message("report.comparedCaption", { variable }),
      scores.flatMap(({ name, groups: { groups } }) => groups.map((group) => ({ name, ...group }))),
      [
        { head: message("heads.score"), text: ({ name }) => coded(name) },
        { head: message("heads.group"), text: ({ value }) => [labels.get(value) ?? [{ text: String(value) }]] },
        numbers("n", ({ n }) => n),
        numbers("mean", ({ mean }) => mean),
        numbers("sd", ({ sd }) => sd),
      ],
      reporting,
    ),
  ];
}
