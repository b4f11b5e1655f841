import type { Entry } from "../entry.ts";

export const linkScheme = {
  severity: "error",
  allowable: false,
  message: "{address} is no address that a link can have. It begins with https:, http: or mailto:, and has no blank in it.",
  title: "A link to something that is no web page and no mail address",
  why: `Links lead to pages (\`https://…\`, \`http://…\`) and to mail addresses (\`mailto:…\`). Anything else would run or open something on the respondent’s device, or leads nowhere.`,
  wrong: `instrument desk "The help desk" {
  languages en
  note rules "[How we use answers](www.example.org/privacy)"
  question used "Have you been here?" text
  page all { rules, used }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  note rules "[How we use answers](https://www.example.org/privacy)"
  question used "Have you been here?" text
  page all { rules, used }
}
`,
} as const satisfies Entry;
