/** Lays an instrument out for LimeSurvey: groups of questions, first what everything is called and then what is written of it. */

import { formOf } from "../../form/build.ts";
import type { Block, Consent } from "../../form/form.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { printCondition } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { writeGroup } from "./batteries.ts";
import { dialectOf } from "./dialect.ts";
import { lossesOf } from "./losses.ts";
import { question, type LimeGroup, type LimeQuestion, type LimeSurvey } from "./model.ts";
import { namesOf } from "./names.ts";
import { writeQuestion, writeWords } from "./questions.ts";
import { tableRules } from "./rules.ts";
import { equations, withScores } from "./scores.ts";

export function layOut(instrument: Instrument, { sideBySide }: TargetOptions = {}): LimeSurvey {
  const form = formOf(instrument, tableRules);
  const names = namesOf(form);
  const dialect = dialectOf(form, names);
  const words = new OwnTexts(instrument, (language) => message("losses.surveyMessages", { language }));
  const consent = ({ variable, text }: Consent): LimeQuestion =>
    question(names.questions.get(variable)!, "L", text, { mandatory: true, answers: [{ code: "1", value: 1, text: words.phrase("yes") }] });
  const write = (block: Block): LimeQuestion[] => {
    switch (block.kind) {
      case "group":
        return writeGroup(block, names);
      case "question":
        return [writeQuestion(block, names, words)];
      case "words":
        return [writeWords(block, names)];
    }
  };
  const opening = form.opening.flatMap((block) => (block.kind === "consent" ? [consent(block)] : []));
  const pages = form.pages.map(({ title, when, blocks }): LimeGroup => ({
    title: title ?? instrument.title,
    relevance: when === undefined ? "1" : printCondition(when, dialect),
    questions: blocks.flatMap(write),
  }));
  // No answer comes before the first page: it has no condition.
  const [first = { title: instrument.title, relevance: "1", questions: [] }, ...others] = pages;
  const groups = opening.length === 0 ? pages : [{ ...first, questions: [...opening, ...first.questions] }, ...others];
  return {
    form,
    groups: withScores(groups, equations(form, names, dialect), instrument.title),
    answers: dialect.answers,
    results: dialect.results,
    losses: [...lossesOf(form, names), ...words.losses, ...apartLosses(form, sideBySide, message("losses.limesurveyApart"))],
  };
}
