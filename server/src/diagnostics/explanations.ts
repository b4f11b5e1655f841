/** The long explanation of every code: `ukur explain CODE`, and the pages in `docs/checks/`. */

import type { Code } from "./catalogue.ts";
import type { Explanation } from "./entry.ts";
import { conditions } from "./explanations/conditions.ts";
import { files } from "./explanations/files.ts";
import { habits } from "./explanations/habits.ts";
import { items } from "./explanations/items.ts";
import { losses } from "./explanations/losses.ts";
import { models } from "./explanations/models.ts";
import { names } from "./explanations/names.ts";
import { pages } from "./explanations/pages.ts";
import { scales } from "./explanations/scales.ts";
import { scores } from "./explanations/scores.ts";
import { sizes } from "./explanations/sizes.ts";
import { syntax } from "./explanations/syntax.ts";
import { tests } from "./explanations/tests.ts";
import { translations } from "./explanations/translations.ts";

/** A code without an explanation does not compile. */
export const explanations: Readonly<Record<Code, Explanation>> = {
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
  ...losses,
};
