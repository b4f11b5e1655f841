/** Scales and lists of choices. */

import type { ParserMethod } from "chevrotain";
import type { Choices, Scale, ScalePoint } from "../ast.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { CommonGrammar, none, type Draft } from "./common.ts";
import type { Block, Clauses } from "./recovering.ts";

const scaleClauses: Clauses = { kind: "scale", keywords: ["allow"], block: true };
const choicesClauses: Clauses = { kind: "list of choices", keywords: ["allow"], block: true };

const points: Block = {
  place: "in a scale",
  expected: "a point, such as 1 \"Strongly disagree\"",
  keywords: ["na"],
  startsStatement: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
  byName: false,
  nameless: (next) => T.isText(next),
};

export class ScaleGrammar extends CommonGrammar {
  private readonly anNa = () => this.CONSUME(K.na);

  protected readonly point: ParserMethod<[], ScalePoint> = this.rule("point", () => {
    const start = this.LA(1).startOffset;
    const na = this.OPTION(this.anNa) !== undefined;
    const code = this.SUBRULE(this.num);
    const label = this.strOf(this.CONSUME(T.Text));
    return { code, label, na, start, end: this.end() };
  });

  protected readonly scale: ParserMethod<[], Scale> = this.rule("scale", () => {
    const { startOffset: start } = this.CONSUME(K.scale);
    const scale: Draft<Scale> = {
      kind: "scale", name: undefined, text: undefined, doc: this.docAbove(start), allows: none, range: undefined, points: none, start, end: 0,
    };
    scale.name = this.nameOf(this.CONSUME(T.Name));
    scale.text = this.optionalText();
    scale.range = this.SUBRULE(this.range);
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

  protected readonly choices: ParserMethod<[], Choices> = this.rule("choices", () => {
    const { startOffset: start } = this.CONSUME(K.choices);
    const choices: Draft<Choices> = {
      kind: "choices", name: undefined, text: undefined, doc: this.docAbove(start), allows: none, options: none, start, end: 0,
    };
    choices.name = this.nameOf(this.CONSUME(T.Name));
    choices.text = this.optionalText();
    this.header = choices;
    do this.MANY(this.anAllow);
    while (this.stray(choicesClauses, start));
    choices.options = this.SUBRULE(this.options);
    choices.end = this.end();
    return choices;
  });
}
