import type { Entry } from "../entry.ts";

export const pastedItems = {
  severity: "error",
  allowable: false,
  message: "{lines}. {where}: {example}",
  title: "A list that was pasted",
  why: `A list of a word processor or rows of a spreadsheet are not in the form that items have here. An item is a name, which becomes a
column of the data, and a text in quotes. An editor with Ukur makes items of such lines in one step (Quick Fix): names are
continued, \`(R)\` and \`*\` become \`reverse\`, and of a table the columns with the id, the text, the dimension and the reversed items are
understood.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    1. is open when I need it
    2. makes me repeat what I have said (R)
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "makes me repeat what I have said" reverse
  }
}
`,
} as const satisfies Entry;
