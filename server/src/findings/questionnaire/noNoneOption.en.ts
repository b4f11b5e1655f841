import type { Entry } from "../entry.ts";

const desk = (last: string): string => `instrument desk "The desk" {
  languages en
  question ways "How have you reached the desk?" any of {
    phone 1 "By telephone"
    visit 2 "In person"${last}
  }
}
`;

export const noNoneOption = {
  severity: "warning",
  allowable: true,
  method: "Q09",
  message: 'Whoever chooses nothing here may not apply, or may not have read on. Add an answer such as "{proposed}".',
  title: "Several answers to choose, and none for nobody",
  why: `In the data, no answer chosen looks like a question that was passed over. An answer for it, marked \`exclusive\`, tells the two apart, and nobody chooses something only to get on.`,
  source: "Dillman, Smyth & Christian 2014; Willis & Lessler 1999 (QAS 7e)",
  mistaken: `Where everybody has at least one of them. Questions that only some see are left alone, and those with a field for others.`,
  repair: `Adds the answer, marked \`exclusive\`.`,
  wrong: desk(""),
  right: desk('\n    none 3 "None of these" exclusive'),
} as const satisfies Entry;
