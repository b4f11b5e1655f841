import type { Entry } from "../entry.ts";

export const badName = {
  severity: "error",
  allowable: false,
  message: "{name} cannot be a name. A name is one word of the letters a to z, digits and _, and starts with a letter. {hint}",
  title: "A name with letters that names cannot have",
  why: `Names become columns of data files, and survey platforms and statistical packages agree on the letters a to z,
digits and \`_\` alone. The text after the name may have any letters.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question qualité "How good is the desk?" text
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question quality "How good is the desk?" text
}
`,
} as const satisfies Entry;
