import type { Entry } from "../entry.ts";

import { desk, introduction, openQuestions } from "./examples.ts";

export const longQuestionnaire = {
  severity: "info",
  allowable: true,
  method: "Q08",
  message:
    "This takes about {minutes} minutes, and with more than {most} many people break off. The longest page is {page}, with {ofPage}.",
  title: "A questionnaire of more than ten minutes",
  why: `Each minute more costs answers, and those who stay give less thought to the later ones. The minutes are reckoned from the kinds of questions, for somebody who sees every page.`,
  source: "Galesic & Bosnjak 2009; Revilla & Ochoa 2017",
  mistaken: `Where people are paid or bound to answer, or where nobody sees all pages.`,
  wrong: desk(introduction, openQuestions(10)),
  right: desk(introduction, openQuestions(2)),
} as const satisfies Entry;
