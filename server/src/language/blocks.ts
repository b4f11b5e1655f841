/** The blocks of a file by their braces, as far as the grammar has read them. */

import { countUpTo } from "../diagnostics/ascending.ts";
import type { TokenList } from "./tokenList.ts";
import * as T from "./tokens.ts";

const open = T.LCurly.tokenTypeIdx!;
const close = T.RCurly.tokenTypeIdx!;

export class Blocks {
  /** Where each brace stands, in order, and the block that the text behind it belongs to. The file itself is block 0. */
  private readonly places: number[] = [0];
  private readonly blockFrom: number[] = [0];
  private readonly parents: number[] = [-1];

  constructor(tokens: TokenList) {
    let block = 0;
    for (let i = 0; i < tokens.length; i++) {
      const type = tokens.typeAt(i);
      if (type !== open && type !== close) continue;
      if (type === open) {
        this.parents.push(block);
        block = this.parents.length - 1;
      } else block = Math.max(0, this.parents[block]!);
      this.places.push(tokens.startAt(i));
      this.blockFrom.push(block);
    }
  }

  /** The blocks around a place, the innermost first, the file last. */
  around(offset: number): number[] {
    const last = Math.max(0, countUpTo(this.places, offset) - 1);
    const around: number[] = [];
    for (let block = this.blockFrom[last]!; block !== -1; block = this.parents[block]!) around.push(block);
    return around;
  }
}
