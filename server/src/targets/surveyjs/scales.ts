/** Answers on a scale, as they look: a row of points, a list, buttons, a line. */

import type { Look, Scale } from "../../instrument/schema.ts";
import type { Answer } from "../../form/answers.ts";
import type { Json } from "./json.ts";
import { canShow } from "./looks.ts";
import type { TextWriter } from "./texts.ts";

/** SurveyJS counts no further by itself (`settings.ratingMaximumRateValueCount`): the points of a longer scale are listed. */
const mostCounted = 20;

/** A question on a scale: as it is to look or, where nothing is said, a row of numbers where only the ends have labels, a list of labels otherwise. */
export function writeScale(scale: Scale, answers: readonly Answer[], shown: Look | undefined, texts: TextWriter): Json {
  if (shown !== undefined && canShow(shown, scale)) {
    switch (shown) {
      case "list":
        return { type: "dropdown", choices: writeCodes(answers, texts) };
      case "slider":
        return slider(scale.lo, scale.hi, 1, labelsOf(answers, texts));
      case "stars":
      case "smileys":
        return { type: "rating", rateType: shown, displayMode: "buttons", ...rateValues(answers, texts), ...endsOf(answers, texts) };
      case "buttons":
        if (!isNumbers(scale, answers)) return buttons(answers, texts);
    }
  }
  return writePoints(scale, answers, texts);
}

/** Whether only the ends of a scale have labels, and all of its answers are points. */
export function isNumbers({ missing }: Scale, answers: readonly Answer[]): boolean {
  return missing.length === 0 && answers.slice(1, -1).every(({ own }) => own === undefined);
}

/** A button for each answer, with its label on it. */
export function buttons(answers: readonly Coded[], texts: TextWriter): Json {
  return { type: "rating", displayMode: "buttons", ...rateValues(answers, texts) };
}

type Coded = Pick<Answer, "code" | "label"> & Partial<Pick<Answer, "own">>;

function rateValues(answers: readonly Coded[], texts: TextWriter): Json {
  return { autoGenerate: false, rateValues: answers.map(({ code, label }) => ({ value: code, text: texts.plain(label) })) };
}

/** What stands at the ends of a row. */
function endsOf(answers: readonly Answer[], texts: TextWriter): Json {
  const points = answers.filter(({ missing }) => !missing);
  const [first] = points;
  const last = points.at(-1);
  return {
    minRateDescription: first?.own && texts.plain(first.own),
    maxRateDescription: last?.own && texts.plain(last.own),
  };
}

/** A line on which an answer is where it was put. Where nothing was, there is none. */
export function slider(min: number | undefined, max: number | undefined, step: number, labels?: Json): Json {
  return { type: "slider", min, max, step, ...labels };
}

/** The labels that points have, below the line. */
function labelsOf(answers: readonly Answer[], texts: TextWriter): Json {
  const labelled = answers.filter(({ own }) => own !== undefined);
  if (labelled.length === 0) return {};
  return { customLabels: labelled.map(({ code, label }) => ({ value: code, text: texts.plain(label) })) };
}

/** The step of a number with so many decimals. */
export function stepOf(decimals: number): number {
  return Number((10 ** -decimals).toFixed(decimals));
}

function writePoints(scale: Scale, answers: readonly Answer[], texts: TextWriter): Json {
  const points = answers.filter(({ missing }) => !missing);
  if (isNumbers(scale, answers)) {
    return {
      type: "rating",
      // On a narrow screen SurveyJS would fold the scale into a list, and people would answer another question than on a wide one.
      displayMode: "buttons",
      rateMin: scale.lo,
      rateMax: scale.hi,
      rateValues: points.length > mostCounted || points.length !== scale.hi - scale.lo + 1 ? points.map(({ code }) => code) : undefined,
      ...endsOf(answers, texts),
    };
  }
  const inOneRow = points.some(({ own }) => own === undefined);
  return inOneRow ? choicesInOneRow(answers, texts) : { type: "radiogroup", choices: writeCodes(answers, texts) };
}

/** In as many lines as the room takes. */
export function choicesInOneRow(answers: readonly Answer[], texts: TextWriter): Json {
  return { type: "radiogroup", colCount: 0, choices: writeCodes(answers, texts) };
}

/** The answers of a scale. A point without a label stands for itself. */
export function writeCodes(answers: readonly Answer[], texts: TextWriter): (Json | number)[] {
  return answers.map(({ code, own, label }) => (own === undefined ? code : { value: code, text: texts.plain(label) }));
}
