import type { Entry } from "../entry.ts";

export const repeatTooShort = {
  severity: "warning",
  allowable: true,
  message: "{name} may be {most}, and there are rounds for {rounds}. Give it a limit, or make the repeat longer.",
  title: "A repeat with fewer rounds than the answer it goes by",
  why: `Whoever answers more than there are rounds is not asked about the rest, and nobody sees in the data that something is missing.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question people "How many people live here?" number 1..12 unit "people"
  page start { people }
  repeat member 1..3 by people {
    question hours "How many hours did person {member} wait?" number 0..24 unit "hours"
    page ask { hours }
  }
}
`,
  right: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question people "How many people live here?" number 1..3 unit "people"
  page start { people }
  repeat member 1..3 by people {
    question hours "How many hours did person {member} wait?" number 0..24 unit "hours"
    page ask { hours }
  }
}
`,
} as const satisfies Entry;
