import type { Entry } from "../entry.ts";

export const unknownTerm = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "The text uses {term}, and there is no such term here. {hint}",
  title: "A text that uses a term which is not declared",
  why: `A word in braces stands for a \`term\` of the instrument. A term that nobody declared would reach respondents
as \`{servise}\`. \`{minutes}\` is built in. To print a brace, write \`{{\`.`,
  wrong: `instrument desk "The help desk" {
  languages en
  term service "the help desk"
  question visits "How often have you been at {servise}?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  term service "the help desk"
  question visits "How often have you been at {service}?" number 1..100
}
`,
} as const satisfies Entry;
