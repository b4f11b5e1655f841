import { entries } from "../entry.ts";

/** Faults of pages: what is shown, where, and how often. */
export const pages = entries({
  "page-empty": {
    severity: "error",
    message: "The page {page} shows nothing. Name a question or a battery in its braces, or delete it.",
    allowable: false,
    lack: "block",
  },
  "shown-twice": {
    severity: "error",
    message: "{what} is shown twice (also on page {page}), and the second answer would overwrite the first. Show it once.",
    allowable: false,
  },
  "never-shown": {
    severity: "error",
    message: "{what} is on no page, so nobody would ever answer it. Add it to a page.",
    allowable: true,
    lack: "block",
  },
  "battery-clause-on-question": {
    severity: "error",
    message: "{clause} arranges the items of a battery, and {name} is a question. Delete it.",
    allowable: false,
  },
  "of-outside-battery": {
    severity: "error",
    message: "{battery} does not ask {dimension}. It asks {asked}.",
    allowable: false,
  },
});
