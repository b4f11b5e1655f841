import type { Entry } from "../entry.ts";

import { desk, introduction, openQuestions } from "./examples.ts";

export const muchTooLong = {
  severity: "warning",
  allowable: true,
  method: "Q08",
  message:
    "This takes about {minutes} minutes, more than the {most} that people can be asked for. The longest page is {page}, with {ofPage}. Leave out what no score needs, or divide it.",
  title: "A questionnaire of more than twenty minutes",
  why: `After twenty minutes most people have stopped, or choose the same answer in each row. Ask each person a part of the items, or ask on two days.`,
  source: "Revilla & Ochoa 2017; Galesic & Bosnjak 2009",
  mistaken: `Where people are paid or bound to answer, or where nobody sees all pages.`,
  wrong: desk(introduction, openQuestions(20)),
  right: desk(introduction, openQuestions(2)),
} as const satisfies Entry;
