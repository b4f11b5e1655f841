import type { Entry } from "../entry.ts";

export const unknownLevel = {
  severity: "warning",
  allowable: false,
  message: "There is no check called {name}. {hint}",
  title: "A level for a check that does not exist",
  why: `\`levels\` has the codes of findings, as they are printed in front of their messages, and how much each counts: \`error\`,
\`warning\`, \`info\` or \`off\`. A misspelt code changes nothing. \`ukur explain --all\` lists all codes.`,
} as const satisfies Entry;
