import type { Entry } from "../entry.ts";
import { desk, options } from "./examples.ts";

export const rankTooLong = {
  severity: "error",
  allowable: false,
  message: "{question} puts {count} options in order, and {limit} is the most. Ask for fewer, or ask with any of which ones matter.",
  title: "A ranking of too many options",
  why: `Nobody can put a hundred things in order: after the first few and the last few, the rest is chance. And files grow faster than
the list: every option has a column, and every column has all ranks, so twice the options are four times the file. Beyond 100 they would fill
the memory of programs that read them. Ask for the few that matter most, or ask with \`any of\` which ones matter.`,
  wrong: desk(`  question order "Put these in order." rank ${options(101)}`),
  right: desk(`  question order "Put these in order." rank ${options(5)}`),
} as const satisfies Entry;
