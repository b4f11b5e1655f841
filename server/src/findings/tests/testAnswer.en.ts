import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const testAnswer = {
  severity: "error",
  allowable: false,
  message: "{value} is no answer to {name}. {hint}",
  title: "A test with an answer that nobody can give",
  why: `A test shows what the instrument does with a respondent, so its answers must be ones that a respondent can
give: a point of the scale, a missing code, an option by its name, or \`missing\`.`,
  wrong: desk("    given perception = 7\n    expect quality.help = 5"),
  right: desk("    given perception = 5\n    expect quality.help = 5"),
} as const satisfies Entry;
