/** SurveyJS: a survey as JSON for its form library. */

import type { Instrument } from "../../instrument/schema.ts";
import { keptAsLists } from "../../form/lists.ts";
import type { Loss } from "../../form/loss.ts";
import type { Target, TargetOptions, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { printCondition } from "./conditions.ts";
import { exportOf, exportsOf } from "./exports.ts";
import { layOut, type Layout } from "./layout.ts";
import { hasOwnWords, startLocale } from "./locales.ts";
import { reservedColumns } from "./names.ts";
import { writeBlock, type Json } from "./questions.ts";
import { printScores } from "./scores.ts";
import { braceValue, TextWriter } from "./texts.ts";

export const surveyjs: Target = {
  id: "surveyjs",
  title: "SurveyJS",
  exports: exportsOf,
  compile(instrument, options): TargetResult {
    const { survey, losses } = surveyOf(instrument, options);
    return { files: [{ suffix: ".surveyjs.json", content: `${JSON.stringify(survey, null, 2)}\n` }], losses };
  },
};

/** The survey as SurveyJS loads it, and what it cannot hold. */
export function surveyOf(instrument: Instrument, options: TargetOptions): { survey: Json; losses: Loss[] } {
  const texts = new TextWriter(instrument);
  const layout = layOut(instrument, options);
  const scores = printScores(instrument, layout.places);
  const survey = {
    title: texts.plain(instrument.title),
    locale: startLocale(instrument.languages),
    // A survey with a table has the width of the window by itself. One without is narrow, and would break a long row of points.
    widthMode: layout.hasLongRow ? "responsive" : undefined,
    completedHtml: instrument.outro && texts.html(instrument.outro),
    // What is hidden, itself or with its page, is blank at once: no score and no later condition sees it. "onHidden" would forget the pages.
    clearInvisibleValues: "onHiddenContainer",
    pages: writePages(instrument, layout, texts),
  };
  const brace = texts.usesBraces ? [{ name: braceValue, expression: "'{'" }] : [];
  const calculatedValues = [...brace, ...scores.values];
  return {
    survey: { ...survey, calculatedValues: calculatedValues.length > 0 ? calculatedValues : undefined },
    losses: [
      ...reservedColumns(layout.form),
      ...layout.losses,
      ...scores.losses,
      ...texts.losses(),
      ...foreignWords(instrument),
      ...keptAsLists(layout.form, exportOf(layout), "SurveyJS"),
    ],
  };
}

function writePages(instrument: Instrument, { pages, places, names }: Layout, texts: TextWriter): Json[] {
  const written = pages.map(({ name, page, blocks }) => ({
    name,
    title: page.title && texts.plain(page.title),
    visibleIf: page.when && printCondition(page.when, places),
    elements: blocks.flatMap((block) => writeBlock(block, texts)),
  }));
  const opening = writeOpening(instrument, names.free("intro"), texts);
  const [first, ...others] = written;
  if (opening.length === 0) return written;
  if (first === undefined || first.visibleIf !== undefined) return [{ name: names.free("opening"), elements: opening }, ...written];
  return [{ ...first, elements: [...opening, ...first.elements] }, ...others];
}

/** What respondents read and agree to before the first question, and whom they can ask about it. */
function writeOpening({ intro, contact, consent }: Instrument, name: string, texts: TextWriter): Json[] {
  const read = [intro, contact].filter((text) => text !== undefined);
  const reading = read.length === 0 ? [] : [{ type: "html", name, html: texts.html(...read) }];
  const agreeing =
    consent === undefined
      ? []
      : [
          {
            type: "radiogroup",
            name: "consent",
            title: texts.plain(consent),
            isRequired: true,
            choices: [{ value: 1, text: texts.phrase("yes") }],
          },
        ];
  return [...reading, ...agreeing];
}

function foreignWords({ id, languages }: Instrument): Loss[] {
  return languages
    .filter((language) => !hasOwnWords(language, languages))
    .map((language) => ({
      on: id,
      code: "words-in-english",
      message: message("losses.surveyjsLanguage", { language }),
    }));
}
