import type { Entry } from "../entry.ts";

export const unknownLook = {
  severity: "error",
  allowable: false,
  message: "shown takes slider, stars, smileys, buttons or list, and {found} is none of them. {hint}",
  title: "A look that there is not",
  why: `How answers look is a wish that platforms fulfil where they can, so there are few looks, which most of them have.`,
  wrong: `scale mood3 "Mood" 1..3 { 1 "Bad" 2 "Fair" 3 "Good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood3 shown faces
}
`,
  right: `scale mood3 "Mood" 1..3 { 1 "Bad" 2 "Fair" 3 "Good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood3 shown smileys
}
`,
} as const satisfies Entry;
