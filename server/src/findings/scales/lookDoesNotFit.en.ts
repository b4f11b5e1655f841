import type { Entry } from "../entry.ts";

export const lookDoesNotFit = {
  severity: "error",
  allowable: false,
  message: "It cannot be shown as {look}: {why} Take another look, or none.",
  title: "A look that the answers do not have",
  why: `Stars are counted from 1, smileys can be told apart where they are few, a slider runs between two limits, and a list that opens is for one
question and not for the rows of a battery. A look that does not fit makes people answer something else than what is asked.`,
  wrong: `scale mood5 "Mood" -2..2 { -2 "Very bad" 2 "Very good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood5 shown stars
}
`,
  right: `scale mood5 "Mood" -2..2 { -2 "Very bad" 2 "Very good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood5 shown slider
}
`,
} as const satisfies Entry;
