import { entries } from "../entry.ts";

/** Faults of test blocks. That a test fails is a result, not a finding of the text. */
export const tests = entries({
  "test-answer": {
    severity: "error",
    message: "{value} is no answer to {name}. {hint}",
    allowable: false,
  },
  "test-expectation": {
    severity: "error",
    message: "{value} cannot be expected of {name}. {hint}",
    allowable: false,
  },
  "test-share": {
    severity: "error",
    message: "The points for {name} add up to {total}, not {expected}.",
    allowable: false,
  },
  "test-without-expectation": {
    severity: "warning",
    message: "This test expects nothing, so it cannot fail. Add a line: expect SCORE = VALUE",
    allowable: true,
    lack: "block",
  },
});
