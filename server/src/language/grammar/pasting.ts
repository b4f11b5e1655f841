/** Lists that were pasted where items stand. */

import { EOF } from "chevrotain";
import { pastedRun, reportPasted, type PastedRun } from "../pastedRun.ts";
import { endOf } from "../places.ts";
import { RCurly } from "../tokens.ts";
import type { Block } from "../statements/block.ts";
import { RecoveringParser } from "./recovering.ts";

export abstract class PastingParser extends RecoveringParser {
  protected override isPasted(block: Block): boolean {
    return this.pastedAhead(block) !== undefined;
  }

  protected override passPasted(block: Block): boolean {
    const run = this.pastedAhead(block);
    if (run === undefined) return false;
    reportPasted(run, this.findings);
    // No line of it ends or starts with a brace: what a repair put in behind the last one closes the block around it.
    while (this.LA(1).startOffset < run.end && this.LA(1).tokenTypeIdx !== EOF.tokenTypeIdx && this.LA(1).tokenType !== RCurly)
      this.skipOne();
    return true;
  }

  private pastedAhead({ pasted }: Block): PastedRun | undefined {
    if (pasted === undefined) return undefined;
    this.farLooks++;
    const { text, leftOutAfter } = this.findings;
    const before = endOf(this.LA(0));
    const next = this.LA(1).startOffset;
    // A bullet before the first word is no token. Prose behind a text that is not closed goes on with it.
    const startsLine = before === 0 || /[\r\n]/.test(text.slice(before, next));
    return startsLine && !leftOutAfter.has(before) ? pastedRun(text, next, pasted) : undefined;
  }
}
