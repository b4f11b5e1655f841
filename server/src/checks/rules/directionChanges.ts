import type { Span } from "../../language/ast.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { ItemSymbol, ScaleSymbol } from "../../semantics/symbols.ts";
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
  instrument(instrument, report) {
    let first: { readonly scale: ScaleSymbol; readonly span: Span } | undefined;
    const seen = new Set<ScaleSymbol>();
    /** What is asked on scales both ways is said of the batteries, by another rule. */
    const asked = new Set<ItemSymbol>();

    const meet = (scale: ScaleSymbol | undefined, span: Span, items: readonly ItemSymbol[]): boolean => {
      if (!scale || seen.has(scale)) return false;
      const { direction, kind } = readScale(scale);
      if (direction === 0 || !judging.has(kind)) return false;
      seen.add(scale);
      if (!first) {
        first = { scale, span };
        return false;
      }
      if (readScale(first.scale).direction === direction || items.some((item) => asked.has(item))) return false;
      report.add(
        "direction-changes",
        span,
        { low: byAuthor(lowest(scale)), otherLow: byAuthor(lowest(first.scale)) },
        { related: [{ file: report.file, span: first.span, message: message("places.otherOne") }], fixes: turnedScale(scale, report) },
      );
      return true;
    };

    for (const battery of instrument.batteries) {
      for (const item of battery.items) {
        const own = item.decl.scale ?? battery.decl.scale ?? battery.nameSpan;
        if (meet(scaleOf(item, battery), own, battery.items)) return;
      }
      for (const item of battery.items) asked.add(item);
    }
    for (const { type, nameSpan } of instrument.questions) if (type?.kind === "scale" && meet(type.scale, nameSpan, [])) return;
  },
};

const lowest = (scale: ScaleSymbol): string => readScale(scale).labels[0]!.value.trim();
