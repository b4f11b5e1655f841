import type { pages as catalogue } from "../catalogue/pages.ts";
import type { Explanation } from "../entry.ts";

export const pages: Record<keyof typeof catalogue, Explanation> = {
  "page-empty": {
    title: "A page that shows nothing",
    why: `Respondents would meet an empty page and wonder what they missed.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
  page more "More" { }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
}
`,
  },
  "shown-twice": {
    title: "Something that is shown twice",
    why: `An answer has one place in the data. If a question is shown twice, the second answer overwrites the first. To
show it to different people at different places, give one page a condition that covers both.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page first "Your visits" { visits }
  page second "At the end" { visits, comment }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page first "Your visits" { visits }
  page second "At the end" { comment }
}
`,
  },
  "never-shown": {
    title: "Something that is on no page",
    why: `As soon as an instrument has one page, only what is on a page is shown. A question or an item that was
forgotten would leave an empty column, and every score that needs it would be missing.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page about "About you" { visits }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page about "About you" { visits, comment }
}
`,
  },
  "battery-clause-on-question": {
    title: "An arrangement of items for a question that has none",
    why: `\`of\`, \`by dimension\` and \`order random\` arrange the items of a battery. A question stands alone.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits order random }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
}
`,
  },
  "of-outside-battery": {
    title: "A part of a battery that the battery does not have",
    why: `\`of\` picks dimensions that the battery asks. Here the battery covers other dimensions, so the page would
show nothing of it.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I dimensions help
  dimension help "Help" {
    H1 "Answers to my question"
    H2 "Opening hours that suit me"
  }
  dimension speed "Speed" {
    S1 "An answer within five minutes"
  }
  page rating "Your rating" { perception, importance of help, speed }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I dimensions help
  dimension help "Help" {
    H1 "Answers to my question"
    H2 "Opening hours that suit me"
  }
  dimension speed "Speed" {
    S1 "An answer within five minutes"
  }
  page rating "Your rating" { perception, importance of help }
}
`,
  },
};
