/** A scale or a list of choices that stands in an instrument goes to the top of the file, above it. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import { eolOf } from "../../language/lines.ts";
import { misplacedIn } from "../../language/misplaced.ts";
import { blanksBefore, lineStart } from "../../language/places.ts";
import { message } from "../../messages/message.ts";
import { action, insertion, sameAs, touches, type ActionMaker } from "./action.ts";

export const moveOut: ActionMaker = (scene) => {
  const { parsed } = scene.file;
  const { text } = parsed;
  return misplacedIn(parsed)
    .filter(({ finding }) => touches(finding.span, scene.span))
    .map(({ name, span, finding, instrument }) => {
      const eol = eolOf(text);
      const indent = blanksBefore(text, span.start);
      const statement = text.slice(span.start, span.end).replaceAll(`\n${indent}`, "\n");
      const from = lineStart(text, span.start);
      // Where its lines are its own, they go, with a blank one behind them.
      const rest = text.slice(from, span.start).trim() === "" ? /^[^\S\n]*\n(?:[^\S\n]*\n)?/.exec(text.slice(span.end)) : null;
      const whole = rest ? { start: from, end: span.end + rest[0].length } : span;
      const changes = [{ span: whole, newText: "" }, insertion(startOf(text, instrument.start), `${statement}${eol}${eol}`)];
      return action(scene, "quickfix", message("actions.moveOut", { name }), changes, {
        isPreferred: true,
        ...sameAs(scene, finding),
      });
    });
};

/** Where an instrument starts, with the comments that are directly above it. */
function startOf(text: SourceText, start: number): number {
  let at = lineStart(text, start);
  while (at > 0) {
    const before = lineStart(text, at - 1);
    if (!text.slice(before, at).trimStart().startsWith("//")) break;
    at = before;
  }
  return at;
}
