import type { Band } from "../../language/ast.ts";
import { byAuthor, message, type Message } from "../../messages/message.ts";
import { decimalsOf } from "../../semantics/bindQuestion.ts";
import type { Range } from "../../semantics/range.ts";
import type { Rule } from "../rule.ts";
import { scoreRange } from "../scoreRange.ts";

/** That there are answers for every band of a score: one that nobody can be in is mostly on another scale than the score. */
export const bandReach: Rule = {
  instrument({ scores }, report) {
    if (!scores.some(({ decl }) => decl.bands.length > 0)) return;
    // In the order of the file, those without bands too, so that a long chain of scores does not fill the stack.
    for (const score of scores) {
      const range = scoreRange(score);
      if (!Number.isFinite(range.lo) || !Number.isFinite(range.hi)) continue;
      const bands = score.decl.bands.filter(isWhole);
      const decimals = Math.max(0, ...bands.flatMap((band) => [decimalsOf(band.range.lo.raw), decimalsOf(band.range.hi.raw)]));
      const missed = bands.filter((band) => !isReached(band, range, decimals));
      const [first] = missed;
      if (!first) continue;
      report.add("band-out-of-reach", first, {
        bands: missed.map(({ label }) => byAuthor(label.text)),
        score: score.name,
        lo: rounded(range.lo, decimals),
        hi: rounded(range.hi, decimals),
        advice: adviceOn(bands, range, decimals),
      });
    }
  },
};

type Whole = Band & { readonly label: NonNullable<Band["label"]>; readonly range: { readonly lo: Limit; readonly hi: Limit } };
type Limit = NonNullable<NonNullable<Band["range"]>["lo"]>;

/** Whether a band is written whole and with its lower limit first; all else has a finding of its own. */
function isWhole(band: Band): band is Whole {
  const { label, range } = band;
  return label !== undefined && range?.lo !== undefined && range.hi !== undefined && range.lo.value <= range.hi.value;
}

/** Whether a result can round into a band. The noise of floating-point arithmetic speaks for the band. */
function isReached({ range: { lo, hi } }: Whole, range: Range, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(lo.value), Math.abs(hi.value));
  return range.hi >= lo.value - half - noise && range.lo <= hi.value + half + noise;
}

/** As the score is rounded for its bands; without the sign of -0. */
function rounded(value: number, decimals: number): string {
  return Number(value.toFixed(decimals)).toFixed(decimals);
}

/** Names the factor that was forgotten where a whole one brings the best result to the last limit, such as 4 * 25 to 100. */
function adviceOn(bands: readonly Whole[], range: Range, decimals: number): Message {
  const top = Math.max(...bands.map((band) => band.range.hi.value));
  const factor = top / range.hi;
  const scaled = { lo: range.lo * factor, hi: range.hi * factor };
  const fits = Number.isInteger(factor) && factor > 1 && bands.every((band) => isReached(band, scaled, decimals));
  return fits ? message("hints.multiply", { factor }) : message("hints.correctBands");
}
