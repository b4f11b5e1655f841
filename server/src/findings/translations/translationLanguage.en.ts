import type { Entry } from "../entry.ts";

export const translationLanguage = {
  severity: "error",
  allowable: false,
  message: "{of} cannot be translated to {language}: {why}",
  title: "A translation to a language that the instrument does not have",
  why: `\`languages\` lists what respondents can choose from; the first is the one that the instrument is written in,
which needs no translation. A translation to another language would be shown to nobody.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits "Berapa kali Anda ke sini?"
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits "Berapa kali Anda ke sini?"
}
`,
} as const satisfies Entry;
