import type { Entry } from "../entry.ts";

const desk = (other: string): string => `instrument desk "The desk" {
  languages en
  question reason "Why did you come to the desk?" one of {
    apply   1 "To apply for something"
    collect 2 "To collect something"
    pay     3 "To pay"
    inform  4 "To ask for information"${other}
  }
}
`;

export const noOtherOption = {
  severity: "info",
  allowable: true,
  method: "Q03",
  message: "Whoever has another answer finds none here. Add one, such as “{proposed}”, with room for words.",
  title: "A list of kinds with none for the rest",
  why: `Who is in none of the groups chooses the nearest one or stops, and neither can be seen in the data. What people write beside "something else"
tells which groups were missing.`,
  source: "Dillman, Smyth & Christian 2014; Willis & Lessler 1999 (QAS 7e)",
  mistaken: `Where the list is all that there is, as of the offices of one authority: Ukur knows only some such lists by their questions. Lists of
less than four answers, those in an order and ranges of numbers are left alone.`,
  repair: "Adds the answer as the last one, with a field for words.",
  wrong: desk(""),
  right: desk(`\n    other 5 "Something else" specify`),
} as const satisfies Entry;
