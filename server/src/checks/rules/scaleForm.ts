import { pointCount } from "../../semantics/bindLists.ts";
import type { Span } from "../../language/ast.ts";
import type { ScaleSymbol } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import { scalesOf } from "../items/ownScales.ts";
import { readScale } from "../responses/scaleKind.ts";
import type { Rule } from "../rule.ts";

/** Which scales are chosen where the choice is free: what follows a publication keeps the scale of that. Each scale is said once. */
export const scaleForm: Rule = {
  instrument(instrument, report, { items }) {
    if (instrument.model || instrument.citations.length > 0 || instrument.adapted.length > 0) return;
    const seen = new Set<ScaleSymbol>();
    for (const battery of instrument.batteries) {
      for (const { scale, name } of scalesOf(battery, items)) {
        if (seen.has(scale)) continue;
        seen.add(scale);
        look(scale, name ?? battery.decl.scale ?? battery.nameSpan, report);
      }
    }
  },
};

function look(scale: ScaleSymbol, place: Span, report: Report): void {
  const { lo, hi, points } = scale;
  const count = pointCount(scale);
  const { kind } = readScale(scale);
  const isJudged = kind === "agreement" || kind === "satisfaction";
  // Two answers are no scale, 0 to 10 is known to everybody, and more than 20 are a line.
  if (count === 3 || (count > 7 && count <= 20 && !(lo === 0 && hi === 10))) report.add("number-of-points", place, { count });
  else if (isJudged && count % 2 === 0 && count > 2) report.add("no-middle", place, { count });
  // Seven with labels at their ends are a form of their own, which many studies have.
  if (count > 3 && count < 7 && points.length === 2) report.add("ends-only", place, { count });
  if (kind === "agreement") report.add("agreement-asked", place, {});
}
