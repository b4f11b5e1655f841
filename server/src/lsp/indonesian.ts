/** What the services and the requests of the server say, in Indonesian. */

import type { Phrase } from "../diagnostics/phrasebook.ts";
import { words } from "./indonesian/words.ts";

export const servicePhrases: readonly Phrase[] = words;
