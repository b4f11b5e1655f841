import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const testWithoutExpectation = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "This test expects nothing, so it cannot fail. Add a line: expect SCORE = VALUE",
  title: "A test that expects nothing",
  why: `It passes whatever the scores are, so it proves nothing. Work one result out by hand and write it down.`,
  wrong: desk("    given perception = 5"),
  right: desk("    given perception = 5\n    expect quality.help = 5, quality.speed = 5"),
} as const satisfies Entry;
