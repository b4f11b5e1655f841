/** What findings say in Indonesian. */

import * as words from "./indonesian/words.ts";
import { inIndonesianBy } from "./translated.ts";

/** The message of a finding, and what stands in messages, beside them and on their repairs. */
export const { message: indonesianMessage, phrase: inIndonesian } = inIndonesianBy(words);
