import type { Entry } from "../entry.ts";

export const leadingZero = {
  severity: "warning",
  allowable: true,
  message: "The code {written} is a number, and is {code} in the data. Write {code}.",
  title: "A code with zeros in front",
  why: `Codes are numbers, and numbers have no zeros in front: \`007\` is 7 in every data file. Where other data have the
zeros, such as the codes of districts, put them back before you join the two.`,
  wrong: `choices district "District" {
  north 01 "North"
  south 02 "South"
}
`,
  right: `choices district "District" {
  north 1 "North"
  south 2 "South"
}
`,
} as const satisfies Entry;
