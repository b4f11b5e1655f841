/** The exercises, from first steps to a whole instrument. */

import { firstQuote } from "./01firstQuote.ts";
import { nameSlip } from "./02nameSlip.ts";
import { pairs } from "./03pairs.ts";
import { reverse } from "./04reverse.ts";
import { twoInOne } from "./05twoInOne.ts";
import type { Exercise } from "./exercise.ts";

export const exercises: readonly Exercise[] = [firstQuote, nameSlip, pairs, reverse, twoInOne];
