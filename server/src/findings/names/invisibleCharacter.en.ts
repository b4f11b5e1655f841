import type { Entry } from "../entry.ts";

export const invisibleCharacter = {
  severity: "warning",
  allowable: true,
  message: "This text holds {character}, a character that nobody sees. Platforms leave it out, or it turns what follows. Delete it.",
  title: "An invisible character in a text",
  why: `Text that is copied from other programs can hold control characters. Some platforms drop them, others refuse the
whole form, and those that set the direction of writing turn the words behind them. The line ends that Word makes within a
paragraph are read as line ends, and joiners and soft hyphens stay: languages need them.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have \u0007you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;
