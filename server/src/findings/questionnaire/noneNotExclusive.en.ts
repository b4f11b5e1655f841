import type { Entry } from "../entry.ts";

const desk = (last: string): string => `instrument desk "The desk" {
  languages en
  question ways "How have you reached the desk?" any of {
    phone 1 "By telephone"
    visit 2 "In person"${last}
  }
}
`;

export const noneNotExclusive = {
  severity: "warning",
  allowable: true,
  method: "Q09",
  message: 'Somebody can choose "{label}" and other answers, too. Write exclusive behind it.',
  title: "An answer that goes with no other, and may",
  why: `Who chooses "none" beside two others contradicts himself, and nobody can say which is meant. With \`exclusive\` the platform takes the others back.`,
  source: "Willis & Lessler 1999 (QAS 7)",
  mistaken: `Hardly ever.`,
  repair: `Writes \`exclusive\` behind the answer.`,
  wrong: desk('\n    none 3 "None of these"'),
  right: desk('\n    none 3 "None of these" exclusive'),
} as const satisfies Entry;
