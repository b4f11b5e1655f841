/**
 * How LimeSurvey shows answers. Its sliders are rows of numbers, its stars and its smiley are another form of the question with five points, and
 * none of them has labels: these stand below the question.
 */

import type { Answer } from "../../form/answers.ts";
import { decimal } from "../../form/decimal.ts";
import type { Question } from "../../form/form.ts";
import type { Wanted } from "../../form/looks.ts";
import type { Look, Scale, Text } from "../../instrument/schema.ts";

export function canShow({ look, scale, isBattery }: Wanted): boolean {
  switch (look) {
    case "slider":
      return scale === undefined || isSlid(scale);
    case "stars":
    case "smileys":
      return !isBattery && scale !== undefined && isFivePoints(scale);
    case "list":
      return !isBattery;
    case "buttons":
      return false;
  }
}

/** Whether the items on a scale are slid. */
export function isSlid({ shown, missing }: Scale, look: Look | undefined = shown): boolean {
  return look === "slider" && missing.length === 0;
}

/** Whether a question is a slider. */
export function isSlider({ asks, shown }: Question): boolean {
  if (shown !== "slider") return false;
  return asks.kind === "number" || (asks.kind === "scale" && isSlid(asks.scale, shown));
}

/** What the one question of LimeSurvey has that can be stars, or a smiley. */
export function isFivePoints({ lo, hi, missing }: Scale): boolean {
  return lo === 1 && hi === 5 && missing.length === 0;
}

/** What makes numbers a slider. Where it was not moved, there is no answer. */
export function sliderBetween(lo: number, hi: number, step: number): Readonly<Record<string, string>> {
  return {
    slider_layout: "1",
    slider_min: decimal(lo),
    slider_max: decimal(hi),
    slider_accuracy: decimal(step),
    slider_showminmax: "1",
    slider_default_set: "0",
  };
}

/** What the codes mean that have labels, to stand below the question. */
export function labelsBelow(answers: readonly Answer[]): { readonly help?: Text } {
  const labelled = answers.filter(({ own }) => own !== undefined);
  if (labelled.length === 0) return {};
  const languages = Object.keys(labelled[0]!.own!);
  const said = (language: string): string => labelled.map(({ code, own }) => `${code} = ${own![language] ?? ""}`).join(", ");
  return { help: Object.fromEntries(languages.map((language) => [language, said(language)])) };
}
