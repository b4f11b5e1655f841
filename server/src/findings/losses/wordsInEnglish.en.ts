import type { Entry } from "../entry.ts";
import { consented } from "./examples.ts";

export const wordsInEnglish = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Words that are in English on a form in another language",
  why: `Buttons, messages and the answer to a consent are not in the instrument: they are the platform's or Ukur's
own. Where neither has them in a language, respondents read English between their own words. Translate them in the
compiled form, or in the platform.`,
  for: { targets: ["xlsform"] },
  wrong: consented("tlh"),
  right: consented("en"),
} as const satisfies Entry;
