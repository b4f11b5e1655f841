import { entries } from "../entry.ts";

/** Faults of names: unknown, doubled, missing. */
export const names = entries({
  "unknown-name": {
    severity: "error",
    message: "There is no {kind} called {name}.{hint}",
    allowable: false,
  },
  "wrong-kind": {
    severity: "error",
    message: "{name} is {found}, and a {expected} is needed here.{hint}",
    allowable: false,
  },
  "duplicate-name": {
    severity: "error",
    message: "{name} is declared twice ({other}). Capitals do not tell names apart; rename one of the two.",
    allowable: false,
  },
  "empty-text": {
    severity: "error",
    message: "This text is empty. Write what people should read, or delete it.",
    allowable: false,
  },
  "missing-title": {
    severity: "error",
    message: "The dimension {dimension} has no title. Write one in quotes after the name.",
    allowable: false,
    lack: "block",
  },
  "variable-collision": {
    severity: "error",
    message: "Two columns of the data would be called {variable}: {first} and {second}. Rename one of them.",
    allowable: false,
  },
  "reserved-name": {
    severity: "error",
    message: "No {kind} can be called {name}: {reason}. Choose another name.",
    allowable: false,
  },
  "repeated-member": {
    severity: "warning",
    message: "{keyword} is given twice, and only the last one counts. Delete one of them.",
    allowable: true,
  },
  "unknown-term": {
    severity: "error",
    message: "The text uses {term}, and there is no such term here.{hint}",
    allowable: false,
  },
  "stray-brace": {
    severity: "error",
    message: "An opening brace in a text starts a term, and this one names none. To print a brace, write it twice.",
    allowable: false,
  },
  "unknown-check": {
    severity: "error",
    message: "There is no check called {name}.{hint}",
    allowable: false,
  },
  "not-allowable": {
    severity: "error",
    message: "{code} cannot be allowed: with it, there is nothing sensible to compile. Mend its cause.",
    allowable: false,
  },
  "allow-without-reason": {
    severity: "error",
    message: 'An exception needs a reason, for the readers of the codebook: allow {code} because "…"',
    allowable: false,
  },
  "allow-unused": {
    severity: "warning",
    message:
      "This exception speaks for {on}, and {code} is not found there. Delete it, or write it in the declaration that it is meant for.",
    allowable: false,
    lack: "block",
  },
  "unknown-language": {
    severity: "error",
    message: "{language} is not a language tag. Write {tag}.",
    allowable: false,
  },
});
