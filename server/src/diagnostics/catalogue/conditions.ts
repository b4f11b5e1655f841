import { entries } from "../entry.ts";

/** Faults of conditions: who sees a page. */
export const conditions = entries({
  "condition-later": {
    severity: "error",
    message:
      "{name} is asked on page {page}, which is not before this one, so the condition could never be known. Move {name} to an earlier page.",
    allowable: false,
  },
  "condition-hidden": {
    severity: "error",
    message: "{name} is on no page, so it is never answered and this condition never holds.",
    allowable: false,
    lack: "block",
  },
  "condition-kind": {
    severity: "error",
    message: "{name} is {found}, so {op} does not fit. {hint}",
    allowable: false,
  },
  "condition-value": {
    severity: "error",
    message: "{name} can never be {value}: it goes from {lo} to {hi}.",
    allowable: false,
  },
  "condition-contradiction": {
    severity: "error",
    message:
      "No answers fulfil the condition of page {page}, so nobody would see it. Where either part is enough, write or instead of and.",
    allowable: true,
  },
  "page-unreachable": {
    severity: "error",
    message: "Nobody can see page {page}: it looks at {names}, and whoever is asked that does not fulfil this condition.",
    allowable: true,
  },
  "which-battery": {
    severity: "error",
    message: "{name} has an answer in each battery. Say which: {proposed}.",
    allowable: false,
  },
});
