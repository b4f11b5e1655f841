import type { Entry } from "../entry.ts";

export const unexplainedAcronym = {
  severity: "info",
  allowable: true,
  method: "W12",
  message: "Not everybody knows {word}. Write it out, explain it in brackets, or add it to the glossary of the project.",
  title: "Letters that nothing explains",
  why: `People do not ask what a word means in a form: they guess, or choose the middle.`,
  source: "Willis & Lessler 1999 (QAS 3b); Graesser et al. 2006 (QUAID)",
  mistaken: `In about a quarter of all cases: among those who answer, everybody may know it. The glossary and the audience of the project tell Ukur so.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "offers the SSO that I need"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "lets me sign in once for everything"
  }
}
`,
} as const satisfies Entry;
