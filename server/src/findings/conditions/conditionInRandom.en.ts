import type { Entry } from "../entry.ts";

export const conditionInRandom = {
  severity: "error",
  allowable: false,
  message:
    "{name} is answered on page {page}, which may come after this one, as their order is random. Ask it on a page before the random ones, or take this page out of them.",
  title: "A condition on an answer that may come later",
  why: `Pages in \`random { … }\` come in another order for each respondent. A page among them whose condition looks at another of them would be shown to
some and hidden from others for no reason but chance.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question detail "What did you come for?" text
  question comment "What should change first?" text long
  random {
    page first "First" { used, detail }
    page second "Second" when used == yes { comment }
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question detail "What did you come for?" text
  question comment "What should change first?" text long
  page first "First" { used }
  random {
    page second "Second" { detail }
    page third "Third" when used == yes { comment }
  }
}
`,
} as const satisfies Entry;
