import type { Num } from "../../language/ast.ts";
import type { Report } from "../../semantics/report.ts";
import { changeTo } from "../../diagnostics/repairs.ts";
import { freeMissingCode } from "../freeMissingCode.ts";
import { reportLeadingZero } from "../leadingZero.ts";
import type { Rule } from "../rule.ts";

/** More points than anybody can tell apart; 0 to 100 is the longest in use. */
const mostPoints = 101;

/** The range of a scale and the codes of its points. A code in the wrong place changes every mean that it enters. */
export const scaleCodes: Rule = {
  scale(scale, report) {
    const { lo, hi, codes, decl, points, missing } = scale;
    if (decl.range?.lo && decl.range.hi) {
      const range = `${decl.range.lo.raw}..${decl.range.hi.raw}`;
      if (lo >= hi || !Number.isInteger(lo) || !Number.isInteger(hi)) {
        const isTurned = hi < lo && Number.isInteger(lo) && Number.isInteger(hi);
        report.add(
          "scale-range",
          decl.range,
          { range },
          { fixes: isTurned ? [changeTo(decl.range, `${decl.range.hi.raw}..${decl.range.lo.raw}`)] : [] },
        );
        return;
      }
      if (hi - lo + 1 > mostPoints) {
        report.add("scale-too-long", decl.range, { count: hi - lo + 1, most: mostPoints, lo, hi });
        return;
      }
    }
    if (decl.codes.length > 0 && !checkListed(decl.codes, report)) return;
    for (const { code } of decl.points) reportLeadingZero(code, report);
    const seen = new Set<number>();
    let before: number | undefined;
    let isSorted = true;
    for (const { code, span } of points) {
      if (!Number.isInteger(code)) report.add("code-not-whole", span, { code });
      else if (seen.has(code)) report.add("duplicate-code", span, { code });
      else if (codes && !codes.includes(code)) report.add("point-not-listed", span, { code, codes: codes.join(", ") });
      else if (code < lo || code > hi) report.add("code-outside-range", span, { code, lo, hi });
      else if (isSorted && before !== undefined && code < before) {
        // Points from high to low are one fault.
        isSorted = false;
        report.add("scale-order", span, { code, before });
      }
      seen.add(code);
      before = code;
    }
    for (const { code, span } of missing) {
      if (!Number.isInteger(code)) report.add("code-not-whole", span, { code });
      else if (code >= lo && code <= hi) report.add("na-inside-range", span, { code, lo, hi, proposed: freeMissingCode(scale) });
      else if (seen.has(code)) report.add("duplicate-code", span, { code });
      seen.add(code);
    }
  },
};

/** The points that a scale lists: whole numbers, two at least, each once and in their order. Whether they can be told apart. */
function checkListed(codes: readonly Num[], report: Report): boolean {
  for (const code of codes) reportLeadingZero(code, report);
  const broken = codes.find(({ value }) => !Number.isInteger(value));
  if (broken) {
    report.add("code-not-whole", broken, { code: broken.value });
    return false;
  }
  if (codes.length < 2) {
    report.add("scale-range", codes[0]!, { range: codes[0]!.raw });
    return false;
  }
  if (codes.length > mostPoints) {
    const [lo, hi] = [codes[0]!.value, codes.at(-1)!.value];
    report.add("scale-too-long", { start: codes[0]!.start, end: codes.at(-1)!.end }, { count: codes.length, most: mostPoints, lo, hi });
    return false;
  }
  const at = codes.findIndex(({ value }, index) => index > 0 && value <= codes[index - 1]!.value);
  if (at < 0) return true;
  const [before, code] = [codes[at - 1]!, codes[at]!];
  const all = { start: codes[0]!.start, end: codes.at(-1)!.end };
  const sorted = [...new Set(codes.map(({ value }) => value))].sort((a, b) => a - b).join(", ");
  if (codes.some(({ value }, index) => index < at && value === code.value)) report.add("duplicate-code", code, { code: code.value });
  else report.add("scale-order", code, { code: code.value, before: before.value }, { fixes: [changeTo(all, sorted)] });
  return false;
}
