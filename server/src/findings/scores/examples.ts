/** What the examples of several entries are made from. */

/** Two batteries, two dimensions: what most scores need. */
export const desk = (rest: string, perceptionScale = "agree7"): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale ${perceptionScale} code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
    S2 "finds a book while I wait"
  }
${rest}
}
`;

export const points = `  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
`;

export const gap = '  score gap "Gap" = mean(perception - expectation) per dimension';

export const index = (bands: string): string => `  score quality "Quality" = mean(perception) bands {\n${bands}\n  }`;
