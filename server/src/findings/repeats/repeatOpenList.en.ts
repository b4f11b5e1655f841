import type { Entry } from "../entry.ts";

export const repeatOpenList = {
  severity: "warning",
  allowable: true,
  message: "{option} asks for words, and {repeat} shows its label in place of them. Leave it out of the list, or ask about it apart.",
  title: "A repeat over a list that people add to",
  why: `In the round of an option such as “Other”, the texts say “Other” and not what the person meant: two people answer about different things in one column.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question channels "Which did you use?" any of { web 1 "Website" desk 2 "Counter" other 3 "Another one" specify }
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
