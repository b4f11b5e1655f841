import type { Entry } from "../entry.ts";

export const rankedOption = {
  severity: "error",
  allowable: false,
  message: "{option} is {clause}, and in a ranking every option gets a place. Delete {clause}, or ask with any of.",
  title: "An option that cannot be ranked",
  why: `In a ranking every option gets a place. So none can exclude the others or mean that there is no answer, and platforms have no
field for words beside a place.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question order "Put these in order." rank { price 1 "Price"  speed 2 "Speed"  none 3 "Neither" exclusive }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question order "Put these in order." rank { price 1 "Price"  speed 2 "Speed" }
}
`,
} as const satisfies Entry;
