/** What was read of a file of answers, in lines. */

import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message, type Part } from "../../messages/message.ts";
import { saidOf } from "../../responses/problem.ts";
import type { Responses } from "../../responses/read.ts";
import type { Remark } from "../../statistics/analysis/remarks.ts";
import { say, type Context } from "../context.ts";
import type { Gathering } from "../score/gathering.ts";

/** Names that are said of a list. */
const mostNames = 8;
/** Kinds of problems that are said. */
const mostKinds = 12;

function some(names: readonly string[]): readonly Part[] {
  const said = names.slice(0, mostNames).map((name) => byAuthor(name));
  return names.length > mostNames ? [...said, message("responses.andMore", { count: names.length - mostNames })] : said;
}

/** Which column holds what, and what was left out. */
export function sayMatching(
  { host, tell }: Context,
  name: string,
  respondents: number,
  instrument: Instrument,
  { matching, notes }: Responses,
): void {
  const { platform, missing, unmatched, ambiguous, twice } = matching;
  const variables = instrument.variables.length;
  const read = { name: byAuthor(name), respondents, found: variables - missing.length, variables };
  say(host, tell(platform === undefined ? message("responses.read", read) : message("responses.readFrom", { ...read, platform })));
  for (const note of notes()) say(host, tell(note));
  if (missing.length > 0) say(host, tell(message("responses.columnMissing", { variables: some(missing) })));
  const unknown = unmatched.filter(({ is }) => is === undefined).map(({ header }) => header);
  if (unknown.length > 0) say(host, tell(message("responses.columnUnknown", { headers: some(unknown) })));
  for (const { header, variables: maybe } of ambiguous)
    say(host, tell(message("responses.columnAmbiguous", { header: byAuthor(header), variables: some(maybe) })));
  for (const { header, first, variables: held } of twice)
    say(host, tell(message("responses.columnTwice", { first: byAuthor(first.header), second: byAuthor(header), variables: some(held) })));
}

/** The kinds of what could not be read, each by its first place. */
export function sayProblems({ host, tell }: Context, { tally, problems, found }: Pick<Gathering, "tally" | "problems" | "found">): void {
  const { groups } = tally;
  for (const { first, count } of groups.slice(0, mostKinds)) {
    const what = tell(saidOf(first));
    say(host, count === 1 ? what : tell(message("responses.problemAgain", { what: byAuthor(what), count: count - 1 })));
  }
  if (groups.length > mostKinds) say(host, tell(message("responses.moreKinds", { count: groups.length - mostKinds })));
  if (found > problems.length) say(host, tell(message("responses.notAllListed", { listed: problems.length, count: found })));
}

/** What a reviewer would raise. */
export function sayRemarks({ host, tell }: Context, remarks: readonly Remark[]): void {
  for (const { message: remark } of remarks) say(host, tell(remark));
}
