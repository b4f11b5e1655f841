import type { Entry } from "../entry.ts";

export const languagesMissing = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "{name} does not say its languages, so en is taken. Write: languages en",
  title: "An instrument that does not say its language",
  why: `Survey platforms choose their own buttons and messages by the language, and screen readers choose a voice.
Without \`languages\`, English is taken.`,
  wrong: `instrument desk "The help desk" {
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;
