import type { Entry } from "../entry.ts";

export const sectionEmpty = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "Section {name} holds no page: nothing is in it that could be shown.",
  title: "A section without pages",
  why: `A section gives its pages a condition or a title in common. Without pages it does nothing, and the pages meant for it are shown to everybody.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  section main "Its hours" when used == yes { }
  page second { hours }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  section main "Its hours" when used == yes { page second { hours } }
}
`,
} as const satisfies Entry;
