/** What stands in the blocks of `points(…)` and `table(…)`. */

import { categoriesOf, categoryNodes } from "../../semantics/categories.ts";
import { optionsOf } from "../../semantics/questionKinds.ts";
import { word, type Candidate, type Scene } from "./candidate.ts";

/** The answers that have no points yet: options of the question that the points are for, or the results of a score. */
export function pointed({ instrument, context }: Scene): Candidate[] {
  const { header } = context.blocks.at(-1)!;
  const at = header.findLastIndex((each, i) => each === "points" && header[i + 1] === "(");
  const member = at === -1 ? undefined : instrument?.members.get(header[at + 2] ?? "");
  if (member?.kind === "question")
    return optionsOf(member).flatMap(({ name, code, label, decl }) =>
      decl.missing ? [] : [{ label: name, kind: "option" as const, detail: `${code} ${label?.value ?? ""}`.trim(), snippet: `${name} $1` }],
    );
  const named = member?.kind === "score" && member.value ? categoriesOf(member.value) : undefined;
  return (named ?? []).map(({ name }) => ({ ...word(name), snippet: `${name} $1` }));
}

/** The results that the tables of a score have named so far. */
export function categories({ instrument, context }: Scene): Candidate[] {
  const score = context.blocks.at(-1)!.header[1];
  const member = score === undefined ? undefined : instrument?.members.get(score);
  return member?.kind === "score" ? Array.from(categoryNodes(member.decl.expression).keys(), (name) => word(name)) : [];
}
