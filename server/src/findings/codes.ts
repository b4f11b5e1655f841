/** The codes that Ukur reports. A wrong code or a missing parameter does not compile. */

import type { Placeholders } from "../messages/message.ts";
import { catalogue } from "./catalogue.ts";

export type Code = keyof typeof catalogue;

/** The names of the parameters that a code's message needs. */
export type ParamsOf<C extends Code> = Placeholders<(typeof catalogue)[C]["message"]>;

/** Every code, in the order of the alphabet. */
export const codes: readonly Code[] = Object.keys(catalogue) as Code[];

/** Whether a word is a code of the catalogue (and not, say, `constructor`). */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
