/**
 * Which way to go on: by the type of the next token, looked up in a table.
 *
 * One token decides everywhere in the grammar; where it does not, a GATE looks further. Chevrotain works such tables out
 * at each start, from a recording of the grammar, which takes as long as reading a small file. So they are worked out when
 * the project is built (`lookaheadTables.ts`), and a place's table is made when a text first leads there.
 */

import { tokenName, type IOrAlt, type IToken } from "chevrotain";
import { vocabulary } from "../tokens.ts";

/**
 * What may come next at one place of the grammar: for each alternative of an OR, the names of the token types that start it.
 * `optional` is an OPTION or a MANY and has one; `gated` is an OR with a GATE.
 */
export interface Place {
  readonly kind: "or" | "gated" | "optional";
  readonly starts: readonly string[];
}

/** By rule, then by Chevrotain's number for the place. */
export type LookaheadTables = Readonly<Record<string, Readonly<Record<number, Place>>>>;

/** What Chevrotain calls the functions on. */
interface Reader {
  LA_FAST(ahead: number): IToken;
}
export type Lookahead = (this: Reader, alternatives?: IOrAlt<unknown>[]) => number | boolean | undefined;

const typesByName = new Map(vocabulary.map((type) => [tokenName(type), type]));
const tableSize = Math.max(...vocabulary.map((type) => type.tokenTypeIdx!)) + 1;

/** The function that decides at a place. */
export function lookahead(place: Place): Lookahead {
  if (place.kind === "optional") return enters(place.starts);
  return place.kind === "gated" ? choosesGated(place.starts) : chooses(place.starts);
}

function enters([start]: readonly string[]): Lookahead {
  let table: Uint8Array | undefined;
  return function () {
    table ??= tableOf(start!);
    return table[this.LA_FAST(1).tokenTypeIdx] === 1;
  };
}

function chooses(starts: readonly string[]): Lookahead {
  /** The number of the first alternative that fits, plus 1, by the type of the next token. */
  let choices: Uint8Array | undefined;
  return function () {
    if (choices === undefined) {
      const tables = starts.map(tableOf);
      choices = new Uint8Array(tableSize).map((_, type) => tables.findIndex((table) => table[type] === 1) + 1);
    }
    const choice = choices[this.LA_FAST(1).tokenTypeIdx]!;
    return choice === 0 ? undefined : choice - 1;
  };
}

function choosesGated(starts: readonly string[]): Lookahead {
  let tables: Uint8Array[] | undefined;
  return function (alternatives) {
    tables ??= starts.map(tableOf);
    const type = this.LA_FAST(1).tokenTypeIdx;
    const choice = tables.findIndex((table, i) => table[type] === 1 && alternatives![i]!.GATE?.call(this) !== false);
    return choice === -1 ? undefined : choice;
  };
}

/** 1 for each type of the names, and for the types that count as it. */
function tableOf(names: string): Uint8Array {
  const table = new Uint8Array(tableSize);
  for (const name of names.split(" ")) {
    const { tokenTypeIdx, categoryMatches = [] } = typesByName.get(name)!;
    table[tokenTypeIdx!] = 1;
    for (const type of categoryMatches) table[type] = 1;
  }
  return table;
}
