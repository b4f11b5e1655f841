/** What findings say in Indonesian. */

import { sayIn } from "../messages/say.ts";
import { isCode, type Code } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fill } from "./fill.ts";
import { conditions } from "./indonesian/conditions.ts";
import { files } from "./indonesian/files.ts";
import { habits } from "./indonesian/habits.ts";
import { items } from "./indonesian/items.ts";
import { models } from "./indonesian/models.ts";
import { names } from "./indonesian/names.ts";
import { pages } from "./indonesian/pages.ts";
import { phrases } from "./indonesian/phrases.ts";
import { scales } from "./indonesian/scales.ts";
import { scores } from "./indonesian/scores.ts";
import { sizes } from "./indonesian/sizes.ts";
import { syntax } from "./indonesian/syntax.ts";
import { tests } from "./indonesian/tests.ts";
import { translations } from "./indonesian/translations.ts";
import { phrasebook } from "./phrasebook.ts";

/** The message of every code. A code without one does not compile. */
export const indonesianMessages: Readonly<Record<Code, string>> = {
  ...syntax,
  ...habits,
  ...files,
  ...names,
  ...scales,
  ...items,
  ...models,
  ...pages,
  ...conditions,
  ...scores,
  ...sizes,
  ...translations,
  ...tests,
};

const tell = sayIn("id");

/** What stands in the messages, beside them and on their repairs. */
export const inIndonesian = phrasebook(phrases);

/** The message of a finding in Indonesian. */
export function indonesianMessage({ code, message, params }: Diagnostic): string {
  return isCode(code) ? fill(indonesianMessages[code], params, tell, inIndonesian) : message;
}
