import type { Entry } from "../entry.ts";

export const repeatNotChosen = {
  severity: "error",
  allowable: false,
  message: "{name} is no question with several answers, so nothing is chosen in it. Ask it with `any of`, or leave out `chosen`.",
  title: "A repeat for what is chosen, where nothing can be chosen",
  why: `With \`chosen\` a round is gone through for each option that was ticked, which only a question with \`any of\` knows. Without it there is a round for every option.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question channels "Which did you use?" one of { web 1 "Website" desk 2 "Counter" neither 3 "Neither of them" }
  page start { channels }
  repeat visit for channels chosen {
    question wait "How long did you wait at the {visit}?" number 0..90 unit "minutes"
    page ask "{visit}" { wait }
  }
}
`,
  right: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question channels "Which did you use?" any of { web 1 "Website" desk 2 "Counter" neither 3 "Neither of them" exclusive }
  page start { channels }
  repeat visit for channels chosen {
    question wait "How long did you wait at the {visit}?" number 0..90 unit "minutes"
    page ask "{visit}" { wait }
  }
}
`,
} as const satisfies Entry;
