/** Lists of options, also as other tools write them. */

import { eolOf } from "../lines.ts";
import { EOF, type IToken, type ParserMethod } from "chevrotain";
import type { Option } from "../ast.ts";
import { nameFrom } from "../names.ts";
import { blanksBefore, endOf, spanOf, startsLine } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import type { Block } from "../statements/block.ts";
import { blocks } from "../statements/blocks.ts";
import { isFlag } from "../statements/guesses.ts";
import { option as optionStatement } from "../statements/scales.ts";
import { none } from "../statements/statement.ts";
import type { Header } from "./blocks.ts";
import type { Draft } from "./common.ts";
import { first } from "./reading.ts";
import { StatementGrammar } from "./statements.ts";

const parenthesized: Block = { ...blocks.options, inParentheses: true };

/** An option with parts missing, or in another order: `1 = "Male"`, `"Male"`, `male "Male"`. */
interface LooseOption {
  readonly name: string;
  readonly code: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Of a comma behind it, or the same as `end`. */
  readonly commaEnd: number;
}

/** What the parts are called in value labels of other tools. */
const wordsOfParts = new Set(["value", "label", "code", "text", "nilai", "kode", "option", "opsi"]);
/** What stands between the parts of an option elsewhere. */
const between = new Set([T.Assign, T.Dot, T.RParen, T.LParen, T.Minus]);

export class OptionGrammar extends StatementGrammar {
  private looseOptions: LooseOption[] = [];
  private readonly optionFlag = this.clausesOf(optionStatement);

  /** Behind `specify`: `required`, unless it names the next option. */
  protected readonly specified: ParserMethod<[], true> = this.rule("specified", () => {
    const word = this.OPTION({
      GATE: () => this.LA(2).tokenType !== T.Number && this.LA(2).tokenType !== T.Minus,
      DEF: () => this.CONSUME(K.required),
    });
    if (word !== undefined && !this.RECORDING_PHASE) (this.header as unknown as Draft<Option>).specifyRequired = true;
    return true;
  });

  protected readonly oneOption: ParserMethod<[], Option> = this.rule("oneOption", () => {
    const option: Draft<Option> = {
      name: undefined,
      code: undefined,
      label: undefined,
      specify: false,
      specifyRequired: false,
      exclusive: false,
      missing: false,
      when: undefined,
      was: undefined,
      start: this.LA(1).startOffset,
      end: 0,
    };
    const loose = this.isLoose();
    if (loose) this.readLoose(option);
    else {
      option.name = this.declared(this.CONSUME(T.Name, first));
      option.code = this.SUBRULE(this.num);
      option.label = this.strOf(this.CONSUME(T.Text));
    }
    this.header = option as unknown as Header;
    do this.MANY({ GATE: () => !this.isNextOption(), DEF: this.optionFlag });
    while (!(loose && this.LA(1).tokenType === T.Name) && this.stray(optionStatement, option.start));
    option.end = this.end();
    return option;
  });

  /** `when 3 "When?"` and `was 3 "Was"` are the next option: behind a number that a condition starts with stands no text. */
  private isNextOption(): boolean {
    const { tokenType } = this.LA(1);
    if (tokenType === K.was) return this.LA(2).tokenType === T.Number || this.LA(2).tokenType === T.Minus;
    if (tokenType !== K.when) return false;
    return this.LA(2).tokenType === T.Number ? T.isText(this.LA(3)) : this.LA(2).tokenType === T.Minus && T.isText(this.LA(4));
  }

  /** `{ option … }`, or nothing where the brace is missing. */
  protected readonly options: ParserMethod<[], readonly Option[]> = this.rule("options", () => {
    if (this.CONSUME(T.LCurly) === undefined) return none;
    const options: Option[] = [];
    this.looseOptions = [];
    this.within(
      blocks.options,
      () => this.MANY(() => options.push(this.SUBRULE(this.oneOption))),
      () => options.push(this.SUBRULE9(this.oneOption)),
    );
    this.reportLoose(options);
    this.CONSUME(T.RCurly);
    return options;
  });

