import type { Entry } from "../entry.ts";

export const conditionContradiction = {
  severity: "error",
  allowable: true,
  catalogue: "Q11",
  message: "No answers fulfil the condition of {what}, so nobody would see it. Where either part is enough, write or instead of and.",
  title: "A condition that contradicts itself",
  why: `Nobody is both at the counter and on the telephone where one answer can be given. Such a page is never shown,
and its columns stay empty without anybody noticing while the survey runs. Most often \`or\` was meant. A comparison with
a question that was not answered does not hold either, whatever it compares.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    counter 1 "At the counter"
    telephone 2 "By telephone"
    website 3 "On the website"
  }
  question polite "How polite was the person who served you?" number 0..10
  page first "Your visit" { channel }
  page second "The person" when channel == counter and channel == telephone { polite }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    counter 1 "At the counter"
    telephone 2 "By telephone"
    website 3 "On the website"
  }
  question polite "How polite was the person who served you?" number 0..10
  page first "Your visit" { channel }
  page second "The person" when channel in (counter, telephone) { polite }
}
`,
} as const satisfies Entry;
