import type { Entry } from "../entry.ts";

export const fixedLevel = {
  severity: "warning",
  allowable: false,
  message: "{code} counts the same in every project: {reason}. Take it out of levels.",
  title: "A level for a finding that has none to choose",
  why: `A project decides about judgements. A name that nothing has, or a score that cannot be calculated, leaves nothing sensible
to compile in any project. And what a platform cannot hold is to be known of each survey: it is allowed on the declaration where it is
meant, with a reason that the codebook shows.`,
} as const satisfies Entry;
