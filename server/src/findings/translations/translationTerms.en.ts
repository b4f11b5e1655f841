import type { Entry } from "../entry.ts";

export const translationTerms = {
  severity: "error",
  allowable: false,
  catalogue: "T02",
  message: "This translation does not use the terms of its text: {difference}. Both texts need the same { } words.",
  title: "A translation with other terms than its original",
  why: `A term that is missing from the translation takes a fact out of the question: in one language the item names
the service, in the other it does not. Both texts need the same words in braces, in whatever order the language wants.`,
  source: "Brislin (1986) on the wording and translation of research instruments.",
  wrong: `instrument desk "The help desk" {
  languages en, id
  term service "the help desk"
  question visits "How often have you been at {service}?" number 1..100
}

translation id of desk "Meja bantuan" {
  service "meja bantuan"
  visits  "Berapa kali Anda ke sini?"
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  term service "the help desk"
  question visits "How often have you been at {service}?" number 1..100
}

translation id of desk "Meja bantuan" {
  service "meja bantuan"
  visits  "Berapa kali Anda ke {service}?"
}
`,
} as const satisfies Entry;
