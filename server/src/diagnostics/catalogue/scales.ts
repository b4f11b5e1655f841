import { entries } from "../entry.ts";

/** Faults of response scales and option lists. */
export const scales = entries({
  "scale-range": {
    severity: "error",
    message: "A scale runs from a low to a high whole number, such as 1..5; {range} does not.",
    allowable: false,
  },
  "scale-too-long": {
    severity: "error",
    message: "Nobody can be shown a scale of {count} points. Use at most {most}, or ask for a number: number {lo}..{hi}.",
    allowable: false,
  },
  "scale-without-points": {
    severity: "error",
    message: "This scale has no labelled points. Label at least its two ends, {lo} and {hi}.",
    allowable: false,
    lack: "block",
  },
  "scale-order": {
    severity: "error",
    message: "Codes ascend, and {code} comes after {before}. Sort the points from low to high.",
    allowable: false,
  },
  "scale-labels": {
    severity: "error",
    message: "Label every point from {lo} to {hi}, or the two ends alone. Missing: {missing}.",
    allowable: true,
    lack: "block",
  },
  "code-outside-range": {
    severity: "error",
    message: 'The code {code} lies outside {lo}..{hi}. Change the code or the range; a missing code is written na {code} "…".',
    allowable: false,
  },
  "na-inside-range": {
    severity: "error",
    message: "The missing code {code} lies inside {lo}..{hi} and would be counted as an answer. Use a code outside, such as {proposed}.",
    allowable: false,
  },
  "duplicate-code": {
    severity: "error",
    message: "The code {code} is used twice. Give every answer a code of its own.",
    allowable: false,
  },
  "duplicate-label": {
    severity: "error",
    message: 'Two {what} are called "{label}", and nobody can tell them apart. Change one.',
    allowable: true,
  },
  "code-not-whole": {
    severity: "error",
    message: "{code} is not a whole number. Codes are whole numbers.",
    allowable: false,
  },
  "empty-options": {
    severity: "error",
    message: '{what} offers no answers. Write at least two, one a line: yes 1 "Yes"',
    allowable: false,
    lack: "block",
  },
  "ranked-option": {
    severity: "error",
    message: "{option} is {clause}, and in a ranking every option gets a place. Delete {clause}, or ask with any of.",
    allowable: false,
  },
  "overlapping-options": {
    severity: "error",
    message: '"{first}" and "{second}" overlap: {value} belongs to both. Let the second start at {proposed}.',
    allowable: true,
  },
  "scale-without-name": {
    severity: "error",
    message: "A scale is given by its name, and {written} is none. {hint}",
    allowable: false,
  },
});
