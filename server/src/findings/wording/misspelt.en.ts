import type { Entry } from "../entry.ts";

export const misspelt = {
  severity: "info",
  allowable: true,
  method: "W22",
  message: "“{word}” is in no dictionary. Is it {suggestions}?",
  title: "A misspelt word",
  why: `Most slips in questionnaires are misspellings. They make a form look careless, and careless forms get careless answers. Texts are looked up
in dictionaries of English, American or British, and of Indonesian, and a word is told once, at its first place, if it is like one of a dictionary. Names, words with
digits, words in italics and those that the instrument has in another language are left alone.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `At times: dictionaries lack words of a field and of young languages. Add the word to the glossary of the project.`,
  repair: "Writes another word in all its places, or adds it to the glossary in `ukur.config.json`.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "gives accurate advice"
    H2 "answers my qestions"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "gives accurate advice"
    H2 "answers my questions"
  }
}
`,
} as const satisfies Entry;
