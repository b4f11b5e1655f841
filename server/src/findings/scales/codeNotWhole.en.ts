import type { Entry } from "../entry.ts";

export const codeNotWhole = {
  severity: "error",
  allowable: false,
  catalogue: "S05",
  message: "{code} is not a whole number. Codes are whole numbers.",
  title: "A code that is no whole number",
  why: `Codes name answers. Survey platforms and statistical packages store them as whole numbers and may cut the rest
off.`,
  wrong: `choices channel "Channel" {
  web   1   "Website"
  app   1.5 "App"
  phone 2   "Telephone"
}
`,
  right: `choices channel "Channel" {
  web   1 "Website"
  app   2 "App"
  phone 3 "Telephone"
}
`,
} as const satisfies Entry;
