import type { Entry } from "../entry.ts";

import { desk, introduction } from "./examples.ts";

export const noIntroduction = {
  severity: "warning",
  allowable: true,
  method: "Q07",
  message:
    "Nobody is told what this is for. Write an intro: what for, that taking part is free, how long it takes, what becomes of the answers, whom to ask.",
  title: "A questionnaire without an introduction",
  why: `People can agree only to what they have been told, which is what ethics committees ask for. A good introduction also brings more answers.`,
  source: "Dillman, Smyth & Christian 2014; ICC/ESOMAR International Code (2016)",
  mistaken: `Instruments of fewer than six items and of a version below 1 are left alone. On paper with a letter beside it, or where somebody introduces it by word of mouth.`,
  repair: "It writes an introduction that fits any questionnaire, to be made your own; whom to ask is yours to say.",
  wrong: desk('  version "1.0.0"\n'),
  right: desk(`  version "1.0.0"\n${introduction}`),
} as const satisfies Entry;
