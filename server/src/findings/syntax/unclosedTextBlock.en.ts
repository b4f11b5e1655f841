import type { Entry } from "../entry.ts";

export const unclosedTextBlock = {
  severity: "error",
  allowable: false,
  message: "The text that starts on line {line} has no closing {quote}, so nothing says where it ends. Write {quote} below its last line.",
  title: "A long text without its end",
  why: `A text that starts with \`"""\` goes on until the next \`"""\`. Without it, all that follows could
be part of the text, up to the end of the file.`,
  wrong: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits """
    Berapa kali Anda ke sini?
}
`,
  right: `instrument desk "The help desk" {
  languages en, id
  question visits "How often have you been here?" number 1..100
}

translation id of desk "Meja bantuan" {
  visits """
    Berapa kali Anda ke sini?
  """
}
`,
} as const satisfies Entry;
