/** How well the items of each dimension go together. */

import { type Block, own } from "../../documents/blocks.ts";
import { message } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import type { DimensionAnalysis } from "../../statistics/analysis/dimensions.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";
import { whyUnreliable } from "./discrimination.ts";
import { remarksAt } from "./remarks.ts";

/** Nunnally, J. C. (1978), Psychometric Theory. */
const enough = 0.7;

export function reliability(reporting: Reporting): Block[] {
  const { analysis, say, dimension, cited } = reporting;
  if (analysis.dimensions.length === 0) return [];
  cited.add("nunnally1978");
  const listwise = ({ reliability: found }: DimensionAnalysis) => found?.listwise;
  const verdict = (row: DimensionAnalysis): string => {
    const alpha = listwise(row)?.alpha ?? null;
    return alpha === null ? dash : say(alpha >= enough ? message("report.sufficient") : message("report.insufficient"));
  };
  const because = ({ items, formative, reliability: found }: DimensionAnalysis) =>
    found === null ? whyUnreliable(items.length, formative) : undefined;
  return [
    { kind: "heading", level: 2, text: say(message("report.reliability")) },
    ...remarksAt("reliability", reporting),
    ...[...groupedBy(analysis.dimensions, ({ battery }) => battery)].flatMap(([battery, rows]) => [
      ...tableOf(
        message("report.reliabilityCaption", { battery }),
        rows,
        [
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          numbers("count", ({ items }) => items.length),
          numbers("cases", (row) => listwise(row)?.n ?? null),
          numbers("alpha", (row) => listwise(row)?.alpha ?? null),
          numbers("alphaInterval", (row) => listwise(row)?.interval ?? null),
          { head: message("heads.verdict"), text: (row) => own(verdict(row)) },
          numbers("standardisedAlpha", (row) => listwise(row)?.standardisedAlpha ?? null),
          numbers("omega", (row) => listwise(row)?.omega?.total ?? null),
          numbers("lambda6", (row) => listwise(row)?.lambda6 ?? null),
          ...(rows.some(({ items }) => items.length === 2)
            ? [numbers<DimensionAnalysis>("spearmanBrown", (row) => listwise(row)?.spearmanBrown ?? null)]
            : []),
          numbers("pairwiseCases", (row) => row.reliability?.pairwise.n ?? null),
          numbers("pairwiseAlpha", (row) => row.reliability?.pairwise.alpha ?? null),
        ],
        reporting,
        { because, notes: [say(message("report.reliabilityRule"))] },
      ),
      ...tableOf(
        message("report.factorabilityCaption", { battery }),
        rows.filter((row) => row.reliability !== null),
        [
          { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
          numbers("cases", (row) => listwise(row)?.n ?? null),
          numbers("kmo", (row) => listwise(row)?.factorability?.kmo ?? null),
          numbers("bartlett", (row) => listwise(row)?.factorability?.bartlett?.chiSquare ?? null),
          numbers("bartlettDf", (row) => listwise(row)?.factorability?.bartlett?.df ?? null),
          numbers("bartlettP", (row) => listwise(row)?.factorability?.bartlett?.p ?? null),
        ],
        reporting,
      ),
    ]),
  ];
}
