/**
 * What of a tree outlives an edit.
 *
 * Of each declaration, member and item it is noted from which tokens it was read and how far ahead the grammar looked. Where neither these tokens nor
 * their surroundings have changed, the grammar would read the same again: the node is taken over as it is, moved to its new place.
 */

import type { ParserMethod } from "chevrotain";
import { countWhile } from "../../diagnostics/ascending.ts";
import type { Span } from "../ast.ts";
import type { Findings } from "../findings.ts";
import { move } from "../move.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import { ReadingParser } from "./reading.ts";

/** The rules whose nodes are taken over. */
const rules = new Set(
  (
    "import_ scale choices model instrument mapping translation phrases text outro consent languages measures adapted cite sure term battery dimension item " +
    "question given record note page section stop score repeat test modelDimension attribute translationEntry"
  ).split(" "),
);

/** A node, with the tokens that it was read from, by their indices. */
export interface Kept {
  readonly rule: string;
  /** Nothing where it cannot be taken over: where something is wrong with it. */
  readonly node: Span | undefined;
  first: number;
  /** Of the token behind its last one. */
  end: number;
  /** Of the furthest token that was looked at. */
  reach: number;
  /** In the middle of what it was read. */
  readonly context: unknown;
}

/** What an edit has changed. */
export interface Change {
  /** What the old text was read as, in order, outer nodes before those in them. */
  readonly kept: readonly Kept[];
  /** Where it starts, and where the line ends that it ends on; and how much longer the text is. */
  readonly start: number;
  readonly lineEnd: number;
  readonly by: number;
  /** So many tokens at the start are as they were. */
  readonly sameTokens: number;
  /** From this one of the old ones on they are as they were, too; and how many more there are now. */
  readonly endToken: number;
  readonly moreTokens: number;
}

export abstract class KeepingParser extends ReadingParser {
  private change: Change | undefined;
  /** Of the old nodes, the first that the grammar has not come to yet. */
  private nextOld = 0;
  private kept: Kept[] = [];
  private taken = new Set<object>();
  /** How often the text was looked at further ahead than tokens tell. */
  protected farLooks = 0;

  /** From now on, until the next text, nodes are taken over. */
  protected takeFrom(change: Change): void {
    this.change = change;
  }

  protected override load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    super.load(tokens, comments, findings);
    this.change = undefined;
    this.nextOld = 0;
    this.kept = [];
    this.taken = new Set();
  }

  /** In the middle of what the grammar reads. A node that was read elsewhere may be another one. */
  protected abstract get context(): unknown;
  /** Whether faults at the next token are kept quiet. */
  protected abstract get isQuiet(): boolean;
  /** How many parts were read that a node further out takes. */
  protected get parted(): number {
    return 0;
  }

  protected override rule<Node>(name: string, read: () => Node): ParserMethod<[], Node> {
    if (!rules.has(name)) return super.rule(name, read);
    return super.rule(name, () => (this.RECORDING_PHASE ? read() : ((this.takeOver(name) as Node | undefined) ?? this.keep(name, read))));
  }

  private keep<Node>(rule: string, read: () => Node): Node {
    const { findings, farLooks, parted, context } = this;
    const { changes } = findings;
    const isSound = this.isAsScanned(this.currIdx + 1) && !this.isQuiet;
    const kept = { rule, node: undefined as Span | undefined, first: this.currIdx + 1, end: 0, reach: 0, context };
    this.kept.push(kept);
    const node = read();
    kept.end = this.currIdx + 1;
    if (isSound && changes === findings.changes && farLooks === this.farLooks && parted === this.parted) {
      kept.node = node as Span;
      kept.reach = Math.max(this.furthest, kept.end);
    }
    return node;
  }

  /** The node of a rule that was read from the next tokens before the edit, where it would be the same again. */
  private takeOver(rule: string): Span | undefined {
    const { change } = this;
    if (change === undefined) return undefined;
    const index = this.currIdx + 1;
    const isBehind = index >= change.endToken + change.moreTokens;
    if (!isBehind && index >= change.sameTokens) return undefined;
    const first = isBehind ? index - change.moreTokens : index;
    const { kept } = change;
    while (this.nextOld < kept.length && kept[this.nextOld]!.first < first) this.nextOld++;
    for (let i = this.nextOld; i < kept.length && kept[i]!.first === first; i++) {
      const old = kept[i]!;
      if (old.rule !== rule || old.node === undefined) continue;
      if (!this.isUntouched(old, isBehind, change) || old.context !== this.context || this.isQuiet || !this.isAsScanned(index))
        return undefined;
      this.pass(i, isBehind ? change.moreTokens : 0);
      if (isBehind && change.by !== 0) move(old.node, change.by);
      this.taken.add(old.node);
      return old.node;
    }
    return undefined;
  }

  /** Whether nothing has changed from two tokens before a node, and their line, up to the last token that was looked at. */
  private isUntouched({ reach }: Kept, isBehind: boolean, { sameTokens, start, lineEnd }: Change): boolean {
    const { tokens } = this;
    if (!isBehind) return reach < sameTokens && tokens.endAt(reach) < start;
    const before = this.currIdx - 1;
    return before >= 0 && tokens.startAt(before) > lineEnd;
  }

  /** Goes on behind an old node, keeping all that is in it. */
  private pass(index: number, more: number): void {
    const { kept } = this.change!;
    const { end, reach } = kept[index]!;
    this.currIdx = end + more - 1;
    this.furthest = Math.max(this.furthest, reach + more);
    const behind = index + countWhile(kept.length - index, (at) => kept[index + at]!.first < end);
    for (let i = index; i < behind; i++) {
      const each = kept[i]!;
      this.kept.push(each);
      // Mostly a letter comes into a text, and no token is more: none of tens of thousands has to be fetched.
      if (more === 0) continue;
      each.first += more;
      each.end += more;
      each.reach += more;
    }
    this.nextOld = behind;
  }

  /** For the next edit; and the nodes that were taken over. */
  protected get keeps(): { readonly kept: readonly Kept[]; readonly taken: ReadonlySet<object> } {
    return { kept: this.kept, taken: this.taken };
  }
}
