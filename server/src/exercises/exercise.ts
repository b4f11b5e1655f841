/** What an exercise is: a small instrument with one fault of the field, in two languages. Plain values: the built command packs them. */

import type { Code } from "../findings/codes.ts";

export interface Exercise {
  /** The name of its file, without the ending. The number orders them. */
  readonly name: string;
  /** The finding that its fault is; absent where it is a test that fails. */
  readonly code?: Code;
  /** The model of the library that its instrument is made from; its texts are then edits of that. */
  readonly model?: string;
  /** What the learner's file must still have, where neither its columns nor its tests would show that it is gone. */
  readonly still?: readonly string[];
  readonly en: ExerciseTexts;
  readonly id: ExerciseTexts;
}

export interface ExerciseTexts {
  readonly title: string;
  /** What the fault is about. */
  readonly about: string;
  /** What to do. */
  readonly task: string;
  /** The instrument with the fault; of an exercise made from a model, nothing. */
  readonly text: string;
  /** What makes the fault in a model's instrument. */
  readonly fault?: Edits;
  /** What puts it right. The texts that are replaced stand in it once. */
  readonly solution: Edits;
  /** From the first nudge to nearly the answer. */
  readonly hints: readonly string[];
}

/** Texts and what stands there instead. */
export type Edits = readonly (readonly [old: string, instead: string])[];
