import type { Entry } from "../entry.ts";

export const translationDuplicate = {
  severity: "error",
  allowable: false,
  message: "{key} is translated to {language} twice. Keep one.",
  title: "A text that is translated twice",
  why: `Two translations of one text into one language: which of them respondents would read is left to chance. Keep
the one that was reviewed.`,
  wrong: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits "Berapa kali Anda ke sini?"
  visits "Berapa kali Anda berkunjung ke sini?"
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits "Berapa kali Anda berkunjung ke sini?"
}
`,
} as const satisfies Entry;
