import type { Entry } from "../entry.ts";

export const neverShown = {
  severity: "error",
  allowable: true,
  catalogue: "Q11",
  lack: "block",
  message: "{what} is on no page, so nobody would ever answer it. Add it to a page.",
  title: "Something that is on no page",
  why: `As soon as an instrument has one page, only what is on a page is shown. A question or an item that was
forgotten would leave an empty column, and every score that needs it would be missing.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page about "About you" { visits }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page about "About you" { visits, comment }
}
`,
} as const satisfies Entry;
