import type { Entry } from "../entry.ts";

export const shownOtherwise = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Answers that look otherwise on a platform",
  why: `The same answers given on stars, on a slider or in a row of points are not quite the same answers. Where data come from several platforms, use a
look that all of them have, or compare with care.`,
  for: { targets: ["redcap"] },
  wrong: `scale mood3 "Mood" 1..3 { 1 "Bad" 2 "Fair" 3 "Good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood3 shown smileys
}
`,
  right: `scale mood3 "Mood" 1..3 { 1 "Bad" 2 "Fair" 3 "Good" }

instrument desk "The help desk" {
  languages en
  question mood "How was it today?" scale mood3
}
`,
} as const satisfies Entry;
