/** What several examples have. */

export const introduction = `  contact "desk@example.org"
  intro "Taking part is up to you and takes {minutes} minutes. Your answers are confidential."
`;

/** An instrument of six items. */
export const desk = (first: string, last: string = ""): string => `import scales

instrument desk "The desk" {
  languages en
${first}  battery perception "The desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers on the same day"
    H2 "listens until I have finished"
    H3 "tells me what to bring"
    H4 "gives me a number to call"
    H5 "has a place to sit"
    H6 "is open on Saturdays"
  }
${last}}
`;

/** Open questions. */
export function openQuestions(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  question q${index + 1} "What should change on floor ${index + 1}?" text long\n`,
  ).join("");
}
