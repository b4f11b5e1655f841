import { changeTo } from "../../diagnostics/repairs.ts";
import { closest } from "../../diagnostics/suggest.ts";
import type * as ast from "../../language/ast.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Report } from "../../semantics/report.ts";
import type { BoundQuestionType, Look, ScaleSymbol } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";

export const lookNames: readonly Look[] = ["slider", "stars", "smileys", "buttons", "list"];

/** Beyond these, nobody tells at a glance how many stars there are, or one face from the next. */
const mostStars = 10;
const mostSmileys = 10;

/** That answers can look as they are to. */
export const looks: Rule = {
  scale(scale, report) {
    const look = known(scale.decl.shown, report);
    if (look) refuse(scale.decl.shown!, look, ofScale(look, scale), report);
  },
  instrument({ batteries, questions }, report) {
    for (const { decl, type } of questions) {
      const look = known(decl.shown, report);
      if (look && type) refuse(decl.shown!, look, ofQuestion(look, type), report);
    }
    for (const { decl, scale } of batteries) {
      if (scale?.decl.shown?.text === "list") refuse(decl.scale!, "list", message("reasons.listOfBattery"), report);
    }
  },
};

/** The look that a name stands for; a finding where it stands for none. */
function known(name: ast.Name | undefined, report: Report): Look | undefined {
  if (!name) return undefined;
  const look = lookNames.find((each) => each === name.text);
  if (look) return look;
  const best = closest(name.text, lookNames);
  report.add(
    "unknown-look",
    name,
    { found: name.text, hint: best === undefined ? undefined : message("hints.didYouMean", { name: best }) },
    best === undefined ? {} : { fixes: [changeTo(name, best)] },
  );
  return undefined;
}

function refuse(place: ast.Name, look: Look, why: Message | undefined, report: Report): void {
  if (why) report.add("look-does-not-fit", place, { look, why });
}

function ofScale(look: Look, { lo, hi, missing }: ScaleSymbol): Message | undefined {
  const count = hi - lo + 1;
  if (look === "stars" && lo !== 1) return message("reasons.starsFromOne", { lo });
  if (look === "stars" && count > mostStars) return message("reasons.tooMany", { count, most: mostStars });
  if (look === "smileys" && count > mostSmileys) return message("reasons.tooMany", { count, most: mostSmileys });
  const [first] = missing;
  if (first && (look === "stars" || look === "smileys" || look === "slider")) return message("reasons.noPlaceFor", { code: first.code });
  return undefined;
}

function ofQuestion(look: Look, type: BoundQuestionType): Message | undefined {
  switch (type.kind) {
    case "scale":
      return ofScale(look, type.scale);
    case "one":
      return look === "buttons" || look === "list" ? undefined : message("reasons.optionsLook");
    case "number":
      if (look !== "slider") return message("reasons.numbersLook");
      return type.lo === undefined || type.hi === undefined ? message("reasons.sliderLimits") : undefined;
    default:
      return message("reasons.noLook");
  }
}
