import type { Entry } from "../entry.ts";

export const repeatNotCounted = {
  severity: "error",
  allowable: false,
  message: "{name} is no number, so it does not say how many rounds there are. Name a question with `number` behind `by`.",
  title: "A repeat by an answer that is no number",
  why: `\`by\` names the question whose answer is the number of rounds: with the answer 3, the first three are gone through.`,
  wrong: `import scales

instrument visits "Visits to the tax office" {
  languages en
  intro "This survey is about your visits. It takes {minutes} minutes, and your answers stay anonymous."
  period "the last 12 months"
  contact "survey@example.org"
  question people "Who lives here?" text
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
