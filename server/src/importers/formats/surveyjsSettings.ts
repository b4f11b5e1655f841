/** What a survey of SurveyJS says of itself as a whole. */

import { objects, string, type Json } from "../text/json.ts";
import type { Reading } from "./surveyjsChecks.ts";

/** What has no place in an instrument. */
export function loseSettings(survey: Json, { gathering, text: textOf }: Reading): void {
  for (const [at, each] of objects(survey["completedHtmlOnCondition"]).entries())
    gathering.loseText("admin", `completedHtmlOnCondition ${at + 1}`, textOf(each["html"], "completedHtmlOnCondition"));
  for (const key of ["triggers", "navigateToUrlOnCondition", "navigateToUrl"] as const)
    if (survey[key] !== undefined) gathering.lose("jump", key, JSON.stringify(survey[key]));
  for (const key of ["logo", "backgroundImage"] as const)
    if (survey[key] !== undefined) gathering.lose("media", key, string(survey[key]).slice(0, 200));
  for (const key of ["maxTimeToFinish", "maxTimeToFinishPage", "timeLimit", "timeLimitPerPage"] as const)
    if (survey[key] !== undefined) gathering.lose("timing", key, string(survey[key]));
  if (survey["questionsOrder"] === "random" || survey["questionOrder"] === "random") gathering.lose("randomization", "survey");
  if (survey["variables"] !== undefined) gathering.lose("embedded-data", "variables");
  for (const key of [
    "firstPageIsStarted",
    "cookieName",
    "css",
    "themeVariables",
    "completedBeforeHtml",
    "loadingHtml",
    "quizMode",
  ] as const)
    if (survey[key] !== undefined) gathering.lose("admin", key, string(survey[key]));
}

/** Whether nobody sees a question, which keeps what it is given, and something hangs on it: whoever shows the survey fills it in. */
export function isGiven(element: Json, survey: Json, isNamed: (name: string) => boolean): boolean {
  if (element["visible"] !== false || !/^(?:text|radiogroup|dropdown)$/.test(string(element["type"]) || "text")) return false;
  if (string(element["clearIfInvisible"] ?? survey["clearInvisibleValues"]) !== "none") return false;
  if (["visibleIf", "defaultValue", "defaultValueExpression", "setValueExpression", "inputType"].some((key) => element[key] !== undefined))
    return false;
  return isNamed(string(element["name"]));
}
