import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const testExpectation = {
  severity: "error",
  allowable: false,
  catalogue: "A02",
  message: "{value} cannot be expected of {name}. {hint}",
  title: "A test that expects something which the score cannot be",
  why: `A score gives a number or is \`missing\`; a text expects the label of one of its bands. Anything else can
never be met.`,
  wrong: desk('    given perception = 5\n    expect quality.help = "Good"'),
  right: desk("    given perception = 5\n    expect quality.help = 5"),
} as const satisfies Entry;
