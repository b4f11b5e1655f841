import type { Entry } from "../entry.ts";

export const randomSingle = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "Of fewer than two pages there is no other order. Write more pages into random, or take this one out of it.",
  title: "Pages in an order of chance, and there is only one",
  why: `The order of one page is always the same. Most often the others were left outside of the braces.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question detail "What did you come for?" text
  question comment "What should change first?" text long
  random {
    page first "First" { used, detail }
  }
  page second "Second" { comment }
}
`,
  right: `import scales

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
} as const satisfies Entry;
