import type { Span } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { BatterySymbol, ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import { scalesOf } from "../items/ownScales.ts";
import { readScale } from "../responses/scaleKind.ts";
import { turnedScale } from "../responses/turnedScale.ts";
import type { AnswerKind } from "../words/answerWords.ts";
import type { Rule } from "../rule.ts";

/** Kinds of answers that are good or bad at their ends. How often something is done is neither. */
const judging = new Set<AnswerKind | undefined>([
  "agreement",
  "satisfaction",
  "quality",
  "ease",
  "speed",
  "courtesy",
  "ability",
  "fit",
  "clarity",
  "cleanliness",
  "comfort",
  "completeness",
]);

/** That high codes are good throughout an instrument, or bad: who has learnt that the right is good answers the next page by habit. */
export const directionChanges: Rule = {
  instrument(instrument, report, { items }) {
    let first: { readonly scale: ScaleSymbol; readonly span: Span } | undefined;
    const seen = new Set<ScaleSymbol>();
    const above: BatterySymbol[] = [];

    /** @param battery what is asked on scales both ways is said of the batteries, by another rule */
    const meet = (scale: ScaleSymbol, span: Span, battery?: BatterySymbol): boolean => {
      if (seen.has(scale)) return false;
      const { direction, kind } = readScale(scale);
      if (direction === 0 || !judging.has(kind)) return false;
      seen.add(scale);
      if (!first) {
        first = { scale, span };
        return false;
      }
      if (readScale(first.scale).direction === direction || battery?.items.some(isAskedIn(above))) return false;
      report.add(
        "direction-changes",
        span,
        { low: byAuthor(lowest(scale)), otherLow: byAuthor(lowest(first.scale)) },
        { related: [{ file: report.file, span: first.span, message: message("places.otherOne") }], fixes: turnedScale(scale, report) },
      );
      return true;
    };

    for (const battery of instrument.batteries) {
      for (const { scale, name } of scalesOf(battery, items))
        if (meet(scale, name ?? battery.decl.scale ?? battery.nameSpan, battery)) return;
      above.push(battery);
    }
    for (const { type, nameSpan } of instrument.questions) if (type?.kind === "scale" && meet(type.scale, nameSpan)) return;
  },
};

const isAskedIn =
  (some: readonly BatterySymbol[]) =>
  ({ batteries }: ItemSymbol): boolean =>
    batteries.some((battery) => some.includes(battery));

const lowest = (scale: ScaleSymbol): string => readScale(scale).labels[0]!.value.trim();
