/** What the examples of several entries are made from. */

export const right = `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`;
