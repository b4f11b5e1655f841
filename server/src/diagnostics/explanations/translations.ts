import type { translations as catalogue } from "../catalogue/translations.ts";
import type { Explanation } from "../entry.ts";

export const translations: Record<keyof typeof catalogue, Explanation> = {
  "translation-missing": {
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
  },
  "translation-unknown-key": {
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
  },
  "translation-duplicate": {
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
  },
  "translation-language": {
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
  },
  "translation-terms": {
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
  },
  "languages-missing": {
    title: "An instrument that does not say its language",
    why: `Survey platforms choose their own buttons and messages by the language, and screen readers choose a voice.
Without \`languages\`, English is taken.`,
    wrong: `instrument desk "The help desk" {
  question visits "How often have you been here?" number 1..100
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
};
