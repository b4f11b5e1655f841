/** A small instrument around the part that a test is about. */

/** An instrument of two batteries and two dimensions, with more members after them. */
export function desk(members: string, before = ""): string {
  return `import scales
${before}
instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception "This help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers the question"
    H2 "makes people wait" reverse
  }
  dimension speed "Speed" {
    S1 "answers within a day"
  }
  ${members}
}
`;
}
