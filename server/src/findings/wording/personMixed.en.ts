import type { Entry } from "../entry.ts";

export const personMixed = {
  severity: "info",
  allowable: true,
  method: "W21",
  message: "The other items of {dimension} are about {how}; this one is not. Word them alike.",
  title: "Items about me among items about the service",
  why: `"I like the new hall" asks for a feeling, and "the hall is bright" for what somebody sees. Items of two kinds go together less than
the dimension would have them, and who reads them in a row has to change his view.`,
  source: "Saris & Gallhofer 2014; DeVellis 2017",
  mistaken: `Where a dimension has both sides, such as attitudes and what they come from. "My" and "me" within an item are left alone, and so is what differs
from one dimension to the next.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The clerks are polite."
    H2 "I like the new hall."
    H3 "The forms are short."
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The clerks are polite."
    H2 "The new hall is bright."
    H3 "The forms are short."
  }
}
`,
} as const satisfies Entry;
