/** Lays an instrument out for LimeSurvey: groups of questions, first what everything is called and then what is written of it. */

import { formOf } from "../../form/build.ts";
import type { Block, Consent } from "../../form/form.ts";
import { turnLosses } from "../../form/chance.ts";
import { lookLosses } from "../../form/looks.ts";
import { hasEndings } from "../../form/route.ts";
import { markLosses } from "../../form/marked.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import type { Condition, Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { printCondition } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { writeGroup } from "./batteries.ts";
import { dialectOf } from "./dialect.ts";
import { drawnBefore } from "./draws.ts";
import { canShow } from "./looks.ts";
import { besideLosses, lossesOf } from "./losses.ts";
import { question, type LimeGroup, type LimeQuestion, type LimeSurvey } from "./model.ts";
import { namesOf } from "./names.ts";
import { withRules, writeGiven, writeQuestion, writeWords } from "./questions.ts";
import { tableRules } from "./rules.ts";
import { tellsOf } from "./tells.ts";
import { equations, withScores } from "./scores.ts";

export function layOut(instrument: Instrument, { sideBySide }: TargetOptions = {}): LimeSurvey {
  const form = formOf(instrument, tableRules);
  const names = namesOf(form, sideBySide === true);
  const dialect = dialectOf(form, names);
  const words = new OwnTexts(instrument, (language) => message("losses.surveyMessages", { language }));
  const consent = ({ variable, text, canRefuse }: Consent): LimeQuestion =>
    question(names.questions.get(variable)!, "L", text, {
      mandatory: true,
      answers: [
        { code: "1", value: 1, text: words.phrase("yes") },
        ...(canRefuse ? [{ code: "0", value: 0, text: words.phrase("no") }] : []),
      ],
    });
  const relevanceOf = (when: Condition | undefined): string => (when === undefined ? "1" : printCondition(when, dialect));
  const write = (block: Block): LimeQuestion[] => {
    switch (block.kind) {
      case "group":
        return writeGroup(block, names, relevanceOf, instrument.title);
      case "question":
        return [{ ...withRules(writeQuestion(block, names, words, dialect), block, dialect), relevance: relevanceOf(block.when) }];
      case "note":
        return [question(names.notes.get(block)!, "X", block.text, { relevance: relevanceOf(block.when) })];
      case "words":
        return [writeWords(block, names)];
    }
  };
  const opening = form.opening.flatMap((block) => (block.kind === "consent" ? [consent(block)] : []));
  const pages = form.pages.map((page): LimeGroup => ({
    title: page.title ?? instrument.title,
    relevance: relevanceOf(page.when),
    random: page.random,
    questions: [
      ...drawnBefore(page, names, instrument.title),
      ...page.blocks.flatMap(write),
      ...(page.stop === undefined ? [] : [question(names.notes.get(page)!, "X", page.stop)]),
    ],
  }));
  const closing = form.closing.map((note) => question(names.notes.get(note)!, "X", note.text, { relevance: relevanceOf(note.when) }));
  const own = (questions: readonly LimeQuestion[]): LimeGroup => ({ title: instrument.title, relevance: "1", questions });
  const [first = own([]), ...others] = pages;
  // The first page may hang on what is given, or come in an order of chance, which what is agreed to does not.
  const opened =
    first.relevance === "1" && first.random === undefined
      ? [{ ...first, questions: [...opening, ...first.questions] }, ...others]
      : [own(opening), ...pages];
  const asked = opening.length === 0 ? pages : opened;
  const { givens = [] } = instrument;
  const groups = givens.length === 0 ? asked : [own(givens.map((given) => writeGiven(given, names))), ...asked];
  return {
    form,
    groups: withScores(
      hasEndings(form) && closing.length > 0 ? [...groups, own(closing)] : groups,
      equations(form, names, dialect),
      instrument.title,
    ),
    answers: dialect.answers,
    results: dialect.results,
    tells: tellsOf(instrument, names),
    losses: [
      ...lossesOf(form, names),
      ...markLosses(form, "LimeSurvey", (place) => place !== "title" && place !== "page"),
      ...words.losses,
      ...besideLosses(form, names, sideBySide),
      ...turnLosses(form, "LimeSurvey"),
      ...lookLosses(form, "LimeSurvey", canShow),
    ],
  };
}
