/** What findings say in Indonesian. */

import type { Code } from "./catalogue.ts";
import { conditions } from "./indonesian/conditions.ts";
import { files } from "./indonesian/files.ts";
import { items } from "./indonesian/items.ts";
import { models } from "./indonesian/models.ts";
import { names } from "./indonesian/names.ts";
import { pages } from "./indonesian/pages.ts";
import { scales } from "./indonesian/scales.ts";
import { scores } from "./indonesian/scores.ts";
import { syntax } from "./indonesian/syntax.ts";
import { tests } from "./indonesian/tests.ts";
import { translations } from "./indonesian/translations.ts";

/** The message of every code. A code without one does not compile. */
export const indonesianMessages: Readonly<Record<Code, string>> = {
  ...syntax,
  ...files,
  ...names,
  ...scales,
  ...items,
  ...models,
  ...pages,
  ...conditions,
  ...scores,
  ...translations,
  ...tests,
};
