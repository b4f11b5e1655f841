/** The names of the columns of a row of answers. The rules are part of the language: see "Names and variables" in its reference. */

import { descriptionOf, optionsOf } from "./questionKinds.ts";
import type { BatterySymbol, ItemSymbol, QuestionSymbol, ScoreSymbol } from "./symbols.ts";

export const consentVariable = "consent";

/** `P_R1` */
export function itemVariable(battery: BatterySymbol, item: ItemSymbol): string {
  return `${battery.code}_${item.name}`;
}

/** `channels_web` or `importance_tangibles`: one option of several, or one part of a share. */
export function partVariable(question: QuestionSymbol, part: string): string {
  return `${question.name}_${part}`;
}

/** `gender_other_text` */
export function specifyVariable(question: QuestionSymbol, option: string): string {
  return `${question.name}_${option}_text`;
}

/** `gap_tangibles`, or the score's own name where it is one number. */
export function resultVariable(score: ScoreSymbol, dimension: string | undefined): string {
  return dimension === undefined ? score.name : `${score.name}_${dimension}`;
}

/** `gap_tangibles_band` */
export function bandVariable(result: string): string {
  return `${result}_band`;
}

/** The variables of a question's answer; without those of texts that an option asks for. */
export function answerVariables(question: QuestionSymbol): string[] {
  const description = descriptionOf(question);
  if (!description) return [];
  return description.parts?.map((part) => partVariable(question, part.name)) ?? [question.name];
}

/** The variables of the texts that options of a question ask for. */
export function specifyVariables(question: QuestionSymbol): string[] {
  return optionsOf(question)
    .filter((option) => option.decl.specify)
    .map((option) => specifyVariable(question, option.name));
}
