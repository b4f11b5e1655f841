/**
 * Which way to go on: by the type of the next token, looked up in a table.
 *
 * One token decides everywhere in the grammar; where it does not, a GATE looks further. Chevrotain's own strategy can
 * do more and works everything out at the start. These tables are made where a text first asks for one: a command that
 * reads one small file spends most of its time on starting.
 */

import {
  Alternation, LLkLookaheadStrategy, NonTerminal, Option, Repetition, Terminal, type Alternative, type ILookaheadStrategy, type IOrAlt, type IProduction, type IToken, type Rule, type TokenType,
} from "chevrotain";
import { vocabulary } from "../tokens.ts";

type AlternationPlace = Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0];
type OptionalPlace = Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0];

/** What Chevrotain calls the functions on. */
interface Reader {
  LA_FAST(ahead: number): IToken;
}
type Choice = (this: Reader, alternatives?: IOrAlt<unknown>[]) => number | undefined;

const tableSize = Math.max(...vocabulary.map((type) => type.tokenTypeIdx!)) + 1;

export class FirstTokenLookahead extends LLkLookaheadStrategy {
  private readonly firsts = new Map<Rule, Set<TokenType>>();

  override buildLookaheadForAlternation({ rule, prodOccurrence, hasPredicates }: AlternationPlace): Choice {
    let tables: Uint8Array[] | undefined;
    const make = (): Uint8Array[] => {
      const alternation = productions(rule, Alternation).find(({ idx }) => idx === prodOccurrence)!;
      return alternation.definition.map((alternative) => this.table((alternative as Alternative).definition));
    };
    if (hasPredicates) {
      return function (alternatives) {
        tables ??= make();
        const type = this.LA_FAST(1).tokenTypeIdx;
        const choice = tables.findIndex((table, i) => table[type] === 1 && alternatives![i]!.GATE?.call(this) !== false);
        return choice === -1 ? undefined : choice;
      };
    }
    /** The number of the first alternative that fits, plus 1, by the type of the next token. */
    let choices: Uint8Array | undefined;
    return function () {
      if (choices === undefined) {
        tables = make();
        choices = new Uint8Array(tableSize).map((_, type) => tables!.findIndex((table) => table[type] === 1) + 1);
      }
      const choice = choices[this.LA_FAST(1).tokenTypeIdx]!;
      return choice === 0 ? undefined : choice - 1;
    };
  }

  override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: OptionalPlace): (this: Reader) => boolean {
    let table: Uint8Array | undefined;
    const kind = prodType === "Option" ? Option : Repetition;
    const make = (): Uint8Array => this.table(productions(rule, kind).find(({ idx }) => idx === prodOccurrence)!.definition);
    return function () {
      table ??= make();
      return table[this.LA_FAST(1).tokenTypeIdx] === 1;
    };
  }

  /** 1 for every type, categories resolved, that a sequence may start with. */
  private table(sequence: readonly IProduction[]): Uint8Array {
    const table = new Uint8Array(tableSize);
    const types = new Set<TokenType>();
    this.addFirsts(sequence, types);
    for (const { tokenTypeIdx, categoryMatches = [] } of types) for (const type of [tokenTypeIdx!, ...categoryMatches]) table[type] = 1;
    return table;
  }

  /** Adds what a sequence may start with; false where it may also be empty. */
  private addFirsts(sequence: readonly IProduction[], types: Set<TokenType>): boolean {
    return sequence.some((production) => {
      if (production instanceof Terminal) {
        types.add(production.terminalType);
        return true;
      }
      if (production instanceof NonTerminal) return this.addFirstsOf(production.referencedRule, types);
      if (production instanceof Alternation) {
        return production.definition.map((alternative) => this.addFirsts((alternative as Alternative).definition, types)).every((filled) => filled);
      }
      this.addFirsts((production as Option | Repetition).definition, types);
      return false;
    });
  }

  /** No rule of the grammar can be empty. */
  private addFirstsOf(rule: Rule, types: Set<TokenType>): boolean {
    let firsts = this.firsts.get(rule);
    if (firsts === undefined) {
      firsts = new Set();
      this.addFirsts(rule.definition, firsts);
      this.firsts.set(rule, firsts);
    }
    for (const type of firsts) types.add(type);
    return true;
  }
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
