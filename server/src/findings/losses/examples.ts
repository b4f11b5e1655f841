/** What the examples of several losses are made from. */

/** A small instrument: `more` stands behind its battery, and `page` says how the battery is shown. */
export const desk = (more: string, page = "perception"): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
${more}  page questions "Questions" { ${page} }
}
`;

export const wide = `scale wide 1..8 { 1 "Never" 2 "Once" 3 "Twice" 4 "Seldom" 5 "At times" 6 "Often" 7 "Mostly" 8 "Always" }`;

export const mean = `  score quality "Quality" = mean(perception)
`;

export const banded = (low: string): string => `  score quality "Quality" = mean(perception) bands {
    "${low}" 1.00..2.99
    "Good" 3.00..5.00
  }
`;

export const paired = (beside: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  page questions "Questions" { expectation perception }
${beside}}
`;

/** A question beside a battery, shown with it. */
export const asked = (question: string, condition = ""): string => `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  ${question}
  page screening "First" { used }
  page more "More"${condition} { detail }
}
`;

export const consented = (language: string): string => `instrument desk "The help desk" {
  languages ${language}
  consent "I take part."
  question detail "What did you use?" text
  page more "More" { detail }
}
`;

export const bilingual = (allow: string): string => `instrument desk "The help desk" {
  languages en, id
${allow}  question detail "What did you use?" text
  page more "More" { detail }
}

translation id of desk "Meja bantuan" {
  detail "Apa yang Anda gunakan?"
  more "Lainnya"
}
`;
