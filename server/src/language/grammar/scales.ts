/** Scales and lists of choices. */

import { EOF, type ParserMethod } from "chevrotain";
import type { Num, Scale, ScalePoint, Span } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { OptionGrammar } from "./options.ts";
import * as scales from "../statements/scales.ts";

export class ScaleGrammar extends OptionGrammar {
  protected readonly point = this.statement<ScalePoint>(scales.point, {
    fields: {
      label: () => {
        this.skipEquals();
        return this.strOf(this.CONSUME(T.Text));
      },
    },
  });

  protected readonly scale = this.statement<Scale>(scales.scale, {
    fields: {
      range: (scale) => {
        if (this.lacksRange()) return undefined;
        return this.OR([
          {
            GATE: () => this.isListed(),
            ALT: () => {
              scale.codes = this.SUBRULE(this.listedCodes);
              return undefined;
            },
          },
          { ALT: () => this.SUBRULE(this.range), IGNORE_AMBIGUITIES: true },
        ]);
      },
    },
  });

  /** `labels some` */
  protected readonly someLabels: ParserMethod<[], Span | undefined> = this.rule("someLabels", () => {
    const word = this.CONSUME(K.some);
    return word === undefined ? undefined : spanOf(word);
  });

  /** `-2, -1, 0, 2, 4` */
  private readonly listedCodes: ParserMethod<[], Num[]> = this.rule("listedCodes", () => {
    const codes: Num[] = [];
    keep(codes, this.SUBRULE(this.num));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      keep(codes, this.SUBRULE1(this.num));
    });
    return codes;
  });

  private isListed(): boolean {
    const first = this.LA(1).tokenType === T.Minus ? 2 : 1;
    return this.LA(first).tokenType === T.Number && this.LA(first + 1).tokenType === T.Comma;
  }

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
}
