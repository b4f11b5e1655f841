import type { Entry } from "../entry.ts";

export const pagesNotMixed = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Pages whose order a platform does not mix",
  why: `Pages are put in an order of chance so that what is asked first does not colour the answers to the rest in the same way for everybody. A platform
that cannot do this shows everybody one order. Say in the report which order people saw, or use a platform that mixes.`,
  for: { targets: ["redcap"] },
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question detail "What did you come for?" text
  question comment "What should change first?" text long
  random {
    page first "First" { used, detail }
    page second "Second" { comment }
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question detail "What did you come for?" text
  question comment "What should change first?" text long
  page first "First" { used, detail }
  page second "Second" { comment }
}
`,
} as const satisfies Entry;
