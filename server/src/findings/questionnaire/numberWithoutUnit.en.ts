import type { Entry } from "../entry.ts";

const desk = (type: string): string => `instrument desk "The desk" {
  languages en
  question wait "How long did you wait?" ${type}
}
`;

export const numberWithoutUnit = {
  severity: "warning",
  allowable: true,
  method: "Q04",
  message: "In what is this number to be given? Say it with {proposed} behind number, or in the text.",
  title: "A number without a unit",
  why: `One answers in minutes, another in hours, and both look alike in the data. A range beside the unit catches slips of the pen.`,
  source: "Willis & Lessler 1999 (QAS 7)",
  mistaken: `Seldom. Counts ("how many", "berapa kali"), years of birth and texts that name the unit are left alone.`,
  repair: `Writes a place for the unit, or the usual range and unit of an age.`,
  wrong: desk("number"),
  right: desk('number 0..300 unit "minutes"'),
} as const satisfies Entry;
