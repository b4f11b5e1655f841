/** What is said of a file that was read: of its columns, and of its rows by kinds of problems. */

import { byAuthor, message, type Message, type Part } from "../messages/message.ts";
import { lettersOf, saidOf, type ProblemTally } from "./problem.ts";
import type { FileColumn, Matching } from "./matching.ts";

type Said = Message<"responses">;

/** How many names one message has. */
const mostNames = 8;

/** Names, as many as one message has. */
export function namesSaid(all: readonly string[]): readonly Part[] {
  const shown = all.slice(0, mostNames).map(byAuthor);
  return all.length > mostNames ? [...shown, message("responses.andMore", { count: all.length - mostNames })] : shown;
}

/** The headers of a file, where none of them is what is looked for. */
export function headersSaid(all: readonly string[]): readonly Part[] {
  return namesSaid(all.filter((header) => header.trim() !== "").map((header) => header.trim().slice(0, 40)));
}

/** A column by its header and its letter, as two may have one header. */
function lettered({ header, column }: FileColumn): Part {
  return byAuthor(`${header} (${lettersOf(column)})`);
}

/** What is to be said of the columns of a file, what matters most first; nothing where each variable has one and no other is there. */
export function matchingSaid({ matched, ambiguous, twice, missing, unmatched }: Matching): readonly Said[] {
  const unknown = unmatched.filter((column) => column.is === undefined);
  const earlier = matched.filter(({ by }) => by === "earlier");
  return [
    ...(earlier.length === 0
      ? []
      : [
          message("responses.columnEarlier", {
            headers: namesSaid(earlier.map(({ header, use }) => `${header} (${"variable" in use ? use.variable : use.question})`)),
          }),
        ]),
    ...ambiguous.map(({ header, variables }) =>
      message("responses.columnAmbiguous", { header: byAuthor(header), variables: namesSaid(variables) }),
    ),
    ...twice.map((each) =>
      message("responses.columnTwice", { first: lettered(each.first), second: lettered(each), variables: namesSaid(each.variables) }),
    ),
    ...(missing.length === 0 ? [] : [message("responses.columnMissing", { variables: namesSaid(missing) })]),
    ...(unknown.length === 0 ? [] : [message("responses.columnUnknown", { headers: namesSaid(unknown.map(({ header }) => header)) })]),
  ];
}

/** How many kinds of problems are said. */
const mostKinds = 12;

/** What is to be said of the rows: of each kind of problem in a column the first one, and how many are like it. */
export function problemsSaid({ groups }: ProblemTally): readonly Said[] {
  return groups
    .slice(0, mostKinds)
    .map(({ first, count }) =>
      count === 1 ? saidOf(first) : message("responses.problemAgain", { what: saidOf(first), count: count - 1 }),
    );
}
