import type { Entry } from "../entry.ts";

export const expectationMixed = {
  severity: "warning",
  allowable: true,
  method: "W20",
  message: "Most of this battery asks with “{usual}”, and {items} with “{word}”. Ask for expectations in one way.",
  title: "Expectations that are asked in two ways",
  why: `What must be is more than what should be, and what excellent services will have is a third thing. A gap to one is larger than to the other,
whatever the service is like. The authors of SERVQUAL changed from "should" to "excellent companies will" because the answers changed with it.`,
  source: "Parasuraman, Berry & Zeithaml 1991; Teas 1993",
  mistaken: `Seldom. Words in a part of the sentence that says something else ("tells me what I must bring") are left alone.`,
  repair: "Writes all items with the word that most of them have, or without one where the stem has it.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A desk of this kind…" scale agree5 code E
  dimension help "Help" {
    H1 "should be open in the evening"
    H2 "must answer within a day"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A desk of this kind…" scale agree5 code E
  dimension help "Help" {
    H1 "should be open in the evening"
    H2 "should answer within a day"
  }
}
`,
} as const satisfies Entry;
