import type { Entry } from "../entry.ts";

export const translationUnknownKey = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "{of} has no text called {key}. {hint}",
  title: "A translation of a text that is not there",
  why: `A key is the name of what is translated: \`R1\`, \`R1.expectation\`, \`used.yes\`. One that nothing has is
misspelt, or the text was renamed or deleted.`,
  wrong: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits   "Berapa kali Anda ke sini?"
  comments "Apa yang sebaiknya diubah lebih dahulu?"
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
  question comments "What should change first?" text long
}

translation id of desk "Meja bantuan" {
  visits   "Berapa kali Anda ke sini?"
  comments "Apa yang sebaiknya diubah lebih dahulu?"
}
`,
} as const satisfies Entry;
