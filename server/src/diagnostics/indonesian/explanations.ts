/** The explanation of every code in Indonesian. */

import type { Code } from "../catalogue.ts";
import type { PageWords } from "../checkPage.ts";
import type { Told } from "../entry.ts";
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

/** A code without an explanation does not compile. The sources and the examples are those of the English ones. */
export const indonesianExplanations: Told<Record<Code, unknown>> = {
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

/** The fixed words of a page. */
export const indonesianPage: PageWords = {
  severity: { error: "kesalahan", warning: "peringatan", info: "informasi" },
  allowed: "dapat dikecualikan",
  notAllowed: "tidak dapat dikecualikan",
  source: "Sumber",
  compile: "Untuk melihatnya, kompilasi",
  wrong: "Salah",
  right: "Benar",
  beside: "Di sampingnya",
};
