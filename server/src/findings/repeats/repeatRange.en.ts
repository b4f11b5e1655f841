import type { Entry } from "../entry.ts";

export const repeatRange = {
  severity: "error",
  allowable: false,
  message: "These are no rounds: write whole numbers from 0 on, the lower one first, and at most {most} of them.",
  title: "A repeat whose numbers cannot be gone through",
  why: `Each number is a round with columns of its own, so there must be a whole number of them, and few enough for the data to be read and the questionnaire to be answered.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  repeat member 3..1 {
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
  repeat member 1..3 {
    question hours "How many hours did person {member} wait?" number 0..24 unit "hours"
    page ask { hours }
  }
}
`,
} as const satisfies Entry;
