/** What the examples of several entries are made from. */

export const desk = (test: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
    S2 "finds a book while I wait"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
  score quality  "Quality"          = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)
  test "one reader" {
${test}
  }
}
`;
