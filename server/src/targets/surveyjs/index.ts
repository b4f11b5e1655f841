/** SurveyJS: a survey as JSON for its form library. */

import { featureLosses } from "../../form/featureLosses.ts";
import type { Form } from "../../form/form.ts";
import { endingsOf } from "../../form/route.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { fillLosses } from "../../form/given.ts";
import { markLosses } from "../../form/marked.ts";
import { keptAsLists } from "../../form/lists.ts";
import type { Loss } from "../../form/loss.ts";
import { offerLosses } from "../../form/offers.ts";
import type { Target, TargetOptions, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { printCondition } from "./conditions.ts";
import { exportOf, exportsOf } from "./exports.ts";
import { layOut, type Layout } from "./layout.ts";
import { hasOwnWords, startLocale } from "./locales.ts";
import { reservedColumns } from "./names.ts";
import type { Json } from "./json.ts";
import { mixes, writeBlock, writeGiven, type Conditions } from "./questions.ts";
import { printScores, ScorePrinter } from "./scores.ts";
import { TextWriter } from "./texts.ts";

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
  const texts = new TextWriter(instrument, options.keepsMarks);
  const layout = layOut(instrument, options);
  const printer = new ScorePrinter(instrument, layout.places);
  const conditions: Conditions = (condition, of) => printCondition(condition, layout.places, { printer, of });
  const survey = {
    title: texts.plain(instrument.title),
    locale: startLocale(instrument.languages),
    // A survey with a table has the width of the window by itself. One without is narrow, and would break a long row of points.
    widthMode: layout.hasLongRow ? "responsive" : undefined,
    ...writeEndings(layout.form, texts, conditions),
    // What is hidden, itself or with its page, is blank at once: no score and no later condition sees it. "onHidden" would forget the pages.
    clearInvisibleValues: "onHiddenContainer",
    pages: writePages(instrument, layout, texts, conditions),
  };
  const scoreLosses = printScores(instrument, printer);
  const calculatedValues = [...texts.values, ...printer.values, ...writeStops(layout.form, conditions)];
  return {
    survey: { ...survey, calculatedValues: calculatedValues.length > 0 ? calculatedValues : undefined },
    losses: [
      ...reservedColumns(layout.form),
      ...layout.losses,
      ...featureLosses(layout.form, "SurveyJS", { place: "asText" }),
      ...scoreLosses,
      ...(options.keepsMarks ? [] : markLosses(layout.form, "SurveyJS", (place) => place === "note" || place === "closing")),
      ...texts.losses(),
      ...foreignWords(instrument),
      ...offerLosses(layout.form, "SurveyJS", { filters: () => true, mixes }),
      ...givenLosses(instrument),
      ...fillLosses(layout.form, "SurveyJS", { given: () => true, records: {} }),
      ...keptAsLists(layout.form, exportOf(layout), "SurveyJS"),
    ],
  };
}

function writePages(instrument: Instrument, { pages, names }: Layout, texts: TextWriter, conditions: Conditions): Json[] {
  const written = pages.map(({ name, page, blocks }) => ({
    name,
    title: page.title && texts.plain(page.title),
    visibleIf: page.when && conditions(page.when, page.id),
    elements: blocks.flatMap((block) => writeBlock(block, texts, conditions)),
  }));
  const { givens = [] } = instrument;
  // A page of what nobody sees would be none: it stands on the first one, and is kept where that is not shown.
  const known = givens.map((given) => writeGiven(given, texts));
  const opening = writeOpening(instrument, names.free("intro"), texts);
  const [first, ...others] = written;
  const begun = [...known, ...opening];
  if (begun.length === 0) return written;
  if (first === undefined || (opening.length > 0 && first.visibleIf !== undefined))
    return [{ name: names.free("opening"), elements: begun }, ...written];
  return [{ ...first, elements: [...begun, ...first.elements] }, ...others];
}

/** What people read at the end. Of several, SurveyJS shows the first whose condition holds. */
function writeEndings(form: Form, texts: TextWriter, conditions: Conditions): Json {
  const endings = endingsOf(form);
  const last = form.instrument.outro;
  const conditional = endings.filter(({ text }) => text !== last);
  return {
    completedHtml: last && texts.html(last),
    completedHtmlOnCondition:
      conditional.length === 0
        ? undefined
        : conditional.map(({ on, text, when }) => ({ expression: when ? conditions(when, on) : "1 = 1", html: texts.html(text) })),
  };
}

/** Whether the survey ended at a stop is a value of its own in what it hands over. */
function writeStops({ pages }: Form, conditions: Conditions): Json[] {
  return pages.flatMap(({ id, stop, when }) =>
    stop === undefined ? [] : [{ name: id, expression: `iif(${when ? conditions(when, id) : "1 = 1"}, 1, 0)`, includeIntoResult: true }],
  );
}

/** What respondents read and agree to before the first question, and whom they can ask about it. */
function writeOpening({ intro, contact, consent, refused }: Instrument, name: string, texts: TextWriter): Json[] {
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
            choices: [{ value: 1, text: texts.phrase("yes") }, ...(refused === undefined ? [] : [{ value: 0, text: texts.phrase("no") }])],
          },
        ];
  return [...reading, ...agreeing];
}

function givenLosses({ givens = [] }: Instrument): Loss[] {
  return givens.map(({ id: on, from }) => {
    const told = from === "link" ? message("losses.surveyjsGiven", { given: on }) : message("losses.surveyjsDrawn", { given: on });
    return { on, code: "data-not-filled", message: told };
  });
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
