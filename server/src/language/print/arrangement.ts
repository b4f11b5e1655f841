/** In what order the members of a block are printed, and between which of them an empty line stands. */

import type * as ast from "../ast.ts";
import type { Written } from "../written.ts";

type Member = Written<ast.Declaration | ast.InstrumentMember | ast.ModelMember | ast.Item | ast.Attribute>;

const groups: Partial<Record<Member["kind"], string>> = { text: "about", cite: "about", names: "about", adapted: "about", flag: "about" };
const together: ReadonlySet<string> = new Set([
  "import",
  "about",
  "read",
  "term",
  "battery",
  "item",
  "attribute",
  "page",
  "random",
  "stop",
]);

/** Members of a kind stand together, but for those that have several lines. */
export function apart(before: Member, member: Member, long: boolean): boolean {
  const group = groupOf(member);
  return groupOf(before) !== group || (long && !together.has(group));
}

/** Whether a member is a page of text, for respondents. */
export function isRead(member: Member): boolean {
  return member.kind === "text" && (member.keyword === "intro" || member.keyword === "consent" || member.keyword === "outro");
}

function groupOf(member: Member): string {
  if (isRead(member)) return "read";
  if (member.kind === "allow" || member.kind === "sure") return "about";
  return groups[member.kind] ?? member.kind;
}

/**
 * The members of an instrument or a model in an order in which they are read as what they are: `required` or an `allow` of the whole, behind a
 * member that has such clauses, would be one of its clauses.
 */
export function membersOf<Node extends Member>(members: readonly Node[]): readonly Node[] {
  const isTaken = (node: Node): boolean => node.kind === "allow" || node.kind === "flag";
  const first = members.findIndex((node, i) => isTaken(node) && takesClauses(members[i - 1]));
  if (first < 0) return members;
  const at = members.findIndex((node) => takesClauses(node));
  const rest = members.slice(at);
  return [...members.slice(0, at), ...rest.filter(isTaken), ...rest.filter((node) => !isTaken(node))];
}

function takesClauses(node: Member | undefined): boolean {
  switch (node?.kind) {
    case "battery":
    case "question":
    case "given":
    case "note":
    case "score":
    case "stop":
      return true;
    case "modelDimension":
      return (node.members ?? []).length === 0;
    default:
      return false;
  }
}
