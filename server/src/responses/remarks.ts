/** What is said of a file that was read: of its columns, and of its rows by kinds of problems. */

import { byAuthor, message, type Message, type Part } from "../messages/message.ts";
import { lettersOf, saidOf, type ProblemGroup } from "./problem.ts";
import type { FileColumn, Matching } from "./matching.ts";

type Said = Message<"responses">;

/** How many names one message has. */
const mostNames = 8;

function names(all: readonly string[]): Part[] {
  const shown = all.slice(0, mostNames).map(byAuthor);
  return all.length > mostNames ? [...shown, byAuthor("…")] : shown;
}

/** A column by its header and its letter, as two may have one header. */
function lettered({ header, column }: FileColumn): Part {
  return byAuthor(`${header} (${lettersOf(column)})`);
}

/** What is to be said of the columns of a file, what matters most first; nothing where each variable has one and no other is there. */
export function matchingSaid({ ambiguous, twice, missing, unmatched }: Matching, name: string): readonly Said[] {
  const unknown = unmatched.filter((column) => column.is === undefined);
  return [
    ...ambiguous.map(({ header, variables }) =>
      message("responses.columnAmbiguous", { header: byAuthor(header), variables: names(variables) }),
    ),
    ...twice.map((each) =>
      message("responses.columnTwice", {
        first: lettered(each.first),
        second: lettered(each),
        variables: names(each.variables),
      }),
    ),
    ...(missing.length === 0
      ? []
      : [message("responses.columnMissing", { name: byAuthor(name), count: missing.length, variables: names(missing) })]),
    ...(unknown.length === 0
      ? []
      : [message("responses.columnUnknown", { count: unknown.length, headers: names(unknown.map(({ header }) => header)) })]),
  ];
}

/** What is to be said of the rows: of each kind of problem the first one, and how many are like it. */
export function problemsSaid(groups: readonly ProblemGroup[]): readonly Said[] {
  return groups.map(({ first, count }) =>
    count === 1 ? saidOf(first) : message("responses.andOthers", { what: saidOf(first), count: count - 1 }),
  );
}
