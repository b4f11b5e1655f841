/** Which options a respondent is offered. */

import type { Instrument, Option, Question } from "../instrument/schema.ts";
import type { Row } from "./answers.ts";
import { conditionHolds } from "./conditions.ts";

/** The options of a question that its respondent can choose from. @param answers those before it, as `shownAnswers` returns them */
export function offeredOptions({ type }: Question, answers: Row, instrument: Instrument): readonly Option[] {
  if (!("options" in type)) return [];
  return type.options.filter(({ when }) => when === undefined || conditionHolds(when, answers, instrument));
}

/** Whether some options of a question are offered to some respondents alone. */
export function isConditional({ type }: Question): boolean {
  return "options" in type && type.options.some(({ when }) => when !== undefined);
}

/** What a question whose options are not for everybody does on the way through the pages. */
export interface Withholding {
  /** Whether there is something to choose from: who is offered nothing is not asked. */
  readonly isOffered: (answers: Row) => boolean;
  /** Takes back what cannot have been chosen. */
  readonly takeBack: (answers: Record<string, number | string | null>) => void;
}

/** Nothing where everything is offered to everybody. */
export function withholding(question: Question, instrument: Instrument): Withholding | undefined {
  if (!isConditional(question) || !("options" in question.type)) return undefined;
  const { id, type } = question;
  return {
    isOffered: (answers) => type.options.some(({ when }) => when === undefined || conditionHolds(when, answers, instrument)),
    takeBack: (answers) => {
      const offered = new Set(offeredOptions(question, answers, instrument));
      for (const option of type.options) {
        if (offered.has(option)) continue;
        if (option.variable !== undefined) answers[option.variable] = null;
        else if (answers[id] === option.code) answers[id] = null;
      }
    },
  };
}
