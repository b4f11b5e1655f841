import { nameOf } from "../../semantics/comparing.ts";
import type { InstrumentSymbol, Shown } from "../../semantics/symbols.ts";
import { itemPlace, placeOf } from "../places.ts";
import { subjectsOf } from "../reachable.ts";
import type { Rule } from "../rule.ts";

/** That the rules of questions are of their own answers, and of others that are there by then. */
export const answerChecks: Rule = {
  instrument(instrument, report) {
    let shownOn: ReadonlyMap<string, number> | undefined;
    for (const question of instrument.questions)
      for (const { decl, rule } of question.checks) {
        if (!rule || !decl.rule) continue;
        const subjects = subjectsOf(rule);
        if (!subjects.some((subject) => subject.kind !== "item" && subject.question === question)) {
          report.add("check-elsewhere", decl.rule, { question: question.name });
          continue;
        }
        shownOn ??= pagesOfAnswers(instrument);
        const own = shownOn.get(question.name);
        const later = subjects.find((subject) => (shownOn!.get(placeOf(subject)) ?? -1) > (own ?? Infinity));
        if (later)
          report.add("check-later", decl.rule, {
            name: nameOf(later),
            page: instrument.pages[shownOn.get(placeOf(later))!]!.name,
            question: question.name,
          });
      }
  },
};

/** The page of each answer, by its place. Without pages, batteries come before all questions. */
function pagesOfAnswers({ pages }: InstrumentSymbol): ReadonlyMap<string, number> {
  const shownOn = new Map<string, number>();
  pages.forEach(({ shown }, index) => {
    for (const each of shown) for (const key of keysOf(each)) if (!shownOn.has(key)) shownOn.set(key, index);
  });
  return shownOn;
}

function keysOf(shown: Shown): readonly string[] {
  if (shown.kind === "battery") return shown.items.map((item) => itemPlace(shown.battery, item));
  return shown.kind === "question" ? [shown.question.name] : [];
}
