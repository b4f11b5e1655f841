/** Works out, from Chevrotain's recording of the grammar, what may come next at each of its places. For the build and for tests. */

import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  Terminal,
  tokenName,
  type Alternative,
  type ILookaheadStrategy,
  type IProduction,
  type Rule,
  type TokenType,
} from "chevrotain";
import { lookahead, type Place } from "./lookahead.ts";

/** Works the places out, and makes functions that know their place. */
export class FirstTokenLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(at: Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0]): never {
    const alternation = productions(at.rule, Alternation).find(({ idx }) => idx === at.prodOccurrence)!;
    const starts = alternation.definition.map((alternative) => firsts((alternative as Alternative).definition));
    return decider({ kind: at.hasPredicates ? "gated" : "or", starts });
  }

  override buildLookaheadForOptional(at: Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0]): never {
    const kind = at.prodType === "Option" ? Option : Repetition;
    const { definition } = productions(at.rule, kind).find(({ idx }) => idx === at.prodOccurrence)!;
    return decider({ kind: "optional", starts: [firsts(definition)] });
  }
}

/** A function of `lookahead` with its place, in the type that Chevrotain's interface happens to want. */
function decider(place: Place): never {
  return Object.assign(lookahead(place), { place }) as never;
}

function firsts(sequence: readonly IProduction[]): string {
  const types = new Set<TokenType>();
  addFirsts(sequence, types);
  return [...types].map(tokenName).join(" ");
}

/** Adds what a sequence may start with; false where it may also be empty. */
function addFirsts(sequence: readonly IProduction[], types: Set<TokenType>): boolean {
  return sequence.some((production) => {
    if (production instanceof Terminal) {
      types.add(production.terminalType);
      return true;
    }
    if (production instanceof NonTerminal) return addFirsts(production.referencedRule.definition, types);
    if (production instanceof Alternation) {
      return production.definition
        .map((alternative) => addFirsts((alternative as Alternative).definition, types))
        .every((filled) => filled);
    }
    addFirsts((production as Option | Repetition).definition, types);
    return false;
  });
}

/** All productions of a kind in a rule. */
function productions<Production extends IProduction>(rule: Rule, kind: new (...args: never[]) => Production): Production[] {
  const found: Production[] = [];
  const visit = (production: IProduction): void => {
    if (production instanceof kind) found.push(production);
    if ("definition" in production && !(production instanceof NonTerminal)) (production.definition as IProduction[]).forEach(visit);
  };
  rule.definition.forEach(visit);
  return found;
}
