/** What was read of a file of answers, in lines. */

import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Responses } from "../../responses/read.ts";
import { matchingSaid, problemsSaid } from "../../responses/remarks.ts";
import type { Remark } from "../../statistics/analysis/remarks.ts";
import { say, type Context } from "../context.ts";
import type { Gathering } from "../score/gathering.ts";

/** Which column holds what, and what was left out. */
export function sayMatching(
  { host, tell }: Context,
  name: string,
  respondents: number,
  instrument: Instrument,
  { matching, notes }: Responses,
): void {
  const { platform, missing } = matching;
  const variables = instrument.variables.length;
  const read = { name: byAuthor(name), respondents, found: variables - missing.length, variables };
  say(host, tell(platform === undefined ? message("responses.read", read) : message("responses.readFrom", { ...read, platform })));
  for (const remark of [...notes(), ...matchingSaid(matching)]) say(host, tell(remark));
}

/** The kinds of what could not be read, each by its first place. */
export function sayProblems({ host, tell }: Context, { tally, problems, found }: Pick<Gathering, "tally" | "problems" | "found">): void {
  const kinds = problemsSaid(tally);
  for (const kind of kinds) say(host, tell(kind));
  const left = tally.groups.length - kinds.length;
  if (left > 0) say(host, tell(message("responses.moreKinds", { count: left })));
  if (found > problems.length) say(host, tell(message("responses.notAllListed", { listed: problems.length, count: found })));
}

/** What a reviewer would raise. */
export function sayRemarks({ host, tell }: Context, remarks: readonly Remark[]): void {
  for (const { message: remark } of remarks) say(host, tell(remark));
}
