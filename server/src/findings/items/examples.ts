/** What the examples of several entries are made from. */

export const desk = (members: string): string => `import scales

instrument desk "The help desk" {
  languages en
${members}
}
`;
