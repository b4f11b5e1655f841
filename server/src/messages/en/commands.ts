/** What the command line says itself. */

import { and, plural } from "../lists.ts";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly losses: number;
  readonly files: number;
}

/** What an instrument or a page asks of those who answer. */
export interface Asked {
  readonly minutes: number;
  readonly ratings: number;
  readonly questions: number;
}

export const commands = {
  error: "error",
  warning: "warning",
  info: "info",
  loss: "loss",
  more: "More: ukur explain {code} ({page})",
  summary: ({ errors, warnings, infos, losses, files }: Counts) => {
    const parts = [
      ...(errors > 0 ? [plural(errors, "error")] : []),
      ...(warnings > 0 ? [plural(warnings, "warning")] : []),
      ...(infos > 0 ? [plural(infos, "remark")] : []),
      ...(losses > 0 ? [plural(losses, "loss", "losses")] : []),
    ];
    return `${parts.length === 0 ? "No findings" : and(parts)} in ${plural(files, "file")}.`;
  },
  burden: ({ name, minutes, items, ratings, questions }: Asked & { readonly name: string; readonly items: number }) =>
    `${name}: about ${plural(minutes, "minute")}, ${plural(items, "item")} (${plural(ratings, "rating")}), ${plural(questions, "question")}`,
  pageBurden: ({ minutes, ratings, questions }: Asked) =>
    `${minutes.toFixed(1)} min, ${plural(ratings, "rating")}, ${plural(questions, "question")}`,
  rowsRead: ({ respondents, percent }: { readonly respondents: number; readonly percent: number }) =>
    `${plural(respondents, "respondent")} read${percent < 0 ? "" : ` (${percent}%)`}`,
  analysing: "Analysing {respondents} respondents…",
  atWork: "{engine} is at work…",
  wrote: "Wrote {path}",
  notWritten: "Nothing was written, because of --strict.",
  waiting: "Waiting for changes; stop with Ctrl+C.",
  shown: "{path} is shown at {address}",
  errors: ({ count }: { readonly count: number }) => (count === 1 ? "There is an error." : `There are ${count} errors.`),
  testFailed: '{score} is {actual}, and the test "{test}" expects {expected}.',
  tests: ({ passed, failed }: { readonly passed: number; readonly failed: number }) =>
    `${plural(passed, "test")} passed, ${failed} failed.`,
  formatted: "Formatted: {path}",
  notFormatted: "Not formatted: {path}",
  changed: ({ count, files }: { readonly count: number; readonly files: number }) => `${plural(count, "file")} of ${files} changed.`,
  wouldChange: ({ count, files }: { readonly count: number; readonly files: number }) =>
    `${plural(count, "file")} of ${files} would change.`,
  layOut: "This file is not laid out in the usual way. Run: ukur fmt {path}",
  next: "Change its terms and texts, then: ukur check {main}; ukur compile {main} -o out",
  nextRatings: "When it is filled in: ukur score {file} --experts SHEET...",
  source: "Source: {source}",
  mistaken: "When it is wrong: {when}",
  repair: "Its repair: {what}",
  toSeeIt: "To see it: {command}",
  withFinding: "With the finding:",
  putRight: "Put right:",
  beside: "Beside it, {name}:",
  allowed: 'Where it is meant, write on the declaration: allow {code} because "…"',
  notAllowed: "It cannot be allowed: with it, there is nothing sensible to compile.",
} as const;
