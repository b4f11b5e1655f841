/** The codes that Ukur reports. A wrong code or a missing parameter does not compile. */

import type { Placeholders } from "../messages/message.ts";
import { catalogue } from "./catalogue.ts";

export type Code = keyof typeof catalogue;

/** The codes of losses. */
export type LossCode = { [C in Code]: (typeof catalogue)[C] extends { readonly loss: true } ? C : never }[Code];

/** The names of the parameters that a code's message needs. */
export type ParamsOf<C extends Code> = Placeholders<(typeof catalogue)[C]["message"]>;

/** Every code, in the order of the alphabet. */
export const codes: readonly Code[] = Object.keys(catalogue) as Code[];

/** Whether a word is a code of the catalogue (and not, say, `constructor`). */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}

/** Whether a code is of a loss: whether there is one depends on the platforms that an instrument is compiled for. */
export function isLoss(code: string): code is LossCode {
  return isCode(code) && "loss" in catalogue[code];
}
