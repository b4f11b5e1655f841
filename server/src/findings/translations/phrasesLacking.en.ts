import type { Entry } from "../entry.ts";

export const phrasesLacking = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "Forms in {language} will say these in English: {names}. Add them.",
  title: "Phrases of forms that a language does not have",
  why: `Ukur has what forms say by themselves (“Tick one.”, “Yes”) in sixteen languages. In any other language they are English unless \`phrases\`
says them, and people then read a form in two languages.`,
  wrong: `phrases sw {
  yes "Ndiyo"
  no "Hapana"
}

instrument desk "Dawati la msaada" {
  languages sw
  question age "Una umri gani?" number 17..110 unit "miaka"
}
`,
  right: `phrases fr {
  yes "Oui, bien sûr"
  no "Non"
}

instrument desk "Le guichet" {
  languages fr
  question age "Quel âge avez-vous ?" number 17..110 unit "ans"
}
`,
} as const satisfies Entry;
