import type { Entry } from "../entry.ts";

export const repeatNotListed = {
  severity: "error",
  allowable: false,
  message: "{name} has no answers to go through. Name a list of choices, or a question that has options.",
  title: "A repeat over something that has no options",
  why: `\`repeat … for\` goes through the options of a list of choices or of a question. A number, a text or a rating has none: to go through numbers, write \`1..8\`, and \`by\` with the question that says how many.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question channels "How many did you use?" number 0..9 unit "channels"
  page start { channels }
  repeat visit for channels {
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
