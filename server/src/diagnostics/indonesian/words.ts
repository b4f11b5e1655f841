/** The words of findings in Indonesian: values alone, which the command line unpacks where somebody reads them. */

import type { Code } from "../catalogue.ts";
import { conditions } from "./conditions.ts";
import { files } from "./files.ts";
import { habits } from "./habits.ts";
import { items } from "./items.ts";
import { losses } from "./losses.ts";
import { models } from "./models.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { scales } from "./scales.ts";
import { scores } from "./scores.ts";
import { sizes } from "./sizes.ts";
import { syntax } from "./syntax.ts";
import { tests } from "./tests.ts";
import { translations } from "./translations.ts";

export { phrases } from "./phrases.ts";

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
  ...losses,
};
