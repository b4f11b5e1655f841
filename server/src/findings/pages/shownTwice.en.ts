import type { Entry } from "../entry.ts";

export const shownTwice = {
  severity: "error",
  allowable: false,
  message:
    "{what} is shown twice (also on page {page}), and has one place in a form and in the data. Show it once: a page whose condition covers both serves all.",
  title: "Something that is shown twice",
  why: `A question has one place in a form, and its answer one in the data: platforms refuse a second one of the same name, or let its answer
overwrite the first. That is so for pages of which nobody sees both, too. To show it to different people, give one page a condition that covers both.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page first "Your visits" { visits }
  page second "At the end" { visits, comment }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page first "Your visits" { visits }
  page second "At the end" { comment }
}
`,
} as const satisfies Entry;