  // ---------------------------------------------------------------- as others write them

  /** Options without the braces around them: where a list's name may stand, none is followed by a number. */
  protected lacksBraces(): boolean {
    return !this.RECORDING_PHASE && T.isName(this.LA(1)) && this.LA(2).tokenType === T.Number && T.isText(this.LA(3));
  }

  /** `one of (yes 1 "Yes", no 0 "No")` */
  protected hasParentheses(): boolean {
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== T.LParen) return false;
    const next = this.LA(2);
    return T.isText(next) || next.tokenType === T.Number || (T.isName(next) && (this.LA(3).tokenType === T.Number || T.isText(this.LA(3))));
  }

  protected readParenthesized(): readonly Option[] {
    const open = spanOf(this.take());
    const options: Option[] = [];
    const edits = [{ span: open, newText: "{" }];
    const outer = this.block;
    this.block = parenthesized;
    this.looseOptions = [];
    for (let next = this.LA(1); next.tokenType !== T.RParen && !T.isBrace(next) && next.tokenType !== EOF; next = this.LA(1)) {
      const before = this.currIdx;
      if (next.tokenType === T.Comma) edits.push({ span: spanOf(this.take()), newText: "" });
      else options.push(this.SUBRULE7(this.oneOption));
      if (this.currIdx === before) this.take();
    }
    this.block = outer;
    if (this.LA(1).tokenType === T.RParen) edits.push({ span: spanOf(this.take()), newText: "}" });
    this.findings.add(
      "lookalike",
      open,
      { found: "(", meant: "{" },
      { fixes: [{ title: message("fixes.write", { text: "{ }" }), edits }] },
    );
    this.reportLoose(options);
    return options;
  }

  protected readBareOptions(): readonly Option[] {
    const before = this.LA(0);
    const what = before.tokenType === K.of ? `${this.LA(-1).image} of` : before.image;
    const at = this.end();
    const options: Option[] = [];
    while (this.lacksBraces()) options.push(this.SUBRULE8(this.oneOption));
    const end = this.end();
    const eol = eolOf(this.findings.text);
    const close = startsLine(this.findings.text, options[0]!.start)
      ? `${eol}${blanksBefore(this.findings.text, before.startOffset)}}`
      : " }";
    this.findings.add(
      "missing-brace",
      spanOf(before),
      { what, line: this.findings.line(before.startOffset), brace: "{" },
      {
        fixes: [
          {
            title: message("fixes.braceOptions"),
            edits: [
              { span: { start: at, end: at }, newText: " {" },
              { span: { start: end, end }, newText: close },
            ],
          },
        ],
      },
    );
    return options;
  }

  private isLoose(): boolean {
    if (this.RECORDING_PHASE) return false;
    const next = this.LA(1);
    const after = this.LA(2);
    const sameLine = this.onSameLine(after);
    if (T.isText(next)) return true;
    if (next.tokenType === T.Number) return sameLine && (T.isText(after) || T.isName(after) || between.has(after.tokenType));
    if (this.isLabelled(next)) return true;
    if (!T.isName(next) || after.tokenType === T.Number) return false;
    if (after.tokenType === T.Minus) return this.LA(3).tokenType !== T.Number;
    return (
      !sameLine ||
      T.isText(after) ||
      T.isName(after) ||
      T.isBrace(after) ||
      after.tokenType === T.Comma ||
      after.tokenType === T.Assign ||
      after.tokenType === T.RParen
    );
  }

  /** `value 1 label "Male"` */
  private isLabelled(next: IToken): boolean {
    return (
      wordsOfParts.has(next.image.toLowerCase()) &&
      this.LA(2).tokenType === T.Number &&
      wordsOfParts.has(this.LA(3).image.toLowerCase()) &&
      T.isText(this.LA(4))
    );
  }

  /** Reads an option of any form, and notes what it should look like. */
  private readLoose(option: Draft<Option>): void {
    const { start } = option;
    const { text } = this.findings;
    let words = "";
    const labelled = this.isLabelled(this.LA(1));
    for (let next = this.LA(1); !this.endsLoose(next, start); next = this.LA(1)) {
      if (labelled && wordsOfParts.has(next.image.toLowerCase())) this.take();
      else if (T.isText(next)) {
        if (option.label !== undefined || words !== "") break;
        option.label = this.strOf(this.take());
      } else if (next.tokenType === T.Number) {
        if (option.code !== undefined) break;
        option.code = this.SUBRULE9(this.num);
      } else if (T.isName(next)) {
        if (option.label !== undefined || words !== "" || (isFlag(next) && option.code !== undefined)) break;
        if (option.name === undefined && option.code === undefined && !this.isWordOfLabel(this.LA(2), start))
          option.name = this.declared(this.take());
        else words = text.slice(next.startOffset, this.takeWords(start));
      } else if (between.has(next.tokenType)) this.take();
      else break;
    }
    const end = this.end();
    this.findings.takeBack({ start, end });
    const hasComma = this.LA(1).tokenType === T.Comma;
    this.looseOptions.push({
      name: option.name?.text ?? "",
      code: option.code?.raw ?? "",
      label: option.label?.value ?? words,
      start,
      end,
      commaEnd: hasComma ? endOf(this.take()) : end,
    });
  }

  private endsLoose(next: IToken, start: number): boolean {
    if (next.tokenType === T.Comma || T.isBrace(next) || !this.onSameLine(next)) return next.startOffset !== start || T.isBrace(next);
    return false;
  }

  private isWordOfLabel(after: IToken, start: number): boolean {
    return T.isName(after) && !this.endsLoose(after, start) && this.LA(3).tokenType !== T.Number;
  }

  /** Takes plain words up to a comma, a brace, the next option or the end of the line; gives where they end. */
  private takeWords(start: number): number {
    let last = this.take();
    for (let next = this.LA(1); !this.endsLoose(next, start) && !T.isText(next); next = this.LA(1)) {
      if (next.tokenType === T.Number || (T.isName(next) && this.LA(2).tokenType === T.Number && this.onSameLine(this.LA(2)))) break;
      last = this.take();
    }
    return endOf(last);
  }

  /** One finding for the whole list, whose fix writes all of its options as they are written here. */
  private reportLoose(options: readonly Option[]): void {
    const { looseOptions: loose, findings } = this;
    const [firstOne] = loose;
    if (firstOne === undefined) return;
    const isLoose = new Set(loose.map(({ start }) => start));
    const names = new Set(options.filter(({ start }) => !isLoose.has(start)).map(({ name }) => name?.text.toLowerCase()));
    const codes = new Set(options.map(({ code }) => code?.raw));
    const counts = new Map<string, number>();
    let next = 1;
    const written = loose.map(({ name, code, label }) => {
      while (code === "" && codes.has(String(next))) next++;
      const number = code === "" ? String(next) : code;
      codes.add(number);
      const isWord = label === "" && code === "";
      const short = name !== "" && !isWord ? name : freeName(nameFrom(label || name).toLowerCase() || `answer${number}`, names, counts);
      return `${short} ${number} "${(label || name || short).replace(/(["\\])/g, "\\$1")}"`;
    });
    const edits = loose.map(({ start, commaEnd }, i) => ({ span: { start, end: commaEnd }, newText: written[i]! }));
    findings.add(
      "option-form",
      { start: firstOne.start, end: firstOne.end },
      { proposed: written[0]! },
      {
        fixes: [{ title: message("fixes.writeOptions", { count: loose.length }), edits }],
      },
    );
    this.looseOptions = [];
  }
}

/** A name that nothing has yet; `counts` has the last number that was put behind each. */
function freeName(name: string, taken: Set<string | undefined>, counts: Map<string, number>): string {
  let free = name;
  while (taken.has(free)) {
    const count = (counts.get(name) ?? 1) + 1;
    counts.set(name, count);
    free = `${name}${count}`;
  }
  taken.add(free);
  return free;
}
