/** The names of the columns of a row of answers. The rules are part of the language: see "Names and variables" in its reference. */

import { descriptionOf, optionsOf } from "./questionKinds.ts";
import type { BatterySymbol, DimensionSymbol, ItemSymbol, QuestionSymbol, RecordName, ScoreSymbol } from "./symbols.ts";

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

/** `gap_tangibles` or `item_gap_R1`, or the score's own name where it is one number. */
export function resultVariable(score: ScoreSymbol, part: string | undefined): string {
  return part === undefined ? score.name : `${score.name}_${part}`;
}

/** The dimensions or the items that a score has a result for; none where it is one number. */
export function resultParts({ value }: ScoreSymbol): readonly (DimensionSymbol | ItemSymbol)[] {
  const { shape } = value ?? {};
  return shape?.kind === "dimensions" ? shape.dimensions : shape?.kind === "items" ? shape.items : [];
}

/** The columns of all results of a score. */
export function resultVariables(score: ScoreSymbol): readonly string[] {
  const parts = resultParts(score);
  return parts.length === 0 ? [resultVariable(score, undefined)] : parts.map(({ name }) => resultVariable(score, name));
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
  // The words were asked for where the option was chosen first.
  if (question.type && "chosenIn" in question.type) return [];
  return optionsOf(question)
    .filter((option) => option.decl.specify)
    .map((option) => specifyVariable(question, option.name));
}

/** `record_start`: what a platform notes by itself. */
export function recordVariable(name: RecordName): string {
  return `record_${name}`;
}
