/** Groups of respondents, and whether their means differ by more than chance. */

import { type Block, coded, type Piece } from "../../documents/blocks.ts";
import { byId } from "../../instrument/byId.ts";
import { message } from "../../messages/message.ts";
import type { Compared } from "../../statistics/comparison.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { remarksAt } from "./remarks.ts";

/** What is compared: a score, or a dimension in a battery. */
interface Comparison {
  readonly name: string;
  readonly title: readonly Piece[];
  readonly groups: Compared;
}

export function groupsCompared(reporting: Reporting): Block[] {
  const { instrument, analysis, say, text, dimension, group } = reporting;
  const { by, respondents } = analysis;
  if (by === null) return [];
  const titleOf = (score: string, of: string | null): readonly Piece[] => [
    ...text(byId(instrument.scores).get(score)!.title),
    ...(of === null ? [] : [{ text: ", " }, ...dimension(of)]),
  ];
  // Where there are no scores, the dimensions are compared.
  const all =
    analysis.scores.length > 0
      ? analysis.scores.map(({ variable, score, dimension: of, groups }) => ({ name: variable, title: titleOf(score, of), groups }))
      : analysis.dimensions.map(({ battery, dimension: of, groups }) => ({ name: battery, title: dimension(of), groups }));
  const compared = all.flatMap(({ groups, ...rest }): Comparison[] => (groups ? [{ ...rest, groups }] : []));
  const { variable } = by;
  return [
    { kind: "heading", level: 2, text: say(message("report.compared")) },
    ...remarksAt("compared", reporting),
    ...tableOf(
      message("report.groupsCaption", { variable }),
      by.groups,
      [
        { head: message("heads.group"), text: ({ value }) => [group(value)] },
        numbers("groupSize", ({ n }) => n),
        numbers("groupShare", ({ n }) => n / (respondents - by.without)),
      ],
      reporting,
      { notes: by.without === 0 ? [] : [say(message("report.withoutGroup", { count: by.without }))] },
    ),
    ...tableOf(
      message("report.comparedTests", { variable }),
      compared,
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
      compared.flatMap(({ name, title, groups: { groups } }) => groups.map((group) => ({ name, title, ...group }))),
      [
        { head: message("heads.score"), text: ({ name }) => coded(name) },
        { head: message("heads.wording"), text: ({ title }) => [title] },
        { head: message("heads.group"), text: ({ value }) => [group(value)] },
        numbers("n", ({ n }) => n),
        numbers("mean", ({ mean }) => mean),
        numbers("sd", ({ sd }) => sd),
      ],
      reporting,
    ),
  ];
}
