import type { Entry } from "../entry.ts";

export const hardToRead = {
  severity: "info",
  allowable: true,
  method: "W11",
  levels: { standard: "off", strict: "off", quiet: "off" },
  message: "{level} Say it in shorter words that people use every day.",
  title: "An item that is hard to read",
  why: `Who does not understand an item answers all the same, mostly in the middle or as before. Those who read least are the ones
whom a service should hear about.`,
  source: "Kincaid et al. 1975; Dillman, Smyth & Christian 2014",
  mistaken: `Often. The formula was made for pages of English, and one sentence is a small sample: names and long words that everybody knows
count as hard. For Indonesian there is no validated formula for single items; the share of long words stands in its place. So no profile has
it but \`teaching\`; ask some of those who are to answer to read the items aloud.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "Administrative documentation facilitates independent identification of responsibilities."
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The forms tell me who deals with what."
  }
}
`,
} as const satisfies Entry;
