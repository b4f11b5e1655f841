/** What the examples of several entries are made from. */

export const desk = (members: string): string => `import scales
import webqual4

instrument desk "The site of the library" {
  languages en
  measures webqual4
${members}
}
`;
