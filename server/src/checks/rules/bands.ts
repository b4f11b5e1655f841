import { message } from "../../messages/message.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import type { Band } from "../../language/ast.ts";
import type { Report } from "../../semantics/report.ts";
import { categoriesOf } from "../../semantics/categories.ts";
import { decimalsOf } from "../../semantics/bindQuestion.ts";
import type { Rule } from "../rule.ts";

/** That the bands of a score touch without overlapping, at the decimals that their limits are written with. */
export const bands: Rule = {
  instrument(instrument, report) {
    for (const { decl, name, value } of instrument.scores) {
      if (decl.bandsSpan && decl.bands.length === 0) report.add("empty-bands", decl.bandsSpan, {});
      if (decl.bandsSpan && value && categoriesOf(value)) report.add("nominal-bands", decl.bandsSpan, { score: name });
      checkBands(decl.bands, report);
    }
  },
};

interface Interval {
  readonly band: Band;
  readonly label: string;
  readonly lo: number;
  readonly hi: number;
}

function checkBands(written: readonly Band[], report: Report): void {
  const intervals: Interval[] = [];
  const labels = new Set<string>();
  let decimals = 0;
  for (const band of written) {
    const { label, range } = band;
    if (!label || !range?.lo || !range.hi) continue;
    decimals = Math.max(decimals, decimalsOf(range.lo.raw), decimalsOf(range.hi.raw));
    if (labels.has(label.text)) report.add("duplicate-label", label, { what: message("kinds.bands"), label: label.text });
    labels.add(label.text);
    if (range.lo.value > range.hi.value) {
      report.add(
        "band-range",
        range,
        { label: label.text, lo: range.lo.raw, hi: range.hi.raw },
        { fixes: [changeTo(range, `${range.hi.raw}..${range.lo.raw}`)] },
      );
    } else intervals.push({ band, label: label.text, lo: range.lo.value, hi: range.hi.value });
  }
  intervals.sort((a, b) => a.lo - b.lo);
  const unit = 10 ** -decimals;
  for (const [index, second] of intervals.entries()) {
    const first = intervals[index - 1];
    if (!first) continue;
    const proposed = (first.hi + unit).toFixed(decimals);
    // Not where the band would end before it starts.
    const fixes = Number(proposed) <= second.hi ? [changeTo(second.band.range!.lo!, proposed)] : [];
    // Half a unit of tolerance: 65 + 0.01 is not exactly 65.01 in binary.
    if (second.lo < first.hi + unit / 2) {
      report.add(
        "band-overlap",
        second.band,
        { first: first.label, second: second.label, value: second.lo.toFixed(decimals), proposed },
        { fixes },
      );
    } else if (second.lo > first.hi + unit * 1.5) {
      report.add(
        "band-gap",
        second.band,
        {
          from: first.hi.toFixed(decimals),
          to: second.lo.toFixed(decimals),
          second: second.label,
          proposed,
        },
        { fixes },
      );
    }
  }
}
