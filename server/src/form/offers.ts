/** What questions offer, where that is not everything to everybody in one order. */

import type { Condition, Option } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Asks, Column, Form, Question } from "./form.ts";
import type { Loss } from "./loss.ts";
import { whenAny } from "./when.ts";

/** The options of a question; none where it has another kind of answer. */
export function optionsOf({ asks }: Question): readonly Option[] {
  return "options" in asks ? asks.options : [];
}

/** Whether some are offered to some respondents alone. */
export function isConditional(question: Question): boolean {
  return optionsOf(question).some(({ when }) => when !== undefined);
}

/** When a question is asked: not where it has nothing to offer. Undefined where there is always something. */
export function askedWhen(asks: Asks): Condition | undefined {
  return "options" in asks ? whenAny(asks.options.map(({ when }) => ({ when }))) : undefined;
}

/** Whether an option stays last when the others are mixed. */
export function staysLast({ exclusive, missing, specify }: Option): boolean {
  return exclusive || missing || specify !== undefined;
}

/** The questions of a form, in its order. */
export function questionsOf({ pages }: Form): readonly Question[] {
  return pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "question"));
}

/** What a platform can do with options. */
export interface OfferRules {
  /** Offers some options to some respondents alone. */
  readonly filters: (question: Question) => boolean;
  /** Gives each respondent the options in another order. */
  readonly mixes: (question: Question) => boolean;
}

/** That a platform offers more than the instrument says, or in one order. */
export function offerLosses(form: Form, platform: string, { filters, mixes }: OfferRules): Loss[] {
  return questionsOf(form).flatMap((question): Loss[] => {
    const { id: on, random } = question;
    return [
      ...(isConditional(question) && !filters(question)
        ? [{ on, code: "options-not-filtered", message: message("losses.offersAll", { platform, question: on }) } as const]
        : []),
      ...(random && !mixes(question)
        ? [{ on, code: "order-not-mixed", message: message("losses.optionsInOrder", { platform, question: on }) } as const]
        : []),
    ];
  });
}

/** A code that is taken back where a condition does not hold. */
export interface Withheld {
  readonly code: number;
  readonly when: Condition;
}

/** The codes of a column that are not offered to everybody. A box that is not has a condition of its own. */
export function withheldOf({ from }: Column): readonly Withheld[] {
  if (from.kind !== "question" || from.question.asks.kind !== "one") return [];
  return from.question.asks.options.flatMap(({ code, when }) => (when ? [{ code, when }] : []));
}
