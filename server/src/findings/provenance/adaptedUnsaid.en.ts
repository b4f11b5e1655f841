import type { Entry } from "../entry.ts";

const site = (adapted: string): string => `import webqual4
import scales

instrument site "The site" {
  languages en
  measures webqual4${adapted}
  battery perception "The site…" scale agree7 code P
  dimension usability {
    U1 "shows where to begin"
    U2 "answers each click within a second"
    U3 "has a menu on each page"
  }
  dimension information {
    I1 "has correct information"
    I2 "has information that is up to date"
    I3 "explains each step"
  }
}
`;

export const adaptedUnsaid = {
  severity: "warning",
  allowable: true,
  method: "D13",
  message: "This is not {model} as it was published. {leftOut} {moved} Say so with adapted from … because ….",
  title: "A model that was changed without a word",
  why: `Readers take \`measures\` at its word, and compare the results with those of other studies of the model. With a dimension
left out or topics moved, neither its total nor its evidence holds for this instrument. The codebook prints what \`adapted from\` says.`,
  source: "Flake & Fried 2020",
  mistaken: `Where an edition of the model that Ukur does not have is measured: give that as the source. Instruments of fewer than six items are left alone.`,
  repair: `Writes what was changed, with a place for the reason.`,
  wrong: site(""),
  right: site('\n  adapted from "Barnes & Vidgen (2002)" because "The site has no services, so interaction is left out."'),
} as const satisfies Entry;
