import { entries } from "../entry.ts";

/** Faults of the text itself, reported by the lexer and the parser. */
export const syntax = entries({
  "unexpected-text": {
    severity: "error",
    message: "{found} does not belong here. Expected {expected}.",
    allowable: false,
  },
});
