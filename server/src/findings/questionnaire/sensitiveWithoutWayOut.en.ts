import type { Entry } from "../entry.ts";

const desk = (more: string): string => `instrument desk "The desk" {
  languages en
  question income "What is the income of your household a month?" one of {
    low 1 "Less than 3 million rupiah"
    middle 2 "3 to 6 million rupiah"
    high 3 "More than 6 million rupiah"${more}
  }
}
`;

export const sensitiveWithoutWayOut = {
  severity: "warning",
  allowable: true,
  method: "Q05",
  message:
    '"{word}" is something that people may not want to tell, and this offers no way out. Add an answer such as "I prefer not to say".',
  title: "A sensitive question without a way out",
  why: `Who does not want to tell breaks off, or gives a wrong answer that looks like a right one. An answer such as "I prefer
not to say", marked \`missing\`, keeps the person and says honestly that this is not known.`,
  source: "Willis & Lessler 1999 (QAS 6a); Dillman, Smyth & Christian 2014",
  mistaken:
    "Seldom, where a law makes people answer. Questions that may be left blank and offer no answers are left alone, and those marked `optional`.",
  repair: "Adds the answer that tells nothing, with a code that counts as missing.",
  wrong: desk(""),
  right: desk('\n    declined 98 "I prefer not to say" missing'),
} as const satisfies Entry;
