/** What the examples of several entries are made from. */

export const right = `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "makes me repeat what I have said" reverse
  }
  question used "Have you used the desk?" one of {
    yes 1 "Yes"
    no 2 "No"
  }
}
`;

/** The example with one thing written otherwise. */
export function instead(ours: string, theirs: string): { wrong: string; right: string } {
  return { wrong: right.replace(ours, theirs), right };
}
