import type { Entry } from "../entry.ts";

export const translationNegation = {
  severity: "warning",
  allowable: true,
  method: "T07",
  message: "This translation may mean the opposite of its text: {which}. Read both again.",
  title: "A translation that says yes where its original says no",
  why: `A “not” that is lost turns the item round, in one language only. Who agrees with it in one language disagrees with it in the other, and
the mean of the two says nothing.`,
  source: "Brislin 1986; Harkness et al. 2010 (TRAPD)",
  mistaken: `In about a fifth of all cases, where one language has a word for what the other says with “not”. Texts with other words that deny
are left alone: “tidak rumit” is “simple”.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "does not answer in time"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab tepat waktu"
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "does not answer in time"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "tidak menjawab tepat waktu"
}
`,
} as const satisfies Entry;
