/** Scales and lists of choices. */

import { EOF, type ParserMethod } from "chevrotain";
import type { Choices, Scale, ScalePoint } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { none, type Draft } from "./common.ts";
import { OptionGrammar } from "./options.ts";
import type { Block, Clauses } from "./blocks.ts";

const scaleClauses: Clauses = { kind: "scale", keywords: ["allow"], block: true };
const choicesClauses: Clauses = { kind: "choices", keywords: ["allow"], block: true };

const points: Block = {
  place: message("positions.scale"),
  expected: message("expected.point"),
  keywords: ["na"],
  startsStatement: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
  byName: false,
  nameless: (next) => T.isText(next),
};

export class ScaleGrammar extends OptionGrammar {
  private readonly anNa = () => this.CONSUME(K.na);

  protected readonly point: ParserMethod<[], ScalePoint> = this.rule("point", () => {
    const start = this.LA(1).startOffset;
    const na = this.OPTION(this.anNa) !== undefined;
    const code = this.SUBRULE(this.num);
    this.skipEquals();
    const label = this.strOf(this.CONSUME(T.Text));
    return { code, label, na, start, end: this.end() };
  });

  protected readonly scale: ParserMethod<[], Scale> = this.rule("scale", () => {
    const { startOffset: start } = this.CONSUME(K.scale);
    const scale: Draft<Scale> = {
      kind: "scale",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      range: undefined,
      points: none,
      start,
      end: 0,
    };
    scale.name = this.declared(this.CONSUME(T.Name));
    scale.text = this.optionalText(scaleClauses.keywords);
    if (!this.lacksRange()) scale.range = this.SUBRULE(this.range);
    this.header = scale;
    do this.MANY(this.anAllow);
    while (this.stray(scaleClauses, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const list: ScalePoint[] = [];
      this.within(
        points,
        () => this.MANY1(() => list.push(this.SUBRULE(this.point))),
        () => list.push(this.SUBRULE9(this.point)),
      );
      scale.points = list;
      this.CONSUME(T.RCurly);
    }
    scale.end = this.end();
    return scale;
  });

  /** `scale s "S" {`: the limits are told by the points. */
  private lacksRange(): boolean {
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== T.LCurly) return false;
    let lo = Infinity;
    let hi = -Infinity;
    for (let count = 2; this.LA(count).tokenType !== EOF && !T.isBrace(this.LA(count)); count++) {
      const code = +this.LA(count).image;
      if (this.LA(count).tokenType !== T.Number || !T.isText(this.LA(count + 1)) || this.LA(count - 1).tokenType === K.na) continue;
      lo = Math.min(lo, code);
      hi = Math.max(hi, code);
    }
    const written = lo < hi ? `${lo}..${hi}` : undefined;
    const at = { start: this.end(), end: this.end() };
    this.findings.add(
      "missing-part",
      spanOf(this.LA(0)),
      {
        place: message("positions.after", { before: quoted(this.LA(0).image) }),
        expected: message("expected.range", { range: written ?? "1..5" }),
      },
      {
        fixes: written === undefined ? [] : [replace(message("fixes.write", { text: written }), at, ` ${written}`)],
      },
    );
    return true;
  }

  /** `1 = "Never"` */
  private skipEquals(): void {
    const next = this.LA(1);
    if (
      this.RECORDING_PHASE ||
      (next.tokenType !== T.Assign && next.tokenType !== T.Dot && next.tokenType !== T.Minus && next.tokenType !== T.RParen) ||
      !T.isText(this.LA(2))
    )
      return;
    const span = spanOf(this.take());
    this.findings.add(
      "needless-punctuation",
      span,
      { found: next.image, why: message("reasons.nothingBeforeLabel") },
      {
        fixes: [replace(message("fixes.delete", { text: next.image }), { start: span.start, end: span.end }, "")],
      },
    );
  }

  protected readonly choices: ParserMethod<[], Choices> = this.rule("choices", () => {
    const { startOffset: start } = this.CONSUME(K.choices);
    const choices: Draft<Choices> = {
      kind: "choices",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      options: none,
      start,
      end: 0,
    };
    choices.name = this.declared(this.CONSUME(T.Name));
    choices.text = this.optionalText(choicesClauses.keywords);
    this.header = choices;
    do this.MANY(this.anAllow);
    while (this.stray(choicesClauses, start));
    choices.options = this.SUBRULE(this.options);
    choices.end = this.end();
    return choices;
  });
}
