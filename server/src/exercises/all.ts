/** The exercises, from first steps to a whole instrument. */

import { firstQuote } from "./01firstQuote.ts";
import { nameSlip } from "./02nameSlip.ts";
import { pairs } from "./03pairs.ts";
import { reverse } from "./04reverse.ts";
import { twoInOne } from "./05twoInOne.ts";
import { slip } from "./06slip.ts";
import { leading } from "./07leading.ts";
import { negation } from "./08negation.ts";
import { notApplicable } from "./09notApplicable.ts";
import { twoScales } from "./10twoScales.ts";
import { bands } from "./11bands.ts";
import { weights } from "./12weights.ts";
import { unseenPage } from "./13unseenPage.ts";
import { ages } from "./14ages.ts";
import { untranslated } from "./15untranslated.ts";
import { mirrored } from "./16mirrored.ts";
import { points } from "./17points.ts";
import { unequalParts } from "./18unequalParts.ts";
import { wrongFormula } from "./19wrongFormula.ts";
import { wholeInstrument } from "./20wholeInstrument.ts";
import type { Exercise } from "./exercise.ts";

/** A step of difficulty, and its exercises. */
export interface Step {
  readonly name: "items" | "scores" | "wholes";
  readonly exercises: readonly Exercise[];
}

export const steps: readonly Step[] = [
  { name: "items", exercises: [firstQuote, nameSlip, pairs, reverse, twoInOne, slip, leading, negation] },
  { name: "scores", exercises: [notApplicable, twoScales, bands, weights, unseenPage, ages] },
  { name: "wholes", exercises: [untranslated, mirrored, points, unequalParts, wrongFormula, wholeInstrument] },
];

export const exercises: readonly Exercise[] = steps.flatMap((step) => step.exercises);
