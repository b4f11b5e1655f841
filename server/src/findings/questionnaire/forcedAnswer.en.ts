import type { Entry } from "../entry.ts";

const desk = (required: string, option: string): string => `instrument desk "The desk" {
  languages en
  question reason "Why did you come to the desk?" one of {
    apply   1 "To apply for something"
    collect 2 "To collect something"${option}
  }${required}
}
`;

export const forcedAnswer = {
  severity: "info",
  allowable: true,
  method: "Q14",
  levels: { standard: "off", quiet: "off" },
  message:
    "Whoever cannot answer these has to make something up, or stops: {names}. Offer an answer that tells nothing, or do without required.",
  title: "An answer that is forced",
  why: `Nobody knows later which answers were meant. A blank that is allowed is seen in the data, and so is "I don't know"; a guess is not.`,
  source: "Dillman, Smyth & Christian 2014; ICC/ESOMAR International Code (2016)",
  mistaken: `Where everybody knows the answer, such as a consent that nothing else depends on. Questions that decide who sees which page, and texts, are left alone.`,
  wrong: desk(" required", ""),
  right: desk(" required", '\n    unknown 9 "I do not know" missing'),
} as const satisfies Entry;
