/** What is said above declarations of the answers of respondents. */

import { plural } from "../../lists.ts";

export const live = {
  respondents: ({ count, name }: { readonly count: number; readonly name: string }) => `${plural(count, "respondent")} of ${name}`,
  remarks: ({ count, first }: { readonly count: number; readonly first: string }) =>
    count === 1 ? first : `${first} (and ${count - 1} more of the file)`,
  notRead: "The answers in {path} (setting ukur.answers) cannot be read: {reason}.",
  notInFolder: "it is outside of the workspace folder; name a file inside it",
  tooLarge: "it has {size} MB, and {most} MB is the most here; ukur score reads larger ones",
  tooMany: "{name} has more than {most} respondents, too many to be scored while you write. Score them with ukur score.",
  ofBattery: "{battery} {what}",
  alpha: "α {alpha} (n {n})",
  alphaOfAll: "α {alpha} of all items (n {n})",
  mean: "mean {mean} (n {n})",
  meanAndSd: "mean {mean}, SD {sd} (n {n})",
  means: "means {lowest} to {highest}",
  gap: "gap {gap}",
  gapOf: "gap {first} − {second} {gap}",
  negative: "r {r} with the other items: does it run the other way, and lack reverse?",
  negativeReversed: "r {r} with the other items, turned over: is reverse right?",
} as const;
