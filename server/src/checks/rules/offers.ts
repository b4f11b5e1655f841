import type { Name, Span } from "../../language/ast.ts";
import { message } from "../../messages/message.ts";
import { nameOf } from "../../semantics/comparing.ts";
import { sightsOf } from "../../semantics/leaves.ts";
import type { Report } from "../../semantics/report.ts";
import type { BoundCondition, QuestionSymbol } from "../../semantics/symbols.ts";
import { placeOf } from "../places.ts";
import { routeOf, type Route } from "../route.ts";
import { isGiven, routesOf, subjectsOf, type Cases, type Routes } from "../reachable.ts";
import type { Rule } from "../rule.ts";

/** That what a question offers is known when it is asked, and that each option is offered to somebody. */
export const offers: Rule = {
  instrument(instrument, report) {
    for (const { decl, name, type } of instrument.questions) {
      if (decl.kind !== "question" || !decl.random || !type || "options" in type || type.kind === "rankDimensions") continue;
      report.add("order-without-options", decl.random, { question: name });
    }
    const conditional = instrument.questions.filter((question) => question.offers.size > 0);
    if (conditional.length === 0) return;
    const route = routeOf(instrument);
    const known = conditional.filter((question) => isKnown(question, route, report));
    const conditions = conditional.flatMap((question) => [...question.offers.values()]);
    const routes = routesOf(instrument, route, conditions);
    for (const question of known) checkOffered(question, routes.whoSees(question.name), routes, report);
  },
};

/** Whether all that its options hang on is asked before the question. One on no page has its finding. */
function isKnown(question: QuestionSymbol, { stops }: Route, report: Report): boolean {
  const own = stops.get(question.name);
  if (!own) return false;
  for (const [option, condition] of question.offers) {
    for (const { subject } of sightsOf(condition).flat()) {
      if (isGiven(subject)) continue;
      const stop = stops.get(placeOf(subject));
      if (stop && stop.step < own.step) continue;
      report.add("options-later", spanOf(question, option.decl.when), { question: question.name, name: nameOf(subject) });
      return false;
    }
  }
  return true;
}

/** Where a condition stands: with the option, or where the list or the other question is named. */
function spanOf({ decl, type, nameSpan }: QuestionSymbol, when: Span | undefined): Span {
  const named: Name | undefined = decl.type && "list" in decl.type ? decl.type.list : undefined;
  const isOwn = type && "options" in type && !type.list && !type.chosenIn;
  return (isOwn ? when : named) ?? named ?? nameSpan;
}

function checkOffered(question: QuestionSymbol, seenBy: Cases, routes: Routes, report: Report): void {
  const { offers: conditions, name, type } = question;
  if (!type || !("options" in type)) return;
  const never = [...conditions].filter(([, condition]) => neverHolds(condition, seenBy, routes));
  if (never.length > 0 && never.length === type.options.length) {
    report.add("option-never-offered", spanOf(question, never[0]![0].decl.when), { question: name, option: message("nouns.anyOption") });
    return;
  }
  for (const [option] of never)
    report.add("option-never-offered", spanOf(question, option.decl.when), { question: name, option: option.name });
  if (conditions.size === type.options.length && !type.chosenIn) checkEmpty(question, seenBy, routes, report);
}

function neverHolds(condition: BoundCondition, seenBy: Cases, { answers, asked }: Routes): boolean {
  const alone = answers.casesOf(condition, true);
  // A comparison that no answer fulfils has its finding.
  if (alone === undefined || answers.isFaulty(condition)) return false;
  const here = answers.both(alone, seenBy);
  return here !== undefined && asked(here)?.length === 0;
}

/** Whether there is an answer with which no option is offered. Who has not answered, or has something else in mind, need not be offered one. */
function checkEmpty(question: QuestionSymbol, seenBy: Cases, { answers, asked }: Routes, report: Report): void {
  let cases: Cases | undefined = seenBy;
  for (const condition of question.offers.values()) {
    const fails = answers.casesOf(condition, false);
    cases = fails && answers.both(cases, fails);
    if (cases === undefined) return;
  }
  const subjects = new Map<string, QuestionSymbol>();
  for (const condition of question.offers.values())
    for (const subject of subjectsOf(condition)) if (subject.kind === "question") subjects.set(subject.question.name, subject.question);
  for (const each of asked(cases) ?? []) {
    for (const [key, values] of each) {
      const type = subjects.get(key)?.type;
      if (type?.kind !== "one") continue;
      const answer = type.options.find(({ code, decl }) => values.has(code) && !decl.missing && !decl.specify);
      if (!answer) continue;
      report.add("options-may-be-empty", question.nameSpan, { answer: answer.name, name: key, question: question.name });
      return;
    }
  }
}
