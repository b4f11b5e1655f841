import type { Entry } from "../entry.ts";

export const repeatCircle = {
  severity: "error",
  allowable: false,
  message: "{name} is asked in a repeat, so no repeat can go by its answer. Ask it before, in the instrument.",
  title: "A repeat that goes by an answer given in a repeat",
  why: `How often something is asked must be known before it is asked. An answer within a repeat is there once for each round, and none of them says how many rounds there are.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  repeat member 1..3 by people {
    question people "How many people live here?" number 1..3 unit "people"
    page ask { people }
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
