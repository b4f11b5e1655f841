import type { Entry } from "../entry.ts";

export const translationMissing = {
  severity: "warning",
  allowable: true,
  catalogue: "T01",
  lack: "file",
  message:
    "Not everything of {name} is in {language} yet: {keys}. Until then the original text is shown. Add it to translation {language} of {name}.",
  title: "Texts that are not translated yet",
  why: `An instrument that says it speaks two languages promises each text in both. Until there is a translation,
respondents read the original, and a questionnaire that changes its language half-way measures something else.`,
  wrong: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
}

translation id of desk "Meja bantuan" {
  visits "Berapa kali Anda ke sini?"
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
}

translation id of desk "Meja bantuan" {
  visits  "Berapa kali Anda ke sini?"
  comment "Apa yang sebaiknya diubah lebih dahulu?"
}
`,
} as const satisfies Entry;
