/** What a function is of where it goes over the rounds of a repeat. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import type { Report } from "./report.ts";
import { describeShape } from "./shapes.ts";
import type * as s from "./symbols.ts";

/** What types an expression, as one round has it, too. */
interface Typer {
  readonly report: Report;
  whole(member: s.MemberSymbol, name: ast.Name): s.Typed | undefined;
  type(expression: ast.Expression): s.Typed | undefined;
  typeIn(round: s.Round, expression: ast.Expression): s.Typed | undefined;
}

/** `visit.quality`: a number in each round of a repeat. */
export function typeMembers(repeat: s.RepeatSymbol, name: ast.Name, span: ast.Span, typer: Typer): s.Typed | undefined {
  const { report } = typer;
  const repeated = repeat.rounds[0]?.own.get(name.text);
  if (repeated?.kind !== "question" && repeated?.kind !== "score") {
    const numbers = [...(repeat.rounds[0]?.own ?? [])].flatMap(([own, { kind }]) => (kind === "question" || kind === "score" ? own : []));
    report.unknownName(message("nouns.partOf", { of: repeat.name }), name, numbers);
    return undefined;
  }
  const of: s.Typed[] = [];
  for (const { own } of repeat.rounds) {
    const value = typer.whole(own.get(name.text)!, name);
    if (!value) return undefined;
    if (value.shape.kind !== "number") {
      report.add("shape-mismatch", name, {
        left: repeat.name,
        right: name.text,
        leftShape: describeShape({ kind: "values", count: repeat.rounds.length }),
        rightShape: describeShape(value.shape),
        hint: message("hints.perDimensionFirst", { value: name.text }),
      });
      return undefined;
    }
    of.push(value);
  }
  return { kind: "list", of, ofRounds: true, shape: { kind: "values", count: of.length }, span };
}

/**
 * Types what is calculated from members of a repeat, such as `member.age < 5`, once a round.
 *
 * @param repeat whose members are in it
 */
export function typeRounds(expression: ast.Expression, repeat: s.RepeatSymbol, typer: Typer): s.Typed | undefined {
  const of: s.Typed[] = [];
  for (const round of repeat.rounds) {
    const value = typer.typeIn(round, expression);
    if (!value) return undefined;
    // A list in each round is no list of rounds: what is wrong with it is said of the whole.
    if (value.shape.kind !== "number") return typer.type(expression);
    of.push(value);
  }
  return { kind: "list", of, ofRounds: true, shape: { kind: "values", count: of.length }, span: expression };
}

/** The one repeat whose members an expression is calculated from; what stands in a function goes over rounds of its own. */
export function repeatIn(expression: ast.Expression, instrument: s.InstrumentSymbol): s.RepeatSymbol | undefined {
  const repeats = new Set<s.RepeatSymbol>();
  const walk = (part: ast.Expression | undefined): void => {
    switch (part?.kind) {
      case "path": {
        const member = part.segments[1] && instrument.members.get(part.segments[0]!.text);
        if (member?.kind === "repeat") repeats.add(member);
        return;
      }
      case "binary":
      case "compare":
        walk(part.left);
        walk(part.right);
        return;
      case "negate":
        walk(part.operand);
        return;
      case "points":
        walk(part.argument);
        return;
      case "table":
        for (const each of [part.argument, ...part.more]) walk(each);
    }
  };
  walk(expression);
  const [only, another] = repeats;
  return another || only?.rounds.length === 0 ? undefined : only;
}

/** What a path of an expression names: a member of the instrument, or that of a repeat as a round has it. */
export function namedBy({ segments }: ast.Path, { members }: s.InstrumentSymbol, round: s.Round | undefined): s.MemberSymbol | undefined {
  const [first, second] = segments;
  const member = first && members.get(first.text);
  if (!second) return member;
  return member && member === round?.repeat ? round.own.get(second.text) : undefined;
}
