import type { Entry } from "../entry.ts";

export const modalInPerception = {
  severity: "info",
  allowable: true,
  method: "W20",
  message:
    "“{word}” asks for what ought to be, and this battery asks for what is. Say what people have met with, or move it to a battery of expectations.",
  title: "What ought to be, among what is",
  why: `Who agrees that a room should be larger says that it is too small: the answer means the reverse of its neighbours', and the mean of them
means nothing.`,
  source: "Parasuraman, Zeithaml & Berry 1988; Cronin & Taylor 1992",
  mistaken: `One of the four that it found in texts held back was wrong, which are too few to say more. Batteries of which most items say so ask
for opinions, and are left alone.`,
  repair: "Leaves the word out, in Indonesian.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is polite"
    H2 "should be open in the evening"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is polite"
    H2 "is open in the evening"
  }
}
`,
} as const satisfies Entry;
